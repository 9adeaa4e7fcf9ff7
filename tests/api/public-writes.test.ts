import { PUBLIC_UIDS, SPEAKER_UID } from '../../content-types';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { createApiToken, grant, signUpVisitor } from '../support/people';
import { documentsOf, makeWorld, SECRET } from '../support/public-world';
import type { World } from '../support/public-world';

interface Answer {
  data: Record<string, unknown> & { documentId: string };
  error?: { message: string; details: { errors: { path: string[] }[] } };
}

let app: TestApp;
let world: World;
const callers: Record<string, string | undefined> = {};

beforeAll(async () => {
  app = await startApp();
  world = await makeWorld(app);
  const writing = PUBLIC_UIDS.flatMap((uid) => [`${uid}.create`, `${uid}.update`]);
  await grant(app, writing, 'public');
  await grant(app, writing, 'authenticated');
  callers['anonymous'] = undefined;
  callers['signed up'] = await signUpVisitor(app);
});

afterAll(async () => {
  await app?.stop();
});

describe.each(['anonymous', 'signed up'])('a visitor (%s) whose role may write', (caller) => {
  const send = (route: string, data: unknown, method = 'POST') =>
    app.request<Answer>(`/api/newsroom/${route}`, {
      method,
      body: { data },
      ...(callers[caller] ? { token: callers[caller] } : {}),
    });

  it.each(['email', 'phone', 'grammaticalGender', 'consentNote', 'internalNotes'])(
    'cannot write the private attribute %s of a speaker',
    async (name) => {
      const value = name === 'grammaticalGender' ? 'male' : 'changed';
      const created = await send('speakers', { familyName: 'New', [name]: value });
      expect(created.status).toBe(400);
      expect(created.body.error?.message).toContain(name);
      expect(created.body.error?.details.errors).toMatchObject([{ path: [name] }]);

      const route = `speakers/${world.visible.documentId}`;
      const before = await stored(world.visible.documentId);
      const updated = await send(route, { givenName: 'Changed', [name]: value }, 'PUT');
      expect(updated.status).toBe(400);
      expect(await stored(world.visible.documentId)).toEqual(before);
    },
  );

  it.each([
    ['events', 'title'],
    ['talks', 'title'],
    ['organizations', 'name'],
  ])('cannot write the internal notes of %s', async (type, name) => {
    const answer = await send(type, { [name]: 'New', internalNotes: 'changed' });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain('internalNotes');
  });

  it('is answered with what a visitor may read, whatever is populated', async () => {
    const route = `talks/${world.talk.documentId}?populate[contributions][populate]=*&populate[speakers]=true&populate[quotes]=true&populate[event]=true&locale=en`;
    const answer = await send(route, { room: 'Hall 1' }, 'PUT');
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({
      room: 'Hall 1',
      event: { title: 'Optics day' },
      speakers: [{ familyName: 'Sichtbar' }],
    });
    expect(JSON.stringify(answer.body)).not.toContain(SECRET);
  });

  it('reads no draft by saving one', async () => {
    const answer = await send(
      `events/${world.draftEvent.documentId}?status=draft&locale=en`,
      { city: 'Dortmund' },
      'PUT',
    );
    expect(answer.status).toBe(200);
    expect(answer.body.data).toMatchObject({
      documentId: world.draftEvent.documentId,
      city: 'Dortmund',
    });
    expect(JSON.stringify(answer.body)).not.toContain(SECRET);
  });

  it('reads no hidden person by saving one', async () => {
    const answer = await send(
      `speakers/${world.hidden.documentId}?populate=*`,
      { orcid: null },
      'PUT',
    );
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toContain(SECRET);
  });

  it('creates and publishes entries as Strapi does', async () => {
    const answer = await send('talks?locale=en&populate[event]=true', {
      title: 'Call for talks',
      event: world.event.documentId,
    });
    expect(answer.status).toBe(201);
    expect(answer.body.data).toMatchObject({
      title: 'Call for talks',
      event: { title: 'Optics day' },
    });
  });
});

const stored = async (documentId: string) =>
  app.strapi.db.query(SPEAKER_UID as never).findOne({ where: { documentId } });

it('lets a full-access token write private attributes, and read what it wrote', async () => {
  const token = await createApiToken(app, 'full-access');
  const answer = await app.request<Answer>('/api/newsroom/speakers', {
    token,
    body: { data: { familyName: 'Imported', email: 'imported@example.org' } },
  });
  expect(answer.status).toBe(201);
  expect(await stored(answer.body.data.documentId)).toMatchObject({
    email: 'imported@example.org',
  });
});

it('lets the server write private attributes', async () => {
  const { documentId } = await documentsOf(app, SPEAKER_UID).create({
    data: { familyName: 'Own', email: 'own@example.org' },
  });
  expect(await stored(documentId)).toMatchObject({ email: 'own@example.org' });
});
