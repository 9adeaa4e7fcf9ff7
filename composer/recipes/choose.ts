import { RECIPE_OF_KIND, RECIPES } from './builtin';
import type { Recipe } from './recipe';
import { DEFAULT } from './standard';

/** What a project chose otherwise. */
export interface RecipeChoice {
  /** All that there are; by default those of the composer. */
  recipes?: readonly Recipe[];
  /** By kind of event, the id of its recipe; kinds that are not named keep theirs. */
  recipeOfKind?: Readonly<Record<string, string>>;
}

/** The recipe for a kind of event. An id that leads nowhere counts as not chosen. */
export function recipeFor(
  kind: string,
  { recipes = RECIPES, recipeOfKind = {} }: RecipeChoice = {},
): Recipe {
  const byId = (id: string | undefined): Recipe | undefined =>
    recipes.find((recipe) => recipe.id === id);
  const chosen = Object.hasOwn(recipeOfKind, kind) ? byId(recipeOfKind[kind]) : undefined;
  const usual = Object.hasOwn(RECIPE_OF_KIND, kind) ? byId(RECIPE_OF_KIND[kind]) : undefined;
  return chosen ?? usual ?? byId('default') ?? DEFAULT;
}
