import type { Core } from '@strapi/strapi';

import type { DraftUid } from '../../content-types';
import { groupByDocument } from '../newsroom/recaps';
import { rows } from '../strapi/documents';
import { publishProblems } from '../validation/publish';

import { loadVersions } from './versions';
import type { Version } from './versions';

/** A language that is public, and in which a field that all languages share is not up to date. */
export interface LanguageBehind {
  locale: string;
  /** Names of the shared attributes that differ. */
  fields: string[];
  /** Why it cannot be published along; undefined where it can. */
  obstacle?: 'own-changes' | 'not-ready';
}

/**
 * The other languages that the publication of some has to reach: those that are public, and whose draft
 * differs from what is public in a field that all languages share.
 *
 * One query where there is no such language, which is what most publications find.
 *
 * @param locales the languages that are published
 * @returns by documentId, without the documents that have none
 */
export async function languagesBehind(
  strapi: Core.Strapi,
  uid: DraftUid,
  documentIds: string[],
  locales: string[],
): Promise<Map<string, LanguageBehind[]>> {
  const others = await rows(strapi, uid).findMany({
    where: {
      documentId: { $in: documentIds },
      locale: { $notIn: locales },
      publishedAt: { $notNull: true },
    },
    select: ['documentId', 'locale'],
  });
  const behind = new Map<string, LanguageBehind[]>();
  if (others.length === 0) {
    return behind;
  }
  const versions = await loadVersions(strapi, uid, {
    documentId: { $in: [...groupByDocument(others).keys()] },
    locale: { $in: [...new Set(others.map(({ locale }) => locale))] },
  });
  for (const version of versions.filter(({ differences }) => differences.shared.length > 0)) {
    const { documentId } = version.draft;
    behind.set(documentId, [...(behind.get(documentId) ?? []), languageBehind(version)]);
  }
  return behind;
}

function languageBehind({ uid, draft, differences }: Version): LanguageBehind {
  const found = { locale: String(draft.locale), fields: differences.shared };
  if (differences.own.length > 0) {
    return { ...found, obstacle: 'own-changes' };
  }
  return publishProblems(uid, draft).length > 0 ? { ...found, obstacle: 'not-ready' } : found;
}
