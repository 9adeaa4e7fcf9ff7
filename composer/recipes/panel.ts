import type { Recipe } from './recipe';
import { ENDING, USUAL_LIMITS } from './shared';

/** An evening around one discussion: the talk before it sets the scene, what was said on the panel is the point. */
export const PANEL: Recipe = {
  id: 'panel',
  version: 2,
  sections: [
    { kind: 'lead', wants: ['topic', 'date', 'place', 'host', 'attendance'] },
    { kind: 'greetings', optional: true },
    { kind: 'keynotes', optional: true },
    { kind: 'talks', optional: true },
    { kind: 'panel' },
    { kind: 'programme', optional: true },
    { kind: 'awards', optional: true },
    { kind: 'highlights', optional: true },
    { kind: 'networking', optional: true },
    ...ENDING,
  ],
  lead: {
    de: [['topic', 'guests', 'host'], 'date', 'event'],
    en: [['topic', 'guests', 'host'], 'date', 'event'],
  },
  limits: { ...USUAL_LIMITS, paragraphs: 4, featured: 4 },
  boilerplates: false,
};
