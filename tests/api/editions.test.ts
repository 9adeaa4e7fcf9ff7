import { PERMISSIONS } from '../../contracts/permissions';
import type { CreateEditionResponse, ProposeEditionResponse } from '../../contracts';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, rowsOf } from '../support/content';
import type { Document, FieldErrorAnswer } from '../support/content';
import { createEvent, createTalk, paragraph } from '../support/events';
import { addLocale, signUpEditor, signUpSuperAdmin } from '../support/people';
import { countQueries } from '../support/queries';

/** Duplicating an event for its next edition. */

let app: TestApp;
let admin: string;
let copier: string;
let reader: string;
let firm: Document;
let speaker: Document;
let topic: Document;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  ({ token: copier } = await signUpEditor(app, [{ action: PERMISSIONS.copy }]));
  ({ token: reader } = await signUpEditor(app, [
    { action: PERMISSIONS.read },
    { action: PERMISSIONS.publish },
  ]));
  const make = (type: string, data: Record<string, unknown>) =>
    documentsOf(app, type).create({ data });
  firm = await make('organization', { name: 'Beispiel GmbH' });
  topic = await make('topic', { name: { de: 'Laser' } });
  speaker = await make('speaker', {
    familyName: 'Muster',
    jobTitle: { de: 'Leiterin' },
    organization: firm.documentId,
  });
});
afterAll(() => app.stop());

type Answer = CreateEditionResponse & FieldErrorAnswer;

const NEXT_YEAR = { startDate: '2027-06-10' };

const create = (
  event: string,
  body: Record<string, unknown> = NEXT_YEAR,
  token: string | null = copier,
) =>
  app.request<Answer>(`/newsroom/events/${event}/editions`, {
    body,
    ...(token === null ? {} : { token }),
  });

const propose = (event: string, query = 'startDate=2027-06-10', token: string | null = reader) =>
  app.request<ProposeEditionResponse & FieldErrorAnswer>(
    `/newsroom/events/${event}/editions?${query}`,
    token === null ? {} : { token },
  );

const POPULATE = {
  event: {
    talks: true,
    topics: true,
    involvements: { populate: ['organization'] },
    organizations: true,
    predecessor: true,
    picture: true,
    gallery: true,
    links: true,
    recaps: true,
  },
  talk: {
    event: true,
    speakers: true,
    organizations: true,
    contributions: { populate: ['speaker', 'organizations'] },
    quotes: true,
    links: true,
  },
};

const draft = async (type: 'event' | 'talk', documentId: string, locale = 'de') =>
  documentsOf(app, type).findOne({ documentId, locale, populate: POPULATE[type] });

const countAll = (): Promise<number[]> =>
  Promise.all(['event', 'talk', 'slug'].map((type) => rowsOf(app, type).count({})));

