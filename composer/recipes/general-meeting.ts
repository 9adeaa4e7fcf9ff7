import type { Recipe } from './recipe';
import { ENDING, USUAL_LIMITS } from './shared';

/** A meeting of members: the host acts, the what was decided comes first, and the talks are items of an agenda. */
export const GENERAL_MEETING: Recipe = {
  id: 'general-meeting',
  version: 2,
  sections: [
    { kind: 'lead', wants: ['date', 'place', 'host', 'attendance'] },
    { kind: 'greetings', optional: true },
    { kind: 'highlights' },
    { kind: 'talks', optional: true },
    { kind: 'programme', optional: true },
    { kind: 'awards', optional: true },
    { kind: 'keynotes', optional: true },
    { kind: 'panel', optional: true },
    { kind: 'networking', optional: true },
    ...ENDING.map((section) => ({ ...section, optional: true })),
  ],
  lead: {
    de: [['host', 'guests'], 'date', 'event', 'topic'],
    en: ['host', 'guests', 'date', 'event', 'topic'],
  },
  limits: USUAL_LIMITS,
  boilerplates: false,
};
