import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { surroundingsOf } from '../../config';
import type { FeedRecap } from '../../formats/feed';
import { FEED_SIZE, FEEDS } from '../../formats/feeds';
import { withoutUnreadable } from '../../pages/readable';
import { readListQuery } from '../../query/list';
import { EVERYTHING, FEEDS as FEEDS_TAG, joinTags } from '../../stored-pages/cache-tags';
import { respond } from '../respond';

import { answerOfList, mayRead, ownUrl, pagesOf } from './answer';
import type { Context } from './answer';

/**
 * `GET /api/newsroom/feeds/recaps.{rss,atom,json}`, with the parameters of the list of recaps, and the full texts for
 * those who may read pages
 *
 * @throws ValidationError that names the parameter
 * @throws NotFoundError for formats that there are not
 */
export const feed =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const { name = '' } = ctx['params'] as { name?: string };
    const format = Object.hasOwn(FEEDS, name) ? FEEDS[name as keyof typeof FEEDS] : undefined;
    if (!format) {
      throw new errors.NotFoundError(`There are ${Object.keys(FEEDS).join(', ')}`);
    }
    const { title, ...asked } = readListQuery('feed', ctx, FEED_SIZE);
    const surroundings = surroundingsOf(strapi);
    await respond(
      strapi,
      ctx,
      { right: 'recap-page.find', missing: 'There is no such feed' },
      async (readable) => {
        const url = ownUrl(strapi, ctx);
        const withPages = await mayRead(strapi, ctx, { scope: 'recap', action: 'findOne' });
        return pagesOf(strapi).file([url, readable, withPages], async () => {
          const { state, found, locale } = await pagesOf(strapi).read({ ...asked, withPages });
          const body = format.write({
            ...surroundings,
            title: title ?? surroundings.site?.name ?? 'Newsroom',
            locale,
            url,
            updatedAt: state.changedAt,
            recaps: found.cards.map(({ card, body: page = card }) =>
              withoutUnreadable(JSON.parse(page) as FeedRecap, readable),
            ),
          });
          return answerOfList({
            body,
            type: format.type,
            state,
            tags: joinTags([FEEDS_TAG, EVERYTHING]),
          });
        });
      },
    );
  };
