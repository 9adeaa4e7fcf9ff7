import { EVENT_UID, RECAP_UID, TALK_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import type { GetEventResponse, ListEventsResponse, NewsroomEvent } from '../../contracts';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { createEvent, createRecap, createTalk, documents, writeEvent } from '../support/events';
import { addLocale, signUpEditor, signUpSuperAdmin, signUpVisitor } from '../support/people';
import { countQueries } from '../support/queries';

let app: TestApp;
let token: string;

beforeAll(async () => {
  app = await startApp();
  await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  ({ token } = await signUpEditor(app, [{ action: PERMISSIONS.read }]));
});
afterAll(() => app.stop());

async function clear(): Promise<void> {
  for (const uid of [RECAP_UID, TALK_UID, EVENT_UID]) {
    await app.strapi.db.query(uid as never).deleteMany({});
  }
}

async function list(query = ''): Promise<ListEventsResponse> {
  const { status, body } = await app.request<ListEventsResponse>(`/newsroom/events${query}`, {
    token,
  });
  expect({ status, body }).toMatchObject({ status: 200 });
  return body;
}

const titles = async (query = '') => (await list(query)).results.map(({ title }) => title);

async function find(documentId: string): Promise<NewsroomEvent> {
  const { body } = await app.request<GetEventResponse>(`/newsroom/events/${documentId}`, { token });
  return body.data;
}

describe('the order of the newsroom', () => {
  beforeAll(async () => {
    await clear();
    await createEvent(app, { title: 'Past, older', day: -40 });
    await createEvent(app, { title: 'Past, newer', day: -3 });
    const written = await createEvent(app, { title: 'Past, written', day: -2 });
    await createRecap(app, { event: written, kind: 'recap', title: 'It was good' });
    const announced = await createEvent(app, { title: 'Past, announced only', day: -5 });
    await createRecap(app, { event: announced, kind: 'announcement', title: 'Come along' });
    await createEvent(app, { title: 'Past, cancelled', day: -1, eventStatus: 'cancelled' });
    await createEvent(app, { title: 'Coming', day: 10 });
    await createEvent(app, { title: 'Without a date' });
  });

  it('puts past events without a recap first, the latest first, then all others', async () => {
    expect(await titles()).toEqual([
      'Past, newer',
      'Past, announced only',
      'Past, older',
      'Without a date',
      'Coming',
      'Past, cancelled',
      'Past, written',
    ]);
  });

  it('is the same over pages', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((page) => titles(`?page=${page}&pageSize=2`)));
    expect(pages.flat()).toEqual(await titles());
    expect((await list('?page=2&pageSize=2')).pagination).toEqual({
      page: 2,
      pageSize: 2,
      pageCount: 4,
      total: 7,
    });
  });

  it('knows what is past by the end of the event', async () => {
    const { results } = await list();
    expect(results.filter((event) => event.isPast).map(({ title }) => title)).toEqual([
      'Past, newer',
      'Past, announced only',
      'Past, older',
      'Past, cancelled',
      'Past, written',
    ]);
  });
});

