import { COMPOSITION_UID, EVENT_UID, ORGANIZATION_UID, RECAP_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import type {
  BuildRecapResponse,
  EditRecapResponse,
  RecapEditing,
  SaveConflict,
} from '../../contracts';
import { startApp } from '../support/app';
import type { HttpAnswer, TestApp } from '../support/app';
import { createEvent, createRecap, createTalk, documents } from '../support/events';
import { signUpEditor, signUpSuperAdmin } from '../support/people';
import { countQueries } from '../support/queries';

let app: TestApp;
let admin: string;
let reader: string;
let builder: string;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  ({ token: reader } = await signUpEditor(app, [{ action: PERMISSIONS.read }]));
  ({ token: builder } = await signUpEditor(app, [
    { action: PERMISSIONS.read },
    { action: PERMISSIONS.build },
  ]));
});
afterAll(() => app.stop());

type Answer = EditRecapResponse & {
  error: {
    message: string;
    details: SaveConflict & { errors?: { path: string[]; message: string }[] };
  };
};

const load = (recap: string, locale = 'en', token = builder): Promise<HttpAnswer<Answer>> =>
  app.request<Answer>(`/newsroom/recaps/${recap}/editing?locale=${locale}`, { token });

const save = (
  { documentId, locale, version }: Pick<RecapEditing, 'documentId' | 'locale' | 'version'>,
  given: Record<string, unknown>,
  token = builder,
): Promise<HttpAnswer<Answer>> =>
  app.request<Answer>(`/newsroom/recaps/${documentId}/editing`, {
    method: 'PUT',
    token,
    body: { locale, version, ...given },
  });

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

async function lunch(talks = 1): Promise<string> {
  const { documentId: host } = await documents(app, ORGANIZATION_UID).create({
    data: { name: 'Optics Network' },
  });
  const event = await createEvent(app, {
    title: 'Networking lunch',
    kind: 'networking',
    day: -1,
    topic: 'lasers',
    involvements: [{ role: 'host', organization: host }],
  });
  for (let number = 1; number <= talks; number += 1) {
    await createTalk(app, { event, title: `Lasers ${String(number)}`, takeaways: 'Bright.' });
  }
  return event;
}

async function recapOf(event: string): Promise<string> {
  const { body } = await app.request<BuildRecapResponse>(`/newsroom/events/${event}/recap`, {
    token: builder,
    body: { locale: 'en' },
  });
  return body.data.documentId;
}

async function edited(talks?: number): Promise<RecapEditing> {
  return (await load(await recapOf(await lunch(talks)))).body.data;
}

describe('what the builder loads', () => {
  it('is the text, the facts as they are now and what the text was composed from', async () => {
    const event = await lunch();
    const recap = await recapOf(event);
    await documents(app, EVENT_UID).update({
      documentId: event,
      locale: 'en',
      data: { topic: 'photonics' },
    });
    const { status, body } = await load(recap);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      documentId: recap,
      locale: 'en',
      state: 'draft',
      updatedBy: 'Erika Editor',
      text: { title: expect.any(String), kicker: 'Networking lunch', picture: null },
      event: { documentId: event },
      facts: { event: { topic: 'photonics' } },
      composition: { revision: 1, recipe: 'networking', facts: { event: { topic: 'lasers' } } },
      related: [
        { type: 'event', documentId: event, name: 'Networking lunch', state: 'draft' },
        { type: 'talk', name: 'Lasers 1', state: 'draft' },
      ],
      languages: [{ locale: 'en', state: 'draft', embargoUntil: null }],
    });
    expect(body.data.text.body).toEqual(
      body.data.composition?.sections.flatMap(({ blocks }) => blocks),
    );
  });

  it('is a text alone for plain news', async () => {
    const news = await createRecap(app, { title: 'We have moved', kind: 'news' });
    const { body } = await load(news);
    expect(body.data).toMatchObject({
      text: { title: 'We have moved', body: [] },
      event: null,
      facts: null,
      composition: null,
      related: [],
    });
  });

  it('is nothing for a recap that is not there, or not in that language', async () => {
    const missing = await load('nothing');
    expect([missing.status, missing.body.error.details.code]).toEqual([404, 'recap-not-found']);
    const recap = await recapOf(await lunch());
    const german = await load(recap, 'de');
    expect([german.status, german.body.error.details.code]).toEqual([404, 'recap-not-in-language']);
  });

  it('costs the same number of queries for one talk and for forty', async () => {
    const count = (recap: string) => countQueries(app, () => load(recap));
    const one = await recapOf(await lunch(1));
    const forty = await recapOf(await lunch(40));
    await load(one);
    expect(await count(forty)).toBe(await count(one));
  });
});

