import { RECAP_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import type {
  BuildRecapResponse,
  ComposeDraftResponse,
  GetEventResponse,
  GetRecapResponse,
} from '../../contracts';
import { startApp } from '../support/app';
import type { HttpAnswer, TestApp } from '../support/app';
import { createEvent, createRecap, createTalk, writeEvent } from '../support/events';
import { addLocale, signUpEditor, signUpSuperAdmin } from '../support/people';

let app: TestApp;
let reader: string;
let builder: string;

beforeAll(async () => {
  app = await startApp();
  await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  ({ token: reader } = await signUpEditor(app, [{ action: PERMISSIONS.read }]));
  ({ token: builder } = await signUpEditor(app, [
    { action: PERMISSIONS.read },
    { action: PERMISSIONS.build },
  ]));
});
afterAll(() => app.stop());

interface ErrorAnswer {
  error: { message: string; details: { code?: string; errors?: { path: string[] }[] } };
}

const draft = (event: string, query = '?locale=en') =>
  app.request<ComposeDraftResponse & ErrorAnswer>(`/newsroom/events/${event}/draft${query}`, {
    token: reader,
  });

const build = (event: string, body: unknown = { locale: 'en' }, token = builder) =>
  app.request<BuildRecapResponse & ErrorAnswer>(`/newsroom/events/${event}/recap`, { body, token });

const countRecaps = () => app.strapi.db.query(RECAP_UID as never).count();

async function lunch(): Promise<string> {
  const event = await createEvent(app, {
    title: 'Networking lunch',
    kind: 'networking',
    day: -1,
    city: 'Dortmund',
    topic: 'lasers',
  });
  await createTalk(app, {
    event,
    title: 'Lasers for tomorrow',
    takeaways: 'The market is growing.',
  });
  await createTalk(app, { event, title: 'What was not said', talkStatus: 'cancelled' });
  return event;
}

describe('the draft of a recap', () => {
  it('is composed from the facts, and nothing is written', async () => {
    const event = await lunch();
    const before = await countRecaps();
    const { status, body } = await draft(event);
    expect(status).toBe(200);
    expect(body.data.event.documentId).toBe(event);
    expect(body.data.draft.language).toBe('en');
    expect(JSON.stringify(body.data.draft.sections)).toContain('The market is growing.');
    expect(JSON.stringify(body.data.draft.sections)).not.toContain('What was not said');
    expect(await countRecaps()).toBe(before);
  });

  it('names what was left out and what is missing', async () => {
    const { body } = await draft(await lunch());
    expect(body.data.draft.omitted).toEqual([
      expect.objectContaining({ name: 'What was not said', reason: 'cancelled' }),
    ]);
    expect(body.data.draft.missing).toContainEqual(
      expect.objectContaining({ type: 'event', attribute: 'involvements' }),
    );
  });

  it('is written in the language that was asked for', async () => {
    const event = await lunch();
    await writeEvent(app, event, 'de', { title: 'Networking-Lunch', topic: 'die Laser' });
    expect((await draft(event, '?locale=de')).body.data.draft).toMatchObject({ language: 'de' });
  });

  it.each([
    ['no language', ''],
    ['something that is no language', '?locale=german!'],
    ['two languages', '?locale=en&locale=de'],
  ])('asks for a language where there is %s', async (_name, query) => {
    const { status, body } = await draft(await lunch(), query);
    expect(status).toBe(400);
    expect(body.error.details.errors?.[0]?.path[0]).toBe('locale');
  });
});

describe('an event without a recap to write', () => {
  const cases: [string, string, number, () => Promise<string>, string][] = [
    ['is not there', 'event-not-found', 404, () => Promise.resolve('nothing'), 'en'],
    ['lacks the language', 'event-not-in-language', 404, lunch, 'de'],
    [
      'was cancelled',
      'event-cancelled',
      400,
      () => createEvent(app, { title: 'Fair', day: -1, eventStatus: 'cancelled' }),
      'en',
    ],
    [
      'was postponed',
      'event-postponed',
      400,
      () => createEvent(app, { title: 'Fair', day: -1, eventStatus: 'postponed' }),
      'en',
    ],
  ];

  it.each(cases)('says so where it %s', async (_name, code, status, make, locale) => {
    const event = await make();
    const before = await countRecaps();
    for (const answer of [
      await draft(event, `?locale=${locale}`),
      await build(event, { locale }),
    ]) {
      expect(answer.status).toBe(status);
      expect(answer.body.error.details.code).toBe(code);
      expect(answer.body.error.message).toMatch(/\w{3}/);
    }
    expect(await countRecaps()).toBe(before);
  });
});

describe('building a recap', () => {
  it('creates its draft, and answers with the same one from then on', async () => {
    const event = await lunch();
    const first = await build(event);
    expect(first.status).toBe(201);
    expect(first.body.data).toMatchObject({ locale: 'en', created: true });

    const second = await build(event);
    expect(second.status).toBe(200);
    expect(second.body.data).toEqual({ ...first.body.data, created: false });

    const { body } = await app.request<GetEventResponse>(`/newsroom/events/${event}`, {
      token: reader,
    });
    expect(body.data.recap).toEqual({
      documentId: first.body.data.documentId,
      versions: [{ locale: 'en', state: 'draft', embargoUntil: null }],
    });
  });

  it('makes one recap of a double click', async () => {
    const event = await lunch();
    const before = await countRecaps();
    const answers = await Promise.all([build(event), build(event), build(event)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.data.documentId)).size).toBe(1);
    expect(await countRecaps()).toBe(before + 1);
  });

  it('adds a language to the recap that is there', async () => {
    const event = await lunch();
    await writeEvent(app, event, 'de', { title: 'Networking-Lunch', topic: 'die Laser' });
    const english = await build(event);
    const german = await build(event, { locale: 'de' });
    expect(german.status).toBe(201);
    expect(german.body.data).toEqual({
      documentId: english.body.data.documentId,
      locale: 'de',
      created: true,
    });
  });

  it.each([
    ['no language', {}],
    ['a number for a language', { locale: 5 }],
    ['a language that is none', { locale: '../etc' }],
    ['a list', []],
  ])('is refused with %s', async (_name, input) => {
    const { status } = await build(await lunch(), input);
    expect(status).toBe(400);
  });

  it('needs the permission to build', async () => {
    const event = await lunch();
    expect((await build(event, { locale: 'en' }, reader)).status).toBe(403);
    expect((await anonymous(`/newsroom/events/${event}/recap`, { locale: 'en' })).status).toBe(401);
    expect((await anonymous(`/newsroom/events/${event}/draft?locale=en`)).status).toBe(401);
  });

  const anonymous = (route: string, body?: unknown): Promise<HttpAnswer> =>
    app.request(route, { body });
});

describe('where a recap comes from', () => {
  const origin = async (recap: string) =>
    (await app.request<GetRecapResponse>(`/newsroom/recaps/${recap}`, { token: reader })).body.data;

  it('is its event, and the recipe of each language that was composed', async () => {
    const event = await lunch();
    const { documentId } = (await build(event)).body.data;
    expect(await origin(documentId)).toMatchObject({
      documentId,
      event: { documentId: event, recap: { documentId } },
      composed: [{ locale: 'en', recipe: expect.any(String), revision: 1 }],
    });
  });

  it('is nothing for plain news', async () => {
    const recap = await createRecap(app, { title: 'We have moved', kind: 'news' });
    expect(await origin(recap)).toEqual({
      documentId: recap,
      event: null,
      versions: [{ locale: 'en', state: 'draft', embargoUntil: null }],
      composed: [],
    });
  });
});
