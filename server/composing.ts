import type { Core } from '@strapi/strapi';

import { DEFAULT_STYLE } from '../composer/style';
import { compose } from '../composer/compose';
import { obstacleTo } from '../composer/obstacle';
import { LEAD_FORMS, recipeFor, resolveRecipes } from '../composer/recipes';
import type { Draft, Facts, HouseStyle, Recipe, RecipeOverride } from '../composer';

import { savedSettings } from './settings/stored';

/** All recipes of the project: the composer's, with those of its configuration added or in their place. */
export const recipesOf = (strapi: Core.Strapi): Recipe[] =>
  resolveRecipes(strapi.plugin('newsroom').config('recipes') as RecipeOverride[]);

const configuredRecipes = (strapi: Core.Strapi): Record<string, string> =>
  strapi.plugin('newsroom').config('recipeOfKind') as Record<string, string>;

/** The recipe that the project's configuration has for a kind of event. */
export const configuredRecipe = (strapi: Core.Strapi, kind: string): Recipe =>
  recipeFor(kind, { recipes: recipesOf(strapi), recipeOfKind: configuredRecipes(strapi) });

/** The recipe for a kind of event: that of the settings, or else of the configuration. */
export async function recipeOfKind(strapi: Core.Strapi, kind: string): Promise<Recipe> {
  const { settings } = await savedSettings(strapi);
  const chosen: Record<string, string | undefined> = settings.recipeOfKind;
  // A recipe of the project's own may be gone since it was chosen.
  return recipesOf(strapi).find(({ id }) => id === chosen[kind]) ?? configuredRecipe(strapi, kind);
}

/** What the project's configuration writes its way. */
export const configuredStyle = (strapi: Core.Strapi): HouseStyle => ({
  ...DEFAULT_STYLE,
  ...(strapi.plugin('newsroom').config('houseStyle') as Partial<HouseStyle>),
});

/** What the project writes its way: what the settings have, and else the configuration. */
export async function houseStyle(strapi: Core.Strapi): Promise<HouseStyle> {
  const { settings } = await savedSettings(strapi);
  const configured = configuredStyle(strapi);
  return {
    genderForm: settings.genderForm ?? configured.genderForm,
    credit: settings.credit ?? configured.credit,
    quotationMarks: { ...configured.quotationMarks, ...settings.quotationMarks },
    boilerplate: { ...configured.boilerplate, ...settings.boilerplate },
  };
}

/**
 * Composes facts in the way that a recap was composed: with its recipe and its lead, as far as there still are these.
 *
 * @param composition as it is stored, with `recipe` and `lead`; none: with the recipe for the kind of event
 * @returns undefined where nothing can be composed of the facts
 */
export async function composeAgain(
  strapi: Core.Strapi,
  facts: Facts,
  composition: { [attribute: string]: unknown } | null,
): Promise<Draft | undefined> {
  if (obstacleTo(facts) !== undefined) {
    return undefined;
  }
  const recipe =
    recipesOf(strapi).find(({ id }) => id === composition?.['recipe']) ??
    (await recipeOfKind(strapi, facts.event.kind));
  const lead = LEAD_FORMS.find((form) => form === composition?.['lead']);
  return compose({ facts, recipe, style: await houseStyle(strapi), ...(lead ? { lead } : {}) });
}