describe('saving', () => {
  it('keeps texts, body, picture and search fields, and names the one who saved', async () => {
    const before = await edited();
    const { status, body } = await save(before, {
      text: {
        title: 'A bright lunch',
        teaser: ' Short and good. ',
        body: [paragraph('Written by hand.')],
        picture: {
          file: null,
          alternativeText: { en: 'People at a table' },
          caption: {},
          decorative: false,
          credit: 'Eva Example',
          license: null,
          licenseUrl: null,
        },
        seo: { title: 'Lunch', description: null },
      },
    });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      updatedBy: 'Erika Editor',
      text: {
        title: 'A bright lunch',
        teaser: 'Short and good.',
        kicker: before.text.kicker,
        body: [paragraph('Written by hand.')],
        picture: { credit: 'Eva Example', alternativeText: { en: 'People at a table' } },
        seo: { title: 'Lunch', description: null },
      },
    });
    expect(body.data.version).not.toBe(before.version);
    expect((await load(before.documentId)).body.data).toEqual(body.data);
  });

  it('leaves what the builder does not show as it is', async () => {
    const before = await edited();
    await documents(app, RECAP_UID).update({
      documentId: before.documentId,
      locale: 'en',
      data: { seo: { title: 'One', noindex: true }, correctionNote: 'A name was wrong.' },
    });
    const { body } = await load(before.documentId);
    await save(body.data, { text: { seo: { title: 'Two', description: null } } });
    const stored = await app.strapi.db
      .query(RECAP_UID as never)
      .findOne({ where: { documentId: before.documentId }, populate: { seo: true, event: true } });
    expect(stored).toMatchObject({
      seo: { title: 'Two', noindex: true },
      correctionNote: 'A name was wrong.',
      event: { documentId: before.event?.documentId },
    });
  });

  it('keeps what the text was composed from, and what it is about', async () => {
    const before = await edited(2);
    const { facts, composition } = before;
    const kept = composition?.sections.filter(({ kind }) => kind === 'lead') ?? [];
    const { status, body } = await save(before, {
      text: { body: kept.flatMap(({ blocks }) => blocks) },
      composition: { recipe: 'networking', recipeVersion: 1, facts, sections: kept },
    });
    expect(status).toBe(200);
    expect(body.data.composition).toMatchObject({ revision: 2, sections: kept });
    const stored = await app.strapi.db.query(RECAP_UID as never).findOne({
      where: { documentId: before.documentId },
      populate: { talks: true, organizations: true },
    });
    expect(stored.talks).toEqual([]);
    expect(stored.organizations).toHaveLength(1);
  });

  it('is not about what was left out of the text, though it could come back', async () => {
    const before = await edited(2);
    const { facts, composition } = before;
    const sections = composition?.sections ?? [];
    const { body } = await save(before, {
      text: {
        body: sections.filter(({ kind }) => kind === 'lead').flatMap(({ blocks }) => blocks),
      },
      composition: { recipe: 'networking', recipeVersion: 1, facts, sections },
    });
    expect(body.data.composition?.sections).toEqual(sections);
    const stored = await app.strapi.db
      .query(RECAP_UID as never)
      .findOne({ where: { documentId: before.documentId }, populate: { talks: true } });
    expect(stored.talks).toEqual([]);
  });

  it('is refused to the second of two editors, who is shown what is stored', async () => {
    const seen = await edited();
    const first = await save(seen, { text: { title: 'The first' } });
    expect(first.status).toBe(200);
    const second = await save(seen, { text: { title: 'The second' } }, admin);
    expect(second.status).toBe(409);
    expect(second.body.error.details).toEqual({ code: 'recap-changed', current: first.body.data });
    expect((await load(seen.documentId)).body.data.text.title).toBe('The first');
    const again = await save(second.body.error.details.current, { text: { title: 'Both' } }, admin);
    expect([again.status, again.body.data.text.title]).toEqual([200, 'Both']);
  });

  it('is no error of the server where it is refused so', async () => {
    const logged = jest.spyOn(app.strapi.log, 'error');
    const seen = await edited();
    await save(seen, { text: { title: 'The first' } });
    const { status, body } = await save(seen, { text: { title: 'The second' } });
    expect(status).toBe(409);
    expect(body.error).toMatchObject({ name: 'ConflictError' });
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });

  it('sees a change that was made in the Content Manager', async () => {
    const seen = await edited();
    await documents(app, RECAP_UID).update({
      documentId: seen.documentId,
      locale: 'en',
      data: { title: 'From the form' },
    });
    const { status, body } = await save(seen, { text: { title: 'From the builder' } });
    expect(status).toBe(409);
    expect(body.error.details.current.text.title).toBe('From the form');
  });

  it('lets one of two at once win, and loses nothing of the composition', async () => {
    const seen = await edited();
    const { facts, composition } = seen;
    const answers = await Promise.all(
      ['One', 'Two', 'Three'].map((title) =>
        save(seen, {
          text: { title },
          composition: {
            recipe: 'networking',
            recipeVersion: 1,
            facts,
            sections: composition?.sections,
          },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(
      await app.strapi.db
        .query(COMPOSITION_UID as never)
        .count({ where: { recapDocumentId: seen.documentId } }),
    ).toBe(1);
    expect((await load(seen.documentId)).body.data.composition?.revision).toBe(2);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a headline that is too long', { text: { title: 'x'.repeat(256) } }, 'text,title'],
    ['a body that is no list', { text: { body: 'Hello' } }, 'text,body'],
    ['a picture without its fields', { text: { picture: { file: 'x' } } }, 'text,picture,file'],
    ['no text', { text: undefined }, 'text'],
    ['facts that are none', { text: {}, composition: { recipe: 'x' } }, 'composition'],
  ])('is refused with %s, and nothing is written', async (_name, given, path) => {
    const seen = await edited();
    const { status, body } = await save(seen, given);
    expect(status).toBe(400);
    expect(body.error.details.errors?.map((problem) => String(problem.path)).join(' ')).toContain(
      path,
    );
    expect((await load(seen.documentId)).body.data).toEqual(seen);
  });

  it('refuses blocks that Strapi does not know, and links that run', async () => {
    const seen = await edited();
    for (const body of [
      [{ type: 'video', children: [] }],
      [{ type: 'paragraph', children: [{ type: 'text' }] }],
      [
        {
          type: 'paragraph',
          children: [
            { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'x' }] },
          ],
        },
      ],
    ]) {
      expect((await save(seen, { text: { body } })).status).toBe(400);
    }
    expect((await load(seen.documentId)).body.data).toEqual(seen);
  });

  it('needs the permission to build', async () => {
    const seen = await edited();
    expect((await load(seen.documentId, 'en', reader)).status).toBe(403);
    expect((await save(seen, { text: { title: 'No' } }, reader)).status).toBe(403);
    const route = `/newsroom/recaps/${seen.documentId}/editing`;
    expect((await app.request(`${route}?locale=en`)).status).toBe(401);
    expect((await app.request(route, { method: 'PUT', body: {} })).status).toBe(401);
    expect((await load(seen.documentId)).body.data).toEqual(seen);
  });
});
