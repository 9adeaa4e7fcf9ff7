import { checkOverrides, RECIPES, resolveRecipes } from '../composer/recipes';
import { checkStyle } from '../composer/style';
import type { HouseStyle } from '../composer/style';
import type { RecipeOverride } from '../composer/recipes';
import { EVENT_KINDS } from '../content-types/event';

/** What a project can set in `config/plugins` under `newsroom.config`. */
export interface NewsroomConfig {
  /** IANA name of the zone that events have when none is typed. */
  defaultTimeZone: string;
  /** How deep a visitor's query may populate relations. */
  maxPopulateDepth: number;
  /**
   * Recipes of the project's own, and changes to those that are there: whole recipes, or `{ extends: 'conference', … }`
   * with what is different. One with the id of another takes its place.
   */
  recipes: RecipeOverride[];
  /** The recipe by kind of event: `{ networking: 'my-recipe' }`. Kinds that are not named keep theirs. */
  recipeOfKind: Record<string, string>;
  /** How texts speak of groups of people, their quotation marks, how pictures are signed. */
  houseStyle: Partial<HouseStyle>;
}

const defaults: NewsroomConfig = {
  defaultTimeZone: 'Europe/Berlin',
  maxPopulateDepth: 5,
  recipes: [],
  recipeOfKind: {},
  houseStyle: {},
};

/** Strapi calls it synchronously at start; what it throws stops the start with a message that names the key. */
function validator(config: Partial<NewsroomConfig>): void {
  const { defaultTimeZone, maxPopulateDepth, recipes, recipeOfKind, houseStyle } = config;
  if (!isTimeZone(defaultTimeZone)) {
    throw new Error(
      `defaultTimeZone must be the IANA name of a time zone, got ${JSON.stringify(defaultTimeZone)}`,
    );
  }
  if (!Number.isInteger(maxPopulateDepth) || Number(maxPopulateDepth) < 1) {
    throw new Error(
      `maxPopulateDepth must be a whole number of at least 1, got ${JSON.stringify(maxPopulateDepth)}`,
    );
  }
  checkRecipes(recipes);
  checkRecipeOfKind(recipeOfKind, recipes ?? []);
  const problems = checkStyle(houseStyle);
  if (problems.length > 0) {
    throw new Error(problems.map((problem) => `houseStyle: ${problem}`).join('\n'));
  }
}

/** All that is wrong with them at once, each with its place: a start takes a while. */
function checkRecipes(recipes: unknown): void {
  const problems = checkOverrides(
    recipes,
    RECIPES.map(({ id }) => id),
  );
  if (problems.length > 0) {
    throw new Error(problems.map(({ path, message }) => `recipes${path}: ${message}`).join('\n'));
  }
}

function checkRecipeOfKind(chosen: unknown, recipes: readonly RecipeOverride[]): void {
  if (typeof chosen !== 'object' || chosen === null || Array.isArray(chosen)) {
    throw new Error(
      `recipeOfKind must be an object such as { networking: 'my-recipe' }, got ${JSON.stringify(chosen)}`,
    );
  }
  const ids = resolveRecipes(recipes).map(({ id }) => id);
  for (const [kind, id] of Object.entries(chosen) as [string, unknown][]) {
    if (!EVENT_KINDS.some((known) => known === kind)) {
      throw new Error(
        `recipeOfKind.${kind}: there is no such kind of event, only ${EVENT_KINDS.join(', ')}`,
      );
    }
    if (!ids.some((known) => known === id)) {
      throw new Error(
        `recipeOfKind.${kind}: there is no recipe ${JSON.stringify(id)}, only ${ids.join(', ')}`,
      );
    }
  }
}

/** Whether the text is an IANA time zone that this Node knows (`Europe/Berlin`, `UTC`). */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') {
    return false;
  }
  try {
    // Offsets such as +01:00 are valid for Intl, but have no clock changes and no place in iCalendar.
    return !/^[+-]/.test(value) && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

export const config = { default: defaults, validator };
