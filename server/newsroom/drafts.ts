import type { Core } from '@strapi/strapi';

import { EVENT_UID, RECAP_UID } from '../../content-types';
import type { DraftInWork, Section, VersionState } from '../../contracts';
import { instantFrom, withKnex, relationTable, tableOf } from '../strapi/knex';
import type { Knex } from '../strapi/knex';

/**
 * Rows of drafts as `draft`, each beside the published row of its language as `live`, if it has one.
 * {@link inState} says what their state is.
 */
export function draftsOfRecaps(strapi: Core.Strapi, knex: Knex) {
  const recaps = tableOf(strapi, RECAP_UID);
  return knex({ draft: recaps })
    .leftJoin({ live: recaps }, (on) =>
      on
        .on('live.document_id', 'draft.document_id')
        .andOnNotNull('live.published_at')
        // Without languages both are null, which equals nothing.
        .andOn(knex.raw(`coalesce(live.locale, '') = coalesce(draft.locale, '')`)),
    )
    .whereNull('draft.published_at');
}

/** Conditions on {@link draftsOfRecaps}, by the same rule as `versionState`. */
export const inState: Record<VersionState, string> = {
  draft: 'live.id is null',
  modified: 'draft.updated_at > live.updated_at',
  published: 'draft.updated_at <= live.updated_at',
};

interface Found {
  documentId: string;
  locale: string | null;
  title: string | null;
  live: number | null;
  changedAt: unknown;
  firstname: string | null;
  lastname: string | null;
  username: string | null;
  eventTitle: string | null;
  total: string | number;
}

/**
 * The articles that somebody works on, of whatever kind, the last changed first. An article counts once, in
 * the language that was changed last.
 *
 * One query.
 */
export async function findDraftsInWork(
  strapi: Core.Strapi,
  limit: number,
): Promise<Section<DraftInWork>> {
  const link = relationTable(strapi, RECAP_UID, 'event');
  const found: Found[] = await withKnex(strapi, (knex) => {
    const versions = draftsOfRecaps(strapi, knex)
      .whereRaw(`(${inState.draft} or ${inState.modified})`)
      .select({
        id: 'draft.id',
        documentId: 'draft.document_id',
        locale: 'draft.locale',
        title: 'draft.title',
        live: 'live.id',
        changedAt: 'draft.updated_at',
        changedBy: 'draft.updated_by_id',
        latest: knex.raw(
          'row_number() over (partition by draft.document_id order by draft.updated_at desc, draft.id)',
        ),
      });
    const documents = knex(versions.as('version'))
      .where('latest', 1)
      .select('*', { total: knex.raw('count(*) over ()') })
      .orderBy([{ column: 'changedAt', order: 'desc' }, { column: 'documentId' }])
      .limit(limit);
    return knex(documents.as('entry'))
      .leftJoin({ person: tableOf(strapi, 'admin::user') }, 'person.id', 'entry.changedBy')
      .leftJoin({ link: link.name }, `link.${link.owner}`, 'entry.id')
      .leftJoin({ event: tableOf(strapi, EVENT_UID) }, 'event.id', `link.${link.target}`)
      .select('entry.*', 'person.firstname', 'person.lastname', 'person.username', {
        eventTitle: 'event.title',
      })
      .orderBy([{ column: 'entry.changedAt', order: 'desc' }, { column: 'entry.documentId' }]);
  });
  return {
    // PostgreSQL counts in strings.
    total: Number(found[0]?.total ?? 0),
    results: found.map((entry) => ({
      documentId: entry.documentId,
      locale: entry.locale ?? '',
      title: entry.title?.trim() || null,
      state: entry.live === null ? 'draft' : 'modified',
      changedAt: instantFrom(entry.changedAt),
      changedBy: nameOf(entry),
      eventTitle: entry.eventTitle?.trim() || null,
    })),
  };
}

/** As the Content Manager names administrators. */
const nameOf = ({ firstname, lastname, username }: Found): string | null =>
  username?.trim() || [firstname, lastname].filter(Boolean).join(' ').trim() || null;
