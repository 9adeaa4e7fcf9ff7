export { RECIPE_OF_KIND, RECIPES } from './builtin';
export { checkOverrides, checkRecipe } from './check';
export { recipeFor } from './choose';
export type { RecipeChoice } from './choose';
export { CONFERENCE } from './conference';
export { extendRecipe, resolveRecipes } from './extend';
export type { RecipeExtension, RecipeOverride, SectionChanges } from './extend';
export { GENERAL_MEETING } from './general-meeting';
export { NETWORKING } from './networking';
export { PANEL } from './panel';
export type { RecipeProblem, RecipeProblemCode } from './problem';
export { LEAD_FACTS, LEAD_FORMS, LIMIT_RANGES } from './recipe';
export type {
  LeadFact,
  LeadForm,
  Recipe,
  RecipeConditions,
  RecipeLimits,
  RecipeSection,
} from './recipe';
export { SHORT_NOTICE } from './short-notice';
export { DEFAULT } from './standard';
export { TRADE_FAIR } from './trade-fair';
export { WORKSHOP } from './workshop';
