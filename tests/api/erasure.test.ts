import { compose } from '../../composer/compose';
import { merge } from '../../composer/merge';
import { SPEAKER_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import type {
  BuildRecapResponse,
  EditRecapResponse,
  GetErasureResponse,
  RecapEditing,
} from '../../contracts';
import type { RecapPageResponse } from '../../contracts/pages';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, fieldsOf, rowsOf } from '../support/content';
import type { FieldErrorAnswer } from '../support/content';
import { contentManager } from '../support/content-manager';
import { createEvent, createTalk, days, paragraph, writeEvent } from '../support/events';
import { addLocale, grant, signUpEditor, signUpSuperAdmin } from '../support/people';

/** Erasing a person who is named in published recaps: nothing is left of them but what editors wrote. */

let app: TestApp;
let admin: string;
let eraser: string;

const DELETE = { action: 'plugin::content-manager.explorer.delete', subject: SPEAKER_UID };

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  ({ token: eraser } = await signUpEditor(app, [{ action: PERMISSIONS.publish }, DELETE]));
  await grant(
    app,
    [
      ...['recap', 'event', 'speaker', 'talk'].map((name) => `${name}.find`),
      ...['recap', 'event', 'speaker'].map((name) => `${name}-page.findOne`),
    ].map((action) => `plugin::newsroom.${action}`),
  );
});
afterAll(() => app.stop());

const NAME = 'Quastenbrot';

interface World {
  speaker: string;
  slugs: string[];
  event: string;
  talk: string;
  recap: string;
  news: string;
}

const slugOf = async (type: string, documentId: string): Promise<string> =>
  (await rowsOf(app, type).findOne({ where: { documentId } }))?.slug ?? '';

const publish = async (recap: string): Promise<void> => {
  const { status, body } = await app.request(`/newsroom/recaps/${recap}/publish`, {
    token: admin,
    body: { locale: 'de' },
  });
  expect({ status, body }).toMatchObject({ status: 200 });
};

/** A person with a former address in a published talk, a composed recap, plain news and quotations. */
async function world(familyName = NAME): Promise<World> {
  const { documentId: speaker } = await documentsOf(app, 'speaker').create({
    data: {
      honorificPrefix: 'Dr.',
      givenName: 'Zerlina',
      familyName,
      email: `${familyName}@example.org`,
    },
  });
  const former = await slugOf('speaker', speaker);
  await documentsOf(app, 'speaker').update({
    documentId: speaker,
    data: { slug: `z-${familyName.toLowerCase()}` },
  });
  const other = await documentsOf(app, 'speaker').create({
    data: { givenName: 'Bernd', familyName: 'Bleibt' },
  });
  const event = await createEvent(app, {
    title: `Treffen ${app.strapi.db.dialect.client}`,
    day: -1,
    locale: 'de',
    kind: 'networking',
  });
  const talk = await createTalk(app, {
    event,
    locale: 'de',
    title: 'Kleine Dinge',
    takeaways: 'Alles wird kleiner.',
    contributions: [{ speaker }, { speaker: other.documentId, role: 'moderator' }],
    quotes: [{ text: `Ich mag ${familyName.length} Dinge.`, speaker, approved: true }],
  });
  const built = await app.request<BuildRecapResponse>(`/newsroom/events/${event}/recap`, {
    token: admin,
    body: { locale: 'de' },
  });
  const recap = built.body.data.documentId;
  await publish(recap);
  const news = await documentsOf(app, 'recap').create({
    locale: 'de',
    data: {
      title: 'Eine Nachricht',
      kind: 'news',
      body: paragraph(`Wie Zerlina ${familyName} sagt, ist alles gut.`),
      mentionedSpeakers: [speaker],
    },
  });
  await documentsOf(app, 'recap').publish({ documentId: news.documentId, locale: 'de' });
  await settle();
  return {
    speaker,
    event,
    talk,
    recap,
    news: news.documentId,
    slugs: [former, await slugOf('speaker', speaker)],
  };
}

async function settle(): Promise<void> {
  await app.strapi.plugin('newsroom').service('checks').flush();
  await app.strapi.plugin('newsroom').service('pages').settled();
}

const erasureOf = (speaker: string, token = eraser) =>
  app.request<GetErasureResponse>(`/newsroom/speakers/${speaker}/erasure`, { token });

const erase = (speaker: string, name: string, token = eraser) =>
  app.request<GetErasureResponse & FieldErrorAnswer>(`/newsroom/speakers/${speaker}/erasure`, {
    token,
    body: { name },
  });

/** Columns of the whole database that have the word: `newsroom_recaps.body`. */
async function columnsWith(...words: string[]): Promise<string[]> {
  const knex = app.strapi.db.connection;
  const tables = await app.strapi.db.dialect.schemaInspector.getTables();
  const found = new Set<string>();
  for (const table of tables) {
    const all = (await knex(table).select('*')) as Record<string, unknown>[];
    for (const row of all) {
      for (const [column, value] of Object.entries(row)) {
        const stored = JSON.stringify(value)?.toLowerCase() ?? '';
        if (words.some((word) => stored.includes(word.toLowerCase()))) {
          found.add(`${table}.${column}`);
        }
      }
    }
  }
  return [...found].sort();
}

