import { ORGANIZATION_UID, RECAP_UID, SPEAKER_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import type { BuildRecapResponse, StructuredDataResponse } from '../../contracts';
import { startApp } from '../support/app';
import type { HttpAnswer, TestApp } from '../support/app';
import { createEvent, createRecap, createTalk, documents } from '../support/events';
import { createPicture } from '../support/files';
import { grant, signUpEditor } from '../support/people';
import { countQueries } from '../support/queries';

let app: TestApp;
let reader: string;
let builder: string;

const SITE = {
  url: 'https://www.example.org',
  name: 'Example',
  paths: { recap: '/news/{slug}', event: '/events/{slug}' },
};
const FILES = 'https://cms.example.org';

type Node = Record<string, unknown> & { '@id': string; '@type': string };
type Answer = StructuredDataResponse & {
  error: { details: { code?: string; errors?: { path: string[] }[] } };
};

const preview = (
  recap: string,
  body: Record<string, unknown> = {},
  token: string | undefined = builder,
): Promise<HttpAnswer<Answer>> =>
  app.request<Answer>(`/newsroom/recaps/${recap}/structured-data`, {
    method: 'POST',
    ...(token ? { token } : {}),
    body: { locale: 'en', text: {}, ...body },
  });

const graphOf = (data: Record<string, unknown>): Node[] => data['@graph'] as Node[];

/** Without the moments of publication and of the last change. */
const timeless = (data: Record<string, unknown>): Node[] =>
  graphOf(data).map(
    ({ datePublished: _published, dateModified: _modified, ...node }) => node as Node,
  );

async function person(familyName: string, data: Record<string, unknown> = {}): Promise<string> {
  const { documentId: organization } = await documents(app, ORGANIZATION_UID).create({
    data: { name: `House of ${familyName}` },
  });
  const { documentId } = await documents(app, SPEAKER_UID).create({
    data: { givenName: 'Erika', familyName, jobTitle: { en: 'Engineer' }, organization, ...data },
  });
  return documentId;
}

/** An event with one talk of two people, one of them hidden, and its recap. */
async function lunch(title: string, talks = 1): Promise<string> {
  const { documentId: host } = await documents(app, ORGANIZATION_UID).create({
    data: { name: 'Optics Network' },
  });
  const event = await createEvent(app, {
    title,
    kind: 'networking',
    day: -1,
    city: 'Dortmund',
    topic: 'lasers',
    involvements: [{ role: 'host', organization: host }],
  });
  for (let number = 1; number <= talks; number += 1) {
    const speakers = [
      await person(`Open ${String(number)}`),
      await person(`Hidden ${String(number)}`, { visibility: 'hidden' }),
    ];
    await createTalk(app, {
      event,
      title: `Lasers ${String(number)}`,
      takeaways: 'Bright.',
      contributions: speakers.map((speaker) => ({ role: 'speaker', speaker })),
    });
  }
  const { body } = await app.request<BuildRecapResponse>(`/newsroom/events/${event}/recap`, {
    token: builder,
    body: { locale: 'en' },
  });
  return body.data.documentId;
}

/** @returns the structured data of the page */
async function publish(recap: string): Promise<Record<string, unknown>> {
  const published = await app.request(`/newsroom/recaps/${recap}/publish`, {
    method: 'POST',
    token: builder,
    body: { locale: 'en' },
  });
  expect(published.status).toBe(200);
  const { slug } = (await app.strapi.db
    .query(RECAP_UID as never)
    .findOne({ where: { documentId: recap } })) as { slug: string };
  const page = await app.request<{ data: { structuredData: Record<string, unknown> } }>(
    `/api/newsroom/recaps/by-slug/${slug}?locale=en`,
  );
  return page.body.data.structuredData;
}

beforeAll(async () => {
  app = await startApp();
  app.strapi.config.set('plugin::newsroom.site', SITE);
  app.strapi.config.set('server.absoluteUrl', FILES);
  await grant(app, [
    'plugin::newsroom.recap-page.findOne',
    ...['event', 'talk', 'recap', 'speaker', 'organization', 'topic'].map(
      (name) => `plugin::newsroom.${name}.find`,
    ),
  ]);
  ({ token: reader } = await signUpEditor(app, [{ action: PERMISSIONS.read }]));
  ({ token: builder } = await signUpEditor(app, [
    { action: PERMISSIONS.read },
    { action: PERMISSIONS.build },
    { action: PERMISSIONS.publish },
  ]));
});
afterAll(() => app.stop());

describe('the structured data of a draft', () => {
  it('is what the published page has, with the jobs of the day and without hidden people', async () => {
    const recap = await lunch('Lunch to publish');
    const { status, body } = await preview(recap);
    expect(status).toBe(200);
    const text = JSON.stringify(body.data.structuredData);
    expect(text).toContain('House of Open 1');
    expect(text).not.toContain('Hidden');

    const published = await publish(recap);
    expect(timeless(body.data.structuredData)).toEqual(timeless(published));
  });

  it('calls people what the article called them on its day, as its page does', async () => {
    const recap = await lunch('Lunch of old names');
    await publish(recap);
    const { documentId } = (await app.strapi.db.query(SPEAKER_UID as never).findOne({
      where: { familyName: 'Open 1', talks: { event: { title: 'Lunch of old names' } } },
    })) as {
      documentId: string;
    };
    await documents(app, SPEAKER_UID).update({ documentId, data: { familyName: 'Married' } });
    const { body } = await preview(recap);
    expect(timeless(body.data.structuredData)).toEqual(timeless(await publish(recap)));
    expect(JSON.stringify(body.data.structuredData)).not.toContain('Married');
  });

  it('says what is typed and not saved, and saves nothing', async () => {
    const recap = await createRecap(app, { title: 'We have moved', kind: 'news' });
    const { id: file } = await createPicture(app, 'lens', { width: 1600, height: 900 });
    const picture = {
      file,
      alternativeText: { en: 'A lens' },
      caption: {},
      decorative: false,
      credit: 'Eva Example',
      license: null,
      licenseUrl: null,
    };
    const { body } = await preview(recap, {
      text: { title: 'We move', teaser: 'Soon.', authorName: 'Eva Example', picture },
    });
    expect(graphOf(body.data.structuredData)[0]).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'We move',
      description: 'Soon.',
      author: { '@type': 'Person', name: 'Eva Example' },
      image: {
        url: `${FILES}/uploads/lens.jpg`,
        creditText: 'Eva Example',
        description: 'A lens',
        width: 1600,
      },
    });
    expect(body.data.missing).toEqual([]);
    const stored = await preview(recap);
    expect(graphOf(stored.body.data.structuredData)[0]?.['headline']).toBe('We have moved');
    expect(stored.body.data.missing).toEqual(['description', 'author', 'picture']);
  });

  it('names what an event lacks that search engines ask for', async () => {
    const event = await createEvent(app, { title: 'Somewhere, some time', topic: 'x' });
    const recap = await createRecap(app, {
      title: 'It was good',
      teaser: 'Good.',
      authorName: 'Eva',
      event,
    });
    app.strapi.config.set('plugin::newsroom.site', null);
    const { body } = await preview(recap);
    app.strapi.config.set('plugin::newsroom.site', SITE);
    expect(body.data.missing).toEqual([
      'site',
      'picture',
      'event-start',
      'event-location',
      'event-organizer',
      'performers',
    ]);
  });

  it('costs the same number of queries for one talk and for twenty', async () => {
    const [one, twenty] = [await lunch('One talk', 1), await lunch('Twenty talks', 20)];
    await preview(one);
    const count = (recap: string) => countQueries(app, () => preview(recap));
    expect(await count(twenty)).toBe(await count(one));
  });

  it('is refused without the permission to build, and where there is no such draft', async () => {
    const recap = await createRecap(app, { title: 'Mine' });
    expect((await preview(recap, {}, reader)).status).toBe(403);
    expect((await preview(recap, {}, '')).status).toBe(401);
    const missing = await preview('nothing');
    expect([missing.status, missing.body.error.details.code]).toEqual([404, 'recap-not-found']);
    const german = await preview(recap, { locale: 'de' });
    expect([german.status, german.body.error.details.code]).toEqual([404, 'recap-not-in-language']);
  });

  it.each([
    ['a headline that is too long', { text: { title: 'x'.repeat(256) } }, 'text,title'],
    ['no language', { locale: undefined }, 'locale'],
    ['a picture without its fields', { text: { picture: { file: 'x' } } }, 'text,picture,file'],
  ])('is refused with %s', async (_name, given, path) => {
    const { status, body } = await preview(await createRecap(app, { title: 'Mine' }), given);
    expect(status).toBe(400);
    expect(body.error.details.errors?.map((problem) => String(problem.path))).toContain(path);
  });
});
