import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, rowsOf } from '../support/content';
import type { FieldErrorAnswer } from '../support/content';
import { contentManager } from '../support/content-manager';
import { signUpSuperAdmin } from '../support/people';

/** Writes as a whole: what a database may refuse at any time, injected where it would happen. */

const DEADLOCKS = { sqlite: 'SQLITE_BUSY', postgres: '40P01', mysql: 'ER_LOCK_DEADLOCK' };

let app: TestApp;
let admin: string;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
});
afterAll(() => app.stop());

/** Makes the next so many inserts of topics fail as a deadlock does; gives the number of tries, and an end. */
function deadlock(times: number): { tries(): number; end(): void } {
  let tries = 0;
  const { client } = app.strapi.db.dialect as unknown as { client: keyof typeof DEADLOCKS };
  const end = app.strapi.db.lifecycles.subscribe({
    models: ['plugin::newsroom.topic'],
    beforeCreate() {
      tries += 1;
      if (tries <= times) {
        throw Object.assign(new Error('deadlock detected'), { code: DEADLOCKS[client] });
      }
    },
  });
  return { tries: () => tries, end };
}

const newTopic = (name: string) =>
  documentsOf(app, 'topic').create({ data: { name: { en: name } } });

describe('a deadlock', () => {
  it('is tried again from the start of the write', async () => {
    const injected = deadlock(2);
    const created = await newTopic('Patience');
    injected.end();
    expect(injected.tries()).toBe(3);
    expect(created.slug).toBe('patience');
    expect(await rowsOf(app, 'topic').count({ where: { slug: 'patience' } })).toBe(1);
    expect(await rowsOf(app, 'slug').count({ where: { slug: 'patience' } })).toBe(1);
  });

  it('that does not end is a conflict, with nothing written', async () => {
    const injected = deadlock(100);
    await expect(newTopic('Hopeless')).rejects.toMatchObject({ status: 409 });
    injected.end();
    expect(injected.tries()).toBe(4);
    expect(await rowsOf(app, 'slug').count({ where: { slug: 'hopeless' } })).toBe(0);
  });

  it('inside the transaction of the Content Manager is a 409 that says what to do', async () => {
    const injected = deadlock(1);
    const answer = await app.strapi.db
      .transaction(() => newTopic('Nested'))
      .catch((error: unknown) => error);
    injected.end();
    expect(answer).toMatchObject({ status: 409, name: 'ConflictError' });

    const overHttp = deadlock(100);
    const refused = await contentManager(app, admin, 'topic').create<FieldErrorAnswer>({
      name: { en: 'Over HTTP' },
    });
    overHttp.end();
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toMatch(/save again/);
  });
});

describe('publishing all languages at once', () => {
  it('publishes none when one is not ready', async () => {
    await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'German' });
    const { documentId } = await documentsOf(app, 'event').create({
      locale: 'en',
      data: { title: 'Ready', startsAt: '2026-03-12T09:00:00Z' },
    });
    await documentsOf(app, 'event').update({ documentId, locale: 'de', data: { city: 'Essen' } });
    await expect(
      documentsOf(app, 'event').publish({ documentId, locale: '*' }),
    ).rejects.toMatchObject({ name: 'ValidationError' });
    const published = { documentId, publishedAt: { $notNull: true } };
    expect(await rowsOf(app, 'event').count({ where: published })).toBe(0);
  });
});

describe('hidden types', () => {
  it.each(['composition', 'slug', 'check'])(
    'keep %s out of REST, the sidebar and the roles',
    async (name) => {
      const uid = `plugin::newsroom.${name}`;
      const rest = await app.request(`/api/newsroom/${name}s`);
      expect(rest.status).toBe(404);
      const types = await app.request<{ data: { uid: string; isDisplayed: boolean }[] }>(
        '/content-manager/content-types',
        { token: admin },
      );
      expect(types.body.data.find((type) => type.uid === uid)?.isDisplayed).toBe(false);
      const permissions = await app.request('/admin/permissions', { token: admin });
      expect(JSON.stringify(permissions.body)).not.toContain(uid);
      expect(JSON.stringify(permissions.body)).toContain('plugin::newsroom.event');
    },
  );

  it('refuse a second row for the same thing', async () => {
    const data = {
      scope: 'event',
      localeCode: 'en',
      slug: 'only-once',
      ownerDocumentId: 'a',
      current: true,
      wasPublic: false,
    };
    await rowsOf(app, 'slug').create({ data });
    // Not `toThrow`: SQLite's error is made by a native module, whose `Error` is not that of every test file.
    const second = rowsOf(app, 'slug').create({ data });
    await expect(second).rejects.toMatchObject({
      message: expect.stringMatching(/unique|duplicate/i),
    });
  });
});
