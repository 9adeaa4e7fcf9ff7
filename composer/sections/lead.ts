import { paragraphsOf } from '../clean';
import type { Composition } from '../composition';
import { paragraph, spoken } from '../composition';
import type { KnownForLead } from '../language/language';
import { baseLanguage } from '../localized-text';
import type { Programme } from '../programme';
import { LEAD_FORMS } from '../recipes/recipe';
import type { LeadFact, LeadForm, RecipeSection } from '../recipes/recipe';
import { chooseLead, leadPlanOf, leadsOf } from './lead-plan';
import { speakersSentences } from './speakers';

/** The attribute that an editor is asked for. */
function attributeFor(fact: LeadFact, allDay: boolean): string {
  return {
    topic: 'topic',
    date: allDay ? 'startDate' : 'startsAt',
    place: 'city',
    host: 'involvements',
    attendance: 'attendance',
    audience: 'audience',
  }[fact];
}

const USUALLY_WANTED: readonly LeadFact[] = ['topic', 'date', 'place', 'host', 'attendance'];

function noteMissing(
  composition: Composition,
  plan: KnownForLead,
  wants: readonly LeadFact[],
): void {
  const { event } = composition.facts;
  const absent: Record<LeadFact, boolean> = {
    topic: event.topic === undefined,
    date: plan.span === undefined,
    place: plan.event.mode !== 'online' && plan.venue === undefined && plan.city === undefined,
    host: plan.hosts.length === 0,
    attendance: plan.attendance === undefined,
    audience: event.audience === undefined,
  };
  if (event.title === '') {
    composition.missOfEvent('title');
  }
  for (const fact of wants.filter((wanted) => absent[wanted])) {
    composition.missOfEvent(attributeFor(fact, event.allDay));
  }
}

/**
 * As the recipe wants it. A host whom the title names would be said twice, so that lead comes last; so does that with the
 * guests where sentences about them follow, which must not be far from them. A journey is about where it went.
 */
function leadOrder(
  { hosts, event: { title = '', kind } }: KnownForLead,
  { recipe: { lead }, facts, language }: Composition,
): readonly (LeadForm | LeadForm[])[] {
  const base = baseLanguage(language.code);
  const own = Object.hasOwn(lead, base) ? (lead[base] ?? []) : [];
  const wanted = [...(kind === 'delegation' ? (['event'] as const) : []), ...own, ...LEAD_FORMS];
  const twice = hosts.some(({ name }) => title.toLowerCase().includes(name.toLowerCase()));
  const last = (form: LeadForm): boolean =>
    (form === 'host' && twice) || (form === 'guests' && facts.event.audience !== undefined);
  const first = wanted.map((some) => [some].flat().filter((form) => !last(form)));
  return [...first, ...LEAD_FORMS.filter(last)];
}

/** What tells one event from another, and stays the same as long as its facts do. */
function seedOf({ event: { title = '' }, span, topic = '' }: KnownForLead): string {
  return `${title}|${span?.start ?? ''}|${topic}`;
}

export interface LeadOptions {
  section: RecipeSection;
  programme: Programme;
  /** The lead that the editor chose, should the facts allow it. */
  chosen?: LeadForm;
}

/** Event, host, date, place, theme, attendance; then who was there. Gives the sentences that make a teaser. */
export function writeLead(
  composition: Composition,
  { section, programme, chosen }: LeadOptions,
): string[] {
  const plan = leadPlanOf(composition.facts);
  noteMissing(composition, plan, section.wants ?? USUALLY_WANTED);
  const form = chooseLead(leadsOf(plan), [chosen, ...leadOrder(plan, composition)], seedOf(plan));
  const sentences = composition.language.lead({ ...plan, form });
  const [first, ...more] = paragraphsOf(composition.facts.event.audience).map((text) =>
    spoken([text]),
  );
  composition.section('lead', 'lead', () => {
    if (sentences.length > 0) {
      for (const host of plan.hosts) {
        composition.cite('organization', host.documentId);
      }
    }
    const speakers = section.speakers === true ? speakersSentences(composition, programme) : [];
    const texts = [[...sentences, ...(first ?? [])], ...more];
    return texts.map((text, index) =>
      paragraph(index === texts.length - 1 ? [...text, ...speakers] : text),
    );
  });
  return sentences;
}
