import type { Recipe } from './recipe';
import { USUAL_LIMITS } from './shared';

/** A workshop, webinar or training: what was taught, who led it, for whom. */
export const WORKSHOP: Recipe = {
  id: 'workshop',
  version: 2,
  sections: [
    { kind: 'lead', wants: ['topic', 'date', 'place', 'host', 'audience'] },
    { kind: 'greetings', optional: true },
    { kind: 'talks' },
    { kind: 'programme', optional: true },
    { kind: 'panel', optional: true },
    { kind: 'exhibition', optional: true },
    { kind: 'highlights', optional: true },
    { kind: 'networking', optional: true },
    { kind: 'thanks', optional: true },
    { kind: 'closing', optional: true },
    { kind: 'outlook', optional: true },
  ],
  lead: {
    de: [['topic', 'host'], 'guests', 'date', 'event'],
    en: [['host', 'guests', 'topic'], 'event', 'date'],
  },
  limits: { ...USUAL_LIMITS, paragraphs: 12 },
  boilerplates: true,
};
