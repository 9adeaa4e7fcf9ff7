import type { Recipe } from './recipe';
import { ENDING_WITH_HEADINGS, HEADINGS, USUAL_LIMITS } from './shared';

/** A conference or congress: office holders, keynotes, the themes, and a programme too long to tell in full. */
export const CONFERENCE: Recipe = {
  id: 'conference',
  version: 3,
  sections: [
    { kind: 'lead' },
    { kind: 'greetings', optional: true },
    { kind: 'keynotes', optional: true },
    { kind: 'themes', optional: true, when: { minTalks: 4 } },
    { kind: 'talks', heading: HEADINGS.talks },
    { kind: 'panel', optional: true, heading: HEADINGS.panel },
    { kind: 'programme', optional: true, heading: HEADINGS.programme },
    { kind: 'exhibition', optional: true, heading: HEADINGS.exhibition },
    { kind: 'awards', optional: true, heading: HEADINGS.awards },
    { kind: 'highlights', heading: HEADINGS.highlights },
    { kind: 'networking', optional: true, heading: HEADINGS.networking },
    ...ENDING_WITH_HEADINGS,
  ],
  lead: {
    de: [['topic', 'guests', 'host'], 'event', 'date'],
    en: [['host', 'guests', 'topic'], 'event', 'date'],
  },
  limits: USUAL_LIMITS,
  boilerplates: false,
};
