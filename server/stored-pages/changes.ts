import { randomUUID } from 'node:crypto';

import type { Core } from '@strapi/strapi';

import type { ChangedPage, PagesChange } from '../../contracts/changes';
import { PAGE_SCOPES, pageUrl } from '../../contracts/site';
import type { PageScope, Site } from '../../contracts/site';
import { withKnex } from '../strapi/knex';
import type { Knex } from '../strapi/knex';

import { addressTag, fileTags, LARGE, listTag, SITEMAPS } from './cache-tags';
import { PAGE_CHANGES, PAGES } from './tables';

/**
 * What caches are to be told is written down in the transaction that changes it, and told by whichever process comes
 * first: so nothing is lost with a process, and nothing told by each of several.
 */

/** Changes in one event. */
const MAX_CHANGES = 500;
/** Milliseconds after which a process that has begun to tell is taken for dead. */
const PATIENCE = 60_000;

const BLANK = {
  scope: '',
  document_id: '',
  locale_code: '',
  slug: '',
  former_slug: '',
  claimed_by: '',
  claimed_at: '',
};

const now = (): string => new Date().toISOString();

const insert = (knex: Knex, row: Record<string, string>): Promise<unknown> =>
  knex(PAGE_CHANGES).insert({ ...BLANK, ...row, changed_at: now() });

/** Tells caches something that no page says. */
export const recordTags = (strapi: Core.Strapi, tags: readonly string[]): Promise<unknown> =>
  withKnex(strapi, (knex) => insert(knex, { change: '', tags: tags.join(',') }));

/** Remembers what pages were marked for: to be told where some of them are not rendered, as nobody knows then which change. */
export const recordMark = (knex: Knex, tags: readonly string[]): Promise<unknown> =>
  insert(knex, { change: 'mark', tags: tags.join(',') });

export interface PageRow {
  scope: PageScope;
  document_id: string;
  locale_code: string;
  sort_key: string;
  told_slug: string;
}

interface Told {
  change: ChangedPage['change'];
  /** The present one, or the last. */
  slug: string;
  /** Lists show or find it otherwise. */
  changesLists: boolean;
  /** It has neighbours that it had not before. */
  hasMoved: boolean;
}

/** Has caches told of a page. Part of the transaction that changes it. */
export async function recordChange(
  knex: Knex,
  page: PageRow,
  { change, slug, changesLists, hasMoved }: Told,
): Promise<void> {
  const { scope } = page;
  const former = page.told_slug === slug ? '' : page.told_slug;
  await insert(knex, {
    change,
    scope,
    document_id: page.document_id,
    locale_code: page.locale_code,
    slug,
    former_slug: former,
    tags: [
      ...[slug, former, ...(hasMoved ? await neighboursOf(knex, page) : [])]
        .filter(Boolean)
        .map((address) => addressTag(scope, address)),
      ...(changesLists ? [listTag(scope)] : []),
      ...fileTags[scope],
      SITEMAPS,
    ].join(','),
  });
}

/** Slugs of the pages that from now on lead to this one. */
async function neighboursOf(knex: Knex, page: PageRow): Promise<string[]> {
  if (page.scope !== 'recap' && page.scope !== 'event') {
    return [];
  }
  const nearest = async (direction: '<' | '>') =>
    (await knex(PAGES)
      .where({ scope: page.scope, locale_code: page.locale_code })
      .where('sort_key', direction, page.sort_key)
      .where('sort_key', '>', '')
      .where('visible_from', '<=', now())
      .orderBy('sort_key', direction === '<' ? 'desc' : 'asc')
      .first('slug')) as { slug: string } | undefined;
  const found = [await nearest('<'), await nearest('>')];
  return found.flatMap((row) => (row ? [row.slug] : []));
}

interface ChangeRow {
  id: number;
  change: ChangedPage['change'] | '' | 'mark';
  scope: PageScope;
  document_id: string;
  locale_code: string;
  slug: string;
  former_slug: string;
  tags: string;
  changed_at: string;
}