/** A German and English event in Berlin, in winter time, with a talk in both languages and one cancelled. */
async function lunch(title = 'Mittagstreff'): Promise<{ event: string; talk: string }> {
  const event = await createEvent(app, {
    locale: 'de',
    title: `7. ${title} 2026`,
    edition: 7,
    seriesKey: 'mittagstreff',
    kind: 'networking',
    eventStatus: 'rescheduled',
    timeZone: 'Europe/Berlin',
    startsAt: '2026-03-12T09:00:00.000Z',
    endsAt: '2026-03-12T15:00:00.000Z',
    city: 'Dortmund',
    topics: [topic.documentId],
    involvements: [{ organization: firm.documentId, role: 'host', rank: 1 }],
    links: [
      { url: 'https://example.org', kind: 'website' },
      { url: 'https://example.org/album', kind: 'album' },
    ],
    attendance: 80,
    attendancePrecision: 'exact',
    audience: 'Viele.',
    highlights: 'Alles.',
    networkingNote: 'Gut.',
    verdict: 'Schön.',
    subtitle: 'Kleine Technik, große Aufgaben',
    topic: 'den Standort Dortmund',
    teaser: 'Was kann Dortmund?',
    description: paragraph('Das Treffen gibt es seit 2010.'),
    picture: { credit: 'Erika Muster' },
    gallery: [{ credit: 'Erika Muster' }],
    registrationUrl: 'https://example.org/anmeldung',
    onlineUrl: 'https://example.org/raum',
    externalId: 'E-7',
    externalSource: 'crm',
    featured: true,
  });
  const talk = await createTalk(app, {
    event,
    locale: 'de',
    title: 'Kleine Dinge',
    startsAt: '2026-03-12T10:30:00.000Z',
    durationMinutes: 20,
    room: 'Saal',
    talkStatus: 'held',
    takeaways: 'Klein ist fein.',
    externalId: 'T-1',
    contributions: [
      {
        speaker: speaker.documentId,
        role: 'keynote',
        jobTitle: { de: 'Gründerin' },
        organizations: [firm.documentId],
        absent: true,
      },
    ],
    quotes: [{ text: 'Fein!', speaker: speaker.documentId }],
    links: [{ url: 'https://example.org/folien', kind: 'slides' }],
  });
  await createTalk(app, { event, locale: 'de', title: 'Entfallen', talkStatus: 'cancelled' });
  await documentsOf(app, 'event').update({
    documentId: event,
    locale: 'en',
    data: { title: `7th ${title}`, city: 'Dortmund (DE)' },
  });
  await documentsOf(app, 'talk').update({
    documentId: talk,
    locale: 'en',
    data: { title: 'Small things' },
  });
  return { event, talk };
}

async function edition(event: string, body?: Record<string, unknown>) {
  const { documentId } = (await create(event, body)).body.data;
  const german = await draft('event', documentId);
  const english = await draft('event', documentId, 'en');
  const [talk] = (german?.['talks'] ?? []) as Document[];
  return { documentId, german, english, talk: talk?.documentId ?? '' };
}

