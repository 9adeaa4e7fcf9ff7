import type { Recipe } from './recipe';
import { ENDING, USUAL_LEAD, USUAL_LIMITS } from './shared';

/** For every kind of event that has no recipe of its own. */
export const DEFAULT: Recipe = {
  id: 'default',
  version: 3,
  sections: [
    { kind: 'lead' },
    { kind: 'greetings', optional: true },
    { kind: 'talks' },
    { kind: 'panel', optional: true },
    { kind: 'programme', optional: true },
    { kind: 'exhibition', optional: true },
    { kind: 'awards', optional: true },
    { kind: 'highlights', optional: true },
    { kind: 'networking', optional: true },
    ...ENDING,
  ],
  lead: USUAL_LEAD,
  limits: USUAL_LIMITS,
  boilerplates: true,
};
