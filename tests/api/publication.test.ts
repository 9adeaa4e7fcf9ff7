import { PERMISSIONS } from '../../contracts/permissions';
import type {
  GetPublicationResponse,
  PublicationRefusal,
  PublishEventsResponse,
  PublishResponse,
} from '../../contracts';
import { startApp } from '../support/app';
import type { HttpAnswer, TestApp } from '../support/app';
import { documentsOf, rowsOf } from '../support/content';
import type { Document } from '../support/content';
import { createEvent, createRecap, createTalk, paragraph } from '../support/events';
import { addLocale, grant, signUpEditor, signUpSuperAdmin } from '../support/people';
import { countQueries } from '../support/queries';
import { strapiUtils } from '../support/strapi-utils';

/** Publishing a recap or an event with its programme. */

let app: TestApp;
let admin: string;
let reader: string;
let publisher: string;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  await grant(
    app,
    ['find', 'findOne'].map((action) => `plugin::newsroom.recap.${action}`),
  );
  ({ token: reader } = await signUpEditor(app, [{ action: PERMISSIONS.read }]));
  ({ token: publisher } = await signUpEditor(
    app,
    [{ action: PERMISSIONS.read }, { action: PERMISSIONS.publish }],
    { language: 'de' },
  ));
});
afterAll(() => app.stop());

interface ErrorAnswer {
  error: {
    message: string;
    details: { code?: string; errors?: PublicationRefusal[] };
  };
}

type Kind = 'events' | 'recaps';

const look = (kind: Kind, documentId: string, locale = 'de', token: string | undefined = reader) =>
  app.request<GetPublicationResponse & ErrorAnswer>(
    `/newsroom/${kind}/${documentId}/publication?locale=${locale}`,
    token ? { token } : {},
  );

const publish = (kind: Kind, documentId: string, locale = 'de', token = publisher) =>
  app.request<PublishResponse & ErrorAnswer>(`/newsroom/${kind}/${documentId}/publish`, {
    token,
    body: { locale },
  });

const publishAll = (documentIds: string[], locale = 'de') =>
  app.request<PublishEventsResponse & ErrorAnswer>('/newsroom/events/publish', {
    token: publisher,
    body: { documentIds, locale },
  });

const shown = (type: string, documentId: string, locale = 'de') =>
  documentsOf(app, type).findOne({
    documentId,
    locale,
    status: 'published',
    populate: type === 'recap' ? ['event', 'talks', 'nextEvent'] : type === 'talk' ? ['event'] : [],
  });