/** Whether something waits to be told. */
export const hasChanges = (strapi: Core.Strapi): Promise<boolean> =>
  withKnex(strapi, async (knex) => Boolean(await untold(knex).first('id')));

const untold = (knex: Knex) =>
  knex(PAGE_CHANGES).where('claimed_at', '<', new Date(Date.now() - PATIENCE).toISOString());

/** Changes that this process alone is to tell. */
export interface Claim {
  event: PagesChange | null;
  /** To be called when they are told; until then, another process takes them after a minute. */
  done(): Promise<void>;
  /** Leaves them to whoever comes next. */
  release(): Promise<void>;
}

/** Takes the changes that nobody has told yet. @returns null where there are none (any more) */
export async function claimChanges(strapi: Core.Strapi, site: Site | null): Promise<Claim | null> {
  const claimedBy = randomUUID();
  return withKnex(strapi, async (knex) => {
    const found = (await untold(knex).orderBy('id').limit(MAX_CHANGES).select('id')) as {
      id: number;
    }[];
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) {
      return null;
    }
    // Whoever comes second finds them claimed: the database looks at each row again once it has its lock.
    await untold(knex)
      .whereBetween('id', [first.id, last.id])
      .update({ claimed_by: claimedBy, claimed_at: now() });
    const rows = (await knex(PAGE_CHANGES)
      .where('claimed_by', claimedBy)
      .orderBy('id')
      .select()) as ChangeRow[];
    const isUnclear = Boolean(await knex(PAGES).where('stale', 1).first('id'));
    return {
      event: eventOf(rows, { site, isUnclear }),
      done: async () => {
        await knex(PAGE_CHANGES).where('claimed_by', claimedBy).delete();
      },
      release: async () => {
        await knex(PAGE_CHANGES)
          .where('claimed_by', claimedBy)
          .update({ claimed_by: '', claimed_at: '' });
      },
    };
  });
}

/** What may be anywhere, where pages are not rendered yet. */
const ANYWHERE = [
  LARGE,
  SITEMAPS,
  ...PAGE_SCOPES.flatMap((scope) => [listTag(scope), ...fileTags[scope]]),
];

/** @returns null where there is nothing to tell */
export function eventOf(
  rows: readonly ChangeRow[],
  { site, isUnclear }: { site: Site | null; isUnclear: boolean },
): PagesChange | null {
  const tags = new Set<string>();
  const pages = new Map<string, ChangeRow[]>();
  for (const row of rows) {
    if (row.change === 'mark' && !isUnclear) {
      continue;
    }
    const all = row.change === 'mark' ? [row.tags, ...ANYWHERE] : [row.tags];
    all
      .flatMap((some) => some.split(','))
      .filter(Boolean)
      .forEach((tag) => tags.add(tag));
    if (row.change !== '' && row.change !== 'mark') {
      const key = [row.scope, row.document_id, row.locale_code].join(' ');
      pages.set(key, [...(pages.get(key) ?? []), row]);
    }
  }
  return tags.size === 0
    ? null
    : {
        tags: [...tags],
        pages: [...pages.values()].map((changes) => pageOf(changes, site)),
        at: rows.map((row) => row.changed_at).reduce((one, other) => (one > other ? one : other)),
      };
}

/** Several changes of one page as one. */
function pageOf(changes: readonly ChangeRow[], site: Site | null): ChangedPage {
  const [first, last] = [changes[0], changes.at(-1)] as [ChangeRow, ChangeRow];
  const { scope: kind, document_id: documentId, locale_code: locale, slug } = last;
  const before = first.change === 'published' ? '' : first.former_slug || first.slug;
  const formerSlug = before === '' || before === slug ? null : before;
  const url = (at: string) => pageUrl(site, kind, { slug: at, locale });
  return {
    kind,
    documentId,
    locale,
    slug,
    formerSlug,
    url: url(slug),
    formerUrl: formerSlug === null ? null : url(formerSlug),
    change: last.change === 'removed' ? 'removed' : before === '' ? 'published' : 'updated',
  };
}
