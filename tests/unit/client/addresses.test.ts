import { createNewsroomClient } from '../../../client';
import type { NewsroomClient, NewsroomClientOptions } from '../../../client';

const BASE = 'https://cms.example.org/api/newsroom';

/** A client that asks nobody, and the addresses that it would have asked. */
function spied(
  options: Partial<NewsroomClientOptions> = {},
  body: unknown = { data: {}, meta: {} },
) {
  const asked: { url: string; init: RequestInit }[] = [];
  const newsroom = createNewsroomClient({
    baseURL: 'https://cms.example.org/api',
    fetch: async (url, init) => {
      asked.push({ url: new Request(url).url, init: init ?? {} });
      return Response.json(body);
    },
    ...options,
  });
  return { newsroom, asked };
}

type Ask = (newsroom: NewsroomClient) => Promise<unknown>;

describe('what a method asks for', () => {
  it.each<[string, Ask, string]>([
    ['a recap', (n) => n.recap('licht-im-hafen'), '/recaps/by-slug/licht-im-hafen'],
    ['an event', (n) => n.event('optik-tag'), '/events/by-slug/optik-tag'],
    ['a speaker', (n) => n.speaker('eva-muster'), '/speakers/by-slug/eva-muster'],
    ['an organization', (n) => n.organization('ivam'), '/organizations/by-slug/ivam'],
    [
      'a language and another one in its place',
      (n) => n.recap('licht', { locale: 'de-AT', fallback: 'en' }),
      '/recaps/by-slug/licht?fallback=en&locale=de-AT',
    ],
    [
      'no language that is not known yet',
      (n) => n.recap('licht', { locale: undefined, fallback: '' }),
      '/recaps/by-slug/licht',
    ],
    [
      'a slug that leads nowhere else',
      (n) => n.recap('a/../b?c#d'),
      '/recaps/by-slug/a%2F..%2Fb%3Fc%23d',
    ],
    ['a list', (n) => n.recaps(), '/pages/recaps'],
    [
      'every filter of recaps',
      (n) =>
        n.recaps({
          locale: 'de',
          page: 2,
          pageSize: 10,
          sort: 'date',
          kind: 'news',
          topic: 'optik',
          speaker: 'eva-muster',
          organization: 'ivam',
          event: 'optik-tag',
          from: '2026-01-01',
          to: '2026-12-31',
          q: 'Ü & Ö',
        }),
      '/pages/recaps?event=optik-tag&from=2026-01-01&kind=news&locale=de&organization=ivam&page=2&pageSize=10&q=%C3%9C+%26+%C3%96&sort=date&speaker=eva-muster&to=2026-12-31&topic=optik',
    ],
    [
      'several kinds',
      (n) => n.recaps({ kind: ['recap', 'news'] }),
      '/pages/recaps?kind=recap%2Cnews',
    ],
    [
      'nothing for what is empty',
      (n) => n.recaps({ kind: [], q: '', topic: undefined }),
      '/pages/recaps',
    ],
    [
      'the filters that events have',
      (n) => n.events({ when: 'upcoming', series: 'optik-tag', kind: ['congress', 'panel'] }),
      '/pages/events?kind=congress%2Cpanel&series=optik-tag&when=upcoming',
    ],
  ])('%s', async (_name, ask, path) => {
    const { newsroom, asked } = spied();
    await ask(newsroom);
    expect(asked.map(({ url }) => url)).toEqual([BASE + path]);
  });

  it.each(['', '.', '..'])('nobody for “%s”, which would be another address', async (slug) => {
    const { newsroom, asked } = spied();
    expect(await newsroom.recap(slug)).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('how it is asked', () => {
  const headersOf = (init: RequestInit | undefined) => {
    const headers: Record<string, string> = {};
    new Headers(init?.headers).forEach((value, name) => (headers[name] = value));
    return headers;
  };

  it('with the token and headers of the client, and those of the call above them', async () => {
    const { newsroom, asked } = spied({ token: 'secret', headers: { 'x-one': '1', 'x-two': '2' } });
    await newsroom.recap('licht', { ifNoneMatch: '"abc"', request: { headers: { 'X-Two': '3' } } });
    await newsroom.recaps();
    expect(headersOf(asked[0]?.init)).toEqual({
      accept: 'application/json',
      authorization: 'Bearer secret',
      'if-none-match': '"abc"',
      'x-one': '1',
      'x-two': '3',
    });
    // One call leaves nothing for the next.
    expect(headersOf(asked[1]?.init)).toEqual({
      accept: 'application/json',
      authorization: 'Bearer secret',
      'x-one': '1',
      'x-two': '2',
    });
  });

  it('with what the platform takes beyond that, as it is', async () => {
    const { newsroom, asked } = spied();
    const { signal } = new AbortController();
    const request = { cache: 'force-cache' as const, next: { tags: ['recaps'], revalidate: 60 } };
    await newsroom.recaps({ topic: 'optik' }, { signal, request });
    await newsroom.recap('licht', { signal, request });
    for (const { init } of asked) {
      expect(init).toMatchObject(request);
      expect(init.signal).toBe(signal);
    }
    expect(asked).toHaveLength(2);
  });

  it('by the global fetch of that moment', async () => {
    const { fetch: before } = globalThis;
    const newsroom = createNewsroomClient({ baseURL: 'https://cms.example.org/api' });
    try {
      globalThis.fetch = async () => Response.json({ data: { slug: 'a' }, meta: {} });
      expect(await newsroom.recap('licht')).toMatchObject({ data: { slug: 'a' } });
    } finally {
      globalThis.fetch = before;
    }
  });

  it.each([
    ['https://cms.example.org/api/', 'https://cms.example.org/api/newsroom/pages/recaps'],
    ['https://example.org/strapi/v1//', 'https://example.org/strapi/v1/newsroom/pages/recaps'],
    ['http://127.0.0.1:1337/api', 'http://127.0.0.1:1337/api/newsroom/pages/recaps'],
    ['https://api.example.org', 'https://api.example.org/newsroom/pages/recaps'],
  ])('below %s', async (baseURL, url) => {
    const { newsroom, asked } = spied({ baseURL });
    await newsroom.recaps();
    expect(asked[0]?.url).toBe(url);
  });

  it.each([
    '',
    '/api',
    'cms.example.org/api',
    'ftp://example.org',
    'https://',
    'https://a.b/?x',
    'https://a.b/#x',
  ])('not below “%s”', (baseURL) => {
    expect(() => createNewsroomClient({ baseURL })).toThrow(/^baseURL must be an address/);
    expect(() => createNewsroomClient({ baseURL: 'https://a.b/api', filesURL: baseURL })).toThrow(
      /^filesURL must be an address/,
    );
  });
});

describe('addresses for others to ask', () => {
  const { newsroom } = spied({ token: 'secret' });

  it.each([
    [newsroom.feedUrl('rss'), '/feeds/recaps.rss'],
    [newsroom.feedUrl('atom', { locale: 'de' }), '/feeds/recaps.atom?locale=de'],
    [
      newsroom.feedUrl('json', { topic: 'optik', title: 'Optik & mehr' }),
      '/feeds/recaps.json?title=Optik+%26+mehr&topic=optik',
    ],
    [newsroom.calendarUrl(), '/calendars/events.ics'],
    [
      newsroom.calendarUrl({ organization: 'ivam', title: 'IVAM' }),
      '/calendars/events.ics?organization=ivam&title=IVAM',
    ],
    [newsroom.eventCalendarUrl('optik-tag'), '/calendars/events/optik-tag.ics'],
    [newsroom.scheduleUrl('optik-tag'), '/schedules/events/optik-tag.json'],
    [
      newsroom.scheduleUrl('optik-tag', { format: 'xml', locale: 'de' }),
      '/schedules/events/optik-tag.xml?locale=de',
    ],
    [
      newsroom.oembedUrl('https://www.example.org/news/licht?a=b'),
      '/oembed?url=https%3A%2F%2Fwww.example.org%2Fnews%2Flicht%3Fa%3Db',
    ],
    [
      newsroom.oembedUrl('https://www.example.org/news/licht', 'xml'),
      '/oembed?format=xml&url=https%3A%2F%2Fwww.example.org%2Fnews%2Flicht',
    ],
    [
      newsroom.eventCalendarUrl('optik-tag', { locale: 'de', talks: true }),
      '/calendars/events/optik-tag.ics?locale=de&talks=true',
    ],
    [newsroom.sitemapUrl(), '/sitemaps/index.xml'],
    [newsroom.sitemapUrl('news'), '/sitemaps/news.xml'],
  ])('%s', (url, path) => {
    expect(url).toBe(BASE + path);
  });
});
