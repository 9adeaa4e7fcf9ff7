import type { Core } from '@strapi/strapi';

import { recipeFor, resolveRecipes } from '../composer/recipes';
import type { HouseStyle, Recipe, RecipeOverride } from '../composer';

/** All recipes of the project: the composer's, with those of its configuration added or in their place. */
export const recipesOf = (strapi: Core.Strapi): Recipe[] =>
  resolveRecipes(strapi.plugin('newsroom').config('recipes') as RecipeOverride[]);

/** The recipe that the project has for a kind of event. */
export const recipeOfKind = (strapi: Core.Strapi, kind: string): Recipe =>
  recipeFor(kind, {
    recipes: recipesOf(strapi),
    recipeOfKind: strapi.plugin('newsroom').config('recipeOfKind') as Record<string, string>,
  });

/** What the project writes its way. */
export const houseStyle = (strapi: Core.Strapi): Partial<HouseStyle> =>
  strapi.plugin('newsroom').config('houseStyle') as Partial<HouseStyle>;
