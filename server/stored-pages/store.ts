import { randomInt } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { PageScope } from '../../contracts/site';
import { withKnex } from '../strapi/knex';
import type { Knex } from '../strapi/knex';
import { retrying } from '../strapi/retry';

import { addressTag, shownTags } from './cache-tags';
import { recordChange, recordMark } from './changes';
import type { PageRow } from './changes';
import { knownCounters } from './counters';
import type { PageIdentity, Rendered } from './render';
import { PAGE_STATE, PAGE_TAGS, PAGES } from './tables';

/** A page that is to be rendered. */
export interface PageTask extends PageIdentity {
  id: number;
  /** To be told to `save`: what is rendered is as of this one. */
  revision: number;
}

/** Values in one statement: SQLite takes 999 at most in older builds. */
const CHUNK = 200;

export const chunks = <Item>(items: readonly Item[], size = CHUNK): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

const BLANK = {
  slug: '',
  title: '',
  kind: '',
  series_key: '',
  sort_key: '',
  start_date: '',
  end_date: '',
  ends_at: '',
  visible_from: '',
  valid_until: '',
  search: '',
  card: '',
  body: '',
  etag: '',
  list_etag: '',
  told_slug: '',
  cache_tags: '',
  modified_at: '',
  made_by: '',
  noindex: 0,
  stale: 1,
  revision: 0,
};

/** A page with the address at which it is to be found at once; without it, when it is rendered. */
export interface NewPage extends PageIdentity {
  slug?: string;
}

/** Makes rows for pages that have none yet, and gives all of them their addresses; they are rendered before they are read. */
export const ensurePages = (strapi: Core.Strapi, pages: readonly NewPage[]): Promise<void> =>
  withKnex(strapi, async (knex) => {
    for (const some of chunks(pages)) {
      const inserted = knex(PAGES)
        .insert(
          some.map(({ scope, documentId, locale, slug = '' }) => ({
            ...BLANK,
            scope,
            document_id: documentId,
            locale_code: locale,
            slug,
          })),
        )
        .onConflict(['scope', 'locale_code', 'document_id']);
      await (some.every(({ slug }) => slug !== undefined)
        ? inserted.merge(['slug'])
        : inserted.ignore());
    }
  });

/** Takes pages away, and the tags with them. */
export async function removePages(knex: Knex, pages: ReturnType<Knex>): Promise<void> {
  const gone = (await pages.select('id', ...TOLD)) as (PageRow & { id: number })[];
  for (const page of gone) {
    await recordRemoval(knex, page);
  }
  for (const ids of chunks(gone.map(({ id }) => id))) {
    await knex(PAGE_TAGS).whereIn('page_id', ids).delete();
    await knex(PAGES).whereIn('id', ids).delete();
  }
}

/** What has to be known of a page to tell caches of it. */
export const TOLD = ['scope', 'document_id', 'locale_code', 'sort_key', 'told_slug'] as const;

/** Nobody is told of a page that visitors never saw. */
async function recordRemoval(knex: Knex, page: PageRow): Promise<void> {
  if (page.told_slug !== '') {
    const told = { change: 'removed', slug: page.told_slug, changesLists: true } as const;
    await recordChange(knex, page, { ...told, hasMoved: false });
  }
}

/** What is written into the rows of pages that are to be rendered anew. */
export const toBeRendered = (knex: Knex) => ({ stale: 1, revision: knex.raw('revision + 1') });

/** Has a page rendered once more, unless that is to be done anyway. */
export const renderAgain = (strapi: Core.Strapi, { id, revision }: PageTask): Promise<void> =>
  withKnex(strapi, async (knex) => {
    await knex(PAGES).where({ id, revision }).update(toBeRendered(knex));
  });

