import type {
  EventCard,
  EventPage,
  ListResponse,
  OrganizationCard,
  OrganizationPage,
  PageImage,
  PageResponse,
  RecapCard,
  RecapPage,
  SpeakerCard,
  SpeakerPage,
} from '../contracts/pages';

import { checkedAddress, isPathPart, queryString } from './addresses';
import { isNoPage } from './error';
import { fileUrl, filesAbove, srcsetOf } from './images';
import { ask } from './request';
import type {
  CallOptions,
  EventsQuery,
  ListAnswer,
  NewsroomClientOptions,
  NotModified,
  OrganizationsQuery,
  PageAnswer,
  PageOptions,
  ReadList,
  ReadPage,
  RecapsQuery,
  SpeakersQuery,
  Titled,
} from './types';

/** The most that one answer has. */
const LARGEST = { pageSize: 100 };

type ReadAll<Query, Card> = (
  query?: Omit<Query, 'page'> & { page?: undefined },
  options?: Omit<CallOptions, 'ifNoneMatch'> & { ifNoneMatch?: undefined },
) => AsyncGenerator<Card, void, undefined>;

/** What reads a newsroom. Every method stands for itself and may be taken out of the object. */
export interface NewsroomClient {
  recap: ReadPage<RecapPage>;
  event: ReadPage<EventPage>;
  speaker: ReadPage<SpeakerPage>;
  organization: ReadPage<OrganizationPage>;
  recaps: ReadList<RecapsQuery, RecapCard>;
  events: ReadList<EventsQuery, EventCard>;
  /** From A to Z. */
  speakers: ReadList<SpeakersQuery, SpeakerCard>;
  /** From A to Z. */
  organizations: ReadList<OrganizationsQuery, OrganizationCard>;
  /**
   * All recaps, one after another, asked for in parts of `pageSize` (100 without it). None comes twice; what is
   * published or taken back meanwhile may come or not.
   */
  allRecaps: ReadAll<RecapsQuery, RecapCard>;
  /** All events, in the same way; the same for the next two. */
  allEvents: ReadAll<EventsQuery, EventCard>;
  allSpeakers: ReadAll<SpeakersQuery, SpeakerCard>;
  allOrganizations: ReadAll<OrganizationsQuery, OrganizationCard>;
  /** The address of a feed: the latest 30 recaps, or those of the query. */
  feedUrl(format: 'rss' | 'atom' | 'json', query?: RecapsQuery & Titled): string;
  /** The address of a calendar to subscribe to: what is coming and what was lately, or the events of the query. */
  calendarUrl(query?: Omit<EventsQuery, 'page' | 'pageSize' | 'sort'> & Titled): string;
  /** The address of the calendar file of one event; `talks`: with its programme. */
  eventCalendarUrl(
    slug: string,
    options?: { locale?: string | undefined; talks?: boolean | undefined },
  ): string;
  /** The address of the programme of one event for conference apps (frab, pretalx). */
  scheduleUrl(
    slug: string,
    options?: { format?: 'json' | 'xml' | undefined; locale?: string | undefined },
  ): string;
  /** The address of what other sites show a recap by: `<link rel="alternate" type="application/json+oembed">`. */
  oembedUrl(pageUrl: string, format?: 'json' | 'xml'): string;
  /** The address of the sitemap, for robots.txt; `news`: of what was published in the last two days. */
  sitemapUrl(name?: 'index' | 'news'): string;
  /** The address of a picture, or of one of its `formats`, in full. */
  imageUrl(image: { url: string }): string;
  imageUrl(image: { url: string } | null | undefined): string | undefined;
  /** The picture in all its widths, for `srcset`; undefined where none is known, or there is no picture. */
  srcset(image: PageImage | null | undefined): string | undefined;
}

/**
 * Makes the client of a newsroom. It keeps nothing between two calls, so one may serve a whole site.
 *
 * @throws TypeError for a `baseURL` or `filesURL` that is no address of the web
 */
