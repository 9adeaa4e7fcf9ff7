import type { SectionKind } from '../draft';
import type { LocalizedText } from '../localized-text';

/**
 * What the first sentence is about: the theme ("Beim Kongress drehte sich alles um …"), the host ("Der Verband hatte …
 * eingeladen"), those who came ("Rund 180 Gäste kamen …"), the event ("Der Kongress fand … statt"), or the date ("Am
 * 12. März fand … statt").
 */
export const LEAD_FORMS = ['topic', 'host', 'guests', 'event', 'date'] as const;

export type LeadForm = (typeof LEAD_FORMS)[number];

/** What a lead can ask the records for. */
export const LEAD_FACTS = ['topic', 'date', 'place', 'host', 'attendance', 'audience'] as const;

export type LeadFact = (typeof LEAD_FACTS)[number];

/**
 * Which sections a recap has, in which order, and how much goes into each. Plain JSON, so that it can be stored, sent
 * and written into a project's configuration.
 */
export interface Recipe {
  /** Small letters, digits and hyphens. */
  id: string;
  /** Counts up whenever the same facts would give another text. */
  version: number;
  /** In the order of the text; each kind at most once. */
  sections: RecipeSection[];
  /**
   * The leads by base language (`de`, `en`), the most wanted first: the first one that the facts allow is taken. Those
   * in a list of their own fit equally well, and the facts decide among them, so that a page of ten recaps does not read
   * alike. What is not named comes last, in the order of {@link LEAD_FORMS}.
   */
  lead: Record<string, (LeadForm | LeadForm[])[]>;
  limits: RecipeLimits;
  /** Whether the sentence about an organization follows the talks of its people. */
  boilerplates: boolean;
}

export interface RecipeSection {
  kind: SectionKind;
  /** Where its facts are absent, nobody is asked for them. */
  optional?: boolean;
  /** The section is only there where all of these hold. */
  when?: RecipeConditions;
  /** A heading over the section, by language; set in a long article alone (`limits.headingsFrom`). */
  heading?: LocalizedText;
  /**
   * Of `lead`: a last sentence says who spoke about what (otherwise it does not). Of `closing`: those who spoke last are
   * named (otherwise they are).
   */
  speakers?: boolean;
  /** Of `lead`: what an editor is asked for where it is absent. Otherwise all but `audience`. */
  wants?: LeadFact[];
}

/** When a section is there. What is left out is no condition. */
export interface RecipeConditions {
  /** At least so many talks; greetings, breaks and closings are none. */
  minTalks?: number;
  /** At most so many talks. */
  maxTalks?: number;
  /** The event took at least so many days. */
  minDays?: number;
  /** The number of guests is known (true), or is not (false). */
  attendanceKnown?: boolean;
}

export interface RecipeLimits {
  /** From more groups of talks than this, only what has been taken down gets a paragraph; the rest becomes a list. */
  paragraphs: number;
  /** Paragraphs that such a long programme may have at most. */
  featured: number;
  /** Sentences that go in of what was taken down of one talk. */
  takeaways: number;
  /** Items of the longest list. What is longer becomes a number, by track where there are tracks. */
  list: number;
  /** Names that a single sentence may have. What has more becomes a list. */
  names: number;
  /** Words from which on an article has headings over its sections. */
  headingsFrom: number;
}

/** The range of every limit, both ends included. */
export const LIMIT_RANGES: Readonly<Record<keyof RecipeLimits, readonly [number, number]>> = {
  paragraphs: [1, 100],
  featured: [0, 100],
  takeaways: [0, 100],
  list: [0, 1000],
  names: [1, 100],
  headingsFrom: [0, 100_000],
};
