import { PERMISSIONS } from '../../contracts/permissions';
import type { CreateLanguageResponse } from '../../contracts';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, fieldsOf, rowsOf } from '../support/content';
import type { Document, FieldErrorAnswer } from '../support/content';
import { createEvent, createTalk } from '../support/events';
import { addLocale, signUpEditor, signUpSuperAdmin } from '../support/people';

/** Making a language version of an event with its programme. */

let app: TestApp;
let admin: string;
let copier: string;
let topics: Document[];
let speaker: Document;
let firm: Document;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  await addLocale(app, 'fr', 'French (fr)');
  ({ token: copier } = await signUpEditor(app, [{ action: PERMISSIONS.copy }]));
  const make = (type: string, data: Record<string, unknown>) =>
    documentsOf(app, type).create({ data });
  topics = [
    await make('topic', { name: { de: 'Laser' } }),
    await make('topic', { name: { de: 'Optik' } }),
  ];
  firm = await make('organization', { name: 'Beispiel GmbH' });
  speaker = await make('speaker', { familyName: 'Muster' });
});
afterAll(() => app.stop());

type Answer = CreateLanguageResponse & FieldErrorAnswer;

const create = (event: string, body: unknown = { locale: 'en' }, token: string | null = copier) =>
  app.request<Answer>(`/newsroom/events/${event}/languages`, {
    body,
    ...(token === null ? {} : { token }),
  });

const version = (type: string, documentId: string, locale = 'en') =>
  documentsOf(app, type).findOne({
    documentId,
    locale,
    populate:
      type === 'event'
        ? { topics: true, talks: true, organizations: true, involvements: true, picture: true }
        : { event: true, speakers: true, contributions: { populate: ['speaker'] } },
  });

const rowsIn = (locale: string) =>
  Promise.all(['event', 'talk'].map((type) => rowsOf(app, type).count({ where: { locale } })));

/** A German event of two talks, one of them cancelled. */
async function programme(): Promise<{ event: string; talks: string[] }> {
  const event = await createEvent(app, {
    title: 'Mittagstreff',
    city: 'Köln',
    description: [{ type: 'paragraph', children: [{ type: 'text', text: 'Worte' }] }],
    day: 10,
    locale: 'de',
    topics: topics.map(({ documentId }) => documentId),
    involvements: [{ organization: firm.documentId, role: 'host' }],
    picture: { credit: 'Erika Muster', alternativeText: { de: 'Ein Raum' } },
  });
  const talk = (title: string, position: number, talkStatus = 'planned') =>
    createTalk(app, {
      event,
      title,
      position,
      talkStatus,
      room: 'Saal',
      locale: 'de',
      contributions: [{ speaker: speaker.documentId, role: 'keynote' }],
    });
  const second = await talk('Zweitens', 2, 'cancelled');
  return { event, talks: [await talk('Erstens', 1), second] };
}

