import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

import { preProcessFile } from 'typescript';

import type * as Client from '../../client';
import {
  EVENT_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
  TOPIC_UID,
} from '../../content-types';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documents } from '../support/events';
import { createPicture } from '../support/files';
import type { Entry } from '../support/events';
import { ROOT, run } from '../support/package';
import { addLocale, createApiToken, grant } from '../support/people';

const SCOPES = ['recap', 'event', 'speaker', 'organization'];
const READ = [...SCOPES, 'talk', 'topic'].map((name) => `plugin::newsroom.${name}.find`);
const PAGES = SCOPES.map((name) => `plugin::newsroom.${name}-page.findOne`);
const LISTS = SCOPES.map((name) => `plugin::newsroom.${name}-page.find`);

const bundle = (name: string) => path.join(ROOT, 'dist/client', name);
const built: typeof Client = createRequire(__filename)(bundle('index.js'));
const { createNewsroomClient, NewsroomError } = built;

let app: TestApp;
let newsroom: Client.NewsroomClient;
/** For those who may read nothing without it. */
let token: string;
const made: Record<string, Entry> = {};

const id = (name: string): string => made[name]?.documentId ?? `nothing was made as ${name}`;
const create = async (uid: string, data: Record<string, unknown>, locale?: string) => {
  const entry = await documents(app, uid).create({ data, ...(locale ? { locale } : {}) });
  if (locale) {
    await documents(app, uid).publish({ documentId: entry.documentId, locale });
  }
  return entry;
};
const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );
const titles = ({ data }: { data: { title: string }[] }) => data.map(({ title }) => title);

async function makeNewsroom(): Promise<void> {
  await addLocale(app, 'de', 'German (de)');
  const file = await createPicture(app, 'a', {
    width: 1600,
    height: 900,
    formats: { small: { url: '/uploads/small_a.jpg', width: 500, height: 281, size: 1 } },
  });
  made['lens'] = await create(ORGANIZATION_UID, { name: 'Linsen Muster GmbH', kind: 'company' });
  made['vera'] = await create(SPEAKER_UID, {
    givenName: 'Vera',
    familyName: 'Müller',
    organization: id('lens'),
  });
  await create(SPEAKER_UID, { givenName: 'Ada', familyName: 'Adler' });
  made['optics'] = await create(TOPIC_UID, { name: { en: 'Optics' }, slug: 'optics' });
  made['event'] = await create(
    EVENT_UID,
    {
      title: 'Optics day',
      kind: 'congress',
      startsAt: '2026-03-12T09:00:00.000Z',
      endsAt: '2026-03-12T16:00:00.000Z',
      timeZone: 'Europe/Berlin',
      seriesKey: 'optics-day',
      topics: [id('optics')],
      involvements: [{ organization: id('lens'), role: 'host' }],
    },
    'en',
  );
  await create(
    EVENT_UID,
    { title: 'Far ahead', kind: 'panel', startsAt: '2099-03-12T09:00:00.000Z' },
    'en',
  );
  await create(
    TALK_UID,
    {
      title: 'Lenses',
      startsAt: '2026-03-12T10:00:00.000Z',
      event: id('event'),
      contributions: [{ speaker: id('vera'), role: 'keynote' }],
    },
    'en',
  );
  made['recap'] = await create(
    RECAP_UID,
    {
      title: 'How bright it was',
      slug: 'how-bright',
      event: id('event'),
      displayDate: '2026-03-20T08:00:00.000Z',
      topics: [id('optics')],
      mentionedSpeakers: [id('vera')],
      mentionedOrganizations: [id('lens')],
      picture: { file: file.id, credit: 'Somebody' },
    },
    'en',
  );
  for (const number of [1, 2, 3, 4]) {
    const displayDate = `2025-0${number}-01T08:00:00.000Z`;
    await create(RECAP_UID, { title: `News ${number}`, kind: 'news', displayDate }, 'en');
  }
  await create(RECAP_UID, { title: 'Nur deutsch', slug: 'nur-deutsch' }, 'de');
  await documents(app, RECAP_UID).update({
    documentId: id('recap'),
    locale: 'en',
    data: { slug: 'how-bright-it-was' },
  });
  await documents(app, RECAP_UID).publish({ documentId: id('recap'), locale: 'en' });
  await app.strapi.plugin('newsroom').service('pages').settled();
}

beforeAll(async () => {
  app = await startApp();
  await grant(app, [...READ, ...PAGES, ...LISTS]);
  await makeNewsroom();
  token = await createApiToken(app, 'read-only');
  newsroom = createNewsroomClient({ baseURL: `${app.url}/api` });
});

