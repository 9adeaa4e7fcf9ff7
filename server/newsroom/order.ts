import type { Core } from '@strapi/strapi';

import { EVENT_UID, RECAP_UID } from '../../content-types';
import { read, relationTable, tableOf } from '../strapi/knex';
import type { Knex } from '../strapi/knex';

import { searchCondition } from './search';

export interface PageOfEvents {
  /** documentIds, in order. */
  documentIds: string[];
  total: number;
}

interface FindPage {
  page: number;
  pageSize: number;
  search?: string;
  now: Date;
}

/**
 * One page of all events: first those that are over, took place and have no recap yet, then the others;
 * in both the latest first, before them those without a date. An event counts once, however many languages
 * it has; a search looks into all of them.
 *
 * Two queries.
 */
export async function findPageOfEvents(
  strapi: Core.Strapi,
  { page, pageSize, search = '', now }: FindPage,
): Promise<PageOfEvents> {
  return read(strapi, async (knex) => {
    const events = tableOf(strapi, EVENT_UID);
    const found = searchCondition(
      search,
      ['title', 'venue_name', 'city'],
      strapi.db.dialect.client,
    );
    const drafts = () => {
      const query = knex({ event: events }).whereNull('event.published_at');
      return found
        ? query.whereIn(
            'event.document_id',
            knex(events)
              .select('document_id')
              .whereNull('published_at')
              .whereRaw(found.sql, found.bindings),
          )
        : query;
    };
    const [count] = await drafts().countDistinct({ total: 'event.document_id' });
    const page_ = await drafts()
      .leftJoin(withRecap(strapi, knex), 'done.document_id', 'event.document_id')
      .select({ documentId: 'event.document_id' })
      .groupBy('event.document_id')
      .orderByRaw(
        `case when max(event.ends_at_effective) < ? and max(done.document_id) is null
           and max(case when event.event_status in ('cancelled', 'postponed') then 1 else 0 end) = 0
         then 0 else 1 end`,
        [now],
      )
      .orderByRaw('case when max(event.ends_at_effective) is null then 0 else 1 end')
      .orderByRaw('max(event.ends_at_effective) desc')
      .orderBy('event.document_id')
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    return {
      documentIds: page_.map(({ documentId }) => String(documentId)),
      // PostgreSQL counts in strings.
      total: Number(count?.['total'] ?? 0),
    };
  });
}

/** The events that have a recap, whatever its language. */
function withRecap(strapi: Core.Strapi, knex: Knex) {
  const link = relationTable(strapi, RECAP_UID, 'event');
  return knex({ recap: tableOf(strapi, RECAP_UID) })
    .join({ link: link.name }, `link.${link.owner}`, 'recap.id')
    .join({ target: tableOf(strapi, EVENT_UID) }, 'target.id', `link.${link.target}`)
    .where('recap.kind', 'recap')
    .whereNull('recap.published_at')
    .distinct('target.document_id')
    .as('done');
}