describe('another language of an event', () => {
  it('has what all languages share, and the relations; its texts are empty', async () => {
    const { event, talks } = await programme();
    const { status } = await create(event);
    expect(status).toBe(201);
    const german = await version('event', event, 'de');
    const english = await version('event', event);
    expect(english).toMatchObject({
      title: null,
      city: null,
      description: null,
      startsAt: german?.['startsAt'],
      startDate: german?.['startDate'],
      involvements: [{ role: 'host' }],
      organizations: [{ documentId: firm.documentId }],
      picture: { credit: 'Erika Muster' },
      topics: [{ name: { de: 'Laser' } }, { name: { de: 'Optik' } }],
      publishedAt: null,
    });
    expect((english?.['talks'] as Document[]).map(({ documentId }) => documentId).sort()).toEqual(
      [...talks].sort(),
    );
    for (const talk of talks) {
      expect(await version('talk', talk)).toMatchObject({
        title: null,
        room: null,
        event: { documentId: event, locale: 'en' },
        speakers: [{ documentId: speaker.documentId }],
        contributions: [{ role: 'keynote', speaker: { documentId: speaker.documentId } }],
      });
    }
    expect(await version('event', event, 'de')).toMatchObject({
      title: 'Mittagstreff',
      city: 'Köln',
      involvements: [{ role: 'host' }],
    });
  });

  it('is answered with what there is to write', async () => {
    const { event, talks } = await programme();
    const { body } = await create(event);
    expect(body.data).toEqual({
      documentId: event,
      locale: 'en',
      created: [
        { type: 'event', documentId: event, from: { locale: 'de', title: 'Mittagstreff' } },
        { type: 'talk', documentId: talks[0], from: { locale: 'de', title: 'Erstens' } },
        { type: 'talk', documentId: talks[1], from: { locale: 'de', title: 'Zweitens' } },
      ],
    });
  });

  it('gets its address from its title, as soon as it has one', async () => {
    const { event } = await programme();
    await create(event);
    await documentsOf(app, 'event').update({
      documentId: event,
      locale: 'en',
      data: { title: `Lunch ${event}` },
    });
    expect((await version('event', event))?.slug).toBe(`lunch-${event}`);
  });

  it('is made once', async () => {
    const { event } = await programme();
    await create(event);
    const before = await rowsIn('en');
    const again = await create(event);
    expect(again.status).toBe(200);
    expect(again.body.data.created).toEqual([]);
    expect(await rowsIn('en')).toEqual(before);
  });

  it('is made once of a double click', async () => {
    const { event } = await programme();
    const [events = 0, talks = 0] = await rowsIn('en');
    const answers = await Promise.all([create(event), create(event), create(event)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(await rowsIn('en')).toEqual([events + 1, talks + 2]);
  });

  it('is completed where a part of it is there', async () => {
    const { event, talks } = await programme();
    const [first = '', second = ''] = talks;
    await documentsOf(app, 'talk').update({
      documentId: first,
      locale: 'en',
      data: { title: 'Firstly' },
    });
    const { status, body } = await create(event);
    expect(status).toBe(201);
    expect(body.data.created.map(({ documentId }) => documentId)).toEqual([event, second]);
    expect(await version('talk', first)).toMatchObject({
      title: 'Firstly',
      event: { documentId: event, locale: 'en' },
    });
    const late = await createTalk(app, { event, title: 'Nachzügler', locale: 'de' });
    const again = await create(event);
    expect(again.body.data.created.map(({ documentId }) => documentId)).toEqual([late]);
  });

  it('takes its relations from the language that is named', async () => {
    const { event } = await programme();
    await create(event);
    await documentsOf(app, 'event').update({
      documentId: event,
      locale: 'en',
      data: { title: 'Lunch', topics: { set: [{ documentId: topics[1]?.documentId }] } },
    });
    const { body } = await create(event, { locale: 'fr', from: 'en' });
    expect(body.data.created[0]?.from).toEqual({ locale: 'en', title: 'Lunch' });
    expect(await version('event', event, 'fr')).toMatchObject({
      topics: [{ documentId: topics[1]?.documentId }],
    });
    const other = await programme();
    await create(other.event);
    await documentsOf(app, 'event').update({
      documentId: other.event,
      locale: 'en',
      data: { topics: { set: [] } },
    });
    await create(other.event, { locale: 'fr', from: 'de' });
    expect((await version('event', other.event, 'fr'))?.['topics']).toHaveLength(2);
  });

  it('keeps shared changes that are not public yet', async () => {
    const { event } = await programme();
    const [file] = await app.strapi.db
      .query('plugin::upload.file')
      .createMany({
        data: [
          {
            name: 'raum.jpg',
            hash: 'raum',
            ext: '.jpg',
            mime: 'image/jpeg',
            size: 1,
            url: '/raum.jpg',
            provider: 'local',
          },
        ],
      })
      .then(({ ids }) => ids);
    await documentsOf(app, 'event').update({
      documentId: event,
      locale: 'de',
      data: { picture: { file } },
    });
    await documentsOf(app, 'event').publish({ documentId: event, locale: 'de' });
    await documentsOf(app, 'event').update({
      documentId: event,
      locale: 'de',
      data: {
        kind: 'workshop',
        picture: null,
        involvements: [],
        startsAt: '2027-01-02T10:00:00.000Z',
        endsAt: null,
      },
    });
    expect(await create(event)).toMatchObject({ status: 201 });
    for (const locale of ['de', 'en']) {
      expect(await version('event', event, locale)).toMatchObject({
        kind: 'workshop',
        involvements: [],
        startDate: '2027-01-02',
        endsAt: null,
        picture: null,
      });
    }
  });

  it('is made wholly or not at all', async () => {
    const { event } = await programme();
    const before = await rowsIn('en');
    let talks = 0;
    const end = app.strapi.db.lifecycles.subscribe({
      models: ['plugin::newsroom.talk'],
      beforeCreate() {
        talks += 1;
        if (talks === 2) {
          throw new Error('the power went out');
        }
      },
    });
    const { status } = await create(event);
    end();
    expect(status).toBe(500);
    expect(await rowsIn('en')).toEqual(before);
    expect(await version('event', event)).toBeNull();
  });
});

describe('a request that cannot be met', () => {
  it('names an event or a language that is not there', async () => {
    const nothing = await create('nothing');
    expect(nothing.status).toBe(404);
    const { event } = await programme();
    expect((await create(event, { locale: 'en', from: 'fr' })).status).toBe(404);
    const unknown = await create(event, { locale: 'nl' });
    expect(unknown.status).toBe(400);
    expect(fieldsOf(unknown)).toEqual(['locale']);
  });

  it.each([
    ['no language', {}],
    ['all languages', { locale: '*' }],
    ['a list', { locale: ['en'] }],
    ['a number to start from', { locale: 'en', from: 5 }],
  ])('has %s', async (_name, body) => {
    const { event } = await programme();
    expect((await create(event, body)).status).toBe(400);
  });
});

describe('who may create a language', () => {
  it('is those whose role has the permission', async () => {
    const { event } = await programme();
    const { token: reader } = await signUpEditor(app, [
      { action: PERMISSIONS.read },
      { action: PERMISSIONS.build },
      { action: PERMISSIONS.publish },
    ]);
    expect((await create(event, { locale: 'en' }, null)).status).toBe(401);
    expect((await create(event, { locale: 'en' }, reader)).status).toBe(403);
    expect(await version('event', event)).toBeNull();
    expect((await create(event)).status).toBe(201);
    expect((await create(event, { locale: 'fr' }, admin)).status).toBe(201);
  });
});
