import type { Core } from '@strapi/strapi';

import { knowsLanguage } from '../../composer/language';
import { EVENT_KINDS } from '../../content-types/event';
import type { EventKind, NewsroomSettings, StoredSettings } from '../../contracts';
import { configuredRecipe, configuredStyle, recipesOf } from '../composing';
import { isTimeZone } from '../config';
import { fieldError } from '../errors';
import type { FieldProblem } from '../errors';
import { translate } from '../messages';
import { sortLocales } from '../newsroom/versions';
import { saveSettings, savedSettings } from '../settings/stored';
import { configuredTimeZone } from '../settings/time-zone';
import { projectLocales } from '../strapi/locales';
import { defaultLocale } from '../strapi/documents';

/** How the newsroom writes, as an administrator sets it; see `contracts/settings`. */
export const settings = ({ strapi }: { strapi: Core.Strapi }) => {
  const problemsOf = ({ recipeOfKind, defaultTimeZone }: StoredSettings): FieldProblem[] => {
    const known = new Set(recipesOf(strapi).map(({ id }) => id));
    return [
      ...Object.entries(recipeOfKind)
        .filter(([, id]) => !known.has(id))
        .map(([kind, value]) => ({
          path: ['recipeOfKind', kind],
          message: translate(strapi, 'unknown-recipe', { value }),
        })),
      ...(defaultTimeZone === null || isTimeZone(defaultTimeZone)
        ? []
        : [
            {
              path: ['defaultTimeZone'],
              message: translate(strapi, 'unknown-time-zone', { value: defaultTimeZone }),
            },
          ]),
    ];
  };

  return {
    /** What is set, and what is where nothing is set. */
    async describe(): Promise<Omit<NewsroomSettings, 'mayChange'>> {
      const { settings: stored, savedAt, savedBy } = await savedSettings(strapi);
      const locales = sortLocales(await projectLocales(strapi), await defaultLocale(strapi));
      return {
        stored,
        savedAt,
        savedBy,
        configured: {
          recipeOfKind: Object.fromEntries(
            EVENT_KINDS.map((kind) => [kind, configuredRecipe(strapi, kind).id]),
          ) as Record<EventKind, string>,
          style: configuredStyle(strapi),
          defaultTimeZone: configuredTimeZone(strapi),
        },
        recipes: recipesOf(strapi).map(({ id }) => id),
        languages: locales.filter(knowsLanguage),
      };
    },

    /**
     * Stores them in place of all that was set. The next article is composed with them.
     *
     * @param savedBy name of the administrator
     * @throws ValidationError at the field of a recipe or a time zone that there is not
     */
    async save(stored: StoredSettings, savedBy: string | null): Promise<void> {
      const problems = problemsOf(stored);
      if (problems.length > 0) {
        throw fieldError(problems);
      }
      await saveSettings(strapi, stored, savedBy);
    },
  };
};