describe('the next edition', () => {
  it('is the event as it was planned, without what became of it', async () => {
    const { event } = await lunch();
    const { german, english } = await edition(event);
    const shared = {
      kind: 'networking',
      eventStatus: 'scheduled',
      timeZone: 'Europe/Berlin',
      startsAt: '2027-06-10T08:00:00.000Z',
      endsAt: '2027-06-10T14:00:00.000Z',
      startDate: '2027-06-10',
      endDate: '2027-06-10',
      edition: 8,
      seriesKey: 'mittagstreff',
      predecessor: { documentId: event },
      topics: [{ documentId: topic.documentId }],
      involvements: [{ role: 'host', rank: 1, organization: { documentId: firm.documentId } }],
      organizations: [{ documentId: firm.documentId }],
      links: [{ url: 'https://example.org' }],
      attendance: null,
      attendancePrecision: 'about',
      audience: null,
      highlights: null,
      networkingNote: null,
      verdict: null,
      subtitle: null,
      topic: null,
      teaser: null,
      picture: null,
      gallery: [],
      recaps: [],
      registrationUrl: null,
      onlineUrl: null,
      externalId: null,
      externalSource: null,
      featured: false,
      publishedAt: null,
    };
    expect(german).toMatchObject({ ...shared, title: '7. Mittagstreff 2026', city: 'Dortmund' });
    // What the event is stays; what this edition was about does not.
    expect(german?.['description']).toEqual(paragraph('Das Treffen gibt es seit 2010.'));
    expect(english).toMatchObject({ ...shared, title: '7th Mittagstreff', city: 'Dortmund (DE)' });
    expect(german?.['links']).toHaveLength(1);
  });

  it('has the talks that took place, as they were planned, with today’s jobs', async () => {
    const { event } = await lunch();
    const { documentId, german, english, talk } = await edition(event);
    expect(german?.['talks']).toHaveLength(1);
    expect(english?.['talks']).toHaveLength(1);
    for (const [locale, title, room] of [
      ['de', 'Kleine Dinge', 'Saal'],
      ['en', 'Small things', null],
    ] as const) {
      const copy = await draft('talk', talk, locale);
      expect(copy).toMatchObject({
        title,
        room,
        event: { documentId, locale },
        startsAt: '2027-06-10T09:30:00.000Z',
        durationMinutes: 20,
        talkStatus: 'planned',
        takeaways: null,
        quotes: [],
        links: [],
        externalId: null,
        speakers: [{ documentId: speaker.documentId }],
        organizations: [{ documentId: firm.documentId }],
        publishedAt: null,
      });
      expect(copy?.['contributions']).toMatchObject([
        {
          role: 'keynote',
          jobTitle: null,
          organizations: [],
          absent: false,
          speaker: { documentId: speaker.documentId },
        },
      ]);
    }
  });

  it('leaves the event as it was', async () => {
    const { event, talk } = await lunch();
    const before = [await draft('event', event), await draft('talk', talk, 'en')];
    await edition(event);
    expect([await draft('event', event), await draft('talk', talk, 'en')]).toEqual(before);
  });

  it('has addresses of its own', async () => {
    const { event, talk } = await lunch('Adressen');
    const made = await edition(event, {
      ...NEXT_YEAR,
      titles: { de: '8. Adressen 2027', en: '8th Adressen' },
    });
    expect(made.german).toMatchObject({ title: '8. Adressen 2027', slug: '8-adressen-2027' });
    expect(made.english).toMatchObject({ title: '8th Adressen', slug: '8th-adressen' });
    const [old, copy] = [await draft('talk', talk), await draft('talk', made.talk)];
    expect(copy?.slug).toBeTruthy();
    expect(copy?.slug).not.toBe(old?.slug);
  });

  it('can be published with its programme, and writes down the jobs of its day', async () => {
    const { event } = await lunch('Bereit');
    const { documentId, talk } = await edition(event);
    await app.strapi
      .plugin('newsroom')
      .service('publication')
      .publish({ uid: 'plugin::newsroom.event', documentId, locale: 'de' });
    const published = await documentsOf(app, 'talk').findOne({
      documentId: talk,
      locale: 'de',
      status: 'published',
      populate: POPULATE.talk,
    });
    expect(published?.['contributions']).toMatchObject([
      { jobTitle: { de: 'Leiterin' }, organizations: [{ documentId: firm.documentId }] },
    ]);
  });

  it('offers titles, and guesses none', async () => {
    const { event } = await lunch();
    const { status, body } = await create(event);
    expect(status).toBe(201);
    expect(body.data).toEqual({
      documentId: expect.any(String),
      created: true,
      titles: [
        { locale: 'en', title: '7th Mittagstreff', suggestion: '8th Mittagstreff' },
        { locale: 'de', title: '7. Mittagstreff 2026', suggestion: '8. Mittagstreff 2027' },
      ],
      talkCount: 1,
      omitted: [{ documentId: expect.any(String), title: 'Entfallen', reason: 'cancelled' }],
    });
  });

  it('moves an event of whole days by days', async () => {
    const event = await createEvent(app, {
      locale: 'de',
      title: 'Messe',
      allDay: true,
      timeZone: 'Europe/Berlin',
      startDate: '2026-03-28',
      endDate: '2026-03-30',
    });
    await createTalk(app, {
      event,
      locale: 'de',
      title: 'Am zweiten Tag',
      startsAt: '2026-03-29T08:00:00.000Z',
    });
    const { german, talk } = await edition(event, { startDate: '2027-11-06' });
    expect(german).toMatchObject({
      allDay: true,
      startDate: '2027-11-06',
      endDate: '2027-11-08',
      edition: null,
    });
    expect(await draft('talk', talk)).toMatchObject({ startsAt: '2027-11-07T09:00:00.000Z' });
  });
});

