import { SECTION_KINDS } from '../draft';
import type { SectionKind } from '../draft';
import { RECIPES } from './builtin';
import type { Recipe, RecipeLimits, RecipeSection } from './recipe';

/** Changes to single sections: options that are added or replaced, or false for a section that goes. */
export type SectionChanges = Partial<Record<SectionKind, Omit<RecipeSection, 'kind'> | false>>;

/** A recipe that takes from another all that it does not name. Without an `id` it changes the one that it extends. */
export interface RecipeExtension extends Partial<Omit<Recipe, 'sections' | 'limits'>> {
  extends: string;
  /** All sections anew as a list, or changes by kind of section; a section that is not there yet is added. */
  sections?: RecipeSection[] | SectionChanges;
  limits?: Partial<RecipeLimits>;
}

/** A recipe of a project's own: a whole one, or what is different from another. */
export type RecipeOverride = (Recipe & { extends?: undefined }) | RecipeExtension;

/** Where a section that a recipe does not have yet comes in: behind those that usually precede it. */
function placeOf(kind: SectionKind, sections: readonly RecipeSection[]): number {
  const before = new Set<SectionKind>(SECTION_KINDS.slice(0, SECTION_KINDS.indexOf(kind)));
  return sections.findLastIndex((section) => before.has(section.kind)) + 1;
}

function changeSections(
  sections: readonly RecipeSection[],
  changes: SectionChanges,
): RecipeSection[] {
  const changed = sections.flatMap((section): RecipeSection[] => {
    const change = changes[section.kind];
    return change === false ? [] : [{ ...section, ...change }];
  });
  for (const kind of SECTION_KINDS) {
    const change = changes[kind];
    if (change && !sections.some((section) => section.kind === kind)) {
      changed.splice(placeOf(kind, changed), 0, { ...change, kind });
    }
  }
  return changed;
}

/**
 * A recipe with what an override names in place of its own. Limits and leads are changed one by one, sections by kind
 * unless they come as a list.
 */
export function extendRecipe(
  base: Recipe,
  { extends: _, sections, limits, lead, ...rest }: RecipeExtension,
): Recipe {
  return {
    ...base,
    ...rest,
    sections: Array.isArray(sections)
      ? sections
      : sections === undefined
        ? base.sections
        : changeSections(base.sections, sections),
    limits: { ...base.limits, ...limits },
    lead: { ...base.lead, ...lead },
  };
}

/**
 * All recipes that a project has: those of the composer, with the project's own added or put in their place by id.
 *
 * @param overrides checked by `checkOverrides`; one that extends an unknown recipe is left out
 */
export function resolveRecipes(
  overrides: readonly RecipeOverride[],
  base: readonly Recipe[] = RECIPES,
): Recipe[] {
  const recipes = new Map(base.map((recipe) => [recipe.id, recipe]));
  for (const override of overrides) {
    if (override.extends === undefined) {
      recipes.set(override.id, override);
      continue;
    }
    const extended = recipes.get(override.extends);
    if (extended !== undefined) {
      const recipe = extendRecipe(extended, override);
      recipes.set(recipe.id, recipe);
    }
  }
  return [...recipes.values()];
}