afterAll(async () => {
  await app?.stop();
});

describe('pages', () => {
  it('come whole, with what caches need', async () => {
    const answer = await newsroom.recap('how-bright-it-was', { locale: 'en' });
    expect(answer).toMatchObject({
      status: 200,
      data: {
        title: 'How bright it was',
        event: { title: 'Optics day' },
        speakers: [{ displayName: 'Vera Müller' }],
        picture: { credit: 'Somebody' },
      },
      meta: {},
      redirectTo: null,
      etag: expect.stringMatching(/^"[^"]+"$/),
      cacheControl: 'public, max-age=0, s-maxage=60, must-revalidate',
    });
    expect(answer?.tags).toEqual(
      expect.arrayContaining([
        `recap:${id('recap')}`,
        `event:${id('event')}`,
        `speaker:${id('vera')}`,
      ]),
    );
    const picture = answer?.data.picture as Client.PageImage;
    expect(newsroom.imageUrl(picture)).toBe(`${app.url}/uploads/a.jpg`);
    expect(newsroom.srcset(picture)).toBe(
      `${app.url}/uploads/small_a.jpg 500w, ${app.url}/uploads/a.jpg 1600w`,
    );
  });

  it('are there of every kind', async () => {
    const { event, speaker, organization } = newsroom;
    expect((await event('optics-day'))?.data.talks).toMatchObject([{ title: 'Lenses' }]);
    expect((await speaker('vera-mueller'))?.data.appearances).toMatchObject([
      { talk: { title: 'Lenses' } },
    ]);
    expect((await organization('linsen-muster-gmbh'))?.data.events).toMatchObject([
      { roles: ['host'] },
    ]);
  });

  it('tell where a former slug leads to', async () => {
    const answer = await newsroom.recap('how-bright');
    expect(answer).toMatchObject({
      redirectTo: 'how-bright-it-was',
      data: { slug: 'how-bright-it-was' },
      meta: { formerSlug: 'how-bright' },
    });
  });

  it('come in another language where one is allowed', async () => {
    expect(await newsroom.recap('nur-deutsch', { locale: 'en' })).toBeNull();
    expect(await newsroom.recap('nur-deutsch', { locale: 'en', fallback: 'de' })).toMatchObject({
      data: { locale: 'de' },
      meta: { requestedLocale: 'en' },
    });
  });

  it('are null where there is none, and where there can be none', async () => {
    const slugs = ['no-such', 'No such!', 'a/b', '../recaps', '', '..', '%2e%2e', 'ü'.repeat(300)];
    for (const read of [newsroom.recap, newsroom.event, newsroom.speaker, newsroom.organization]) {
      expect(await Promise.all(slugs.map((slug) => read(slug)))).toEqual(slugs.map(() => null));
    }
  });

  it('are 304 where the caller has them, also by an ETag that something on the way weakened', async () => {
    const first = await newsroom.recap('how-bright-it-was');
    const ifNoneMatch = first?.etag ?? 'none';
    expect(await newsroom.recap('how-bright-it-was', { ifNoneMatch })).toEqual({ status: 304 });
    const weak = await newsroom.recap('how-bright-it-was', { ifNoneMatch: `W/${ifNoneMatch}` });
    expect(weak).toEqual({ status: 304 });
    const other = await newsroom.recap('how-bright-it-was', { ifNoneMatch: '"other"' });
    expect(other).toEqual(first);
  });
});

