import { cleanFacts } from '../clean';
import { referenceTo } from '../composition';
import type { Facts, OrganizationFacts } from '../facts';
import { oneOf } from '../language/choice';
import { spanOf } from '../language/dates';
import type { Exhibitors, KnownForLead } from '../language/language';
import { isCompany } from '../language/sections';
import { LEAD_FORMS } from '../recipes/recipe';
import type { LeadForm } from '../recipes/recipe';
import { topicOf } from '../topic';

const HOSTING = new Set(['host', 'co-host']);

function hostsOf({ involvements, organizations }: Facts): OrganizationFacts[] {
  const ids = involvements
    .filter(({ role }) => HOSTING.has(role))
    .map(({ organization }) => organization);
  return [...new Set(ids)].map((id) => organizations[id]).filter((host) => host !== undefined);
}

/** At a trade fair those who exhibit are the event; elsewhere they come later. */
function exhibitorsOf({ event, involvements, organizations }: Facts): Exhibitors | undefined {
  const ids = involvements
    .filter(({ role }) => role === 'exhibitor')
    .map(({ organization }) => organization);
  const known = [...new Set(ids)].map((id) => organizations[id]).filter((one) => one !== undefined);
  return event.kind !== 'trade-fair' || known.length < 2
    ? undefined
    : { count: known.length, companies: known.every(isCompany) };
}

/** What the facts have for a lead. */
export function leadPlanOf(facts: Facts): KnownForLead {
  const {
    attendance: count,
    attendancePrecision: precision = 'about',
    venueName,
    city,
  } = facts.event;
  const span = spanOf(facts.event);
  const topic = topicOf(facts.event.topic, facts.event.title);
  const exhibitors = exhibitorsOf(facts);
  return {
    event: referenceTo(facts.event),
    hosts: hostsOf(facts),
    ...(topic === undefined ? {} : { topic }),
    ...(span === undefined ? {} : { span }),
    ...(venueName === undefined ? {} : { venue: venueName }),
    ...(city === undefined ? {} : { city }),
    ...(count === undefined || count < 1 ? {} : { attendance: { count, precision } }),
    ...(exhibitors === undefined ? {} : { exhibitors }),
  };
}

/** The leads that these facts allow. */
export function leadsOf(plan: KnownForLead): LeadForm[] {
  const hasPlace =
    plan.event.mode !== 'online' && (plan.venue !== undefined || plan.city !== undefined);
  const allowed: Record<LeadForm, boolean> = {
    topic: plan.topic !== undefined,
    host: plan.hosts.length > 0,
    guests: plan.attendance !== undefined,
    event: plan.span !== undefined || hasPlace,
    date: plan.span !== undefined,
  };
  return LEAD_FORMS.filter((form) => allowed[form]);
}

/**
 * The lead that is wanted most among those that the facts allow; `event` where they allow none.
 *
 * @param wanted the most wanted first; those in a list of their own fit equally well
 * @param seed the content by which one of several is taken
 */
export function chooseLead(
  possible: readonly LeadForm[],
  wanted: readonly (LeadForm | readonly LeadForm[] | undefined)[],
  seed: string,
): LeadForm {
  for (const some of wanted) {
    const [first, ...others] = [some].flat().filter((form) => form && possible.includes(form));
    if (first !== undefined) {
      return oneOf(seed, [first, ...others.filter((form) => form !== undefined)]);
    }
  }
  return 'event';
}

/** The leads that an editor can choose from: those that the facts have enough for. */
export function possibleLeads(facts: Facts): LeadForm[] {
  return leadsOf(leadPlanOf(cleanFacts(facts)));
}
