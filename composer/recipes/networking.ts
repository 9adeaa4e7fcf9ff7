import type { Recipe } from './recipe';
import { ENDING, USUAL_LIMITS } from './shared';

/** A lunch or an evening to meet: who invited, a paragraph per organization, and what happened between the talks. */
export const NETWORKING: Recipe = {
  id: 'networking',
  version: 3,
  sections: [
    { kind: 'lead' },
    { kind: 'greetings', optional: true },
    { kind: 'talks', optional: true },
    { kind: 'panel', optional: true },
    { kind: 'programme', optional: true },
    { kind: 'exhibition', optional: true },
    { kind: 'awards', optional: true },
    { kind: 'networking' },
    { kind: 'highlights', optional: true },
    ...ENDING,
  ],
  lead: {
    de: [['topic', 'host', 'guests'], 'date', 'event'],
    en: [['host', 'guests', 'topic'], 'event', 'date'],
  },
  limits: USUAL_LIMITS,
  boilerplates: true,
};