/** Forgets the pages of a document in all but these languages. */
export const forgetPages = (
  strapi: Core.Strapi,
  documentId: string,
  keep: readonly string[] = [],
): Promise<void> =>
  withKnex(strapi, (knex) =>
    removePages(
      knex,
      knex(PAGES)
        .where({ document_id: documentId })
        .whereNotIn('locale_code', [...keep]),
    ),
  );

export interface Affected {
  /** Pages that show one of these. */
  tags: readonly string[];
  /** Documents whose own page is to show something new. */
  documentIds: readonly string[];
}

/** Has pages rendered anew before they are read the next time. Part of the transaction that changes what they show. */
export const markStale = (strapi: Core.Strapi, { tags, documentIds }: Affected): Promise<void> =>
  withKnex(strapi, async (knex) => {
    const again = toBeRendered(knex);
    const seen = new Set<string>();
    for (const some of chunks(documentIds)) {
      const own = (await knex(PAGES)
        .whereIn('document_id', some)
        .select(...TOLD)) as PageRow[];
      for (const { scope, told_slug: slug } of own.filter((page) => page.told_slug !== '')) {
        seen.add(addressTag(scope, slug));
      }
      await knex(PAGES).whereIn('document_id', some).update(again);
    }
    for (const some of chunks(tags)) {
      // Looked up first: MariaDB does not use the index for a subquery in an update.
      const shown = (await knex({ t: PAGE_TAGS })
        .join({ p: PAGES }, 'p.id', 't.page_id')
        .whereIn('t.tag', some)
        .select('t.page_id', 't.tag', 'p.told_slug')) as TaggedRow[];
      for (const { tag } of shown.filter((page) => page.told_slug !== '')) {
        seen.add(tag);
      }
      const marked = new Set(shown.map(({ page_id: id }) => id));
      for (const ids of chunks([...marked])) {
        await knex(PAGES).whereIn('id', ids).update(again);
      }
    }
    if (seen.size > 0) {
      await recordMark(knex, [...seen]);
    }
    await countUp(strapi, 'content');
  });

interface TaggedRow {
  page_id: number;
  tag: string;
  told_slug: string;
}

/** Tells all processes that something has changed, this one at once. */
export const countUp = (strapi: Core.Strapi, counter: 'content' | 'access'): Promise<void> =>
  withKnex(strapi, async (knex) => {
    const count = async () => {
      await knex(PAGE_STATE)
        .where({ id: 1 })
        .update({
          [counter]: knex.raw('?? + 1', [counter]),
          ...(counter === 'content' ? { changed_at: new Date().toISOString() } : {}),
        });
    };
    const counted = count();
    // What others see changes with the end of the transaction.
    const { executionPromise: committed } = knex as { executionPromise?: Promise<unknown> };
    knownCounters(strapi).change(committed ?? counted);
    await counted;
  });

/** Where counters begin: whatever was kept in memory by those of before holds no more. */
const beginning = (): number => randomInt(1, 1_000_000_000);

/**
 * Remembers in the row of counters of which entries the pages are; makes it, where there is none.
 *
 * @param source see `replaced`
 */
export const saveSource = (strapi: Core.Strapi, source: string): Promise<void> =>
  withKnex(strapi, async (knex) => {
    const changedAt = new Date().toISOString();
    await knex(PAGE_STATE)
      .insert({ id: 1, content: beginning(), access: beginning(), changed_at: changedAt, source })
      .onConflict('id')
      .merge(['source']);
  });

/** Pages of a version of the plugin that told nobody: caches have what visitors see. */
export const takeAsTold = (strapi: Core.Strapi): Promise<void> =>
  withKnex(strapi, async (knex) => {
    const now = new Date().toISOString();
    await knex(PAGES)
      .whereNull('told_slug')
      .update({
        list_etag: '',
        told_slug: knex.raw("case when etag <> '' and visible_from <= ? then slug else '' end", [
          now,
        ]),
      });
  });

