import type { Core } from '@strapi/strapi';

import { EVENT_UID, RECAP_UID } from '../../content-types';
import type { EventSort, RecapFilter, VersionState } from '../../contracts';
import { defaultLocale } from '../strapi/documents';
import { withKnex, relationTable, tableOf } from '../strapi/knex';
import type { Knex } from '../strapi/knex';

import { draftsOfRecaps, inState } from './drafts';
import { withGaps } from './gaps';
import { documentsWithProblems } from './problems';
import { searchCondition, sortKey } from './search';
import { draftsOfEvents, NOT_HELD, shownEvents } from './shown';
import type { EventQuery } from './shown';

export interface PageOfEvents {
  /** documentIds, in order. */
  documentIds: string[];
  total: number;
}

export interface Filters {
  search?: string | undefined;
  kind?: string | undefined;
  year?: number | undefined;
  recap?: RecapFilter | undefined;
  programme?: 'gaps' | undefined;
}

interface FindPage extends Filters {
  page: number;
  pageSize: number;
  sort?: EventSort | undefined;
  now: Date;
}

/**
 * One page of the events that pass the filters. Unless sorted: first those that are over, took place and have
 * no recap yet, then the others; in both the latest first, before them those without a date. An event counts
 * once, however many languages it has; a search looks into all of them.
 *
 * Three queries.
 */
export async function findPageOfEvents(
  strapi: Core.Strapi,
  { page, pageSize, sort, now, ...filters }: FindPage,
): Promise<PageOfEvents> {
  const locale = await defaultLocale(strapi);
  return withKnex(strapi, async (knex) => {
    const events = () =>
      filter(shownEvents(strapi, knex, locale), { ...filters, strapi, knex, now });
    const [count] = await events().count({ total: 'event.id' });
    const found = await order(events(), { strapi, knex, sort, now })
      .select({ documentId: 'event.document_id' })
      .orderBy('event.document_id')
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    return {
      documentIds: found.map(({ documentId }) => String(documentId)),
      // PostgreSQL counts in strings.
      total: Number(count?.['total'] ?? 0),
    };
  });
}

interface Context {
  strapi: Core.Strapi;
  knex: Knex;
  now: Date;
}

function filter(
  events: EventQuery,
  { strapi, knex, now, search = '', kind, year, recap, programme }: Context & Filters,
): EventQuery {
  const found = searchCondition(
    search,
    ['event.title', 'event.venue_name', 'event.city'],
    strapi.db.dialect.client,
  );
  if (found) {
    events.whereIn(
      'event.document_id',
      draftsOfEvents(strapi, knex).whereRaw(found.sql, found.bindings).select('event.document_id'),
    );
  }
  if (kind) {
    events.where('event.kind', kind);
  }
  if (year) {
    events.whereBetween('event.start_date', [`${year}-01-01`, `${year}-12-31`]);
  }
  if (recap === 'missing') {
    events
      .where('event.ends_at_effective', '<', now)
      .whereRaw(`coalesce(event.event_status, 'scheduled') not in (?, ?)`, [...NOT_HELD])
      .whereNotIn('event.document_id', eventsWithRecap(strapi, knex));
  } else if (recap === 'problems') {
    events.whereIn('event.document_id', eventsWithProblems(strapi, knex));
  } else if (recap) {
    events.whereIn('event.document_id', eventsWithRecap(strapi, knex, recap));
  }
  return programme === 'gaps' ? withGaps(events, { strapi, knex, now }) : events;
}

function order(
  events: EventQuery,
  { strapi, knex, sort, now }: Context & { sort: EventSort | undefined },
): EventQuery {
  if (sort === undefined) {
    return events
      .leftJoin(eventsWithRecap(strapi, knex).as('done'), 'done.document_id', 'event.document_id')
      .orderByRaw(
        `case when event.ends_at_effective < ? and done.document_id is null
           and coalesce(event.event_status, 'scheduled') not in (?, ?)
         then 0 else 1 end`,
        [now, ...NOT_HELD],
      )
      .orderByRaw('case when event.ends_at_effective is null then 0 else 1 end')
      .orderBy('event.ends_at_effective', 'desc');
  }
  const [by, direction] = sort.split(':') as [string, 'ASC' | 'DESC'];
  // What has no date or no title stands at the end in both directions.
  return by === 'date'
    ? events.orderByRaw('case when event.start_date is null then 1 else 0 end').orderBy([
        { column: 'event.start_date', order: direction },
        { column: 'event.starts_at', order: direction },
      ])
    : events
        .orderByRaw(`case when coalesce(event.title, '') = '' then 1 else 0 end`)
        .orderByRaw(`${sortKey('event.title', strapi.db.dialect.client)} ${direction}`);
}

/** documentIds of the events of the recaps of whatever kind in which the checks find problems. */
function eventsWithProblems(strapi: Core.Strapi, knex: Knex) {
  const link = relationTable(strapi, RECAP_UID, 'event');
  return knex({ draft: tableOf(strapi, RECAP_UID) })
    .whereNull('draft.published_at')
    .whereIn('draft.document_id', documentsWithProblems(strapi, knex))
    .join({ link: link.name }, `link.${link.owner}`, 'draft.id')
    .join({ target: tableOf(strapi, EVENT_UID) }, 'target.id', `link.${link.target}`)
    .distinct('target.document_id');
}

/** documentIds of the events that have a recap, in whatever language; only in the state, if one is named. */
function eventsWithRecap(strapi: Core.Strapi, knex: Knex, state?: VersionState) {
  const link = relationTable(strapi, RECAP_UID, 'event');
  const recaps = state
    ? draftsOfRecaps(strapi, knex).whereRaw(inState[state])
    : knex({ draft: tableOf(strapi, RECAP_UID) }).whereNull('draft.published_at');
  return recaps
    .join({ link: link.name }, `link.${link.owner}`, 'draft.id')
    .join({ target: tableOf(strapi, EVENT_UID) }, 'target.id', `link.${link.target}`)
    .where('draft.kind', 'recap')
    .distinct('target.document_id');
}