describe('an edition that is there already', () => {
  it('is answered, and nothing is written', async () => {
    const { event } = await lunch();
    const first = await create(event);
    const before = await countAll();
    const again = await create(event, { startsAt: '2027-06-10T08:00:00Z' });
    expect(again.status).toBe(200);
    expect(again.body.data).toMatchObject({
      documentId: first.body.data.documentId,
      created: false,
    });
    expect(await countAll()).toEqual(before);
    const other = await create(event, { startDate: '2028-06-10' });
    expect(other.status).toBe(201);
  });

  it('is made once of a double click', async () => {
    const { event } = await lunch();
    const events = await rowsOf(app, 'event').count({});
    const answers = await Promise.all([create(event), create(event), create(event)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.data.documentId)).size).toBe(1);
    expect(await rowsOf(app, 'event').count({})).toBe(events + 2);
  });
});

describe('an edition that fails half-way', () => {
  it('leaves nothing', async () => {
    const { event } = await lunch();
    const before = await countAll();
    const end = app.strapi.db.lifecycles.subscribe({
      models: ['plugin::newsroom.talk'],
      afterCreate({ params }) {
        if (params.data['locale'] === 'en') {
          throw new Error('the power went out');
        }
      },
    });
    const { status } = await create(event);
    end();
    expect(status).toBe(500);
    expect(await countAll()).toEqual(before);
  });
});

describe('what the next edition would be', () => {
  it('is told before, and nothing is written', async () => {
    const { event } = await lunch();
    const before = await countAll();
    const { status, body } = await propose(event);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      startsAt: '2027-06-10T08:00:00.000Z',
      endsAt: '2027-06-10T14:00:00.000Z',
      timeZone: 'Europe/Berlin',
      edition: 8,
      talkCount: 1,
      existing: null,
      titles: [{ suggestion: '8th Mittagstreff' }, { suggestion: '8. Mittagstreff 2027' }],
    });
    expect(await countAll()).toEqual(before);
    const { documentId } = (await create(event)).body.data;
    expect((await propose(event)).body.data.existing).toBe(documentId);
  });
});

describe('a request that cannot be met', () => {
  it.each([
    ['no start', {}],
    ['two starts', { startDate: '2027-06-10', startsAt: '2027-06-10T08:00:00Z' }],
    ['a day that does not exist', { startDate: '2027-02-29' }],
    ['a year that nobody means', { startDate: '9999-12-31' }],
    ['a time without an offset', { startsAt: '2027-06-10T08:00:00' }],
    ['an operator for a day', { startDate: { $gt: '' } }],
    ['an empty title', { startDate: '2027-06-10', titles: { de: ' ' } }],
    ['a title that is too long', { startDate: '2027-06-10', titles: { de: 'x'.repeat(256) } }],
    ['a language that is none', { startDate: '2027-06-10', titles: { 'a b': 'x' } }],
  ])('has %s', async (_name, body) => {
    const { event } = await lunch();
    const before = await countAll();
    expect((await create(event, body)).status).toBe(400);
    expect(await countAll()).toEqual(before);
  });

  it('names an event that is not there', async () => {
    expect((await create('nothing')).status).toBe(404);
    expect((await propose('nothing')).status).toBe(404);
    const { event } = await lunch();
    expect((await propose(event, '')).status).toBe(400);
  });
});

describe('who may copy', () => {
  it('is those whose role has the permission', async () => {
    const { event } = await lunch();
    expect((await create(event, NEXT_YEAR, null)).status).toBe(401);
    expect((await create(event, NEXT_YEAR, reader)).status).toBe(403);
    expect((await propose(event, undefined, null)).status).toBe(401);
    expect((await propose(event, undefined, copier)).status).toBe(403);
    expect((await create(event)).status).toBe(201);
    expect((await create(event, { startDate: '2028-01-01' }, admin)).status).toBe(201);
  });
});

describe('a programme of many talks', () => {
  it('is read in as many queries as one of few', async () => {
    const { event } = await lunch();
    const propose = () =>
      app.strapi.plugin('newsroom').service('editions').propose(event, NEXT_YEAR);
    const count = () => countQueries(app, propose);
    const few = await count();
    for (let index = 0; index < 10; index += 1) {
      await createTalk(app, { event, locale: 'de', title: `Vortrag ${index}` });
    }
    expect(await count()).toBe(few);
  });
});
