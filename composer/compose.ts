import { cleanFacts } from './clean';
import { Composition } from './composition';
import type { Draft, SectionKind } from './draft';
import type { Facts } from './facts';
import { headingOf, teaserOf } from './headline';
import { languageFor } from './language';
import { omittedTalks, planTalks, programmeOf } from './programme';
import type { Recipe } from './recipes';
import { recipeFor } from './recipes';
import { writeClosing, writeHighlights, writeNetworking } from './sections/ending';
import { writeGreetings } from './sections/greetings';
import { writeLead } from './sections/lead';
import { writePanels } from './sections/panel';
import { writeProgramme } from './sections/programme';
import { writeTalks } from './sections/talks';

/** Why there is nothing to look back at. */
export type Obstacle = 'cancelled' | 'postponed';

/** Thrown for an event that did not take place. */
export class EventNotHeldError extends Error {
  constructor(readonly reason: Obstacle) {
    super(`There is no recap of an event that was ${reason}`);
    this.name = 'EventNotHeldError';
  }
}

/** Why no recap can be composed of these facts; undefined where one can. */
export function obstacleTo({ event }: Pick<Facts, 'event'>): Obstacle | undefined {
  return event.eventStatus === 'cancelled' || event.eventStatus === 'postponed'
    ? event.eventStatus
    : undefined;
}

const WANTED: Partial<Record<SectionKind, string>> = {
  talks: 'talks',
  highlights: 'highlights',
  networking: 'networkingNote',
  closing: 'verdict',
};

function noteMissingSections(composition: Composition): void {
  const { event } = composition.facts;
  const absent: Record<string, boolean> = {
    talks: !composition.sections.some(({ kind }) => ['talks', 'panel', 'programme'].includes(kind)),
    highlights: event.highlights.length === 0,
    networkingNote: event.networkingNote === undefined,
    verdict: event.verdict === undefined,
  };
  for (const { kind, optional } of composition.recipe.sections) {
    const attribute = WANTED[kind];
    if (optional !== true && attribute !== undefined && absent[attribute]) {
      composition.missOfEvent(attribute);
    }
  }
}

/**
 * Composes an article from facts: the same facts and recipe give the same draft, on every machine and at every time.
 * What the records do not have is left out and named in `missing`.
 *
 * @param recipe by default the one for the kind of the event
 * @throws {EventNotHeldError} for an event that was cancelled or postponed
 */
export function compose({
  facts,
  recipe = recipeFor(facts.event.kind),
}: {
  facts: Facts;
  recipe?: Recipe;
}): Draft {
  const obstacle = obstacleTo(facts);
  if (obstacle !== undefined) {
    throw new EventNotHeldError(obstacle);
  }

  const cleaned = cleanFacts(facts);
  const composition = new Composition(cleaned, languageFor(cleaned.language), recipe);
  const programme = programmeOf(cleaned);
  const planning = planTalks(programme.items, cleaned, recipe);
  const onlyKeynote = programme.items.filter(({ kind }) => kind === 'keynote').length === 1;
  const moderators = new Set<string>();
  let lead: string[] = [];

  const write: Record<SectionKind, () => void> = {
    lead: () => {
      lead = writeLead(composition);
    },
    greetings: () => writeGreetings(composition, programme),
    talks: () => writeTalks(composition, planning.groups, onlyKeynote, moderators),
    panel: () => writePanels(composition, programme.panels, moderators),
    programme: () => writeProgramme(composition, planning, moderators),
    highlights: () => writeHighlights(composition),
    networking: () => writeNetworking(composition, programme),
    closing: () => writeClosing(composition, programme),
  };
  for (const { kind } of recipe.sections) {
    write[kind]();
  }
  noteMissingSections(composition);

  const teaser = teaserOf(composition, lead);
  return {
    language: cleaned.language,
    recipe: { id: recipe.id, version: recipe.version },
    ...headingOf(composition),
    ...(teaser === undefined ? {} : { teaser }),
    sections: composition.sections,
    speakers: composition.mentions('person'),
    organizations: composition.mentions('organization'),
    talks: composition.mentions('talk'),
    missing: composition.missing,
    omitted: [...cleaned.omitted, ...omittedTalks(cleaned)],
  };
}
