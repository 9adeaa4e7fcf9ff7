import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { makeForeignProject } from '../support/foreign-project';
import type { ForeignProject } from '../support/foreign-project';
import { createApiToken, grant } from '../support/people';
import { makeWorld, SECRET } from '../support/public-world';
import type { World } from '../support/public-world';

interface Answer {
  data: Record<string, unknown>[];
  meta: { pagination: { total: number } };
}

const to = (name: string, relation = 'oneToMany') => ({
  type: 'relation',
  relation,
  target: `plugin::newsroom.${name}`,
});

const ATTRIBUTES = {
  title: { type: 'string' },
  talks: to('talk'),
  events: to('event'),
  people: to('speaker'),
  recaps: to('recap'),
  leadEvent: to('event', 'oneToOne'),
  parts: {
    type: 'dynamiczone',
    components: ['newsroom.contribution', 'newsroom.quote', 'newsroom.link'],
  },
  credits: { type: 'component', repeatable: true, component: 'newsroom.contribution' },
};

let project: ForeignProject;
let app: TestApp;
let world: World;
let token: string;

beforeAll(async () => {
  project = makeForeignProject([
    { singular: 'page', plural: 'pages', draftAndPublish: false, attributes: ATTRIBUTES },
    { singular: 'article', plural: 'articles', draftAndPublish: true, attributes: ATTRIBUTES },
  ]);
  app = await startApp({ appDir: project.appDir, distDir: project.appDir });
  world = await makeWorld(app);
  token = await createApiToken(app, 'full-access');
  await grant(
    app,
    ['page', 'article'].flatMap((name) =>
      ['find', 'findOne', 'create', 'update'].map((action) => `api::${name}.${name}.${action}`),
    ),
  );
  const data = {
    title: 'About us',
    talks: [world.talk.documentId, world.draftTalk.documentId],
    events: [world.event.documentId, world.draftEvent.documentId],
    people: [world.visible.documentId, world.hidden.documentId],
    recaps: [world.recap.documentId, world.draftRecap.documentId, world.embargoedRecap.documentId],
    leadEvent: world.draftEvent.documentId,
    parts: [
      { __component: 'newsroom.contribution', speaker: world.hidden.documentId, role: 'host' },
      { __component: 'newsroom.quote', text: `${SECRET} quote`, speaker: world.visible.documentId },
      { __component: 'newsroom.link', url: 'https://example.org' },
    ],
    credits: [
      { speaker: world.visible.documentId, role: 'author' },
      { speaker: world.hidden.documentId, role: 'greeting', jobTitle: { en: SECRET } },
    ],
  };
  const documents = (uid: string) =>
    app.strapi.documents(uid as never) as unknown as {
      create(params: object): Promise<{ documentId: string }>;
      publish(params: object): Promise<unknown>;
    };
  await documents('api::page.page').create({ data });
  const article = await documents('api::article.article').create({ data });
  await documents('api::article.article').publish({ documentId: article.documentId });
  await documents('api::article.article').create({ data: { title: 'Draft of the project' } });
});

afterAll(async () => {
  await app?.stop();
  project?.remove();
});

const get = (query: string, options = {}) => app.request<Answer>(`/api/${query}`, options);

