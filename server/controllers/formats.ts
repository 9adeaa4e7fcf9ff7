import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { PLUGIN_ID } from '../../content-types';
import type { EventCard, EventPage, RecapPage } from '../../contracts/pages';
import { surroundingsOf } from '../config';
import { calendar, CALENDAR_TYPE } from '../formats/calendar';
import { FEED_SIZE, FEEDS } from '../formats/feeds';
import {
  newsSitemap,
  sitemap,
  SITEMAP_LIMIT,
  SITEMAP_TYPE,
  sitemapCount,
  sitemapIndex,
} from '../formats/sitemap';
import { withoutUnreadable } from '../pages/readable';
import { readListQuery } from '../query/list';
import { PAGE_PARAMETERS, readPageQuery } from '../query/page';
import { refuse } from '../query/refusal';
import type { Answer, pages } from '../services/pages';
import { isSlug } from '../slugs/slugify';
import { countAddresses, readAddresses } from '../stored-pages/addresses';
import { readState } from '../stored-pages/find';
import type { ListState } from '../stored-pages/find';
import { hash } from '../stored-pages/render';
import { projectLocales } from '../strapi/locales';

import { respond } from './respond';

type Context = Parameters<Core.ControllerHandler>[0];

/** Events in a calendar. */
const CALENDAR_SIZE = 500;
/** Days that a calendar keeps what is past. */
const CALENDAR_PAST = 90;
const DAY = 86_400_000;

const NO_EVENT = 'There is no event at this address';

interface Written {
  body: string;
  type: string;
  state: ListState;
  tags: string;
}

