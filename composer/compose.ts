import { cleanFacts } from './clean';
import { Composition } from './composition';
import { sectionsFor } from './conditions';
import type { Draft, Section, SectionKind, Source } from './draft';
import type { Facts } from './facts';
import { headingOf, teaserOf } from './headline';
import { withHeadings } from './headings';
import { languageFor } from './language';
import type { Language } from './language';
import { resolveText } from './localized-text';
import { mustBeHeld } from './obstacle';
import { omittedTalks, planTalks, programmeOf } from './programme';
import type { Programme } from './programme';
import type { LeadForm, Recipe, RecipeSection } from './recipes';
import { recipeFor } from './recipes';
import { Attribution } from './sections/attribution';
import {
  writeBoilerplate,
  writeClosing,
  writeHighlights,
  writeNetworking,
  writeOutlook,
  writeThanks,
} from './sections/ending';
import { hasExhibitors, writeExhibition } from './sections/exhibition';
import { writeGreetings } from './sections/greetings';
import { writeLead } from './sections/lead';
import { writePanels } from './sections/panel';
import { writeProgramme } from './sections/programme';
import { writeEach, writeTalks } from './sections/talks';
import { writeThemes } from './sections/themes';
import type { HouseStyle } from './style';

/** The attribute that an editor is asked for where a section has nothing to tell. */
const WANTED: Partial<Record<SectionKind, string>> = {
  themes: 'topics',
  talks: 'talks',
  panel: 'talks',
  exhibition: 'exhibitors',
  highlights: 'highlights',
  networking: 'networkingNote',
  closing: 'verdict',
  outlook: 'nextEvent',
};

const TOLD = new Set<SectionKind>(['keynotes', 'talks', 'panel', 'programme', 'awards']);

function noteMissingSections(composition: Composition, sections: readonly RecipeSection[]): void {
  const { event } = composition.facts;
  const written = new Set(composition.sections.map(({ kind }) => kind));
  const absent: Partial<Record<SectionKind, boolean>> = {
    talks: !composition.sections.some(({ kind }) => TOLD.has(kind)),
    exhibition: !hasExhibitors(composition),
    highlights: event.highlights.length === 0,
    networking: event.networkingNote === undefined,
    closing: event.verdict === undefined,
  };
  for (const { kind, optional } of sections) {
    const attribute = WANTED[kind];
    if (optional !== true && attribute !== undefined && (absent[kind] ?? !written.has(kind))) {
      composition.missOfEvent(attribute);
    }
  }
}

/** The talks by the section that tells them: a keynote or an award without a section of its own is a talk. */
function byTelling({ items }: Programme, has: (kind: SectionKind) => boolean) {
  const keynotes = has('keynotes') ? items.filter(({ kind }) => kind === 'keynote') : [];
  const awards = has('awards') ? items.filter(({ kind }) => kind === 'award') : [];
  const talks = items.filter((item) => !keynotes.includes(item) && !awards.includes(item));
  return { keynotes, awards, talks };
}

export interface ComposeOptions {
  facts: Facts;
  /** By default the one for the kind of the event. */
  recipe?: Recipe;
  /** What the first sentence begins with, in place of the recipe's choice; ignored where the facts do not allow it. */
  lead?: LeadForm;
  /** What the house writes its way; by default neutral forms and the marks of the country. */
  style?: Partial<HouseStyle>;
  /** By default that of the facts; one of your own, for a language that the composer does not have. */
  language?: Language;
}

interface Written {
  composition: Composition;
  /** In the order in which they were written. */
  sections: readonly RecipeSection[];
  /** The sentences of the lead. */
  lead: string[];
}

/** Writes the sections, one after the other, as far as wanted. */
function write(
  {
    facts,
    recipe = recipeFor(facts.event.kind),
    style,
    language = languageFor(facts.language, style),
    lead: chosen,
  }: ComposeOptions,
  isEnough: (written: readonly Section[]) => boolean,
): Written {
  mustBeHeld(facts);

  const cleaned = cleanFacts(facts);
  const composition = new Composition(cleaned, language, recipe);
  const programme = programmeOf(cleaned);
  const sections = sectionsFor(recipe, cleaned, programme);
  const has = (kind: SectionKind): boolean => sections.some((section) => section.kind === kind);
  const { keynotes, awards, talks } = byTelling(programme, has);
  const planning = planTalks(talks, cleaned, { limits: recipe.limits, sections });
  const onlyKeynote = programme.items.filter(({ kind }) => kind === 'keynote').length === 1;
  const moderators = new Set<string>();
  const teller = { onlyKeynote, moderators, attribution: new Attribution(composition) };
  let lead: string[] = [];

  const writers: Record<SectionKind, (section: RecipeSection) => void> = {
    lead: (section) => {
      lead = writeLead(composition, { section, programme, ...(chosen ? { chosen } : {}) });
    },
    greetings: () => writeGreetings(composition, programme),
    keynotes: () => writeEach(composition, 'keynotes', keynotes, teller),
    themes: () => writeThemes(composition, programme),
    talks: () => writeTalks(composition, planning.groups, teller),
    panel: () => writePanels(composition, programme.panels, moderators),
    programme: () => writeProgramme(composition, planning, moderators),
    exhibition: () => writeExhibition(composition),
    awards: () => writeEach(composition, 'awards', awards, teller),
    highlights: () => writeHighlights(composition),
    networking: () => writeNetworking(composition, programme),
    closing: ({ speakers = true }) => writeClosing(composition, programme, speakers),
    thanks: () => writeThanks(composition),
    outlook: () => writeOutlook(composition),
    boilerplate: () =>
      writeBoilerplate(composition, resolveText(style?.boilerplate, cleaned.language)),
  };
  for (const section of sections) {
    writers[section.kind](section);
    if (isEnough(composition.sections)) {
      break;
    }
  }
  if (!recipe.sections.some(({ kind }) => kind === 'boilerplate')) {
    writers.boilerplate({ kind: 'boilerplate' });
  }
  return { composition, sections, lead };
}

/**
 * The first section of an article that speaks of something, without what comes after it; undefined where none does.
 *
 * @throws as `compose`
 */
export function sectionAbout(
  options: ComposeOptions,
  { type, documentId }: Source,
): Section | undefined {
  const isAbout = ({ sources }: Section): boolean =>
    sources.some((source) => source.type === type && source.documentId === documentId);
  return write(options, (written) => written.some(isAbout)).composition.sections.find(isAbout);
}

/**
 * Composes an article from facts: the same facts, recipe and lead give the same draft, on every machine and at every
 * time. What the records do not have is left out and named in `missing`.
 *
 * @throws {EventNotHeldError} for an event that was cancelled or postponed
 * @throws {UnknownLanguageError} for facts in a language that the composer does not have
 */
export function compose(options: ComposeOptions): Draft {
  const { composition, sections, lead } = write(options, () => false);
  const { facts, recipe } = composition;
  noteMissingSections(composition, sections);

  const teaser = teaserOf(composition, lead);
  return {
    language: facts.language,
    recipe: { id: recipe.id, version: recipe.version },
    ...headingOf(composition),
    ...(teaser === undefined ? {} : { teaser }),
    sections: withHeadings(composition.sections, recipe, facts.language),
    speakers: composition.mentions('person'),
    organizations: composition.mentions('organization'),
    talks: composition.mentions('talk'),
    missing: composition.missing,
    omitted: [...facts.omitted, ...omittedTalks(facts)],
  };
}
