import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

import { components, contentTypes } from '../../content-types';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf } from '../support/content';
import { createDatabase } from '../support/databases';
import type { TestDatabase } from '../support/databases';
import { ownProject } from '../support/own-project';
import type { OwnProject } from '../support/own-project';
import { createApiToken, grant, signUpSuperAdmin } from '../support/people';

interface Entry {
  documentId: string;
  [attribute: string]: unknown;
}
interface One {
  data: Entry;
}
interface Many {
  data: Entry[];
}

const OWN = ['api::event.event', 'api::speaker.speaker'] as const;

/** What visitors of the project asked before the plugin was there, and go on asking. */
const QUESTIONS = [
  '/api/events?populate=*',
  '/api/events?populate[programme][populate]=speaker&sort=title',
  '/api/events?filters[speakers][name][$eq]=Ona+Own',
  '/api/events?_q=lunch',
  '/api/speakers?populate=*',
  '/api/speakers?status=draft',
  '/api/newsletter',
];

const ask = (app: TestApp) =>
  Promise.all(
    QUESTIONS.map(async (question) => {
      const { status, body } = await app.request<unknown>(question);
      return { question, status, body };
    }),
  );

const tablesOf = async (app: TestApp) => {
  const { tables } = await app.strapi.db.dialect.schemaInspector.getSchema();
  return new Map(tables.map((table) => [table.name, table]));
};

/** Every file below a folder, with its text. */
const textsIn = (folder: string) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')] as const),
  );

let project: OwnProject;
let database: TestDatabase;
let env: Record<string, string>;
let before: {
  tables: Awaited<ReturnType<typeof tablesOf>>;
  answers: Awaited<ReturnType<typeof ask>>;
};

const boot = (options: { develop?: boolean } = {}) =>
  startApp({ appDir: project.folder, distDir: project.folder, env, ...options });

/** The project as it lived before the plugin: with entries, drafts and visitors. */
beforeAll(async () => {
  project = ownProject('own-types');
  database = await createDatabase();
  env = database.env;

  const app = await boot();
  expect(app.strapi.plugin('newsroom')).toBeUndefined();
  await grant(
    app,
    OWN.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]),
  );
  const token = await createApiToken(app, 'full-access');
  const speaker = await app.request<One>('/api/speakers', {
    token,
    body: { data: { name: 'Ona Own', email: 'ona@example.org' } },
  });
  await app.request('/api/speakers?status=draft', {
    token,
    body: { data: { name: 'Dora Draft' } },
  });
  const event = await app.request<One>('/api/events', {
    token,
    body: {
      data: {
        title: 'Own lunch',
        slug: 'own-lunch',
        startsAt: 'at noon',
        speakers: [speaker.body.data.documentId],
        programme: [{ time: '12:00', speaker: speaker.body.data.documentId }],
        teaser: { text: 'A teaser of the project' },
      },
    },
  });
  expect([speaker.status, event.status]).toEqual([201, 201]);
  before = { tables: await tablesOf(app), answers: await ask(app) };
  await app.stop();

  env = { ...env, ...(await project.installPlugin()) };
});

afterAll(() => database.drop());

