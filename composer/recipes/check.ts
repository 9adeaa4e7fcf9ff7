import { checkSectionChanges, checkSections } from './check-sections';
import {
  checkBoolean,
  checkByLanguage,
  checkChoice,
  checkChoices,
  checkNames,
  checkWhole,
  collect,
  inside,
  isRecord,
  quoted,
  shown,
} from './problem';
import type { RecipeProblem, Report, Values } from './problem';
import { LEAD_FORMS, LIMIT_RANGES } from './recipe';
import type { Recipe } from './recipe';

const RECIPE_OPTIONS = [
  'id',
  'version',
  'sections',
  'lead',
  'limits',
  'boilerplates',
] as const satisfies readonly (keyof Recipe)[];

function checkLimits(value: unknown, complete: boolean, path: string, report: Report): void {
  if (!isRecord(value)) {
    report(path, 'wrong-type', `This must be an object of limits, not ${shown(value)}.`);
    return;
  }
  checkNames(value, Object.keys(LIMIT_RANGES), path, report);
  for (const [name, range] of Object.entries(LIMIT_RANGES)) {
    if (value[name] !== undefined) {
      checkWhole(value[name], range, inside(path, name), report);
    } else if (complete) {
      report(inside(path, name), 'missing', `The limit “${name}” is missing.`);
    }
  }
}

/** Leads in order; those that fit equally stand in a list of their own. Each of them once. */
function checkLeads(forms: unknown, path: string, report: Report): void {
  if (!Array.isArray(forms)) {
    checkChoices(forms, LEAD_FORMS, path, report);
    return;
  }
  const seen = new Set<unknown>();
  forms.forEach((form: unknown, index) => {
    const place = `${path}[${String(index)}]`;
    const alike: unknown[] = Array.isArray(form) ? form : [form];
    alike.forEach((one, inner) => {
      const at = Array.isArray(form) ? `${place}[${String(inner)}]` : place;
      checkChoice(one, LEAD_FORMS, { path: at, twice: seen.has(one) }, report);
      seen.add(one);
    });
  });
}

const PARTS: Readonly<
  Record<
    (typeof RECIPE_OPTIONS)[number],
    (value: unknown, complete: boolean, path: string, report: Report) => void
  >
> = {
  id: (value, _, path, report) => {
    if (typeof value !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(value)) {
      report(
        path,
        'wrong-type',
        `An id has small letters, digits and hyphens, such as “my-recipe”, not ${shown(value)}.`,
      );
    } else if (value.length > 60) {
      report(path, 'out-of-range', 'An id has at most 60 characters.');
    }
  },
  version: (value, _, path, report) => {
    checkWhole(value, [1, 1_000_000], path, report);
  },
  sections: (value, complete, path, report) => {
    if (!complete && isRecord(value)) {
      checkSectionChanges(value, path, report);
    } else {
      checkSections(value, path, report);
    }
  },
  lead: (value, _, path, report) => {
    checkByLanguage(value, path, report, (forms, place) => {
      checkLeads(forms, place, report);
    });
  },
  limits: checkLimits,
  boilerplates: (value, _, path, report) => {
    checkBoolean(value, path, report);
  },
};

function checkParts(recipe: Values, complete: boolean, path: string, report: Report): void {
  for (const name of RECIPE_OPTIONS) {
    const place = inside(path, name);
    if (recipe[name] !== undefined) {
      PARTS[name](recipe[name], complete, place, report);
    } else if (complete) {
      report(place, 'missing', `A recipe needs “${name}”.`);
    }
  }
}

/**
 * What is wrong with a recipe, all of it at once; empty for one that can be composed by.
 *
 * @param value what somebody wrote; anything
 */
export function checkRecipe(value: unknown): RecipeProblem[] {
  return collect((report) => {
    if (!isRecord(value)) {
      report('', 'wrong-type', `A recipe is an object, not ${shown(value)}.`);
      return;
    }
    checkNames(value, RECIPE_OPTIONS, '', report);
    checkParts(value, true, '', report);
  });
}

/**
 * What is wrong with the recipes that a project adds or changes. Paths begin with the place in the list:
 * `[1].sections[2].kind`.
 *
 * @param value what somebody wrote; anything
 * @param known ids of the recipes that are there already
 */
export function checkOverrides(value: unknown, known: readonly string[]): RecipeProblem[] {
  return collect((report) => {
    if (!Array.isArray(value)) {
      report('', 'wrong-type', `This must be a list of recipes, not ${shown(value)}.`);
      return;
    }
    const ids = new Set(known);
    const own = new Set<unknown>();
    value.forEach((override: unknown, index) => {
      const place = `[${String(index)}]`;
      if (!isRecord(override)) {
        report(place, 'wrong-type', `A recipe is an object, not ${shown(override)}.`);
        return;
      }
      const { extends: base } = override;
      checkNames(override, ['extends', ...RECIPE_OPTIONS], place, report);
      checkParts(override, base === undefined, place, report);
      if (base !== undefined && !(typeof base === 'string' && ids.has(base))) {
        report(
          inside(place, 'extends'),
          'unknown-recipe',
          `There is no recipe ${shown(base)} to extend. There are ${quoted([...ids])}.`,
        );
      }
      const id = override.id ?? base;
      if (own.has(id)) {
        report(
          inside(place, override.id === undefined ? 'extends' : 'id'),
          'recipe-twice',
          `The recipe ${shown(id)} is in this list already.`,
        );
      }
      own.add(id);
      if (typeof id === 'string') {
        ids.add(id);
      }
    });
  });
}