describe('an event in the newsroom', () => {
  beforeEach(clear);

  it('is one row, in the default language, with all its languages', async () => {
    const documentId = await createEvent(app, { title: 'Frühstück', locale: 'de', day: -1 });
    await writeEvent(app, documentId, 'en', { title: 'Breakfast' });
    const { results, pagination } = await list();
    expect(pagination.total).toBe(1);
    expect(results).toMatchObject([
      { documentId, title: 'Breakfast', locale: 'en', locales: ['en', 'de'] },
    ]);
  });

  it('is shown in the language that it has, where the default one is missing', async () => {
    const documentId = await createEvent(app, { title: 'Frühstück', locale: 'de', day: -1 });
    expect(await find(documentId)).toMatchObject({
      title: 'Frühstück',
      locale: 'de',
      locales: ['de'],
    });
  });

  it('has no title where the title is blank', async () => {
    const documentId = await createEvent(app, { title: '', day: -1 });
    expect((await find(documentId)).title).toBeNull();
  });

  it('gives times in UTC, dates as dates, and the zone of the newsroom where none was typed', async () => {
    const documentId = await createEvent(app, {
      title: 'Lunch',
      allDay: false,
      startsAt: '2025-03-20T11:00:00.000Z',
      endsAt: '2025-03-20T13:00:00.000Z',
      venueName: 'Hall',
      city: 'Dortmund',
    });
    expect(await find(documentId)).toMatchObject({
      startsAt: '2025-03-20T11:00:00.000Z',
      endsAt: '2025-03-20T13:00:00.000Z',
      startDate: '2025-03-20',
      endDate: '2025-03-20',
      timeZone: 'Europe/Berlin',
      venueName: 'Hall',
      city: 'Dortmund',
      allDay: false,
      isPast: true,
    });
  });

  it('counts each talk once, whatever its languages and states', async () => {
    const documentId = await createEvent(app, { title: 'Conference', day: -1 });
    await writeEvent(app, documentId, 'de', { title: 'Konferenz' });
    const talk = await createTalk(app, { event: documentId, title: 'Opening' });
    await documents(app, TALK_UID).update({
      documentId: talk,
      locale: 'de',
      data: { title: 'Eröffnung', event: documentId },
    });
    await createTalk(app, { event: documentId, title: 'Closing' });
    await documents(app, EVENT_UID).publish({ documentId, locale: 'en' });
    await documents(app, TALK_UID).publish({ documentId: talk, locale: 'en' });
    expect((await find(documentId)).talkCount).toBe(2);
  });

  it('names its recap with the state of each language', async () => {
    const documentId = await createEvent(app, { title: 'Lunch', day: -1 });
    await writeEvent(app, documentId, 'de', { title: 'Mittagessen' });
    expect((await find(documentId)).recap).toBeNull();

    const recap = await createRecap(app, { event: documentId, kind: 'recap', title: 'A lunch' });
    const versions = async () => (await find(documentId)).recap?.versions;
    expect(await versions()).toEqual([{ locale: 'en', state: 'draft', embargoUntil: null }]);

    await documents(app, RECAP_UID).publish({ documentId: recap, locale: 'en' });
    expect(await versions()).toEqual([{ locale: 'en', state: 'published', embargoUntil: null }]);

    await new Promise((resolve) => setTimeout(resolve, 20));
    await documents(app, RECAP_UID).update({
      documentId: recap,
      locale: 'en',
      data: { title: 'A very good lunch' },
    });
    expect(await versions()).toEqual([{ locale: 'en', state: 'modified', embargoUntil: null }]);

    await documents(app, RECAP_UID).update({
      documentId: recap,
      locale: 'de',
      data: { title: 'Ein Mittagessen', event: documentId },
    });
    expect((await find(documentId)).recap).toEqual({
      documentId: recap,
      versions: [
        { locale: 'en', state: 'modified', embargoUntil: null },
        { locale: 'de', state: 'draft', embargoUntil: null },
      ],
    });
  });
});

describe('the search', () => {
  beforeAll(async () => {
    await clear();
    const both = await createEvent(app, { title: 'Große ÖKO-Messe', locale: 'de', city: 'Köln' });
    await writeEvent(app, both, 'en', { title: 'Great Green Fair', city: 'Cologne' });
    await createEvent(app, { title: '100% Lasers', venueName: 'Haus_Süd' });
    await createEvent(app, { title: '100 Lasers', venueName: 'HausXSued' });
    await createEvent(app, { title: 'Müller! Talks', city: 'Dortmund' });
    await createEvent(app, { title: 'Muller talks', city: 'Essen' });
  });

  it.each([
    ['finds part of a title, whatever its case', 'gREEN', ['Great Green Fair']],
    ['finds umlauts, whatever their case', 'öko', ['Great Green Fair']],
    ['finds umlauts that are typed in capitals', 'GROẞE ÖKO', ['Great Green Fair']],
    ['finds decomposed umlauts', 'ko\u0308ln', ['Great Green Fair']],
    ['finds a city of another language', 'cologne', ['Great Green Fair']],
    ['finds words in title and place together', 'talks dortmund', ['Müller! Talks']],
    ['takes u and ü for two letters', 'müller', ['Müller! Talks']],
    ['takes a percent sign for itself', '100%', ['100% Lasers']],
    ['takes an underscore for itself', 'haus_s', ['100% Lasers']],
    ['takes an exclamation mark for itself', 'müller!', ['Müller! Talks']],
    ['takes quotes and backslashes for themselves', '\\\'"--', []],
    ['finds nothing where one word is missing', 'green dortmund', []],
  ])('%s', async (_name, search, expected) => {
    const query = `?search=${encodeURIComponent(search)}`;
    expect(await titles(query)).toEqual(expected);
    expect((await list(query)).pagination.total).toBe(expected.length);
  });

  it('finds everything where nothing is searched for', async () => {
    expect((await list('?search=%20')).pagination.total).toBe(5);
  });
});

