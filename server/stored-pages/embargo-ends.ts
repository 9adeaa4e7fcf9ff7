import type { Core } from '@strapi/strapi';

import { withKnex } from '../strapi/knex';
import type { Knex } from '../strapi/knex';
import { retrying } from '../strapi/retry';
import { earliest } from '../time';

import { recordChange } from './changes';
import type { PageRow } from './changes';
import { countUp, TOLD, toBeRendered } from './store';
import { PAGES } from './tables';

/** An expression, so that SQLite does not look them up by this one: nearly all pages are. */
const IS_RENDERED = 'stale + 0 = 0';

/**
 * Has caches told of pages whose embargo has ended since the last time, and has those rendered anew that waited for it.
 * Several processes may ask at once: each page is told by one.
 *
 * @param since ISO 8601; '' to look at all that ever ended, as after a start
 * @returns whether there was anything
 */
export const endEmbargoes = (strapi: Core.Strapi, since: string): Promise<boolean> =>
  retrying(strapi, async () =>
    strapi.db.transaction(async ({ trx }) => {
      const knex = trx as unknown as Knex;
      const now = new Date().toISOString();
      const ended = (await knex(PAGES)
        .where('visible_from', '>', since)
        .where('visible_from', '<=', now)
        .where('told_slug', '')
        .where('etag', '<>', '')
        .where(knex.raw(IS_RENDERED))
        .select('id', 'slug', 'list_etag', ...TOLD)) as EndedRow[];
      let count = 0;
      for (const page of ended) {
        const isMine = await knex(PAGES)
          .where({ id: page.id, told_slug: '', stale: 0 })
          // Nobody has seen it before.
          .update({ told_slug: page.slug, modified_at: now });
        if (isMine > 0) {
          count += 1;
          const { slug } = page;
          const told = { change: 'published', slug, changesLists: true, hasMoved: true } as const;
          await recordChange(knex, page, told);
        }
      }
      count += await knex(PAGES)
        .where('valid_until', '>', '')
        .where('valid_until', '<=', now)
        .where(knex.raw(IS_RENDERED))
        .update(toBeRendered(knex));
      if (count > 0) {
        await countUp(strapi, 'content');
      }
      return count > 0;
    }),
  );

interface EndedRow extends PageRow {
  id: number;
  slug: string;
}

/** When the next embargo ends that caches are to hear of, ISO 8601; '' where none will. */
export const nextEmbargoEnd = (strapi: Core.Strapi): Promise<string> =>
  withKnex(strapi, async (knex) => {
    const now = new Date().toISOString();
    const after = async (column: string) => {
      const [row] = (await knex(PAGES).where(column, '>', now).min({ at: column })) as {
        at: string | null;
      }[];
      return row?.at ?? '';
    };
    return earliest(await after('visible_from'), await after('valid_until'));
  });