describe('a project with its own event and speaker types, after the plugin came', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await boot();
    token = await createApiToken(app, 'full-access');
  });
  afterAll(() => app.stop());

  it('answers its visitors as before, word for word', async () => {
    expect(before.answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200, 404]);
    expect(before.answers[0]?.body).toMatchObject({ data: [{ title: 'Own lunch' }] });
    expect(before.answers[5]?.body).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ name: 'Dora Draft' })]),
    });
    expect(await ask(app)).toEqual(before.answers);
  });

  it('keeps every table as it was', async () => {
    const after = await tablesOf(app);
    for (const name of ['events', 'speakers', 'events_cmps', 'components_newsroom_teasers']) {
      expect(before.tables.has(name)).toBe(true);
    }
    for (const [name, table] of before.tables) {
      expect(after.get(name)).toEqual(table);
    }
  });

  it('adds tables of the newsroom alone', async () => {
    const added = [...(await tablesOf(app)).keys()].filter((name) => !before.tables.has(name));
    const others = added.filter(
      (name) => !/^(newsroom_|components_newsroom_)/.test(name) && !/^pages/.test(name),
    );
    expect(others).toEqual([]);
    expect(added).toEqual(expect.arrayContaining(['newsroom_events', 'newsroom_speakers']));
  });

  it('has its types beside those of the newsroom', () => {
    for (const uid of OWN) {
      expect(app.strapi.contentType(uid)).toMatchObject({ collectionName: expect.any(String) });
    }
    expect(app.strapi.contentType('api::event.event' as never)).toMatchObject({
      collectionName: 'events',
    });
    expect(app.strapi.contentType('plugin::newsroom.event' as never)).toMatchObject({
      collectionName: 'newsroom_events',
    });
  });

  it('has its components beside those of the newsroom, in a category of the same name too', () => {
    const uids = Object.keys(app.strapi.components);
    expect(uids).toEqual(
      expect.arrayContaining(['programme.slot', 'newsroom.teaser', ...Object.keys(components)]),
    );
  });

  it('gives every type a name of its own in GraphQL', () => {
    const names = [
      ...Object.values(app.strapi.contentTypes),
      ...Object.values(app.strapi.components),
    ].map(({ globalId }) => globalId);
    expect(names.length).toBeGreaterThan(Object.keys(contentTypes).length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has routes beside those of the newsroom', async () => {
    const own = await app.request<Many>('/api/events', { token });
    const ours = await app.request<Many>('/api/newsroom/events', { token });
    expect([own.status, ours.status]).toEqual([200, 200]);
    expect(own.body.data).toHaveLength(1);
    expect(ours.body.data).toEqual([]);
    expect((await app.request('/api/newsroom/events')).status).toBe(403);
  });

  it('is not held to the rules of the newsroom in its own types', async () => {
    const written = await app.request<One>('/api/events', {
      token,
      // The slug is reserved there, and a time is a time.
      body: { data: { title: 'Free', slug: 'api', startsAt: 'whenever' } },
    });
    expect(written).toMatchObject({ status: 201, body: { data: { slug: 'api' } } });
    const { documentId } = written.body.data;
    const speaker = await app.request<One>('/api/speakers', {
      token,
      body: { data: { name: ' x ' } },
    });
    expect(speaker.body.data['name']).toBe(' x ');

    const route = `/api/events/${documentId}`;
    const speakers = [speaker.body.data.documentId];
    await app.request(route, { method: 'PUT', token, body: { data: { speakers } } });
    // In use, and deleted all the same.
    const deleted = await app.request(`/api/speakers/${speakers[0]}`, { method: 'DELETE', token });
    expect(deleted.status).toBe(204);
    expect((await app.request(route, { method: 'DELETE', token })).status).toBe(204);
  });

  it('answers what the newsroom refuses with 400 and the field, not with 500', async () => {
    const answer = await app.request<{ error: { name: string; details: unknown } }>(
      '/api/newsroom/events',
      { token, body: { data: { title: 'Nowhere', timeZone: 'Mars/Olympus' } } },
    );
    expect(answer).toMatchObject({
      status: 400,
      body: {
        error: { name: 'ValidationError', details: { errors: [{ path: ['timeZone'] }] } },
      },
    });
  });

  it('relates a type of its own to an event and talks of the newsroom, and to its own event', async () => {
    const events = documentsOf(app, 'event');
    const talks = documentsOf(app, 'talk');
    const event = await events.create({
      data: { title: 'Newsroom lunch', startsAt: '2025-03-20T11:00:00.000Z' },
    });
    const talk = await talks.create({ data: { title: 'A talk', event: event.documentId } });
    await events.publish({ documentId: event.documentId, locale: 'en' });
    await talks.publish({ documentId: talk.documentId, locale: 'en' });
    const { body } = await app.request<Many>('/api/events', { token });

    const page = await app.request<One>('/api/pages', {
      token,
      body: {
        data: {
          title: 'Both',
          ownEvent: body.data[0]?.documentId,
          newsroomEvent: event.documentId,
          talks: [talk.documentId],
          links: [{ url: 'https://example.org/', kind: 'website' }],
        },
      },
    });
    expect(page.status).toBe(201);

    await grant(
      app,
      ['api::page.page', 'plugin::newsroom.event', 'plugin::newsroom.talk'].map(
        (uid) => `${uid}.find`,
      ),
    );
    const seen = await app.request<Many>('/api/pages?populate=*');
    expect(seen.body.data).toEqual([
      expect.objectContaining({
        title: 'Both',
        ownEvent: expect.objectContaining({ title: 'Own lunch', slug: 'own-lunch' }),
        newsroomEvent: expect.objectContaining({ title: 'Newsroom lunch', slug: 'newsroom-lunch' }),
        talks: [expect.objectContaining({ title: 'A talk' })],
        links: [expect.objectContaining({ url: 'https://example.org/' })],
      }),
    ]);
  });
});