describe('lists', () => {
  it('come with true totals and what caches need', async () => {
    const answer = await newsroom.recaps({ pageSize: 2, page: 2 });
    expect(titles(answer)).toEqual(
      ['News 3', 'News 2'].map((title) => expect.stringContaining(title)),
    );
    expect(answer).toMatchObject({
      status: 200,
      meta: { pagination: { page: 2, pageSize: 2, pageCount: 3, total: 5 } },
      tags: ['newsroom-recaps', 'newsroom'],
    });
    const { etag } = answer;
    expect(await newsroom.recaps({ pageSize: 2, page: 2 }, { ifNoneMatch: etag ?? '' })).toEqual({
      status: 304,
    });
  });

  it.each<[string, Client.RecapsQuery, string[]]>([
    ['topic', { topic: 'optics' }, ['How bright it was']],
    ['speaker', { speaker: 'vera-mueller' }, ['How bright it was']],
    ['organization', { organization: 'linsen-muster-gmbh' }, ['How bright it was']],
    ['event', { event: 'optics-day' }, ['How bright it was']],
    ['kind', { kind: ['news', 'preview'], pageSize: 1 }, ['News 4']],
    ['sort', { sort: 'date', pageSize: 1 }, ['News 1']],
    ['days', { from: '2025-02-01', to: '2025-03-01' }, ['News 3', 'News 2']],
    ['words', { q: 'BRIGHT how' }, ['How bright it was']],
    ['locale', { locale: 'de' }, ['Nur deutsch']],
  ])('of recaps by %s', async (_name, query, expected) => {
    expect(titles(await newsroom.recaps(query))).toEqual(expected);
  });

  it.each<[string, Client.EventsQuery, string[]]>([
    ['all', {}, ['Far ahead', 'Optics day']],
    ['upcoming', { when: 'upcoming' }, ['Far ahead']],
    ['running', { when: 'running' }, []],
    ['series', { series: 'optics-day' }, ['Optics day']],
    ['kind', { kind: 'panel' }, ['Far ahead']],
  ])('of events by %s', async (_name, query, expected) => {
    expect(titles(await newsroom.events(query))).toEqual(expected);
  });

  it('come entirely, part by part', async () => {
    const found = [];
    for await (const { title } of newsroom.allRecaps({ pageSize: 2, sort: 'date' })) {
      found.push(title);
    }
    expect(found).toEqual(['News 1', 'News 2', 'News 3', 'News 4', 'How bright it was']);
    const events = [];
    for await (const { title } of newsroom.allEvents({ kind: 'congress' })) {
      events.push(title);
    }
    expect(events).toEqual(['Optics day']);
    const people = [];
    for await (const { displayName } of newsroom.allSpeakers({ locale: 'de', pageSize: 1 })) {
      people.push(displayName);
    }
    expect(people).toEqual(['Ada Adler', 'Vera Müller']);
    const organizations = [];
    for await (const { name } of newsroom.allOrganizations({ kind: ['company', 'cluster'] })) {
      organizations.push(name);
    }
    expect(organizations).toEqual(['Linsen Muster GmbH']);
  });

  it('of people by where they work, and from Z to A', async () => {
    const names = async (query: Client.SpeakersQuery) =>
      (await newsroom.speakers(query)).data.map(({ familyName }) => familyName);
    expect(await names({ organization: 'linsen-muster-gmbh' })).toEqual(['Müller']);
    expect(await names({ sort: '-name' })).toEqual(['Müller', 'Adler']);
  });
});

describe('errors', () => {
  it('name the parameter that cannot be right', async () => {
    const error = await errorOf(newsroom.recaps({ kind: 'nonsense' as Client.RecapKind }));
    expect(error).toBeInstanceOf(NewsroomError);
    expect(error).toMatchObject({
      status: 400,
      code: 'ValidationError',
      message: expect.stringMatching(/^Invalid parameter kind: must be of recap, /),
      details: { param: 'kind', errors: [{ path: ['kind'] }] },
      url: `${app.url}/api/newsroom/pages/recaps?kind=nonsense`,
    });
    const locale = await errorOf(newsroom.recap('how-bright-it-was', { locale: '?' }));
    expect(locale).toMatchObject({ status: 400, details: { param: 'locale' } });
  });

  it('say that a token is wrong, and that there is no newsroom below the address', async () => {
    const { recap } = createNewsroomClient({ baseURL: `${app.url}/api`, token: 'wrong' });
    expect(await errorOf(recap('how-bright-it-was'))).toMatchObject({
      status: 401,
      code: 'UnauthorizedError',
    });
    const elsewhere = createNewsroomClient({ baseURL: `${app.url}/elsewhere` });
    const error = await errorOf(elsewhere.recap('how-bright-it-was'));
    expect(error).toBeInstanceOf(NewsroomError);
    expect(error).toMatchObject({ status: 404 });
  });

  it('of the way there stay what they are', async () => {
    const signal = AbortSignal.abort();
    expect(await errorOf(newsroom.recap('how-bright-it-was', { signal }))).toMatchObject({
      name: 'AbortError',
    });
    const nobody = createNewsroomClient({ baseURL: 'http://127.0.0.1:1/api' });
    expect(await errorOf(nobody.recaps())).toMatchObject({ name: 'TypeError' });
  });

  it('are 403 where visitors may not read, and a token may', async () => {
    const permissions = app.strapi.db.query('plugin::users-permissions.permission');
    const action = { $in: [...PAGES, ...LISTS] };
    await permissions.deleteMany({ where: { action } });
    try {
      for (const promise of [newsroom.recap('how-bright-it-was'), newsroom.events()]) {
        expect(await errorOf(promise)).toMatchObject({ status: 403, code: 'ForbiddenError' });
      }
      const trusted = createNewsroomClient({ baseURL: `${app.url}/api`, token });
      expect(await trusted.recap('how-bright-it-was')).toMatchObject({
        status: 200,
        tags: expect.arrayContaining(['recap=how-bright-it-was', 'newsroom']) as unknown,
      });
    } finally {
      await grant(app, [...PAGES, ...LISTS]);
    }
  });
});

