import type { Core } from '@strapi/strapi';

import { COMPOSITION_UID, SLUG_UID } from '../../content-types';

import { defaultLocale, rows } from './documents';
import type { DocumentContext } from './documents';

/** Whether the type has a version per language. */
export const isLocalized = (strapi: Core.Strapi, uid: string): boolean =>
  Boolean(
    strapi
      .plugin('i18n')
      .service('content-types')
      .isLocalizedContentType(strapi.contentType(uid as never)),
  );

/**
 * The condition on rows that a call's `locale` means: one language, several, or all of them (`'*'`, and
 * types without languages).
 */
export async function localeCondition(
  strapi: Core.Strapi,
  { uid, params }: DocumentContext,
): Promise<Record<string, unknown>> {
  const { locale } = params;
  if (locale === '*' || !isLocalized(strapi, uid)) {
    return {};
  }
  return { locale: locale ?? (await defaultLocale(strapi)) };
}

/** The codes of the project's languages, in a stable order. */
export async function projectLocales(strapi: Core.Strapi): Promise<string[]> {
  const locales = (await strapi.plugin('i18n').service('locales').find()) as { code: string }[];
  return locales.map(({ code }) => code).sort();
}

/** A language that is deleted takes its entries along past every document middleware; this takes the rest. */
export function forgetDeletedLanguages(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::i18n.locale'],
    async afterDelete({ result }) {
      const { code } = result as unknown as { code: string };
      for (const uid of [SLUG_UID, COMPOSITION_UID]) {
        await rows(strapi, uid).deleteMany({ where: { localeCode: code } });
      }
    },
  });
}
