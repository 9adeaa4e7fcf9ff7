import ICAL from 'ical.js';
import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';

import { EVENT_UID, RECAP_UID, TALK_UID } from '../../content-types';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documents, paragraph } from '../support/events';
import { grant } from '../support/people';
import { countQueries } from '../support/queries';

const SITE = {
  url: 'https://www.example.org',
  name: 'Example & Söhne',
  paths: { recap: '/news/{slug}', event: '/events/{slug}' },
};

let app: TestApp;

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request<string>(`/api/newsroom${path}`, { headers });

/** Throws where it is not well-formed. */
function parseXml(xml: string): string {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return xml;
}

/** What is said where there is nothing. */
async function refusal(path: string): Promise<string> {
  const { status, body } = await app.request<{ error: { message: string } }>(
    `/api/newsroom${path}`,
  );
  expect(status).toBe(404);
  return body.error.message;
}

async function publish(uid: string, data: Record<string, unknown>): Promise<string> {
  const { documentId } = await documents(app, uid).create({ data, locale: 'en' });
  await documents(app, uid).publish({ documentId, locale: 'en' });
  return documentId;
}

beforeAll(async () => {
  app = await startApp();
  app.strapi.config.set('plugin::newsroom.site', SITE);
  await grant(app, [
    'plugin::newsroom.recap-page.find',
    'plugin::newsroom.recap-page.findOne',
    'plugin::newsroom.event-page.find',
    'plugin::newsroom.event-page.findOne',
    ...['event', 'talk', 'recap', 'speaker', 'organization', 'topic'].map(
      (name) => `plugin::newsroom.${name}.find`,
    ),
  ]);
  const event = await publish(EVENT_UID, {
    title: 'Night of lenses',
    startsAt: '2026-10-24T20:00:00.000Z',
    endsAt: '2026-10-25T03:00:00.000Z',
    timeZone: 'Europe/Berlin',
    city: 'Dortmund',
    description: paragraph('Bring a lamp.'),
  });
  await publish(TALK_UID, {
    title: 'At two',
    startsAt: '2026-10-25T00:30:00.000Z',
    durationMinutes: 30,
    event,
  });
  await publish(EVENT_UID, {
    title: 'Called off',
    startsAt: '2099-01-01T10:00:00.000Z',
    eventStatus: 'cancelled',
  });
  await publish(RECAP_UID, {
    title: 'Lenses ]]> & <b>more</b>',
    slug: 'lenses',
    teaser: 'It was late.',
    body: paragraph('All of the text.'),
    displayDate: new Date(Date.now() - 3_600_000).toISOString(),
    event,
  });
  await publish(RECAP_UID, {
    title: 'Not for search engines',
    slug: 'hidden-from-search',
    seo: { noindex: true },
    displayDate: new Date(Date.now() - 7_200_000).toISOString(),
  });
  await publish(RECAP_UID, {
    title: 'Under embargo',
    embargoUntil: new Date(Date.now() + 3_600_000).toISOString(),
  });
});
afterAll(() => app?.stop());

