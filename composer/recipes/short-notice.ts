import type { Recipe } from './recipe';
import { USUAL_LIMITS } from './shared';

/** One or two paragraphs for any event: the lead with who spoke about what, and the verdict. */
export const SHORT_NOTICE: Recipe = {
  id: 'short-notice',
  version: 2,
  sections: [
    { kind: 'lead', speakers: true, wants: ['date', 'place'] },
    { kind: 'closing', speakers: false },
  ],
  lead: { de: ['date', 'event', 'topic', 'host'], en: ['event', 'date', 'host', 'topic'] },
  limits: { ...USUAL_LIMITS, paragraphs: 1, featured: 0, takeaways: 0, list: 0, names: 6 },
  boilerplates: false,
};