describe('the Content-Type Builder of a project that has the plugin', () => {
  let app: TestApp;
  let token: string;
  beforeAll(async () => {
    app = await boot({ develop: true });
    token = await signUpSuperAdmin(app);
    // After a save Strapi asks the process above it to restart it; here that would be Jest.
    process.send = undefined;
  });
  afterAll(() => app.stop());

  it('saves a component and a type of the project, and writes no file of the newsroom', async () => {
    const sources = path.join(project.folder, 'src');
    const texts = textsIn(sources);

    // As the builder does: it reads the schema, and sends back every attribute of what was changed.
    const schema = await app.request<{
      data: { contentTypes: Record<string, { attributes: ({ name: string } & object)[] }> };
    }>('/content-type-builder/schema', { token });
    const present = (schema.body.data.contentTypes['api::event.event']?.attributes ?? []).map(
      ({ name, ...properties }) => ({ action: 'update', name, properties }),
    );
    expect(present.length).toBe(6);

    const answer = await app.request('/content-type-builder/update-schema', {
      token,
      body: {
        data: {
          components: [
            {
              action: 'create',
              uid: 'programme.break',
              category: 'programme',
              displayName: 'Break',
              attributes: [{ action: 'create', name: 'minutes', properties: { type: 'integer' } }],
            },
          ],
          contentTypes: [
            {
              action: 'update',
              uid: 'api::event.event',
              displayName: 'Event',
              singularName: 'event',
              pluralName: 'events',
              kind: 'collectionType',
              draftAndPublish: false,
              attributes: [
                ...present,
                { action: 'create', name: 'dress', properties: { type: 'string' } },
              ],
            },
          ],
        },
      },
    });
    expect(answer).toMatchObject({ status: 200, body: {} });

    // By their content: what the builder touches, it also formats.
    const changed = [...textsIn(sources)].filter(([file, text]) => {
      const old = texts.get(file);
      return !old || (text !== old && !isDeepStrictEqual(JSON.parse(text), JSON.parse(old)));
    });
    expect(changed.map(([file]) => file.split(path.sep).join('/')).sort()).toEqual([
      'api/event/content-types/event/schema.json',
      'components/programme/break.json',
    ]);
    const [[, saved = ''] = []] = changed.filter(([file]) => file.endsWith('schema.json'));
    expect(Object.keys(JSON.parse(saved).attributes).sort()).toEqual(
      ['dress', ...present.map(({ name }) => name)].sort(),
    );
    expect(existsSync(path.join(sources, 'components/newsroom/contribution.json'))).toBe(false);
  });
});
