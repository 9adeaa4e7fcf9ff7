import type { Core } from '@strapi/strapi';

import type { RecapPage } from '../../../contracts/pages';
import { PAGE_SCOPES } from '../../../contracts/site';
import type { Site } from '../../../contracts/site';
import { surroundingsOf } from '../../config';
import {
  newsSitemap,
  sitemap as writeSitemap,
  SITEMAP_LIMIT,
  SITEMAP_TYPE,
  sitemapCount,
  sitemapIndex,
} from '../../formats/sitemap';
import { PAGE_PARAMETERS, readPageQuery } from '../../query/page';
import { countAddresses, readAddresses } from '../../stored-pages/addresses';
import { EVERYTHING, joinTags, SITEMAPS } from '../../stored-pages/cache-tags';
import { currentState } from '../../stored-pages/replaced';
import { projectLocales } from '../../strapi/locales';
import { respond } from '../respond';

import { answerOfList, mayRead, ownUrl, pagesOf } from './answer';
import type { Context } from './answer';

const DAY = 86_400_000;

/**
 * `GET /api/newsroom/sitemaps/{index,news,1,2…}.xml`
 *
 * @throws ValidationError for any parameter
 * @throws NotFoundError where the project has told of no website, or there is no such part
 */
export const sitemap =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const { file = '' } = ctx['params'] as { file?: string };
    // Its own address is made of that of the request.
    readPageQuery(ctx, PAGE_PARAMETERS.none);
    const surroundings = surroundingsOf(strapi);
    const { site } = surroundings;
    const now = new Date();
    const part = /^([1-9]\d{0,4})\.xml$/.exec(file)?.[1];
    const missing = site ? 'There is no such part' : 'Sitemaps need newsroom.config.site';
    await respond(strapi, ctx, { right: 'recap-page.find', missing }, async () => {
      const listed = site && (await listedBy(site));
      const write = !listed
        ? undefined
        : file === 'index.xml'
          ? () => writeIndex(listed)
          : file === 'news.xml'
            ? writeNews
            : part
              ? () => writePart(Number(part), listed)
              : undefined;
      const state = await currentState(strapi, now);
      const body = await write?.();
      return body === undefined
        ? null
        : answerOfList({ body, type: SITEMAP_TYPE, state, tags: joinTags([SITEMAPS, EVERYTHING]) })
            .answer;
    });

    /** The site with the kinds of pages alone that the caller may list. */
    async function listedBy(whole: Site): Promise<Site> {
      const paths: Site['paths'] = {};
      for (const scope of PAGE_SCOPES) {
        const path = whole.paths[scope];
        if (path !== undefined && (await mayRead(strapi, ctx, { scope, action: 'find' }))) {
          paths[scope] = path;
        }
      }
      return { ...whole, paths };
    }

    async function writeIndex(listed: Site): Promise<string> {
      const base = ownUrl(strapi, ctx).slice(0, -'index.xml'.length);
      const { count, changedAt } = await countAddresses(strapi, { now, site: listed });
      const parts = sitemapCount(count);
      return sitemapIndex(
        [...Array.from({ length: parts }, (_, index) => `${index + 1}.xml`), 'news.xml'].map(
          (name) => ({ url: `${base}${name}`, updatedAt: changedAt }),
        ),
      );
    }

    async function writePart(number: number, listed: Site): Promise<string | undefined> {
      const found = await readAddresses(strapi, {
        now,
        site: listed,
        offset: (number - 1) * SITEMAP_LIMIT,
        limit: SITEMAP_LIMIT,
      });
      return found.length === 0 && number > 1 ? undefined : writeSitemap(found, surroundings);
    }

    async function writeNews(): Promise<string> {
      const found = [];
      for (const locale of await projectLocales(strapi)) {
        const { found: list } = await pagesOf(strapi).read({
          scope: 'recap',
          locale,
          page: 1,
          pageSize: 100,
          order: 'desc',
          kinds: [],
          about: [],
          from: new Date(now.getTime() - 3 * DAY).toISOString().slice(0, 10),
          withPages: true,
        });
        found.push(...list.cards.map(({ body = '{}' }) => JSON.parse(body) as RecapPage));
      }
      return newsSitemap(
        found
          .filter(({ seo }) => !seo.noindex)
          .map(({ url, locale, title, displayDate, updatedAt, picture }) => ({
            url,
            locale,
            title,
            publishedAt: displayDate,
            updatedAt,
            images: [picture],
          })),
        { now, ...surroundings },
      );
    }
  };