describe('the filters', () => {
  beforeAll(async () => {
    await clear();
    await createEvent(app, { title: 'Missing', day: -2, kind: 'workshop' });
    const draft = await createEvent(app, { title: 'Drafted', day: -3, kind: 'workshop' });
    await createRecap(app, { event: draft, kind: 'recap', title: 'A draft' });
    const both = await createEvent(app, { title: 'Published', day: -4, kind: 'congress' });
    await writeEvent(app, both, 'de', { title: 'Veröffentlicht' });
    const live = await createRecap(app, { event: both, kind: 'recap', title: 'Live' });
    await documents(app, RECAP_UID).publish({ documentId: live, locale: 'en' });
    await documents(app, RECAP_UID).update({
      documentId: live,
      locale: 'de',
      data: { title: 'Noch ein Entwurf', event: both },
    });
    const changed = await createEvent(app, { title: 'Modified', day: -5 });
    const modified = await createRecap(app, { event: changed, kind: 'recap', title: 'Was live' });
    await documents(app, RECAP_UID).publish({ documentId: modified, locale: 'en' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await documents(app, RECAP_UID).update({
      documentId: modified,
      locale: 'en',
      data: { title: 'Changed' },
    });
    await createEvent(app, { title: 'Cancelled', day: -6, eventStatus: 'cancelled' });
    await createEvent(app, { title: 'Coming', day: 7 });
    await createEvent(app, {
      title: 'New Year',
      timeZone: 'Europe/Berlin',
      kind: 'other',
      startsAt: '2019-12-31T23:30:00.000Z',
    });
    const news = await createEvent(app, { title: 'With news', day: -7 });
    await createRecap(app, { event: news, kind: 'news', title: 'Draft news' });
  });

  it.each([
    ['recap=missing', ['Missing', 'With news', 'New Year']],
    ['recap=draft', ['Drafted', 'Published']],
    ['recap=modified', ['Modified']],
    ['recap=published', ['Published']],
    ['kind=workshop', ['Missing', 'Drafted']],
    ['kind=delegation', []],
    ['kind=workshop&recap=missing', ['Missing']],
    ['year=2020', ['New Year']],
    ['year=2019', []],
    ['programme=gaps', ['Coming']],
    ['programme=gaps&search=Missing', []],
    ['search=veröffentlicht&recap=published', ['Published']],
  ])('%s', async (query, expected) => {
    const { results, pagination } = await list(`?${query}&sort=date:DESC`);
    expect(results.map(({ title }) => title)).toEqual(expected);
    expect(pagination.total).toBe(expected.length);
  });

  it('keep their total over pages', async () => {
    const { results, pagination } = await list('?recap=missing&page=2&pageSize=2');
    expect(results).toHaveLength(1);
    expect(pagination).toEqual({ page: 2, pageSize: 2, pageCount: 2, total: 3 });
  });

  it('tell with each event what it lacks, but not of what is over', async () => {
    const { results } = await list();
    const lacking = results.filter(({ gaps }) => gaps.length > 0);
    expect(lacking.map(({ title }) => title)).toEqual(['Coming']);
    expect(lacking[0]?.gaps).toContainEqual({ code: 'picture', count: 1 });
  });
});

describe('the sorting', () => {
  beforeAll(async () => {
    await clear();
    await createEvent(app, { title: 'Äpfel', day: 3 });
    await createEvent(app, { title: 'apfelkuchen', day: 1 });
    await createEvent(app, { title: 'Zimt', day: 2 });
    await createEvent(app, { title: 'ÖKOTAG' });
    await createEvent(app, { title: 'Ofen', day: 5 });
    await createEvent(app, { title: '', day: 4 });
    const both = await createEvent(app, { title: 'Birne', locale: 'de', day: 6 });
    await writeEvent(app, both, 'en', { title: 'Pear' });
  });

  it.each([
    ['title:ASC', ['Äpfel', 'apfelkuchen', 'Ofen', 'ÖKOTAG', 'Pear', 'Zimt', null]],
    ['title:DESC', ['Zimt', 'Pear', 'ÖKOTAG', 'Ofen', 'apfelkuchen', 'Äpfel', null]],
    ['date:ASC', ['apfelkuchen', 'Zimt', 'Äpfel', null, 'Ofen', 'Pear', 'ÖKOTAG']],
    ['date:DESC', ['Pear', 'Ofen', null, 'Äpfel', 'Zimt', 'apfelkuchen', 'ÖKOTAG']],
  ])('%s', async (sort, expected) => {
    expect(await titles(`?sort=${sort}`)).toEqual(expected);
  });

  it('is the same over pages', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => titles(`?sort=title:ASC&page=${page}&pageSize=2`)),
    );
    expect(pages.flat()).toEqual(await titles('?sort=title:ASC'));
  });
});