/** Feeds, calendars and sitemaps, for machines that read the newsroom: handlers of their routes. */
export const formats = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () => strapi.plugin(PLUGIN_ID).service('pages') as ReturnType<typeof pages>;

  /** Where this answer is, as the world knows the server. */
  const ownUrl = (ctx: Context): string =>
    `${strapi.config.get<string>('server.absoluteUrl')}${ctx.path}${ctx.search}`;

  const answer = ({ body, type, state, tags }: Written): Answer => ({
    body,
    type,
    etag: hash(body),
    modifiedAt: state.changedAt,
    validUntil: state.nextEmbargo,
    tags,
    access: state.access,
  });

  return {
    /**
     * `GET /api/newsroom/feeds/recaps.{rss,atom,json}`, with the parameters of the list of recaps
     *
     * @throws ValidationError that names the parameter
     * @throws NotFoundError for formats that there are not
     */
    async feed(ctx: Context): Promise<void> {
      const { name = '' } = ctx['params'] as { name?: string };
      const format = Object.hasOwn(FEEDS, name) ? FEEDS[name as keyof typeof FEEDS] : undefined;
      if (!format) {
        throw new errors.NotFoundError(`There are ${Object.keys(FEEDS).join(', ')}`);
      }
      const { title, ...asked } = readListQuery('feed', ctx.query, FEED_SIZE);
      const surroundings = surroundingsOf(strapi);
      await respond(
        strapi,
        ctx,
        { right: 'recap-page.find', missing: 'There is no such feed' },
        async (readable) => {
          const { state, found, locale } = await service().read({ ...asked, withPages: true });
          const body = format.write({
            ...surroundings,
            title: title ?? surroundings.site?.name ?? 'Newsroom',
            locale,
            url: ownUrl(ctx),
            updatedAt: state.changedAt,
            recaps: found.cards.map(({ body: page = '{}' }) =>
              withoutUnreadable(JSON.parse(page) as RecapPage, readable),
            ),
          });
          return answer({ body, type: format.type, state, tags: 'newsroom-recaps' });
        },
      );
    },

    /**
     * `GET /api/newsroom/calendars/events.ics`, with the parameters of the list of events: what is coming, and
     * what was in the last three months
     *
     * @throws ValidationError that names the parameter
     */
    async calendar(ctx: Context): Promise<void> {
      const { title, ...asked } = readListQuery('calendar', ctx.query);
      const from = new Date(Date.now() - CALENDAR_PAST * DAY).toISOString().slice(0, 10);
      await respond(
        strapi,
        ctx,
        { right: 'event-page.find', missing: 'There is no such calendar' },
        async (readable) => {
          const { state, found } = await service().read({
            ...asked,
            from: asked.from ?? from,
            order: 'asc',
            pageSize: CALENDAR_SIZE,
            withPages: true,
          });
          const body = calendar({
            name: title ?? surroundingsOf(strapi).site?.name ?? null,
            url: ownUrl(ctx),
            entries: found.cards.map(({ card, body: page = '{}', modifiedAt, revision }) => ({
              event: withoutUnreadable(
                { ...(JSON.parse(page) as EventPage), ...(JSON.parse(card) as EventCard) },
                readable,
              ),
              updatedAt: modifiedAt,
              revision,
            })),
          });
          return answer({ body, type: CALENDAR_TYPE, state, tags: 'newsroom-events' });
        },
      );
    },

    /**
     * `GET /api/newsroom/calendars/events/:slug.ics?locale=&talks=`: one event, with its talks where they are
     * asked for
     *
     * @throws ValidationError, NotFoundError
     */
    async eventCalendar(ctx: Context): Promise<void> {
      const { file = '' } = ctx['params'] as { file?: string };
      const slug = file.endsWith('.ics') ? file.slice(0, -'.ics'.length) : '';
      const { locale, talks } = readPageQuery(ctx.query, PAGE_PARAMETERS.eventCalendar);
      if (talks !== undefined && talks !== 'true' && talks !== 'false') {
        refuse(['talks'], 'must be true or false');
      }
      if (!isSlug(slug)) {
        throw new errors.NotFoundError(NO_EVENT);
      }
      await respond(
        strapi,
        ctx,
        { right: 'event-page.findOne', missing: NO_EVENT },
        async (readable) => {
          const page = await service().bySlug({ scope: 'event', slug, locale, readable });
          if (!page) {
            return null;
          }
          const { data: event } = JSON.parse(page.body) as { data: EventPage };
          const body = calendar({
            entries: [
              {
                event,
                ...(talks === 'true' ? { talks: event.talks } : {}),
                updatedAt: page.modifiedAt,
                revision: page.revision,
              },
            ],
          });
          return { ...page, body, type: CALENDAR_TYPE, etag: hash(body) };
        },
      );
    },

    /**
     * `GET /api/newsroom/sitemaps/{index,news,1,2…}.xml`
     *
     * @throws ValidationError for parameters: there are none
     * @throws NotFoundError where the project has told of no website, or there is no such part
     */
    async sitemap(ctx: Context): Promise<void> {
      const { file = '' } = ctx['params'] as { file?: string };
      readPageQuery(ctx.query, PAGE_PARAMETERS.none);
      const surroundings = surroundingsOf(strapi);
      const { site } = surroundings;
      const now = new Date();
      const part = /^([1-9]\d{0,4})\.xml$/.exec(file)?.[1];
      const missing = site ? 'There is no such part' : 'Sitemaps need newsroom.config.site';
      await respond(strapi, ctx, { right: 'recap-page.find', missing }, async () => {
        const state = await readState(strapi, now);
        const write = !site
          ? undefined
          : file === 'index.xml'
            ? () => writeIndex(state)
            : file === 'news.xml'
              ? writeNews
              : part
                ? () => writePart(Number(part))
                : undefined;
        const body = await write?.();
        return body === undefined
          ? null
          : answer({ body, type: SITEMAP_TYPE, state, tags: 'newsroom-sitemaps' });
      });

      async function writeIndex(state: ListState): Promise<string> {
        const base = ownUrl(ctx).slice(0, -'index.xml'.length);
        const parts = sitemapCount(await countAddresses(strapi, { now, site }));
        return sitemapIndex(
          [...Array.from({ length: parts }, (_, index) => `${index + 1}.xml`), 'news.xml'].map(
            (name) => ({ url: `${base}${name}`, updatedAt: state.changedAt }),
          ),
        );
      }

      async function writePart(number: number): Promise<string | undefined> {
        const found = await readAddresses(strapi, {
          now,
          site,
          offset: (number - 1) * SITEMAP_LIMIT,
          limit: SITEMAP_LIMIT,
        });
        return found.length === 0 && number > 1 ? undefined : sitemap(found, surroundings);
      }

      async function writeNews(): Promise<string> {
        const found = [];
        for (const locale of await projectLocales(strapi)) {
          const { found: list } = await service().read({
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
    },
  };
};
