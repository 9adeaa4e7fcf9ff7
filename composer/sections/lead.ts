import { paragraphsOf } from '../clean';
import type { Composition } from '../composition';
import { paragraph, spoken } from '../composition';
import type { Facts, OrganizationFacts } from '../facts';
import { spanOf } from '../language/dates';
import type { LeadPlan } from '../language/language';
import { topicOf } from '../topic';

const HOSTING = new Set(['host', 'co-host']);

function hostsOf({ involvements, organizations }: Facts): OrganizationFacts[] {
  const ids = involvements
    .filter(({ role }) => HOSTING.has(role))
    .map(({ organization }) => organization);
  return [...new Set(ids)].map((id) => organizations[id]).filter((host) => host !== undefined);
}

function planOf(composition: Composition): LeadPlan {
  const { facts, event } = composition;
  const {
    attendance: count,
    attendancePrecision: precision = 'about',
    venueName,
    city,
  } = facts.event;
  const span = spanOf(facts.event);
  const topic = topicOf(facts.event.topic, facts.event.title);
  return {
    event,
    hosts: hostsOf(facts),
    ...(topic === undefined ? {} : { topic }),
    ...(span === undefined ? {} : { span }),
    ...(venueName === undefined ? {} : { venue: venueName }),
    ...(city === undefined ? {} : { city }),
    ...(count === undefined || count < 1 ? {} : { attendance: { count, precision } }),
  };
}

function noteMissing(composition: Composition, plan: LeadPlan): void {
  const { event } = composition.facts;
  if (event.title === '') {
    composition.missOfEvent('title');
  }
  if (event.topic === undefined) {
    composition.missOfEvent('topic');
  }
  if (plan.span === undefined) {
    composition.missOfEvent(event.allDay ? 'startDate' : 'startsAt');
  }
  if (plan.event.mode !== 'online' && plan.venue === undefined && plan.city === undefined) {
    composition.missOfEvent('city');
  }
  if (plan.hosts.length === 0) {
    composition.missOfEvent('involvements');
  }
  if (plan.attendance === undefined) {
    composition.missOfEvent('attendance');
  }
}

/** Event, host, date, place, theme, attendance; then who was there. Gives the sentences that make a teaser. */
export function writeLead(composition: Composition): string[] {
  const plan = planOf(composition);
  noteMissing(composition, plan);
  const sentences = composition.language.lead(plan);
  const [first, ...more] = paragraphsOf(composition.facts.event.audience).map((text) =>
    spoken([text]),
  );
  composition.section('lead', 'lead', () => {
    if (sentences.length > 0) {
      for (const host of plan.hosts) {
        composition.cite('organization', host.documentId);
      }
    }
    return [paragraph([...sentences, ...(first ?? [])]), ...more.map(paragraph)];
  });
  return sentences;
}
