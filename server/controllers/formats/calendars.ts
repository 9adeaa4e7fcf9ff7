import type { Core } from '@strapi/strapi';

import type { EventCard, EventPage } from '../../../contracts/pages';
import { surroundingsOf } from '../../config';
import { calendar as writeCalendar, CALENDAR_TYPE } from '../../formats/calendar';
import { withoutUnreadable } from '../../pages/readable';
import { readListQuery } from '../../query/list';
import { PAGE_PARAMETERS } from '../../query/page';
import { CALENDARS, EVERYTHING, joinTags } from '../../stored-pages/cache-tags';
import { respond } from '../respond';

import { answerOfList, mayRead, ownUrl, pagesOf } from './answer';
import type { Context } from './answer';
import { eventFile } from './event-file';

/** Events in a calendar. */
const CALENDAR_SIZE = 500;
/** Days that a calendar keeps what is past. */
const CALENDAR_PAST = 90;
const DAY = 86_400_000;

const FIRST_REVISION = Date.UTC(2020, 0, 1);

/**
 * The number of an event's version (RFC 5545, 3.8.7.4): seconds, so that it grows with every change that is seen, and
 * goes on growing when an event is taken back and published again.
 */
const revisionAt = (modifiedAt: string): number =>
  Math.max(0, Math.floor((Date.parse(modifiedAt) - FIRST_REVISION) / 1000));

/**
 * `GET /api/newsroom/calendars/events.ics`, with the parameters of the list of events: what is coming, and
 * what was in the last three months
 *
 * @throws ValidationError that names the parameter
 */
export const calendar =
  (strapi: Core.Strapi) =>
  async (ctx: Context): Promise<void> => {
    const { title, ...asked } = readListQuery('calendar', ctx);
    const from = new Date(Date.now() - CALENDAR_PAST * DAY).toISOString().slice(0, 10);
    await respond(
      strapi,
      ctx,
      { right: 'event-page.find', missing: 'There is no such calendar' },
      async (readable) => {
        const url = ownUrl(strapi, ctx);
        const withPages = await mayRead(strapi, ctx, { scope: 'event', action: 'findOne' });
        // What is upcoming changes by itself.
        const key = asked.phase === undefined ? [url, readable, withPages, from] : undefined;
        return pagesOf(strapi).file(key, async () => {
          const { state, found } = await pagesOf(strapi).read({
            ...asked,
            from: asked.from ?? from,
            order: 'asc',
            pageSize: CALENDAR_SIZE,
            withPages,
          });
          const body = writeCalendar({
            name: title ?? surroundingsOf(strapi).site?.name ?? null,
            url,
            entries: found.cards.map(({ card, body: page = '{}', modifiedAt }) => ({
              event: withoutUnreadable(
                { ...(JSON.parse(page) as Partial<EventPage>), ...(JSON.parse(card) as EventCard) },
                readable,
              ),
              updatedAt: modifiedAt,
              revision: revisionAt(modifiedAt),
            })),
          });
          return answerOfList({
            body,
            type: CALENDAR_TYPE,
            state,
            tags: joinTags([CALENDARS, EVERYTHING]),
          });
        });
      },
    );
  };

/**
 * `GET /api/newsroom/calendars/events/:slug.ics?locale=&talks=`: one event, with its talks where they are
 * asked for
 *
 * @throws ValidationError, NotFoundError
 */
export const eventCalendar = eventFile({
  parameters: PAGE_PARAMETERS.eventCalendar,
  formats: {
    ics: ({ event, page, given }) => ({
      type: CALENDAR_TYPE,
      body: writeCalendar({
        entries: [
          {
            event,
            ...(given.talks === 'true' ? { talks: event.talks } : {}),
            updatedAt: page.modifiedAt,
            revision: revisionAt(page.modifiedAt),
          },
        ],
      }),
    }),
  },
});