const pageOf = (slug: string) =>
  app.request<RecapPageResponse>(`/api/newsroom/recaps/by-slug/${slug}?locale=de`);

describe('erasing a person', () => {
  it('shows first what it touches, and what is left to editors', async () => {
    const { speaker, talk, recap, news } = await world('Vorschau');
    const { status, body } = await erasureOf(speaker);
    expect(status).toBe(200);
    expect(body.data).toEqual({
      documentId: speaker,
      name: 'Dr. Zerlina Vorschau',
      talks: [
        {
          documentId: talk,
          title: 'Kleine Dinge',
          locale: 'de',
          event: `Treffen ${app.strapi.db.dialect.client}`,
          date: days(-1).slice(0, 10),
        },
      ],
      recaps: expect.arrayContaining([
        expect.objectContaining({ documentId: recap, locale: 'de', published: true, named: true }),
        { documentId: news, locale: 'de', title: 'Eine Nachricht', published: true, named: true },
      ]),
    });
    expect(body.data.recaps).toHaveLength(2);
    expect(await rowsOf(app, 'speaker').count({ where: { documentId: speaker } })).toBe(1);
  });

  it('names a talk in the language of who asks, with the event that it was at', async () => {
    const { speaker, event, talk } = await world('Sprachen');
    await writeEvent(app, event, 'en', { title: 'Meeting' });
    await documentsOf(app, 'talk').update({
      documentId: talk,
      locale: 'en',
      data: { title: 'Small things', event },
    });
    const german = await signUpEditor(app, [{ action: PERMISSIONS.publish }, DELETE], {
      language: 'de',
    });
    expect((await erasureOf(speaker)).body.data.talks).toMatchObject([
      { title: 'Small things', locale: 'en', event: 'Meeting' },
    ]);
    expect((await erasureOf(speaker, german.token)).body.data.talks).toMatchObject([
      { title: 'Kleine Dinge', locale: 'de', date: days(-1).slice(0, 10) },
    ]);
  });

  it('leaves nothing in the database but the text of the recaps that it listed', async () => {
    const made = await world();
    expect(await columnsWith(made.speaker)).not.toEqual([]);
    const { status, body } = await erase(made.speaker, `Dr. Zerlina ${NAME}`);
    expect({ status, body }).toMatchObject({ status: 200 });
    expect(body.data.recaps.filter(({ named }) => named)).toHaveLength(2);
    await settle();
    expect(await columnsWith(made.speaker, `${NAME}@example.org`, 'Ich mag 11 Dinge')).toEqual([
      // What was said stands in the article, as an editor let it stand there.
      'newsroom_pages.body',
      'newsroom_recaps.body',
    ]);
    const left = await columnsWith(NAME);
    expect(left.filter((column) => !TEXT.has(column))).toEqual([]);
    expect(left).toContain('newsroom_recaps.body');

    // Nothing is broken, and nothing leaks.
    for (const slug of made.slugs) {
      const { status: gone } = await app.request(
        `/api/newsroom/speakers/by-slug/${slug}?locale=de`,
      );
      expect({ slug, gone }).toEqual({ slug, gone: 404 });
    }
    const page = await pageOf(await slugOf('recap', made.recap));
    expect(page.status).toBe(200);
    expect(page.body.data.speakers.map(({ displayName }) => displayName)).toEqual(['Bernd Bleibt']);
    const { body: _body, bodyHtml: _html, ...around } = page.body.data;
    expect(JSON.stringify(around.talks)).not.toContain(NAME);
    const talks = await app.request<object>(
      '/api/newsroom/talks?locale=de&populate[contributions][populate]=speaker&populate[quotes][populate]=speaker',
    );
    expect(talks.status).toBe(200);
    expect(JSON.stringify(talks.body)).not.toContain(NAME);
    expect(
      (
        await app.request(
          `/api/newsroom/events/by-slug/${await slugOf('event', made.event)}?locale=de`,
        )
      ).status,
    ).toBe(200);

    // Editors go on: the text stays as it was, until they change it.
    const loaded = await app.request<EditRecapResponse>(
      `/newsroom/recaps/${made.recap}/editing?locale=de`,
      { token: admin },
    );
    expect(loaded.status).toBe(200);
    expect(mergedBody(loaded.body.data)).toEqual(loaded.body.data.text.body);
    for (const recap of [made.recap, made.news]) {
      await documentsOf(app, 'recap').update({
        documentId: recap,
        locale: 'de',
        data: { body: paragraph('Es war schön.'), teaser: null },
      });
      await publish(recap);
    }
    await settle();
    expect(await columnsWith(NAME, made.speaker)).toEqual([]);
  });

  it('is for those who may publish and delete people, and asks for the name', async () => {
    const { speaker } = await world('Schutz');
    const { token: publisher } = await signUpEditor(app, [{ action: PERMISSIONS.publish }]);
    const { token: deleter } = await signUpEditor(app, [{ action: PERMISSIONS.read }, DELETE]);
    for (const token of [publisher, deleter]) {
      expect((await erasureOf(speaker, token)).status).toBe(403);
      expect((await erase(speaker, 'Dr. Zerlina Schutz', token)).status).toBe(403);
    }
    expect((await app.request(`/newsroom/speakers/${speaker}/erasure`)).status).toBe(401);
    const wrong = await erase(speaker, 'Zerlina Schutz');
    expect([wrong.status, fieldsOf(wrong)]).toEqual([400, ['name']]);
    expect((await erase('nobody', 'Nobody')).status).toBe(404);
    expect(await rowsOf(app, 'speaker').count({ where: { documentId: speaker } })).toBe(1);
    expect((await contentManager(app, admin, 'speaker').remove(speaker)).status).toBe(400);
  });

  it('takes what was said about them out of what a recap was composed from', async () => {
    const { speaker, recap, talk, event } = await world('Mitschrift');
    await documentsOf(app, 'talk').update({
      documentId: talk,
      locale: 'de',
      data: { takeaways: 'Zerlina Mitschrift zeigte Bilder.\nAlles wird kleiner.' },
    });
    const path = `/newsroom/recaps/${recap}/editing`;
    const { body } = await app.request<EditRecapResponse>(`${path}?locale=de`, { token: admin });
    const { facts, composition, version, house } = body.data;
    const fresh = compose({ facts: facts as never, style: house.style as never });
    const saved = await app.request(path, {
      method: 'PUT',
      token: admin,
      body: {
        locale: 'de',
        version,
        text: { body: fresh.sections.flatMap(({ blocks }) => blocks) },
        composition: { ...composition, facts, sections: fresh.sections, revision: undefined },
      },
    });
    expect(saved.status).toBe(200);
    expect((await erase(speaker, 'Dr. Zerlina Mitschrift')).status).toBe(200);
    const stored = await rowsOf(app, 'composition').findOne({ where: { eventDocumentId: event } });
    expect(JSON.stringify(stored)).not.toContain('Mitschrift');
    expect(JSON.stringify(stored)).toContain('Alles wird kleiner.');
  });

  it('finds news that name somebody without pointing at them, and nobody of a like name', async () => {
    const { speaker } = await world('Findling');
    const named = await documentsOf(app, 'recap').create({
      locale: 'de',
      data: { title: 'Nur im Text', kind: 'news', body: paragraph('Mit Zerlina Findlings Hilfe.') },
    });
    const like = await documentsOf(app, 'recap').create({
      locale: 'de',
      data: { title: 'Ein Stein', kind: 'news', body: paragraph('Der Findling blieb liegen.') },
    });
    const { body } = await erasureOf(speaker);
    const ids = body.data.recaps.map(({ documentId }) => documentId);
    expect(ids).toContain(named.documentId);
    expect(ids).not.toContain(like.documentId);
  });
});