export function createNewsroomClient(options: NewsroomClientOptions): NewsroomClient {
  const baseURL = checkedAddress('baseURL', options.baseURL);
  const filesURL =
    options.filesURL === undefined
      ? filesAbove(baseURL)
      : checkedAddress('filesURL', options.filesURL);
  const address = (path: string, query: object = {}): string =>
    `${baseURL}/newsroom/${path}${queryString(query)}`;

  function reader<Page extends { slug: string }>(kind: string): ReadPage<Page> {
    async function read(
      slug: string,
      page?: PageOptions & { ifNoneMatch?: undefined },
    ): Promise<PageAnswer<Page> | null>;
    async function read(
      slug: string,
      page: PageOptions,
    ): Promise<PageAnswer<Page> | NotModified | null>;
    async function read(slug: string, { locale, fallback, ...call }: PageOptions = {}) {
      if (!isPathPart(slug)) {
        return null;
      }
      const url = address(`${kind}/by-slug/${encodeURIComponent(slug)}`, { locale, fallback });
      try {
        const answer = await ask<PageResponse<Page>>(url, options, call);
        return answer.status === 304
          ? answer
          : { ...answer, redirectTo: answer.meta.formerSlug ? answer.data.slug : null };
      } catch (error) {
        if (isNoPage(error)) {
          return null;
        }
        throw error;
      }
    }
    return read;
  }

  function lister<Query extends object, Card>(kind: string): ReadList<Query, Card> {
    async function list(
      query?: Query,
      call?: CallOptions & { ifNoneMatch?: undefined },
    ): Promise<ListAnswer<Card>>;
    async function list(query: Query, call: CallOptions): Promise<ListAnswer<Card> | NotModified>;
    async function list(query?: Query, call: CallOptions = {}) {
      return ask<ListResponse<Card>>(address(`pages/${kind}`, query), options, call);
    }
    return list;
  }

  const recaps = lister<RecapsQuery, RecapCard>('recaps');
  const events = lister<EventsQuery, EventCard>('events');
  const speakers = lister<SpeakersQuery, SpeakerCard>('speakers');
  const organizations = lister<OrganizationsQuery, OrganizationCard>('organizations');

  return {
    recap: reader('recaps'),
    event: reader('events'),
    speaker: reader('speakers'),
    organization: reader('organizations'),
    recaps,
    events,
    speakers,
    organizations,
    allRecaps: (query, call) => all((page) => recaps({ ...LARGEST, ...query, page }, call)),
    allEvents: (query, call) => all((page) => events({ ...LARGEST, ...query, page }, call)),
    allSpeakers: (query, call) => all((page) => speakers({ ...LARGEST, ...query, page }, call)),
    allOrganizations: (query, call) =>
      all((page) => organizations({ ...LARGEST, ...query, page }, call)),
    feedUrl: (format, query) => address(`feeds/recaps.${format}`, query),
    calendarUrl: (query) => address('calendars/events.ics', query),
    eventCalendarUrl: (slug, { locale, talks } = {}) =>
      address(`calendars/events/${encodeURIComponent(slug)}.ics`, { locale, talks }),
    scheduleUrl: (slug, { format = 'json', locale } = {}) =>
      address(`schedules/events/${encodeURIComponent(slug)}.${format}`, { locale }),
    oembedUrl: (url, format) => address('oembed', { url, format }),
    sitemapUrl: (name = 'index') => address(`sitemaps/${name}.xml`),
    imageUrl: ((image: { url: string } | null | undefined) =>
      image ? fileUrl(filesURL, image.url) : undefined) as NewsroomClient['imageUrl'],
    srcset: (image) => (image ? srcsetOf(filesURL, image) : undefined),
  };
}

async function* all<Card extends { documentId: string }>(
  read: (page: number) => Promise<ListAnswer<Card>>,
): AsyncGenerator<Card, void, undefined> {
  // What is published meanwhile moves cards that have come already to the next part.
  const seen = new Set<string>();
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const { data, meta } = await read(page);
    pages = meta.pagination.pageCount;
    for (const card of data) {
      if (!seen.has(card.documentId)) {
        seen.add(card.documentId);
        yield card;
      }
    }
  }
}