describe('addresses', () => {
  it('of feeds and calendars are answered', async () => {
    const type = async (url: string) => {
      const { status, headers } = await fetch(url);
      return [status, headers.get('content-type')?.split(';')[0]];
    };
    const title = 'Optics & more';
    expect(await type(newsroom.feedUrl('rss', { topic: 'optics', title }))).toEqual([
      200,
      'application/rss+xml',
    ]);
    expect(await type(newsroom.feedUrl('atom'))).toEqual([200, 'application/atom+xml']);
    expect(await type(newsroom.feedUrl('json'))).toEqual([200, 'application/feed+json']);
    expect(await type(newsroom.calendarUrl({ kind: 'panel', title }))).toEqual([
      200,
      'text/calendar',
    ]);
    const file = newsroom.eventCalendarUrl('optics-day', { locale: 'en', talks: true });
    expect(await type(file)).toEqual([200, 'text/calendar']);
    expect(await (await fetch(file)).text()).toContain('Lenses');
    const site = { url: 'https://www.example.org', name: 'Example', paths: { recap: '/{slug}' } };
    app.strapi.config.set('plugin::newsroom.site', site);
    expect(await type(newsroom.sitemapUrl())).toEqual([200, 'application/xml']);
    expect(await type(newsroom.sitemapUrl('news'))).toEqual([200, 'application/xml']);
  });
});

describe('a browser on another domain', () => {
  const cors = (method: string, headers: Record<string, string> = {}) =>
    app.request('/api/newsroom/pages/recaps', {
      method,
      headers: { origin: 'https://www.example.org', ...headers },
    });

  it('may ask, and is shown neither ETag nor tags, as the documentation says', async () => {
    const { status, headers } = await cors('GET');
    expect([status, headers.get('access-control-allow-origin')]).toEqual([
      200,
      'https://www.example.org',
    ]);
    expect(headers.get('access-control-expose-headers') ?? '').not.toMatch(/etag|cache-tag/i);
  });

  it('may send a token, and no condition of its own', async () => {
    const { status, headers } = await cors('OPTIONS', {
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization,if-none-match',
    });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-headers')).toMatch(/authorization/i);
    expect(headers.get('access-control-allow-headers')).not.toMatch(/if-none-match/i);
  });
});

describe('the bundle', () => {
  const BUNDLES = ['index.mjs', 'index.js'];
  const text = (name: string) => readFileSync(bundle(name), 'utf8');

  it.each(BUNDLES)('%s imports nothing', (name) => {
    expect(preProcessFile(text(name), true, true).importedFiles).toEqual([]);
  });

  it.each(BUNDLES)('%s is below 3 kB, compressed', (name) => {
    expect(gzipSync(text(name)).length).toBeLessThan(3000);
  });

  it('runs where there is nothing of Node, only what browsers and workers have too', async () => {
    const exports: Partial<typeof Client> = {};
    const web = { fetch, Headers, URL, URLSearchParams };
    runInContext(text('index.js'), createContext({ exports, ...web }));
    const client = exports.createNewsroomClient?.({ baseURL: `${app.url}/api` });
    expect(await client?.recap('how-bright-it-was')).toMatchObject({ redirectTo: null });
    expect(await client?.recap('no-such')).toBeNull();
  });

  it('is found by its name in ES modules and in CommonJS', async () => {
    const print = `const newsroom = createNewsroomClient({ baseURL: '${app.url}/api' });
      newsroom.recap('how-bright').then(({ redirectTo }) => console.log(redirectTo));`;
    const module = `import { createNewsroomClient } from 'strapi-plugin-newsroom/client'; ${print}`;
    const common = `const { createNewsroomClient } = require('strapi-plugin-newsroom/client'); ${print}`;
    for (const [type, code] of [
      ['module', module],
      ['commonjs', common],
    ]) {
      expect(await run(process.execPath, [`--input-type=${type}`, '-e', String(code)])).toEqual({
        code: 0,
        output: 'how-bright-it-was\n',
      });
    }
  });
});
