import type { Recipe } from './recipe';

export type { Recipe, RecipeSection } from './recipe';

export const NETWORKING: Recipe = {
  id: 'networking',
  version: 1,
  sections: [
    { kind: 'lead' },
    { kind: 'greetings', optional: true },
    { kind: 'talks', optional: true },
    { kind: 'panel', optional: true },
    { kind: 'programme', optional: true },
    { kind: 'networking' },
    { kind: 'highlights', optional: true },
    { kind: 'closing' },
  ],
  paragraphs: 8,
  featured: 12,
};

export const CONFERENCE: Recipe = {
  id: 'conference',
  version: 1,
  sections: [
    { kind: 'lead' },
    { kind: 'greetings', optional: true },
    { kind: 'talks' },
    { kind: 'panel', optional: true },
    { kind: 'programme', optional: true },
    { kind: 'highlights' },
    { kind: 'networking', optional: true },
    { kind: 'closing' },
  ],
  paragraphs: 8,
  featured: 12,
};

export const DEFAULT: Recipe = {
  id: 'default',
  version: 1,
  sections: [
    { kind: 'lead' },
    { kind: 'greetings', optional: true },
    { kind: 'talks' },
    { kind: 'panel', optional: true },
    { kind: 'programme', optional: true },
    { kind: 'highlights', optional: true },
    { kind: 'networking', optional: true },
    { kind: 'closing' },
  ],
  paragraphs: 8,
  featured: 12,
};

export const RECIPES: readonly Recipe[] = [NETWORKING, CONFERENCE, DEFAULT];

const BY_KIND: Record<string, Recipe> = {
  networking: NETWORKING,
  conference: CONFERENCE,
  congress: CONFERENCE,
  'trade-fair': CONFERENCE,
};

/** The recipe for a kind of event. */
export function recipeFor(kind: string): Recipe {
  return BY_KIND[kind] ?? DEFAULT;
}
