import type { Recipe } from './recipe';
import { ENDING_WITH_HEADINGS, HEADINGS, USUAL_LIMITS } from './shared';

/** A trade fair: who exhibited comes first, the programme beside the stands is told in short. */
export const TRADE_FAIR: Recipe = {
  id: 'trade-fair',
  version: 2,
  sections: [
    { kind: 'lead', wants: ['date', 'place', 'attendance'] },
    { kind: 'exhibition' },
    { kind: 'greetings', optional: true },
    { kind: 'themes', optional: true },
    { kind: 'keynotes', optional: true },
    { kind: 'talks', optional: true, heading: HEADINGS.talks },
    { kind: 'panel', optional: true, heading: HEADINGS.panel },
    { kind: 'programme', optional: true, heading: HEADINGS.programme },
    { kind: 'awards', optional: true, heading: HEADINGS.awards },
    { kind: 'highlights', heading: HEADINGS.highlights },
    { kind: 'networking', optional: true, heading: HEADINGS.networking },
    ...ENDING_WITH_HEADINGS,
  ],
  lead: {
    de: [['event', 'guests'], 'date', 'topic', 'host'],
    en: [['event', 'guests'], 'date', 'host', 'topic'],
  },
  limits: { ...USUAL_LIMITS, paragraphs: 5, featured: 5 },
  boilerplates: false,
};
