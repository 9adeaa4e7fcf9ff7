import { EVENT_UID, ORGANIZATION_UID, RECAP_UID, SPEAKER_UID, TALK_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documents } from '../support/events';
import { addLocale, createApiToken, signUpEditor, signUpSuperAdmin } from '../support/people';

const SITE = 'http://127.0.0.1:3000';
const SECRET = 'known to both';

let app: TestApp;
let admin: string;

const ask = (token: string, uid: string, query: Record<string, string>) =>
  app.request<{ data?: { url?: string } }>(
    `/content-manager/preview/url/${uid}?${new URLSearchParams(query).toString()}`,
    { token },
  );

/** The parts of the address that an administrator is given; undefined where the answer has none. */
async function previewOf(uid: string, query: Record<string, string>, token = admin) {
  const { status, body } = await ask(token, uid, query);
  const address = body.data?.url;
  expect(status).toBe(address === undefined ? 204 : 200);
  if (address === undefined) {
    return undefined;
  }
  const { origin, pathname, searchParams } = new URL(address);
  return { entrance: `${origin}${pathname}`, ...Object.fromEntries(searchParams) };
}

const createRecap = (title: string) =>
  documents(app, RECAP_UID).create({ data: { title }, locale: 'en' });
const entrance = { entrance: `${SITE}/api/preview`, secret: SECRET };

