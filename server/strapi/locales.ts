import type { Core } from '@strapi/strapi';

import { defaultLocale } from './documents';
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