/** Pages to be rendered, the ones that wait longest first. */
export const stalePages = (strapi: Core.Strapi, limit: number): Promise<PageTask[]> =>
  withKnex(strapi, async (knex) => {
    const found = (await knex(PAGES)
      .where({ stale: 1 })
      .orderBy('id')
      .limit(limit)
      .select('id', 'scope', 'document_id', 'locale_code', 'revision')) as StaleRow[];
    return found.map(taskOf);
  });

interface StaleRow {
  id: number;
  scope: PageScope;
  document_id: string;
  locale_code: string;
  revision: number;
}

export const taskOf = (row: StaleRow): PageTask => ({
  id: row.id,
  scope: row.scope,
  documentId: row.document_id,
  locale: row.locale_code,
  revision: row.revision,
});

/** The rows of these pages, made where there are none. */
export async function tasksFor(
  strapi: Core.Strapi,
  { scope, documentId, locale }: PageIdentity,
): Promise<PageTask | undefined> {
  await ensurePages(strapi, [{ scope, documentId, locale }]);
  return withKnex(strapi, async (knex) => {
    const row = (await knex(PAGES)
      .where({ scope, document_id: documentId, locale_code: locale })
      .first('id', 'scope', 'document_id', 'locale_code', 'revision')) as StaleRow | undefined;
    return row && taskOf(row);
  });
}

/**
 * Keeps what was rendered, unless something has changed since the task was read: then the page stays stale.
 *
 * @param rendered null: visitors may not see the page any more
 * @returns whether there is something to tell caches
 */
export const savePage = (
  strapi: Core.Strapi,
  { id, revision }: PageTask,
  rendered: Rendered | null,
): Promise<boolean> =>
  retrying(strapi, async () =>
    strapi.db.transaction(async ({ trx }) => {
      const knex = trx as unknown as Knex;
      const row = () => knex(PAGES).where({ id, revision });
      // Locked: of two who have rendered the same, the second sees what the first has told.
      const before = (await row()
        .forUpdate()
        .first('etag', 'list_etag', 'modified_at', ...TOLD)) as StoredRow | undefined;
      if (!before) {
        return false;
      }
      if (!rendered) {
        await removePages(knex, row());
        return before.told_slug !== '';
      }
      const { tags, about, ...columns } = rendered;
      const now = new Date().toISOString();
      const isShown = columns.visible_from <= now;
      await row().update({
        ...columns,
        told_slug: isShown ? columns.slug : '',
        cache_tags: shownTags(tags).join(','),
        stale: 0,
        modified_at: before.etag === columns.etag ? before.modified_at : now,
      });
      const isAbout = new Set(about);
      await knex(PAGE_TAGS).where({ page_id: id }).delete();
      const all = [...new Set([...tags, ...about])];
      for (const some of chunks(all)) {
        await knex(PAGE_TAGS).insert(
          some.map((tag) => ({ page_id: id, tag, about: isAbout.has(tag) ? 1 : 0 })),
        );
      }
      return recordDifference(knex, before, { ...columns, isShown });
    }),
  );

interface StoredRow extends PageRow {
  etag: string;
  list_etag: string;
  modified_at: string;
}

/** @returns whether visitors see anything else than before */
async function recordDifference(
  knex: Knex,
  before: StoredRow,
  after: Omit<Rendered, 'tags' | 'about'> & { isShown: boolean },
): Promise<boolean> {
  const { slug, sort_key: sortKey, isShown } = after;
  const wasShown = before.told_slug !== '';
  if (!isShown) {
    await recordRemoval(knex, before);
    return wasShown;
  }
  const changesLists = !wasShown || before.list_etag !== after.list_etag;
  if (!changesLists && before.etag === after.etag) {
    return false;
  }
  await recordChange(
    knex,
    { ...before, sort_key: sortKey },
    {
      change: wasShown ? 'updated' : 'published',
      slug,
      changesLists,
      hasMoved: !wasShown || before.sort_key !== sortKey,
    },
  );
  return true;
}
