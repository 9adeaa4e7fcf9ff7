import type { Core } from '@strapi/strapi';

import type { PageNeighbour } from '../../contracts/pages';
import type { PageScope } from '../../contracts/site';
import { withKnex } from '../strapi/knex';
import type { Knex } from '../strapi/knex';

import type { Counters } from './counters';
import { taskOf } from './store';
import type { PageTask } from './store';
import { PAGE_STATE, PAGES } from './tables';

/** What everything that is read of the pages depends on beside its rows. */
export interface PageState extends Counters {
  /** Whether pages wait to be rendered. */
  hasStale: boolean;
  /** When the next embargo ends, of whatever page; '' where there is none. */
  nextEmbargo: string;
}

/** A page as it is stored. */
export interface FoundPage extends PageTask {
  slug: string;
  body: string;
  etag: string;
  /** What it shows: `recap:…,event:…`. */
  tags: string;
  modifiedAt: string;
  validUntil: string;
  isStale: boolean;
  previous: PageNeighbour | null;
  next: PageNeighbour | null;
}

export interface Lookup {
  scope: PageScope;
  /** By its present address, or by the entry itself. */
  by: { slug: string } | { documentId: string };
  /** In one of these languages. */
  locales?: readonly string[] | undefined;
  now: Date;
}

/**
 * Reads a page with its neighbours and the counters in one query, in as many languages as have it.
 *
 * What is under embargo is neither found nor a neighbour.
 */
export const findPages = (
  strapi: Core.Strapi,
  { scope, by, locales, now }: Lookup,
): Promise<{ state: PageState; pages: FoundPage[] }> =>
  withKnex(strapi, async (knex) => {
    const at = now.toISOString();
    const [column, value] =
      'slug' in by ? (['p.slug', by.slug] as const) : (['p.document_id', by.documentId] as const);
    const neighbour = (direction: '<' | '>') =>
      knex({ n: PAGES })
        .select('n.id')
        .whereRaw('n.scope = p.scope and n.locale_code = p.locale_code')
        .whereRaw(`n.sort_key ${direction} p.sort_key`)
        .where('n.visible_from', '<=', at)
        .where('n.sort_key', '>', '')
        .orderBy('n.sort_key', direction === '<' ? 'desc' : 'asc')
        .limit(1);
    const found = (await knex({ s: PAGE_STATE })
      .leftJoin({ p: PAGES }, (join) => {
        join
          .on(knex.raw('p.scope = ?', [scope]))
          .andOn(knex.raw('?? = ?', [column, value]))
          .andOn(knex.raw('p.visible_from <= ?', [at]));
        if (locales) {
          join.andOnIn('p.locale_code', [...locales]);
        }
      })
      .leftJoin({ before: PAGES }, (join) => {
        join.on('before.id', '=', knex.raw('(?)', [neighbour('<')]));
      })
      .leftJoin({ after: PAGES }, (join) => {
        join.on('after.id', '=', knex.raw('(?)', [neighbour('>')]));
      })
      .where('s.id', 1)
      .select({ ...COLUMNS, ...waiting(knex, at) } as unknown as Record<
        string,
        string
      >)) as PageRow[];
    const [first] = found;
    return {
      state: first ? stateOf(first) : NO_STATE,
      pages: found.filter(({ id }) => id !== null).map(pageOf),
    };
  });

const COLUMNS = {
  content: 's.content',
  access: 's.access',
  id: 'p.id',
  scope: 'p.scope',
  document_id: 'p.document_id',
  locale_code: 'p.locale_code',
  revision: 'p.revision',
  stale: 'p.stale',
  made_by: 'p.made_by',
  slug: 'p.slug',
  body: 'p.body',
  etag: 'p.etag',
  cache_tags: 'p.cache_tags',
  modified_at: 'p.modified_at',
  valid_until: 'p.valid_until',
  before_slug: 'before.slug',
  before_title: 'before.title',
  after_slug: 'after.slug',
  after_title: 'after.title',
};

interface StateRow {
  content: number;
  access: number;
  waiting: number | null;
  next_embargo: string | null;
}

interface PageRow extends StateRow {
  id: number;
  scope: PageScope;
  document_id: string;
  locale_code: string;
  revision: number;
  stale: number;
  made_by: string;
  slug: string;
  body: string;
  etag: string;
  cache_tags: string;
  modified_at: string;
  valid_until: string;
  before_slug: string | null;
  before_title: string | null;
  after_slug: string | null;
  after_title: string | null;
}

/** As an import leaves it. */
const NO_STATE: PageState = { content: 0, access: 0, hasStale: false, nextEmbargo: '' };

const stateOf = (row: StateRow): PageState => ({
  content: Number(row.content),
  access: Number(row.access),
  hasStale: row.waiting !== null,
  nextEmbargo: row.next_embargo ?? '',
});

/** What waits for a rendering or for its time, as columns of the query for the counters. */
const waiting = (knex: Knex, at: string) => ({
  waiting: knex(PAGES).where('stale', 1).select('id').limit(1),
  next_embargo: knex(PAGES).where('visible_from', '>', at).min('visible_from'),
});

const pageOf = (row: PageRow): FoundPage => ({
  ...taskOf(row),
  slug: row.slug,
  body: row.body,
  etag: row.etag,
  tags: row.cache_tags,
  modifiedAt: row.modified_at,
  validUntil: row.valid_until,
  isStale: row.stale === 1,
  previous: neighbourOf(row.before_slug, row.before_title),
  next: neighbourOf(row.after_slug, row.after_title),
});

const neighbourOf = (slug: string | null, title: string | null): PageNeighbour | null =>
  slug ? { slug, title: title ?? '' } : null;

/** Whether a page is to be rendered before it is shown. */
export const isOutdated = ({ isStale, validUntil }: FoundPage, now: Date): boolean =>
  isStale || (validUntil !== '' && validUntil <= now.toISOString());

/** What a list depends on beside its rows. */
export interface ListState extends PageState {
  /** When lists changed last, by a write or by the end of an embargo. */
  changedAt: string;
}

/** Reads the counters for a list, in one query. */
export const readState = (strapi: Core.Strapi, now: Date): Promise<ListState> =>
  withKnex(strapi, async (knex) => {
    const at = now.toISOString();
    const row = (await knex({ s: PAGE_STATE })
      .where('s.id', 1)
      .select('s.content', 's.access', 's.changed_at', {
        ...waiting(knex, at),
        last_embargo: knex(PAGES).where('visible_from', '<=', at).max('visible_from'),
      } as unknown as Record<string, string>)
      .first()) as ListStateRow | undefined;
    return row
      ? {
          ...stateOf(row),
          changedAt: [row.changed_at, row.last_embargo ?? ''].sort().at(-1) ?? '',
        }
      : { ...NO_STATE, changedAt: '' };
  });

interface ListStateRow extends StateRow {
  changed_at: string;
  last_embargo: string | null;
}
