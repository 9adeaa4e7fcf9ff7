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
  const source = await sourceOf(strapi);
  const known = await withKnex(
    strapi,
    (knex) =>
      knex(PAGE_STATE).where({ id: 1 }).first('source') as Promise<
        { source: string | null } | undefined
      >,
  );
  if (known?.source === source) {
    return false;
  }
  await markAll(strapi);
  if (!known) {
    // Nobody knows any more what caches were told of.
    await recordTags(strapi, [EVERYTHING]);
  }
  // Last: who is interrupted begins again.
  await saveSource(strapi, source);
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

/**
 * The oldest row of each type, as a text. An import gives all of them new ids, as no database gives one twice; otherwise
 * it changes where the oldest entry goes, and then rendering anew finds nothing else.
 */
const sourceOf = (strapi: Core.Strapi): Promise<string> =>
  withKnex(strapi, async (knex) => {
    const oldest = (await knex
      .select(
        Object.fromEntries(
          PUBLIC_UIDS.map((uid, index) => [`t${index}`, knex(tableOf(strapi, uid)).min('id')]),
        ) as unknown as Record<string, string>,
      )
      .first()) as unknown as Record<string, number | string | null>;
    return PUBLIC_UIDS.map((_, index) => oldest[`t${index}`] ?? 0).join(' ');
  });