const countPublished = async (): Promise<number> => {
  const counts = ['event', 'talk', 'recap'].map((type) =>
    rowsOf(app, type).count({ where: { publishedAt: { $notNull: true } } }),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
};

interface Programme {
  event: string;
  talks: string[];
  recap: string;
}

/** A German event with two talks, and its recap; nothing is public. */
async function programme(title: string): Promise<Programme> {
  const event = await createEvent(app, { title, day: -1, locale: 'de' });
  const talks = [
    await createTalk(app, { event, title: `${title}: Zwei`, position: 2, locale: 'de' }),
    await createTalk(app, { event, title: `${title}: Eins`, position: 1, locale: 'de' }),
  ];
  const recap = await createRecap(app, {
    event,
    title: `Rückblick ${title}`,
    body: paragraph('Es war schön.'),
    locale: 'de',
  });
  return { event, talks: talks.reverse(), recap };
}

const entriesOf = (entries: { type: string; documentId: string; state: string }[]) =>
  entries.map(({ type, documentId, state }) => [type, documentId, state]);

describe('what would be published', () => {
  it('is the talks in their order, the event and the recap', async () => {
    const { event, talks, recap } = await programme('Vorschau');
    const before = await countPublished();
    const { status, body } = await look('recaps', recap);
    expect(status).toBe(200);
    expect(entriesOf(body.data.entries)).toEqual([
      ['talk', talks[0], 'draft'],
      ['talk', talks[1], 'draft'],
      ['event', event, 'draft'],
      ['recap', recap, 'draft'],
    ]);
    expect(body.data).toMatchObject({ locale: 'de', isReady: true, omitted: [] });
    expect(await countPublished()).toBe(before);
  });

  it('is what differs from what visitors see, not what was saved later', async () => {
    const { event, talks } = await programme('Unterschied');
    await publish('events', event);
    expect((await look('events', event)).body.data.entries).toEqual([]);
    const [first = '', second = ''] = talks;
    await documentsOf(app, 'talk').update({ documentId: first, locale: 'de', data: {} });
    await documentsOf(app, 'talk').update({
      documentId: second,
      locale: 'de',
      data: { abstract: 'Neu' },
    });
    expect(entriesOf((await look('events', event)).body.data.entries)).toEqual([
      ['talk', second, 'modified'],
    ]);
  });

  it.each([
    ['a component', { links: [{ url: 'https://example.org/neu' }] }],
    ['a value in a component', { contributions: [{ role: 'moderator' }] }],
    ['another event', 'event'],
  ])('sees that a talk has %s', async (_name, change) => {
    const { event, talks } = await programme('Geändert');
    const documentId = talks[0] ?? '';
    const speaker = await documentsOf(app, 'speaker').create({ data: { familyName: 'Muster' } });
    const contributions = [{ speaker: speaker.documentId, role: 'speaker' }];
    await documentsOf(app, 'talk').update({ documentId, locale: 'de', data: { contributions } });
    await publish('events', event);
    const other = await createEvent(app, { title: 'Anderswo', day: -1, locale: 'de' });
    await publish('events', other);
    const data =
      change === 'event'
        ? { event: other }
        : 'contributions' in (change as object)
          ? { contributions: [{ speaker: speaker.documentId, role: 'moderator' }] }
          : (change as object);
    await documentsOf(app, 'talk').update({ documentId, locale: 'de', data: { ...data } });
    const target = change === 'event' ? other : event;
    expect(entriesOf((await look('events', target)).body.data.entries)).toEqual([
      ['talk', documentId, 'modified'],
    ]);
    await publish('events', target);
    expect((await look('events', target)).body.data.entries).toEqual([]);
  });

  it('has every problem, with its entry and field', async () => {
    const { event, talks, recap } = await programme('Unfertig');
    const [first = ''] = talks;
    await documentsOf(app, 'talk').update({
      documentId: first,
      locale: 'de',
      data: { contributions: [{ role: 'speaker' }] },
    });
    await documentsOf(app, 'event').update({
      documentId: event,
      locale: 'de',
      data: { title: null, startsAt: null, startDate: null },
    });
    const { body } = await look('recaps', recap, 'de', publisher);
    expect(body.data.isReady).toBe(false);
    const problems = body.data.entries.map(({ documentId, problems: found }) => [
      documentId,
      found.map(({ path, code }) => [path.join('.'), code]),
    ]);
    expect(problems).toEqual([
      [first, [['contributions.0.speaker', 'speaker-missing']]],
      [talks[1], []],
      [
        event,
        [
          ['title', 'title-missing'],
          ['startsAt', 'start-missing'],
        ],
      ],
      [recap, []],
    ]);
    const [talk] = body.data.entries;
    expect(talk?.problems[0]?.message).toBe('Bitte wählen Sie vor dem Veröffentlichen die Person.');
  });

  it('leaves out the talks that do not take place, unless visitors know of them', async () => {
    const { event, talks } = await programme('Absagen');
    const [known = '', unknown = ''] = talks;
    await documentsOf(app, 'event').publish({ documentId: event, locale: 'de' });
    await documentsOf(app, 'talk').publish({ documentId: known, locale: 'de' });
    for (const documentId of talks) {
      await documentsOf(app, 'talk').update({
        documentId,
        locale: 'de',
        data: { talkStatus: 'cancelled' },
      });
    }
    const { body } = await publish('events', event);
    expect(entriesOf(body.data.published)).toEqual([['talk', known, 'modified']]);
    expect(body.data.omitted).toEqual([
      { documentId: unknown, title: 'Absagen: Zwei', reason: 'cancelled' },
    ]);
    expect((await shown('talk', known))?.['talkStatus']).toBe('cancelled');
    expect(await shown('talk', unknown)).toBeNull();
  });

  it('names the languages that are public, and what becomes of them', async () => {
    const { event, talks } = await programme('Sprachen');
    const [first = '', second = ''] = talks;
    for (const [type, documentId] of [
      ['event', event],
      ['talk', first],
      ['talk', second],
    ] as const) {
      await documentsOf(app, type).update({ documentId, locale: 'en', data: { title: 'English' } });
      await documentsOf(app, type).publish({ documentId, locale: 'en' });
    }
    await documentsOf(app, 'talk').update({
      documentId: second,
      locale: 'en',
      data: { abstract: 'Not yet' },
    });
    for (const documentId of talks) {
      await documentsOf(app, 'talk').update({ documentId, locale: 'de', data: { kind: 'panel' } });
    }
    const { body } = await look('events', event, 'de', publisher);
    expect(body.data.entries.map(({ languages }) => languages)).toEqual([
      [{ locale: 'en', fields: ['kind'], outcome: 'republished', reason: null, message: null }],
      [
        {
          locale: 'en',
          fields: ['kind'],
          outcome: 'kept',
          reason: 'own-changes',
          message: expect.stringMatching(/^Nicht mitveröffentlicht: Englisch\./),
        },
      ],
      [],
    ]);
    const done = await publish('events', event);
    expect(done.body.data.published.map(({ languages }) => languages)).toEqual(
      body.data.entries.map(({ languages }) => languages),
    );
    expect(await shown('talk', first, 'en')).toMatchObject({ kind: 'panel', title: 'English' });
    expect((await shown('talk', second, 'en'))?.['abstract']).toBeNull();
  });
});

describe('publishing with programme', () => {
  it('publishes talks, event and recap, tied together', async () => {
    const { event, talks, recap } = await programme('Ganz');
    const { status, body } = await publish('recaps', recap);
    expect(status).toBe(200);
    expect(body.data.published.map(({ type }) => type)).toEqual(['talk', 'talk', 'event', 'recap']);
    expect(await shown('recap', recap)).toMatchObject({ event: { documentId: event } });
    for (const talk of talks) {
      expect(await shown('talk', talk)).toMatchObject({ event: { documentId: event } });
    }
    expect((await look('recaps', recap)).body.data.entries).toEqual([]);
  });

  it('publishes with a recap the talks that it is about', async () => {
    const speaker = await documentsOf(app, 'speaker').create({ data: { familyName: 'Muster' } });
    const event = await createEvent(app, { title: 'Gebaut', day: -1, locale: 'de' });
    const talk = await createTalk(app, {
      event,
      title: 'Kleine Dinge',
      takeaways: 'Alles wird kleiner.',
      contributions: [{ speaker: speaker.documentId }],
      locale: 'de',
    });
    const built = (await app.strapi
      .plugin('newsroom')
      .service('recaps')
      .build({ eventDocumentId: event, locale: 'de' })) as Document;
    await publish('recaps', built.documentId);
    const recap = await shown('recap', built.documentId);
    expect(recap?.['talks']).toMatchObject([{ documentId: talk }]);
  });

  it('ties a recap that was published too early to its event and the next one', async () => {
    const { event, recap } = await programme('Verfrüht');
    const next = await createEvent(app, { title: 'Nächstes', day: 30, locale: 'de' });
    await documentsOf(app, 'recap').update({
      documentId: recap,
      locale: 'de',
      data: { nextEvent: next },
    });
    await documentsOf(app, 'recap').publish({ documentId: recap, locale: 'de' });
    await publish('events', next);
    await publish('recaps', recap);
    expect(await shown('recap', recap)).toMatchObject({
      event: { documentId: event },
      nextEvent: { documentId: next },
    });
  });

  it('writes down the employers of that day', async () => {
    const { event, talks } = await programme('Arbeitgeber');
    const firm = await documentsOf(app, 'organization').create({ data: { name: 'Beispiel AG' } });
    const speaker = await documentsOf(app, 'speaker').create({
      data: { familyName: 'Muster', organization: firm.documentId },
    });
    const [documentId = ''] = talks;
    await documentsOf(app, 'talk').update({
      documentId,
      locale: 'de',
      data: { contributions: [{ speaker: speaker.documentId }] },
    });
    await publish('events', event);
    const talk = await documentsOf(app, 'talk').findOne({
      documentId,
      locale: 'de',
      status: 'published',
      populate: { contributions: { populate: ['organizations'] }, organizations: true },
    });
    expect(talk).toMatchObject({
      contributions: [{ organizations: [{ documentId: firm.documentId }] }],
      organizations: [{ documentId: firm.documentId }],
    });
    expect((await look('events', event)).body.data.entries).toEqual([]);
  });

  it('publishes one language, and no draft of another', async () => {
    const { event, talks } = await programme('Nur deutsch');
    const versions = [event, ...talks];
    for (const [index, documentId] of versions.entries()) {
      await documentsOf(app, index === 0 ? 'event' : 'talk').update({
        documentId,
        locale: 'en',
        data: { title: 'English draft' },
      });
    }
    await publish('events', event);
    expect(await shown('event', event, 'en')).toBeNull();
    expect(await shown('talk', talks[0] ?? '', 'en')).toBeNull();
    expect(await shown('event', event)).not.toBeNull();
  });

  it('refuses with every problem, and publishes nothing', async () => {
    const { event, talks, recap } = await programme('Verweigert');
    const [, second = ''] = talks;
    await documentsOf(app, 'talk').update({
      documentId: second,
      locale: 'de',
      data: { title: null },
    });
    await documentsOf(app, 'recap').update({
      documentId: recap,
      locale: 'de',
      data: { title: null },
    });
    const before = await countPublished();
    const { status, body } = await publish('recaps', recap);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/nichts veröffentlicht/);
    expect(body.error.details.errors).toEqual(
      [
        { type: 'talk', documentId: second, title: null },
        { type: 'recap', documentId: recap, title: null },
      ].map((entry) => ({
        entry,
        path: ['title'],
        code: 'title-missing',
        name: 'ValidationError',
        message: 'Bitte geben Sie vor dem Veröffentlichen einen Titel ein.',
      })),
    );
    expect(await countPublished()).toBe(before);
    expect(await shown('event', event)).toBeNull();
  });

  it('says of which entry it was that the project’s own rules refused it', async () => {
    const { event, talks } = await programme('Fremde Regel');
    const { ValidationError } = strapiUtils.errors;
    const end = app.strapi.db.lifecycles.subscribe({
      models: ['plugin::newsroom.talk'],
      beforeCreate({ params }) {
        if (params.data['publishedAt'] && params.data['documentId'] === talks[1]) {
          throw new ValidationError('Not on a Monday');
        }
      },
    });
    const { status, body } = await publish('events', event);
    end();
    expect(status).toBe(400);
    expect(body.error.details.errors).toMatchObject([
      { message: 'Not on a Monday', entry: { type: 'talk', documentId: talks[1] } },
    ]);
    expect(await shown('talk', talks[0] ?? '')).toBeNull();
  });

  it.each(['talk', 'event', 'recap'])('leaves nothing when the %s fails', async (type) => {
    const { event, talks, recap } = await programme('Halb');
    const end = app.strapi.db.lifecycles.subscribe({
      models: [`plugin::newsroom.${type}`],
      afterCreate({ params }) {
        if (params.data['publishedAt']) {
          throw new Error('the power went out');
        }
      },
    });
    const before = await countPublished();
    const { status } = await publish('recaps', recap);
    end();
    expect(status).toBe(500);
    expect(await countPublished()).toBe(before);
    expect((await publish('recaps', recap)).body.data.published).toHaveLength(4);
    expect(await shown('event', event)).not.toBeNull();
    expect(await shown('talk', talks[0] ?? '')).not.toBeNull();
  });

  it('makes one set of versions of a double click', async () => {
    const { recap } = await programme('Doppelt');
    const before = await countPublished();
    const answers = await Promise.all([
      publish('recaps', recap),
      publish('recaps', recap),
      publish('recaps', recap),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.map(({ body }) => body.data.published.length).sort()).toEqual([0, 0, 4]);
    expect(await countPublished()).toBe(before + 4);
  });

  it('publishes plain news alone', async () => {
    const recap = await createRecap(app, {
      title: 'Umzug',
      kind: 'news',
      body: paragraph('Wir ziehen um.'),
      locale: 'de',
    });
    const { body } = await publish('recaps', recap);
    expect(body.data.published.map(({ type }) => type)).toEqual(['recap']);
  });

  it('leaves a recap under embargo hidden', async () => {
    const { recap } = await programme('Sperrfrist');
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    await documentsOf(app, 'recap').update({
      documentId: recap,
      locale: 'de',
      data: { embargoUntil },
    });
    expect((await look('recaps', recap)).body.data.embargoUntil).toBe(embargoUntil);
    const { body } = await publish('recaps', recap);
    expect(body.data).toMatchObject({ embargoUntil, published: { length: 4 } });
    const hidden = `/api/newsroom/recaps/${recap}?locale=de`;
    expect((await app.request(hidden)).status).toBe(404);
    await documentsOf(app, 'recap').update({
      documentId: recap,
      locale: 'de',
      data: { embargoUntil: null },
    });
    await publish('recaps', recap);
    expect((await app.request(hidden)).status).toBe(200);
  });
});

describe('several events at once', () => {
  it('are published one by one, and one that is not ready holds up no other', async () => {
    const first = await programme('Erstes');
    const second = await programme('Zweites');
    await documentsOf(app, 'event').update({
      documentId: second.event,
      locale: 'de',
      data: { title: null },
    });
    const third = await programme('Drittes');
    await publish('events', third.event);
    const { status, body } = await publishAll([
      first.event,
      second.event,
      third.event,
      'nothing',
      first.event,
    ]);
    expect(status).toBe(200);
    expect(
      body.data.results.map(({ documentId, outcome, published, errors, message }) => [
        documentId,
        outcome,
        published.length,
        errors.map(({ entry, path }) => `${entry.type} ${path.join('.')}`),
        message,
      ]),
    ).toEqual([
      [first.event, 'published', 3, [], null],
      [second.event, 'refused', 0, ['event title'], expect.stringMatching(/nichts/)],
      [third.event, 'unchanged', 0, [], null],
      ['nothing', 'refused', 0, [], 'Diese Veranstaltung gibt es nicht.'],
    ]);
    expect(await shown('talk', first.talks[0] ?? '')).not.toBeNull();
    expect(await shown('talk', second.talks[0] ?? '')).toBeNull();
  });

  it.each([
    ['none', []],
    ['more than fifty', Array.from({ length: 51 }, (_, index) => `event${index}`)],
    ['something that is none', ['a\u0000b']],
    ['an operator', [{ $ne: '' }]],
  ])('are refused where there are %s', async (_name, documentIds) => {
    expect((await publishAll(documentIds as string[])).status).toBe(400);
  });
});

describe('what is not there', () => {
  it.each(['events', 'recaps'] as const)('is a 404 of %s, naming why', async (kind) => {
    const { event, recap } = await programme('Fehlt');
    for (const call of [look, publish]) {
      const nothing = await call(kind, 'nothing', 'de', publisher);
      expect(nothing.status).toBe(404);
      const code = kind === 'events' ? 'event' : 'recap';
      expect(nothing.body.error.details.code).toBe(`${code}-not-found`);
      const language = await call(kind, kind === 'events' ? event : recap, 'en', publisher);
      expect(language.status).toBe(404);
      expect(language.body.error.details.code).toBe(`${code}-not-in-language`);
    }
  });

  it.each(['*', 'german!', ''])('is a language called “%s”', async (locale) => {
    const { event } = await programme('Sprache');
    expect((await look('events', event, locale)).status).toBe(400);
    expect((await publish('events', event, locale)).status).toBe(400);
  });
});

describe('who may publish', () => {
  const calls: [string, (documentIds: Programme, token?: string) => Promise<HttpAnswer>][] = [
    ['a recap', ({ recap }, token) => call(`/newsroom/recaps/${recap}/publish`, token)],
    ['an event', ({ event }, token) => call(`/newsroom/events/${event}/publish`, token)],
    ['events', ({ event }, token) => call('/newsroom/events/publish', token, [event])],
  ];
  const call = (route: string, token?: string, documentIds?: string[]) =>
    app.request<unknown>(route, {
      body: { locale: 'de', documentIds },
      ...(token ? { token } : {}),
    });

  it.each(calls)('%s: those whose role has the permission', async (_name, send) => {
    const made = await programme('Rechte');
    expect((await send(made)).status).toBe(401);
    expect((await send(made, reader)).status).toBe(403);
    expect(await shown('event', made.event)).toBeNull();
    expect((await send(made, publisher)).status).toBe(200);
    expect(await shown('event', made.event)).not.toBeNull();
    expect((await send(made, admin)).status).toBe(200);
  });

  it('what would be published is for those who see the newsroom', async () => {
    const { recap, event } = await programme('Einsicht');
    const { token: stranger } = await signUpEditor(app, [{ action: PERMISSIONS.publish }]);
    for (const [kind, documentId] of [
      ['recaps', recap],
      ['events', event],
    ] as const) {
      expect((await look(kind, documentId, 'de', '')).status).toBe(401);
      expect((await look(kind, documentId, 'de', stranger)).status).toBe(403);
      expect((await look(kind, documentId)).status).toBe(200);
    }
  });
});

describe('a programme of many talks', () => {
  it('is looked through in as many queries as one of few', async () => {
    const { event } = await programme('Viele');
    await look('events', event);
    const few = await countQueries(app, () => look('events', event));
    for (let index = 0; index < 10; index += 1) {
      await createTalk(app, { event, title: `Vortrag ${index}`, locale: 'de' });
    }
    expect(await countQueries(app, () => look('events', event))).toBe(few);
    expect(few).toBeGreaterThan(5);
  });
});
