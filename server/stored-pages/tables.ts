import type { Core } from '@strapi/strapi';

/**
 * Rendered pages, which can be rendered again from what they show at any time: so these are plain tables and
 * no content types, and neither an export nor a backup needs them.
 *
 * Times are ISO 8601 texts in UTC, which all databases compare alike; there is no `null` in what is compared.
 */
export const PAGES = 'newsroom_pages';

/** What each page shows or depends on: `speaker:<documentId>`. */
export const PAGE_TAGS = 'newsroom_page_tags';

/** What caches have not been told yet; see `changes`. */
export const PAGE_CHANGES = 'newsroom_page_changes';

/** One row: counters that all processes on the database see. */
export const PAGE_STATE = 'newsroom_page_state';

const string = (length: number) => ({ type: 'string', column: { args: [length] } });
const text = () => ({ type: 'text' });
const integer = () => ({ type: 'integer' });

const index = (table: string, columns: string[], type?: 'unique', name = columns.join('_')) => ({
  name: `${table}_${type ? 'uq' : 'ix'}_${name}`,
  columns,
  ...(type ? { type } : {}),
});

const MODELS = [
  {
    uid: 'newsroom::page',
    singularName: PAGES,
    tableName: PAGES,
    attributes: {
      id: { type: 'increments' },
      scope: string(20),
      locale_code: string(35),
      document_id: string(64),
      slug: string(80),
      title: string(255),
      kind: string(40),
      series_key: string(80),
      /** By which lists are ordered and neighbours found; it ends with the documentId, so no two are alike. */
      sort_key: string(200),
      /** First and last day in the event's zone; '' where there is none. */
      start_date: string(10),
      end_date: string(10),
      /** When it is over; '' where that is unknown. */
      ends_at: string(24),
      /** End of the embargo; '' where there is none. */
      visible_from: string(24),
      /** When something that it does not show yet becomes visible; '' where nothing will. */
      valid_until: string(24),
      etag: string(40),
      /** A text that changes with what lists find it by and show of it. */
      list_etag: string(40),
      /** The slug under which caches were told of it; '' where visitors do not see it. */
      told_slug: string(80),
      modified_at: string(24),
      /** 1: search engines are asked not to show it. */
      noindex: integer(),
      /** 1: to be rendered before it is read. */
      stale: integer(),
      /** Counts what made it stale, so that a rendering that was overtaken is not taken for the latest. */
      revision: integer(),
      /** Version of the rendering and its settings. */
      made_by: string(40),
      // The long ones last: SQLite reads a row from its beginning.
      search: text(),
      /** The names of everything that it shows, for caches; see `cacheTags`. */
      cache_tags: text(),
      card: text(),
      body: text(),
    },
    indexes: [
      index(PAGES, ['scope', 'locale_code', 'document_id'], 'unique'),
      index(PAGES, ['scope', 'slug']),
      // All that counting a list and finding a part of it need, so that neither reads the rows: their texts are long.
      index(
        PAGES,
        ['scope', 'locale_code', 'sort_key', 'visible_from', 'kind', 'id'],
        undefined,
        'listed',
      ),
      index(PAGES, ['scope', 'locale_code', 'ends_at']),
      index(PAGES, ['document_id']),
      index(PAGES, ['stale', 'made_by']),
      index(PAGES, ['visible_from']),
      index(PAGES, ['valid_until']),
    ],
  },
  {
    uid: 'newsroom::page-tag',
    singularName: PAGE_TAGS,
    tableName: PAGE_TAGS,
    attributes: {
      id: { type: 'increments' },
      page_id: integer(),
      tag: string(120),
      /** 1: the page is about it, not only showing it; lists filter by these. */
      about: integer(),
    },
    indexes: [index(PAGE_TAGS, ['tag', 'about', 'page_id']), index(PAGE_TAGS, ['page_id'])],
  },
  {
    uid: 'newsroom::page-change',
    singularName: PAGE_CHANGES,
    tableName: PAGE_CHANGES,
    attributes: {
      id: { type: 'increments' },
      /** `published`, `updated`, `removed`; '' where no page is meant, `mark` for what may change pages. */
      change: string(20),
      scope: string(20),
      document_id: string(64),
      locale_code: string(35),
      slug: string(80),
      former_slug: string(80),
      /** With commas between. */
      tags: text(),
      changed_at: string(24),
      /** Which process tells of it, since when; '' where none does yet. */
      claimed_by: string(40),
      claimed_at: string(24),
    },
    indexes: [index(PAGE_CHANGES, ['claimed_by']), index(PAGE_CHANGES, ['claimed_at'])],
  },
  {
    uid: 'newsroom::page-state',
    singularName: PAGE_STATE,
    tableName: PAGE_STATE,
    attributes: {
      id: { type: 'increments' },
      /** Counts changes of what pages and lists show. */
      content: integer(),
      /** When they changed last. */
      changed_at: string(24),
      /** Counts changes of what roles and tokens may read. */
      access: integer(),
      /** Of which entries the pages are: see `replaced`. */
      source: string(120),
    },
    indexes: [],
  },
];

/** Has Strapi make and keep the tables, as it does for its own that are no content types. */
export function registerPageTables(strapi: Core.Strapi): void {
  const models = strapi.get('models') as { add(model: unknown): void };
  for (const model of MODELS) {
    models.add(model);
  }
}