describe('a person whose row is gone past every rule', () => {
  it('breaks no page of what named them', async () => {
    const { speaker, recap, event } = await world('Verschwunden');
    await app.strapi.db.query(SPEAKER_UID).delete({ where: { documentId: speaker } });
    await app.strapi.plugin('newsroom').service('pages').rebuild();
    const page = await pageOf(await slugOf('recap', recap));
    expect(page.status).toBe(200);
    expect(page.body.data.speakers.map(({ displayName }) => displayName)).toEqual(['Bernd Bleibt']);
    expect(
      (await app.request(`/api/newsroom/events/by-slug/${await slugOf('event', event)}?locale=de`))
        .status,
    ).toBe(200);
    await documentsOf(app, 'recap').publish({ documentId: recap, locale: 'de' });
    expect((await pageOf(await slugOf('recap', recap))).status).toBe(200);
  });
});

/** Where the text of a recap stands: in the recap, and in its stored page with all that follows from the text. */
const TEXT: ReadonlySet<string> = new Set([
  ...['kicker', 'title', 'subtitle', 'teaser', 'body', 'slug'].map(
    (name) => `newsroom_recaps.${name}`,
  ),
  ...['body', 'card', 'search', 'title', 'slug'].map((name) => `newsroom_pages.${name}`),
]);

/** What the builder makes of the text and the event as it is now. */
function mergedBody({ facts, composition, text, house }: RecapEditing): unknown {
  if (!facts || !composition) {
    throw new Error('the recap was composed from nothing');
  }
  const recipe = house.recipes.find(({ id }) => id === composition.recipe);
  const fresh = compose({ facts, ...(recipe ? { recipe } : {}), style: house.style as never });
  return merge({ base: composition.sections, theirs: text.body, fresh: fresh.sections }).body;
}