describe('the preview of a project with a website', () => {
  beforeAll(async () => {
    app = await startApp({ env: { SITE_URL: SITE, PREVIEW_SECRET: SECRET } });
    admin = await signUpSuperAdmin(app);
    await addLocale(app, 'de', 'German (de)');
  });
  afterAll(() => app.stop());

  it('leads to the draft in each language, by the slug that it has there', async () => {
    const { documentId } = await createRecap('How bright it was');
    await documents(app, RECAP_UID).update({
      documentId,
      locale: 'de',
      data: { title: 'Wie hell es war' },
    });
    expect(await previewOf(RECAP_UID, { documentId, locale: 'en', status: 'modified' })).toEqual({
      ...entrance,
      url: '/en/news/how-bright-it-was',
      locale: 'en',
      status: 'draft',
    });
    expect(await previewOf(RECAP_UID, { documentId, locale: 'de' })).toEqual({
      ...entrance,
      url: '/de/news/wie-hell-es-war',
      locale: 'de',
      status: 'draft',
    });
    // Without a language: the default one.
    expect(await previewOf(RECAP_UID, { documentId })).toMatchObject({ locale: 'en' });
  });

  it('leads to what is published once there is something', async () => {
    const { documentId } = await createRecap('Published light');
    const asked = { documentId, locale: 'en', status: 'published' };
    expect(await previewOf(RECAP_UID, asked)).toBeUndefined();
    await documents(app, RECAP_UID).publish({ documentId, locale: 'en' });
    await documents(app, RECAP_UID).update({
      documentId,
      locale: 'en',
      data: { slug: 'other-light' },
    });
    expect(await previewOf(RECAP_UID, asked)).toMatchObject({
      url: '/en/news/published-light',
      status: 'published',
    });
    expect(await previewOf(RECAP_UID, { ...asked, status: 'draft' })).toMatchObject({
      url: '/en/news/other-light',
      status: 'draft',
    });
  });

  it('knows every type that has a page', async () => {
    const event = await documents(app, EVENT_UID).create({
      data: { title: 'Optics day' },
      locale: 'en',
    });
    const speaker = await documents(app, SPEAKER_UID).create({
      data: { givenName: 'Vera', familyName: 'Muster' },
    });
    const organization = await documents(app, ORGANIZATION_UID).create({
      data: { name: 'Muster GmbH' },
    });
    const urlOf = async (uid: string, documentId: string) =>
      ((await previewOf(uid, { documentId })) as { url?: string } | undefined)?.url;
    expect(await urlOf(EVENT_UID, event.documentId)).toBe('/en/events/optics-day');
    expect(await urlOf(SPEAKER_UID, speaker.documentId)).toBe('/en/people/vera-muster');
    expect(await urlOf(ORGANIZATION_UID, organization.documentId)).toBe(
      '/en/organizations/muster-gmbh',
    );
    await documents(app, SPEAKER_UID).update({
      documentId: speaker.documentId,
      data: { visibility: 'hidden' },
    });
    expect(await urlOf(SPEAKER_UID, speaker.documentId)).toBeUndefined();
  });

  it('has none for types without a page, other types, and what is not there', async () => {
    const talk = await documents(app, TALK_UID).create({ data: { title: 'Light' }, locale: 'en' });
    expect(await previewOf(TALK_UID, { documentId: talk.documentId })).toBeUndefined();
    expect(await previewOf('plugin::upload.file', { documentId: 'any' })).toBeUndefined();
    expect(await previewOf(RECAP_UID, { documentId: 'missing' })).toBeUndefined();
    const { documentId } = await createRecap('In English alone');
    expect(await previewOf(RECAP_UID, { documentId, locale: 'de' })).toBeUndefined();
  });

  it('has none for an entry that has no slug yet', async () => {
    const { documentId } = await createRecap('Soon');
    await app.strapi.db
      .query(RECAP_UID as never)
      .updateMany({ where: { documentId }, data: { slug: null } });
    expect(await previewOf(RECAP_UID, { documentId })).toBeUndefined();
  });

  describe('for roles', () => {
    let recap: string;
    const asked = () => ({ documentId: recap, locale: 'en' });
    const reads = (locales: string[]) => ({
      action: 'plugin::content-manager.explorer.read',
      subject: RECAP_UID,
      properties: { fields: ['title'], locales },
    });
    beforeAll(async () => {
      recap = (await createRecap('For some')).documentId;
    });

    it('gives the secret to nobody who may not read the entry', async () => {
      const { token } = await signUpEditor(app, [{ action: PERMISSIONS.read }]);
      expect(await previewOf(RECAP_UID, asked(), token)).toBeUndefined();
      const german = await signUpEditor(app, [reads(['de'])]);
      expect(await previewOf(RECAP_UID, asked(), german.token)).toBeUndefined();
      const author = await signUpEditor(app, [
        { ...reads(['en']), conditions: ['admin::is-creator'] },
      ]);
      expect(await previewOf(RECAP_UID, asked(), author.token)).toBeUndefined();
    });

    it('is there for those who read it in the Content Manager, or build it', async () => {
      const reader = await signUpEditor(app, [reads(['en'])]);
      expect(await previewOf(RECAP_UID, asked(), reader.token)).toMatchObject(entrance);
      const builder = await signUpEditor(app, [{ action: PERMISSIONS.build }]);
      expect(await previewOf(RECAP_UID, asked(), builder.token)).toMatchObject(entrance);
      const event = await documents(app, EVENT_UID).create({ data: { title: 'Day' } });
      expect(
        await previewOf(EVENT_UID, { documentId: event.documentId }, builder.token),
      ).toBeUndefined();
    });

    it('answers nobody who is not signed in', async () => {
      expect((await app.request(`/content-manager/preview/url/${RECAP_UID}`)).status).toBe(401);
    });
  });

  it('leads to what a frontend can fetch with a token', async () => {
    const { documentId } = await createRecap('Fetched light');
    const token = await createApiToken(app, 'read-only');
    const route =
      '/api/newsroom/recaps?filters[slug]=fetched-light&locale=en&status=draft&fields=title';
    expect((await app.request(route, { token })).body).toMatchObject({ data: [{ documentId }] });
    expect((await app.request(route)).status).toBe(403);
  });
});

/** After the other one: Strapi must not know that project's website any more. */
describe('the preview of a project without a website', () => {
  beforeAll(async () => {
    app = await startApp();
    admin = await signUpSuperAdmin(app);
  });
  afterAll(() => app.stop());

  it('is none, and Strapi says that it is not configured', async () => {
    const { documentId } = await createRecap('Nowhere');
    expect((await ask(admin, RECAP_UID, { documentId })).status).toBe(404);
    const service = app.strapi.plugin('newsroom').service('preview');
    expect(await service.url(RECAP_UID, { documentId, locale: 'en' })).toBeUndefined();
  });
});
