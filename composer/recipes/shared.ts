import type { Recipe, RecipeLimits, RecipeSection } from './recipe';

/** What a recipe has that wants nothing else. */
export const USUAL_LIMITS: RecipeLimits = {
  paragraphs: 8,
  featured: 12,
  takeaways: 30,
  list: 80,
  names: 12,
  headingsFrom: 350,
};

/** As associations begin most often: in German with the theme, in English with the host who acts, in both with who came. */
export const USUAL_LEAD: Recipe['lead'] = {
  de: [['topic', 'guests'], 'date', 'host', 'event'],
  en: [['host', 'guests'], 'event', 'topic', 'date'],
};

/** Headings by kind of section, where a recipe has them. */
export const HEADINGS = {
  talks: { de: 'Aus den Vorträgen', en: 'From the talks' },
  panel: { de: 'Auf dem Podium', en: 'On the panel' },
  programme: { de: 'Beiträge im Überblick', en: 'Presentations at a glance' },
  exhibition: { de: 'Ausstellung', en: 'Exhibition' },
  awards: { de: 'Ausgezeichnet', en: 'Honors', 'en-GB': 'Honours' },
  highlights: { de: 'Rund um das Programm', en: 'What else came up' },
  networking: { de: 'Networking', en: 'Networking' },
  closing: { de: 'Zum Abschluss', en: 'In closing' },
  outlook: { de: 'Ausblick', en: 'Outlook' },
} satisfies Partial<Record<RecipeSection['kind'], RecipeSection['heading']>>;

/** How a recap ends: the last word is not the sponsor's. */
export const ENDING: readonly RecipeSection[] = [
  { kind: 'thanks', optional: true },
  { kind: 'closing' },
  { kind: 'outlook', optional: true },
];

/**
 * How one ends that has headings: without their own, the last words would stand below the heading before them. Thanks and
 * last words share theirs.
 */
export const ENDING_WITH_HEADINGS: readonly RecipeSection[] = [
  { kind: 'thanks', optional: true, heading: HEADINGS.closing },
  { kind: 'closing', heading: HEADINGS.closing },
  { kind: 'outlook', optional: true, heading: HEADINGS.outlook },
];