describe('selected events', () => {
  const select = (documentIds: string) =>
    app.request<{ data: { documentId: string; recap: unknown }[] }>(
      `/newsroom/events/selected?documentIds=${documentIds}`,
      { token },
    );

  it('come in the order of the question, each once, with their recaps', async () => {
    await clear();
    const first = await createEvent(app, { title: 'First', day: -1 });
    const second = await createEvent(app, { title: 'Second', day: -2 });
    await createEvent(app, { title: 'Not asked for', day: -3 });
    const recap = await createRecap(app, { event: second, kind: 'recap', title: 'Recap' });
    const { status, body } = await select(`${second},${first},abc,${second}`);
    expect(status).toBe(200);
    expect(body.data).toMatchObject([
      { documentId: second, recap: { documentId: recap } },
      { documentId: first, recap: null },
    ]);
  });

  it.each([
    ['none', ''],
    ['what is no documentId', 'a%20b'],
    ['more than a hundred', Array.from({ length: 101 }, (_, index) => `id${index}`).join(',')],
  ])('are not %s', async (_what, documentIds) => {
    expect((await select(documentIds)).status).toBe(400);
  });
});

describe('the number of queries', () => {
  interface Newsroom {
    list(query: object): Promise<unknown>;
    findEvents(documentIds: string[]): Promise<unknown>;
  }
  const service = (): Newsroom => app.strapi.plugin('newsroom').service('newsroom') as Newsroom;
  const ask = () => service().list({ page: 1, pageSize: 100 });

  it('is the same for one event and for sixty', async () => {
    await clear();
    const make = async (index: number) => {
      const event = await createEvent(app, { title: `Event ${index}`, day: -index });
      await createTalk(app, { event, title: 'Talk' });
      await createRecap(app, { event, kind: 'recap', title: 'Recap' });
      return event;
    };
    const events = [await make(1)];
    const select = () => service().findEvents(events);
    const forOne = await countQueries(app, ask);
    const forOneSelected = await countQueries(app, select);
    for (let index = 2; index <= 60; index += 1) {
      events.push(await make(index));
    }
    expect((await list('?pageSize=100')).results).toHaveLength(60);
    expect(forOne).toBeGreaterThan(0);
    expect(await countQueries(app, ask)).toBe(forOne);
    expect(forOneSelected).toBeGreaterThan(0);
    expect(await countQueries(app, select)).toBe(forOneSelected);
  });
});

describe('who may see the newsroom', () => {
  const routes = [
    '/newsroom/events',
    '/newsroom/events/abc',
    '/newsroom/events/selected?documentIds=abc',
    '/newsroom/recaps/abc',
  ];

  it.each(routes)('%s asks an anonymous caller to sign in', async (route) => {
    expect((await app.request(route)).status).toBe(401);
  });

  it.each(routes)('%s takes no visitor for an editor', async (route) => {
    expect((await app.request(route, { token: await signUpVisitor(app) })).status).toBe(401);
  });

  it.each(routes)('%s refuses an editor without the permission', async (route) => {
    const editor = await signUpEditor(app, [{ action: PERMISSIONS.build }]);
    expect((await app.request(route, { token: editor.token })).status).toBe(403);
  });

  it('says that there is no such event or recap', async () => {
    for (const route of ['/newsroom/events/abc', '/newsroom/recaps/abc']) {
      const { status, body } = await app.request<Answer>(route, { token });
      expect(status).toBe(404);
      expect(body.error.details).toEqual({
        code: expect.stringMatching(/^(event|recap)-not-found$/),
      });
    }
  });
});

interface Answer {
  error: { message: string; details: unknown };
}

describe('bad input', () => {
  it.each([
    ['page', '0'],
    ['page', '-1'],
    ['page', 'abc'],
    ['page', '1.5'],
    ['page', '1000000000000'],
    ['pageSize', '101'],
    ['pageSize', ''],
    ['search', 'x'.repeat(201)],
    ['search[$eq]', 'x'],
    ['kind', 'party'],
    ['kind', ''],
    ['year', '99'],
    ['year', '20255'],
    ['year', "2025'--"],
    ['recap', 'none'],
    ['programme', 'x'],
    ['sort', 'title'],
    ['sort', 'slug:ASC'],
    ['sort', 'title:asc'],
    ['page[]', '1&page[]=2'],
  ])('%s=%.20s is refused by its name', async (name, value) => {
    const { status, body } = await app.request<{
      error: { details: { errors: { path: string[] }[] } };
    }>(`/newsroom/events?${name}=${value}`, { token });
    expect(status).toBe(400);
    expect(body.error.details.errors[0]?.path[0]).toBe(name.replace(/\[.*/, ''));
  });

  it('has no page after the last one', async () => {
    expect(await titles('?page=1000000')).toEqual([]);
  });
});