describe('feeds', () => {
  it.each(['rss', 'atom'])('give the articles with their full text as %s', async (format) => {
    const { status, headers, body } = await get(`/feeds/recaps.${format}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(`application/${format}+xml; charset=utf-8`);
    expect(headers.get('cache-control')).toMatch(/^public/);
    const { items, title } = await new RssParser().parseString(parseXml(body));
    expect(title).toBe('Example & Söhne');
    expect(items.map((item) => item.title)).toEqual([
      'Lenses ]]> & <b>more</b>',
      'Not for search engines',
    ]);
    expect(items[0]?.link).toBe('https://www.example.org/news/lenses');
    expect(JSON.stringify(items[0])).toContain('All of the text.');
  });

  it('give JSON Feed 1.1, filtered as lists are', async () => {
    const all = await app.request<{ version: string; items: { title: string }[] }>(
      '/api/newsroom/feeds/recaps.json',
    );
    expect(all.headers.get('content-type')).toMatch(/^application\/feed\+json/);
    expect(all.body.version).toBe('https://jsonfeed.org/version/1.1');
    expect(all.body.items).toHaveLength(2);
    const one = await app.request<{ items: unknown[] }>(
      '/api/newsroom/feeds/recaps.json?event=night-of-lenses',
    );
    expect(one.body.items).toHaveLength(1);
  });

  it('answer 304, 400 and 404', async () => {
    const tag = (await get('/feeds/recaps.rss')).headers.get('etag') ?? '';
    expect((await get('/feeds/recaps.rss', { 'if-none-match': tag })).status).toBe(304);
    expect((await get('/feeds/recaps.rss?nonsense=1')).status).toBe(400);
    expect((await get('/feeds/recaps.rss?constructor=1')).status).toBe(400);
    expect((await get('/feeds/recaps.doc')).status).toBe(404);
    expect((await get('/feeds/__proto__')).status).toBe(404);
  });
});

describe('calendars', () => {
  it('give what is coming and what was in the last months, the cancelled too', async () => {
    const { status, headers, body } = await get('/calendars/events.ics');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const events = new ICAL.Component(ICAL.parse(body) as never).getAllSubcomponents('vevent');
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
      'Night of lenses',
      'Called off',
    ]);
    expect(events[1]?.getFirstPropertyValue('status')).toBe('CANCELLED');
    // It has all of its events, in their order.
    expect((await get('/calendars/events.ics?pageSize=5')).status).toBe(400);
  });

  it('give one event with its talks, right across the clock change', async () => {
    const { status, body } = await get('/calendars/events/night-of-lenses.ics?talks=true');
    expect(status).toBe(200);
    const calendar = new ICAL.Component(ICAL.parse(body) as never);
    calendar
      .getAllSubcomponents('vtimezone')
      .forEach((zone) => ICAL.TimezoneService.register(zone));
    const [event, talk] = calendar
      .getAllSubcomponents('vevent')
      .map((part) => new ICAL.Event(part));
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-10-24T20:00:00.000Z');
    expect(event?.endDate.toJSDate().toISOString()).toBe('2026-10-25T03:00:00.000Z');
    expect(talk?.summary).toBe('At two');
    expect(talk?.startDate.toJSDate().toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect((await get('/calendars/events/nothing.ics')).status).toBe(404);
    const wrong = [
      ...['?locale=%00', '?locale[a]=b', '?talks[]=true', '?talks=maybe', '?nonsense=1'],
      '?valueOf=1',
    ];
    for (const query of wrong) {
      expect((await get(`/calendars/events/night-of-lenses.ics${query}`)).status).toBe(400);
    }
    expect(await refusal('/calendars/events/night-of-lenses')).toBe('There are <slug>.ics');
    expect(await refusal('/calendars/events/night-of-lenses.txt')).toBe('There are <slug>.ics');
  });
});

describe('programmes for conference apps', () => {
  it('are there as JSON and as XML', async () => {
    const { status, headers, body } = await app.request<{ schedule: { conference: object } }>(
      '/api/newsroom/schedules/events/night-of-lenses.json',
    );
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body.schedule.conference).toMatchObject({
      acronym: 'night_of_lenses',
      days: [{ date: '2026-10-24' }, { rooms: { Dortmund: [{ title: 'At two' }] } }],
    });
    const xml = await get('/schedules/events/night-of-lenses.xml?locale=en');
    expect(xml.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(parseXml(xml.body)).toContain('<title>At two</title>');
    const tag = xml.headers.get('etag') ?? '';
    expect(
      (await get('/schedules/events/night-of-lenses.xml', { 'if-none-match': tag })).status,
    ).toBe(304);
  });

  it('are not there for other names, and say what is wrong', async () => {
    for (const name of ['nothing.json', 'A.json', 'night-of-lenses.more.json']) {
      expect(await refusal(`/schedules/events/${name}`)).toBe('There is no event at this address');
    }
    for (const name of ['night-of-lenses', 'night-of-lenses.txt', 'nothing.doc', 'a.constructor']) {
      expect(await refusal(`/schedules/events/${name}`)).toBe('There are <slug>.json, <slug>.xml');
    }
    expect((await get('/schedules/events/night-of-lenses.json?talks=true')).status).toBe(400);
  });
});

describe('oEmbed', () => {
  const embed = (query: Record<string, string>) =>
    get(`/oembed?${new URLSearchParams(query).toString()}`);
  const url = 'https://www.example.org/news/lenses';

  it('shows an article by its address on the website', async () => {
    const { status, body } = await embed({ url: `${url}?utm_source=x`, maxwidth: '400' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Lenses ]]> & <b>more</b>',
      provider_name: 'Example & Söhne',
      width: 400,
    });
    const xml = await embed({ url, format: 'xml' });
    expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(parseXml(xml.body)).toContain('<type>rich</type>');
  });

  it.each<[Record<string, string>, number]>([
    [{}, 400],
    [{ url, maxwidth: '0' }, 400],
    [{ url, maxheight: 'all' }, 400],
    [{ url, nonsense: '1' }, 400],
    [{ url, format: 'yaml' }, 501],
    [{ url: 'https://www.example.org/news/under-embargo' }, 404],
    [{ url: 'https://www.example.org/news/nothing' }, 404],
    [{ url: 'https://www.example.org/news/%00' }, 404],
    [{ url: 'https://elsewhere.example/news/lenses' }, 404],
  ])('answers %j with %i', async (query, status) => {
    expect((await embed(query)).status).toBe(status);
  });
});

describe('sitemaps', () => {
  it('name the pages that search engines may show, and the news of the last days', async () => {
    const index = await get('/sitemaps/index.xml');
    expect(index.status).toBe(200);
    expect(parseXml(index.body)).toContain('/api/newsroom/sitemaps/1.xml</loc>');
    const part = parseXml((await get('/sitemaps/1.xml')).body);
    expect(part).toContain('<loc>https://www.example.org/news/lenses</loc>');
    expect(part).toContain('<loc>https://www.example.org/events/night-of-lenses</loc>');
    expect(part).not.toMatch(/hidden-from-search|under-embargo/);
    const news = parseXml((await get('/sitemaps/news.xml')).body);
    expect(news).toContain('Lenses ]]&gt; &amp; &lt;b&gt;more&lt;/b&gt;');
    expect(news).not.toMatch(/hidden-from-search|embargo/i);
    expect((await get('/sitemaps/2.xml')).status).toBe(404);
    expect((await get('/sitemaps/other.xml')).status).toBe(404);
    expect((await get('/sitemaps/index.xml?x=1')).status).toBe(400);
  });
});

/** The key of a token that may call these actions alone. */
async function tokenFor(name: string, actions: string[]): Promise<string> {
  const { accessKey } = await app.strapi.service('admin::api-token').create({
    name,
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: actions.map((action) => `plugin::newsroom.${action}`),
  });
  return accessKey;
}

it('show those who may read lists and no pages what the lists show', async () => {
  const token = await tokenFor('lists', [
    ...['recap-page.find', 'event-page.find'],
    ...['recap.find', 'event.find'],
  ]);
  const read = async (path: string) =>
    (await app.request<string>(`/api/newsroom${path}`, { token })).body;
  for (const format of ['rss', 'atom', 'json']) {
    const feed = JSON.stringify(await read(`/feeds/recaps.${format}`));
    expect(feed).toContain('It was late.');
    expect(feed).not.toContain('All of the text.');
  }
  const calendar = await read('/calendars/events.ics');
  expect(() => void ICAL.parse(calendar)).not.toThrow();
  expect(calendar).toContain('SUMMARY;LANGUAGE=en:Night of lenses');
  expect(calendar).toContain('DTSTART;TZID=Europe/Berlin:20261024T220000');
  expect(calendar).not.toContain('Bring a lamp.');
  expect((await get('/calendars/events.ics')).body).toContain('Bring a lamp.');
});

it('name in the sitemap the kinds of pages that the caller may list', async () => {
  const token = await tokenFor('recaps', ['recap-page.find', 'recap.find']);
  const { body } = await app.request<string>('/api/newsroom/sitemaps/1.xml', { token });
  expect(parseXml(body)).toContain('https://www.example.org/news/lenses');
  expect(body).not.toContain('https://www.example.org/events/');
});

it.each(['/feeds/recaps.rss', '/feeds/recaps.atom', '/feeds/recaps.json', '/calendars/events.ics'])(
  'refuse a language that the project does not have: %s',
  async (path) => {
    const { status, body } = await app.request<{ error: unknown }>(
      `/api/newsroom${path}?locale=fr`,
    );
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      message: 'Invalid parameter locale: must be a language of the project: en',
      details: { param: 'locale' },
    });
    // As pages are: in the base language.
    expect((await get(`${path}?locale=en-GB`)).status).toBe(200);
  },
);

describe('feeds and calendars that are kept in memory', () => {
  const FILES = ['/feeds/recaps.atom', '/feeds/recaps.json', '/calendars/events.ics'];

  it.each(FILES)('take one query until something changes: %s', async (path) => {
    await get(path);
    // Beside what Strapi asks for itself; a page is kept in the same way.
    await get('/recaps/by-slug/lenses');
    const page = await countQueries(app, () => get('/recaps/by-slug/lenses'));
    expect(await countQueries(app, () => get(path))).toBe(page);
  });

  it('show a change at once', async () => {
    const read = () =>
      Promise.all(FILES.map(async (path) => (await get(path)).headers.get('etag')));
    const before = await read();
    expect(await read()).toEqual(before);
    const recap = await publish(RECAP_UID, { title: 'Just in' });
    const event = await publish(EVENT_UID, {
      title: 'Soon',
      startsAt: new Date(Date.now() + 86_400_000).toISOString(),
    });
    const [atom, json, ics] = await Promise.all(
      FILES.map(async (path) => JSON.stringify((await get(path)).body)),
    );
    await documents(app, RECAP_UID).delete({ documentId: recap });
    await documents(app, EVENT_UID).delete({ documentId: event });
    expect([atom, json, ics]).toEqual([
      expect.stringContaining('Just in'),
      expect.stringContaining('Just in'),
      expect.stringContaining('SUMMARY;LANGUAGE=en:Soon'),
    ]);
    for (const path of FILES) {
      expect(JSON.stringify((await get(path)).body)).not.toMatch(/Just in|:Soon/);
    }
  });

  it('give each caller no more than may be read by them', async () => {
    const [path = ''] = FILES;
    expect((await get(path)).body).toContain('All of the text.');
    const reader = await tokenFor('list-reader', ['recap-page.find', 'recap.find']);
    const { body } = await app.request<string>(`/api/newsroom${path}`, { token: reader });
    expect(body).toContain('<title>Lenses');
    expect(body).not.toContain('All of the text.');
    expect((await get(path)).body).toContain('All of the text.');
  });
});

it('let no cache keep that something is missing: an embargo may end at any moment', async () => {
  const url = encodeURIComponent('https://www.example.org/news/under-embargo');
  for (const path of [
    `/oembed?url=${url}`,
    '/recaps/by-slug/under-embargo',
    '/calendars/events/nothing.ics',
  ]) {
    const { status, headers } = await get(path);
    expect([status, headers.get('cache-control')]).toEqual([404, 'no-store']);
  }
});

it('are forbidden to those who may not read the lists', async () => {
  const stranger = await tokenFor('stranger', ['topic.find']);
  for (const path of [
    '/feeds/recaps.rss',
    '/calendars/events.ics',
    '/calendars/events/night-of-lenses.ics',
    '/schedules/events/night-of-lenses.json',
    '/sitemaps/index.xml',
    '/oembed?url=https%3A%2F%2Fwww.example.org%2Fnews%2Flenses',
  ]) {
    expect((await app.request(`/api/newsroom${path}`, { token: stranger })).status).toBe(403);
  }
});
