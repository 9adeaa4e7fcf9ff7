import type { LanguageVersion, VersionState } from '../../contracts';
import { time } from '../facts/read';
import type { Row } from '../strapi/documents';

const savedAt = (row: Row): number => (row.updatedAt ? new Date(row.updatedAt).getTime() : 0);

/** The state of a version as the Content Manager shows it: a draft that is newer than the published row has changes. */
export function versionState(draft: Row | undefined, published: Row | undefined): VersionState {
  if (!published) {
    return 'draft';
  }
  return draft && savedAt(draft) > savedAt(published) ? 'modified' : 'published';
}

/** What is read of rows for {@link languageVersions}. */
export const VERSION_FIELDS = [
  'id',
  'documentId',
  'locale',
  'publishedAt',
  'updatedAt',
  'embargoUntil',
];

/** The languages of one recap with their states, the project's default language first. */
export function languageVersions(rows: Row[], defaultLocale: string): LanguageVersion[] {
  const locales = [...new Set(rows.map((row) => row.locale ?? ''))];
  return sortLocales(locales, defaultLocale).map((locale) => {
    const versions = rows.filter((row) => (row.locale ?? '') === locale);
    const published = versions.find((row) => row.publishedAt);
    const until = published && time(published, 'embargoUntil');
    return {
      locale,
      state: versionState(
        versions.find((row) => !row.publishedAt),
        published,
      ),
      embargoUntil: until && Date.parse(until) > Date.now() ? until : null,
    };
  });
}

/** The default language first, then by code. */
export const sortLocales = (locales: string[], defaultLocale: string): string[] =>
  [...locales].sort(
    (a, b) =>
      Number(b === defaultLocale) - Number(a === defaultLocale) || (a < b ? -1 : Number(a > b)),
  );
