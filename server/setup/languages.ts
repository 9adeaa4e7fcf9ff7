import type { Core } from '@strapi/strapi';

import { projectLocales } from '../strapi/locales';
import { baseLanguage } from '../../composer/localized-text';
import type { Both } from '../sample/types';

/** The languages that recaps are written in, as Strapi's list of languages has them. */
const CODES = ['de', 'en'] as const satisfies (keyof Both)[];

interface Locale {
  code: string;
  name: string;
}

interface Locales {
  find(): Promise<Locale[]>;
  create(locale: object): Promise<Locale>;
}

const locales = (strapi: Core.Strapi): Locales => strapi.plugin('i18n').service('locales');

/** Which of German and English the project does not have; the German of a country counts. */
export const missingLanguages = (present: readonly string[]): string[] =>
  CODES.filter((code) => !present.some((locale) => baseLanguage(locale) === code));

/**
 * Adds German and English where the project does not have them, as an administrator does in the settings: the default
 * language stays as it is. The caller has taken the turn.
 *
 * @param userId the administrator who adds them
 */
export async function addLanguages(strapi: Core.Strapi, userId?: number): Promise<void> {
  const all = strapi.plugin('i18n').service('iso-locales').getIsoLocales() as Locale[];
  for (const code of missingLanguages(await projectLocales(strapi))) {
    await locales(strapi).create({
      code,
      name: all.find((locale) => locale.code === code)?.name ?? code,
      ...(userId === undefined ? {} : { createdBy: userId, updatedBy: userId }),
    });
  }
}
