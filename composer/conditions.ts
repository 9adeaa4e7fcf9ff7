import type { Facts } from './facts';
import { daysBetween, spanOf } from './language/dates';
import type { Programme } from './programme';
import type { Recipe, RecipeConditions, RecipeSection } from './recipes';

interface Measures {
  talks: number;
  days: number;
  attendanceKnown: boolean;
}

function measure({ event }: Facts, { items, panels }: Programme): Measures {
  const span = spanOf(event);
  return {
    talks: items.length + panels.length,
    days: span === undefined ? 1 : daysBetween(span.start, span.end) + 1,
    attendanceKnown: event.attendance !== undefined && event.attendance > 0,
  };
}

function hold(
  { minTalks, maxTalks, minDays, attendanceKnown }: RecipeConditions,
  known: Measures,
): boolean {
  return (
    (minTalks === undefined || known.talks >= minTalks) &&
    (maxTalks === undefined || known.talks <= maxTalks) &&
    (minDays === undefined || known.days >= minDays) &&
    (attendanceKnown === undefined || known.attendanceKnown === attendanceKnown)
  );
}

/** Evenings and visits: what happened there is the story, where nobody gave a talk. */
const SOCIAL = new Set(['other', 'networking', 'award']);
const LECTURES = new Set(['talk', 'keynote', 'workshop', 'pitch']);

function isSocial({ event }: Facts, { items, panels }: Programme): boolean {
  const lectures = items.filter(({ kind }) => LECTURES.has(kind)).length + panels.length;
  return SOCIAL.has(event.kind) && lectures === 0;
}

/** What happened right behind the lead, in place of where the recipe has it. */
function highlightsFirst(sections: readonly RecipeSection[]): RecipeSection[] {
  const highlights = sections.filter(({ kind }) => kind === 'highlights');
  const rest = sections.filter(({ kind }) => kind !== 'highlights');
  const lead = rest.findIndex(({ kind }) => kind === 'lead');
  return [...rest.slice(0, lead + 1), ...highlights, ...rest.slice(lead + 1)];
}

/** The sections of a recipe whose conditions hold for these facts. */
export function sectionsFor(
  { sections }: Recipe,
  facts: Facts,
  programme: Programme,
): RecipeSection[] {
  const known = measure(facts, programme);
  const fitting = sections.filter(({ when = {} }) => hold(when, known));
  return isSocial(facts, programme) ? highlightsFirst(fitting) : fitting;
}