describe('types of the project that lead to ours', () => {
  const everything =
    'populate[talks][populate]=*&populate[events][populate]=*&populate[people][populate]=*&populate[recaps][populate]=*&populate[leadEvent]=true&populate[credits][populate]=*&populate[parts][populate]=*';
  const fragments =
    'populate[parts][on][newsroom.contribution][populate]=*&populate[parts][on][newsroom.quote][populate]=*';

  it.each(
    ['pages', 'articles'].flatMap((type) => [
      `${type}?populate=*`,
      `${type}?populate=*&status=draft`,
      `${type}?populate=*&status=weird`,
      `${type}?${everything}`,
      `${type}?${everything}&status=draft`,
      `${type}?${fragments}`,
      `${type}?${fragments}&status=draft`,
      `${type}?${everything}&hasPublishedVersion=false&status=draft`,
      `${type}?${everything}&publicationFilter=never-published-document&status=draft`,
      `${type}?populate[people][filters][visibility][$eq]=hidden`,
      `${type}?populate=talks.speakers,recaps.speakers,credits.speaker`,
    ]),
  )('%s tells visitors no secret', async (query) => {
    const answer = await get(query);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toContain(SECRET);
  });

  it('show visitors what is public', async () => {
    const [page] = (await get(`pages?${everything}`)).body.data;
    expect(page).toMatchObject({
      title: 'About us',
      talks: [{ title: 'Lenses' }],
      events: [{ title: 'Optics day' }],
      people: [{ familyName: 'Sichtbar' }],
      recaps: [{ title: 'How bright it was' }],
      leadEvent: null,
      credits: [{ role: 'author', speaker: { familyName: 'Sichtbar' } }],
      parts: [{ url: 'https://example.org' }],
    });
  });

  it.each([
    `pages?filters[talks][title][$contains]=${SECRET}`,
    `pages?filters[events][title][$contains]=${SECRET}`,
    `pages?filters[leadEvent][title][$contains]=${SECRET}`,
    `pages?filters[people][visibility][$eq]=hidden`,
    `pages?filters[recaps][kind][$eq]=press-release`,
    `pages?filters[credits][role][$eq]=greeting`,
    `articles?filters[talks][title][$contains]=${SECRET}`,
    `articles?filters[talks][title][$contains]=${SECRET}&status=draft`,
    `articles?filters[leadEvent][title][$contains]=${SECRET}&status=draft`,
    `articles?filters[people][familyName][$contains]=${SECRET}`,
  ])('%s finds nothing', async (query) => {
    const answer = await get(query);
    expect([answer.status, answer.body.data]).toEqual([200, []]);
  });

  it.each([
    'pages?sort=people.familyName',
    'pages?sort=leadEvent.startsAt',
    'pages?filters[talks][$null]=true',
    'pages?filters[leadEvent][$null]=true',
    'articles?sort=leadEvent.startsAt&status=draft',
    'articles?filters[leadEvent][$null]=true&status=draft',
  ])('refuses %s', async (query) => {
    expect((await get(query)).status).toBe(400);
  });

  it('answers what is no secret as before, drafts of the project too', async () => {
    const titles = async (query: string) =>
      (await get(query)).body.data.map(({ title }) => title).sort();
    expect(await titles('articles')).toEqual(['About us']);
    // What the project shows of its own types is its own decision.
    expect(await titles('articles?status=draft')).toEqual(['About us', 'Draft of the project']);
    expect(await titles('pages?filters[talks][title][$eq]=Lenses')).toEqual(['About us']);
    expect(await titles('articles?filters[leadEvent][$null]=true')).toEqual(['About us']);
    expect(await titles('articles?sort=leadEvent.startsAt')).toEqual(['About us']);
    expect(await titles('pages?filters[title][$startsWith]=About&sort=title')).toEqual([
      'About us',
    ]);
  });

  it('shows callers with a token everything', async () => {
    const answer = await get(`pages?${everything}`, { token });
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).toContain(SECRET);
  });

  it('shows visitors who write no more than they may read', async () => {
    const answer = await app.request<{ data: Record<string, unknown> }>(
      `/api/pages?${everything}`,
      {
        body: {
          data: {
            title: 'By a visitor',
            talks: [world.talk.documentId],
            people: [world.visible.documentId, world.hidden.documentId],
          },
        },
      },
    );
    expect(answer.status).toBe(201);
    expect(answer.body.data).toMatchObject({
      title: 'By a visitor',
      people: [{ familyName: 'Sichtbar' }],
    });
    expect(JSON.stringify(answer.body)).not.toContain(SECRET);
  });
});
