import type { Core } from '@strapi/strapi';

import type { DraftUid } from '../../content-types';
import type { VersionState } from '../../contracts';
import { rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { populateContent } from '../strapi/populate';

import { differences, relationsToDrafts } from './content';
import type { Differences } from './content';

/** One language of an entry: its draft, and how it stands to what visitors see. */
export interface Version {
  uid: DraftUid;
  /** With its components, and the ids of what it points at. */
  draft: Row;
  state: VersionState;
  /** Empty where nothing is public yet. */
  differences: Differences;
}

/**
 * The versions that have a draft like this, with their state by what is stored.
 *
 * As many queries for one version as for three hundred.
 *
 * @param where a condition on drafts
 */
export async function loadVersions(
  strapi: Core.Strapi,
  uid: DraftUid,
  where: Record<string, unknown>,
): Promise<Version[]> {
  const populate = populateContent(strapi, uid);
  const drafts = await rows(strapi, uid).findMany({
    where: { ...where, publishedAt: { $null: true } },
    populate,
    orderBy: { id: 'asc' },
  });
  const published = await rows(strapi, uid).findMany({
    where: {
      documentId: { $in: [...new Set(drafts.map(({ documentId }) => documentId))] },
      ...('locale' in where ? { locale: where['locale'] } : {}),
      publishedAt: { $notNull: true },
    },
    populate,
  });
  const isPublic = await publicTargets(strapi, uid, drafts);
  const byVersion = new Map(published.map((row) => [versionKey(row), row]));
  return drafts.map((draft) => {
    const row = byVersion.get(versionKey(draft));
    const found = row
      ? differences(strapi, uid, { draft, published: row }, (target, documentId) =>
          isPublic.has(targetKey(target, documentId, draft.locale)),
        )
      : { shared: [], own: [] };
    const isModified = found.shared.length + found.own.length > 0;
    const state = !row ? 'draft' : isModified ? 'modified' : 'published';
    return { uid, draft, state, differences: found };
  });
}

/** Which of the entries that the drafts point at are public, by type, document and language. */
async function publicTargets(
  strapi: Core.Strapi,
  uid: string,
  drafts: Row[],
): Promise<ReadonlySet<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const [name, target] of relationsToDrafts(strapi, uid)) {
    const documentIds = wanted.get(target) ?? new Set();
    for (const draft of drafts) {
      const value = draft[name] as Row | Row[] | null | undefined;
      [value ?? []].flat().forEach(({ documentId }) => documentIds.add(documentId));
    }
    wanted.set(target, documentIds);
  }
  const found = new Set<string>();
  for (const [target, documentIds] of wanted) {
    const published = await rows(strapi, target).findMany({
      where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
      select: ['documentId', 'locale'],
    });
    for (const { documentId, locale } of published) {
      found.add(targetKey(target, documentId, locale));
    }
  }
  return found;
}

const versionKey = ({ documentId, locale }: Row): string => `${documentId} ${locale ?? ''}`;

const targetKey = (uid: string, documentId: string, locale: string | null | undefined): string =>
  `${uid} ${documentId} ${locale ?? ''}`;
