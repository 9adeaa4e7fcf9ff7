import type { Core } from '@strapi/strapi';

import { PUBLIC_UIDS } from '../../content-types';
import { tableOf, withKnex } from '../strapi/knex';

import { EVERYTHING } from './cache-tags';
import { recordTags } from './changes';
import { readState } from './find';
import type { ListState } from './find';
import { markAll } from './rebuild';
import { saveSource } from './store';
import { PAGE_STATE } from './tables';

/**
 * Has all pages made anew where the entries were replaced and no write has told of it: by `strapi import` and
 * `strapi transfer`, which switch off what listens to the database. With everything they empty the plugin's tables too,
 * as a first start finds them; with `--only content` these stay as they were, and so do pages of what is gone.
 *
 * @returns whether it was so
 */
export async function takeOver(strapi: Core.Strapi): Promise<boolean> {
  const ids = await idsOf(strapi);
  const known = await withKnex(
    strapi,
    (knex) =>
      knex(PAGE_STATE).where({ id: 1 }).first('source') as Promise<
        { source: string | null } | undefined
      >,
  );
  if (typeof known?.source === 'string' && !areReplaced(ids, known.source)) {
    return false;
  }
  await markAll(strapi);
  if (!known) {
    // Nobody knows any more what caches were told of.
    await recordTags(strapi, [EVERYTHING]);
  }
  // Last: who is interrupted begins again.
  await saveSource(strapi, ids.map(({ newest }) => newest).join(' '));
  return true;
}

/** The counters for a list, made anew where they are gone. */
export async function currentState(strapi: Core.Strapi, now: Date): Promise<ListState> {
  const state = await readState(strapi, now);
  if (state.content > 0) {
    return state;
  }
  await takeOver(strapi);
  return readState(strapi, now);
}

interface Ids {
  /** 0 where there is no row. */
  oldest: number;
  newest: number;
}

/** The ids of each type's rows. */
const idsOf = (strapi: Core.Strapi): Promise<Ids[]> =>
  withKnex(strapi, async (knex) => {
    const columns = PUBLIC_UIDS.flatMap((uid, index) => [
      [`min${index}`, knex(tableOf(strapi, uid)).min('id')],
      [`max${index}`, knex(tableOf(strapi, uid)).max('id')],
    ]);
    const found = (await knex
      .select(Object.fromEntries(columns) as unknown as Record<string, string>)
      .first()) as unknown as Record<string, number | string | null>;
    return PUBLIC_UIDS.map((_, index) => ({
      oldest: Number(found[`min${index}`] ?? 0),
      newest: Number(found[`max${index}`] ?? 0),
    }));
  });

/**
 * Whether no row is left of those that there were, of any type: an import gives all of them new ids, as no database
 * gives one twice. Where editors delete entries, or discard their changes, others are left.
 *
 * @param known the newest ids of each type that were known
 */
function areReplaced(ids: Ids[], known: string): boolean {
  const newest = known.split(' ').map(Number);
  return newest.some((id) => id > 0)
    ? ids.every(({ oldest }, index) => {
        const before = newest[index] ?? 0;
        return before === 0 || oldest === 0 || oldest > before;
      })
    : ids.some(({ oldest }) => oldest > 0);
}
