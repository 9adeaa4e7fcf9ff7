import type { Core } from '@strapi/strapi';

import { PAGE_SCOPES } from '../../contracts/site';
import type { PageScope } from '../../contracts/site';
import { rows } from '../strapi/documents';
import { withKnex } from '../strapi/knex';
import { projectLocales } from '../strapi/locales';

import { EVERYTHING } from './cache-tags';
import { recordMark } from './changes';
import { PAGE_KINDS } from './kinds';
import { renderStale } from './refresh';
import { renderingOf } from './render';
import { countUp, ensurePages, removePages, toBeRendered } from './store';
import { PAGES } from './tables';

const BATCH = 500;

/** Makes a row for every entry that visitors may see, and marks all pages to be rendered. */
export async function markAll(strapi: Core.Strapi): Promise<void> {
  await withKnex(strapi, async (knex) => {
    await knex(PAGES).update(toBeRendered(knex));
    await recordMark(knex, [EVERYTHING]);
    await countUp(strapi, 'content');
  });
  for (const scope of PAGE_SCOPES) {
    await ensureScope(strapi, scope);
  }
}

async function ensureScope(strapi: Core.Strapi, scope: PageScope): Promise<void> {
  const { uid, localized } = PAGE_KINDS[scope];
  const locales = localized ? [] : await projectLocales(strapi);
  for (let last = 0; ;) {
    const found = await rows(strapi, uid).findMany({
      where: { id: { $gt: last }, ...(localized ? { publishedAt: { $notNull: true } } : {}) },
      select: localized ? ['id', 'documentId', 'locale'] : ['id', 'documentId'],
      orderBy: { id: 'asc' },
      limit: BATCH,
    });
    await ensurePages(
      strapi,
      found.flatMap(({ documentId, locale }) =>
        (localized ? [String(locale)] : locales).map((code) => ({
          scope,
          documentId,
          locale: code,
        })),
      ),
    );
    const end = found.at(-1);
    if (!end || found.length < BATCH) {
      return;
    }
    last = end.id;
  }
}

/** Renders all pages anew; those whose entry is gone go. @returns how many there are */
export async function rebuildPages(strapi: Core.Strapi): Promise<number> {
  await markAll(strapi);
  for (let left = BATCH; left > 0;) {
    left = await renderStale(strapi, { limit: BATCH });
  }
  return withKnex(strapi, async (knex) => {
    const [row] = (await knex(PAGES).count({ count: '*' })) as { count: number | string }[];
    return Number(row?.count ?? 0);
  });
}

/** Marks what another version of the plugin, or other settings, have rendered. */
export const markOutdated = (strapi: Core.Strapi): Promise<number> =>
  withKnex(strapi, async (knex) => {
    const marked = await knex(PAGES)
      .where('stale', 0)
      .whereNot('made_by', renderingOf(strapi))
      .update(toBeRendered(knex));
    if (marked > 0) {
      await recordMark(knex, [EVERYTHING]);
      await countUp(strapi, 'content');
    }
    return marked;
  });

/** The pages of a language that the project has no more. */
export const forgetLocale = (strapi: Core.Strapi, locale: string): Promise<void> =>
  withKnex(strapi, (knex) => removePages(knex, knex(PAGES).where({ locale_code: locale })));
