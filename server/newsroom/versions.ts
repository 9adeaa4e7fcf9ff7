import type { LanguageVersion, VersionState } from '../../contracts';
import type { Row } from '../strapi/documents';

const time = (row: Row): number => (row.updatedAt ? new Date(row.updatedAt).getTime() : 0);

/** The state of a version as the Content Manager shows it: a draft that is newer than the published row has changes. */
export function versionState(draft: Row | undefined, published: Row | undefined): VersionState {
  if (!published) {
    return 'draft';
  }
  return draft && time(draft) > time(published) ? 'modified' : 'published';
}

/** The languages of one document with their states, the project's default language first. */
export function languageVersions(rows: Row[], defaultLocale: string): LanguageVersion[] {
  const locales = [...new Set(rows.map((row) => row.locale ?? ''))];
  return sortLocales(locales, defaultLocale).map((locale) => {
    const versions = rows.filter((row) => (row.locale ?? '') === locale);
    return {
      locale,
      state: versionState(
        versions.find((row) => !row.publishedAt),
        versions.find((row) => row.publishedAt),
      ),
    };
  });
}

/** The default language first, then by code. */
export const sortLocales = (locales: string[], defaultLocale: string): string[] =>
  [...locales].sort(
    (a, b) =>
      Number(b === defaultLocale) - Number(a === defaultLocale) || (a < b ? -1 : Number(a > b)),
  );
