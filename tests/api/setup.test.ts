import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { blocksToText, check, compose } from '../../composer';
import type { Facts } from '../../composer';
import { PUBLIC_UIDS } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import type { DeletionUse, Setup, SetupResponse } from '../../contracts';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, rowsOf } from '../support/content';
import { makeForeignProject } from '../support/foreign-project';
import type { ForeignProject } from '../support/foreign-project';
import { addLocale, signUpEditor, signUpSuperAdmin } from '../support/people';
import type { AdminPermission } from '../support/people';
import { countQueries } from '../support/queries';

/** The first steps of an empty newsroom, as those who may take them and those who may not. */

let app: TestApp;
let admin: string;

const STEPS: [method: string, step: string][] = [
  ['GET', ''],
  ['POST', '/languages'],
  ['POST', '/visitors'],
  ['DELETE', '/visitors'],
  ['POST', '/sample'],
  ['DELETE', '/sample'],
  ['POST', '/dismissal'],
  ['DELETE', '/dismissal'],
];

const call = (method: string, step: string, token = admin) =>
  app.request<SetupResponse>(`/newsroom/setup${step}`, { method, token });

async function setup(method = 'GET', step = '', token = admin): Promise<Setup> {
  const { status, body } = await call(method, step, token);
  expect({ status, body }).toMatchObject({ status: 200 });
  return body.data;
}

const SETTINGS: AdminPermission = { action: PERMISSIONS.settings };

/** Tables that a step could leave something in: the newsroom's, and what of Strapi's it touches. */
async function countRows(): Promise<Record<string, number>> {
  // What follows from a write is kept a moment after it.
  await app.strapi.plugin('newsroom').service('pages').settled();
  await app.strapi.plugin('newsroom').service('checks').flush();
  const knex = app.strapi.db.connection;
  const names = [...app.strapi.db.metadata.values()]
    .map(({ tableName }) => tableName)
    .filter((name) => /newsroom|up_permissions|i18n_locale/.test(name));
  const counts: Record<string, number> = {};
  for (const name of names.sort()) {
    const [row] = await knex(name).count({ count: '*' });
    counts[name] = Number(row?.['count']);
  }
  return counts;
}

describe('the first steps', () => {
  beforeAll(async () => {
    app = await startApp();
    admin = await signUpSuperAdmin(app);
  });
  afterAll(() => app.stop());

  it('are all open in an empty newsroom, and nothing was done unasked', async () => {
    expect(await setup()).toEqual({
      languages: { missing: ['de'], defaultLocale: 'en' },
      visitors: { state: 'none' },
      sample: { state: 'open', event: null },
      isDismissed: false,
      may: {
        addLanguages: true,
        letVisitorsRead: true,
        loadSample: true,
        takeSampleAway: true,
      },
    });
  });

  it('are read in the same number of queries with the sample and without', async () => {
    const without = await countQueries(app, setup);
    await setup('POST', '/sample');
    const loaded = await countQueries(app, setup);
    await setup('DELETE', '/sample');
    expect(loaded).toBeLessThanOrEqual(without);
  });

  describe('for others', () => {
    it.each(STEPS)('%s /setup%s is refused to nobody and to editors', async (method, step) => {
      const { token } = await signUpEditor(
        app,
        Object.values(PERMISSIONS)
          .filter((action) => action !== PERMISSIONS.settings)
          .map((action) => ({ action })),
      );
      expect((await call(method, step, token)).status).toBe(403);
      expect((await app.request(`/newsroom/setup${step}`, { method })).status).toBe(401);
    });

    it.each([
      ['POST', '/languages'],
      ['POST', '/visitors'],
      ['DELETE', '/visitors'],
      ['POST', '/sample'],
      ['DELETE', '/sample'],
    ])('%s /setup%s is refused to those who may not do it elsewhere', async (method, step) => {
      const { token } = await signUpEditor(app, [SETTINGS]);
      const before = await countRows();
      expect((await call(method, step, token)).status).toBe(403);
      expect(await countRows()).toEqual(before);
      expect((await setup('GET', '', token)).may).toEqual({
        addLanguages: false,
        letVisitorsRead: false,
        loadSample: false,
        takeSampleAway: false,
      });
    });

    it('adding languages is open to those who may create languages', async () => {
      const { token } = await signUpEditor(app, [
        SETTINGS,
        { action: 'plugin::i18n.locale.create' },
      ]);
      expect((await setup('GET', '', token)).may).toMatchObject({
        addLanguages: true,
        letVisitorsRead: false,
      });
    });
  });

  describe('adding languages', () => {
    it('adds what is missing, once for two clicks, and leaves the default language', async () => {
      const answers = await Promise.all([call('POST', '/languages'), call('POST', '/languages')]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const { body } = await app.request<{ code: string; name: string; isDefault: boolean }[]>(
        '/i18n/locales',
        { token: admin },
      );
      expect(body.map(({ code, name, isDefault }) => ({ code, name, isDefault }))).toEqual([
        { code: 'en', name: 'English (en)', isDefault: true },
        { code: 'de', name: 'German (de)', isDefault: false },
      ]);
      expect((await setup()).languages).toEqual({ missing: [], defaultLocale: 'en' });
    });
  });

  describe('letting visitors read', () => {
    const statuses = async (): Promise<number[]> => {
      const answers = await Promise.all(
        [...PUBLIC_UIDS.map((uid) => uid.split('.')[1]), 'speaker'].map((type) =>
          app.request(
            `/api/newsroom/${type === 'speaker' ? 'speakers' : `${String(type)}s`}?locale=en`,
          ),
        ),
      );
      const page = await app.request('/api/newsroom/recaps/by-slug/nothing');
      return [...new Set([...answers, page].map(({ status }) => status))].sort();
    };

    it('opens every list and page, and can be taken back', async () => {
      const before = await countRows();
      expect(await statuses()).toEqual([403]);
      expect((await setup('POST', '/visitors')).visitors).toEqual({ state: 'all' });
      // The page of no recap is not found, and no longer forbidden.
      expect(await statuses()).toEqual([200, 404]);
      expect((await setup('DELETE', '/visitors')).visitors).toEqual({ state: 'none' });
      expect(await statuses()).toEqual([403]);
      expect(await countRows()).toEqual(before);
    });

    it('grants each action once, whatever was granted before', async () => {
      const permissions = app.strapi.db.query('plugin::users-permissions.permission');
      const role = await app.strapi.db
        .query('plugin::users-permissions.role')
        .findOne({ where: { type: 'public' } });
      await permissions.create({
        data: { action: 'plugin::newsroom.event.find', role: role.id },
      });
      expect((await setup()).visitors).toEqual({ state: 'some' });
      await Promise.all([call('POST', '/visitors'), call('POST', '/visitors')]);
      const actions = (await permissions.findMany({ where: { role: role.id } }))
        .map(({ action }: { action: string }) => action)
        .filter((action: string) => action.startsWith('plugin::newsroom'));
      expect(new Set(actions).size).toBe(actions.length);
      expect((await setup()).visitors).toEqual({ state: 'all' });
    });

    it('covers every public route that reads, and none that writes', async () => {
      const routers = Object.values(
        app.strapi.plugin('newsroom').routes as unknown as Record<
          string,
          { type: string; routes: { method: string; config: { auth: { scope: string[] } } }[] }
        >,
      ).filter(({ type }) => type === 'content-api');
      const reading = routers
        .flatMap(({ routes }) => routes)
        .filter(({ method }) => method === 'GET')
        .flatMap(({ config }) => config.auth.scope);
      const role = await app.strapi.db
        .query('plugin::users-permissions.role')
        .findOne({ where: { type: 'public' }, populate: ['permissions'] });
      const granted = role.permissions
        .map(({ action }: { action: string }) => action)
        .filter((action: string) => action.startsWith('plugin::newsroom'));
      expect(granted.sort()).toEqual([...new Set(reading)].sort());
      await setup('DELETE', '/visitors');
    });
  });

  describe('the sample event', () => {
    afterEach(async () => {
      for (const type of ['recap', 'talk', 'event', 'speaker', 'organization', 'topic']) {
        for (const { documentId } of await documentsOf(app, type).findMany()) {
          await documentsOf(app, type)
            .delete({ documentId, locale: '*' })
            .catch(() => undefined);
        }
      }
      await setup('DELETE', '/sample');
    });

    it('comes once as drafts in both languages, and leaves nothing behind', async () => {
      const before = await countRows();
      const answers = await Promise.all([call('POST', '/sample'), call('POST', '/sample')]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const { sample } = await setup();
      expect(sample).toMatchObject({ state: 'loaded', event: { locale: 'en' } });
      const events = await rowsOf(app, 'event').findMany({ orderBy: 'locale' });
      expect(
        events.map(({ title, locale, publishedAt }) => ({ title, locale, publishedAt })),
      ).toEqual([
        { title: 'Optik-Lunch Musterstadt', locale: 'de', publishedAt: null },
        { title: 'Musterstadt Optics Lunch', locale: 'en', publishedAt: null },
      ]);
      expect(events.map(({ documentId }) => documentId)).toEqual([
        sample.event?.documentId,
        sample.event?.documentId,
      ]);
      expect(await rowsOf(app, 'talk').count({ where: { publishedAt: { $notNull: true } } })).toBe(
        0,
      );
      expect(await rowsOf(app, 'talk').count({})).toBe(8);

      expect((await setup('DELETE', '/sample')).sample).toEqual({ state: 'open', event: null });
      expect(await countRows()).toEqual(before);
    });

    it.each(['de', 'en'])('becomes an article in %s that passes the checks', async (locale) => {
      await setup('POST', '/languages');
      await setup('POST', '/sample');
      const { sample } = await setup();
      const facts: Facts | null = await app.strapi
        .plugin('newsroom')
        .service('facts')
        .load({ eventDocumentId: sample.event?.documentId, locale });
      if (!facts) {
        throw new Error('the sample has no facts');
      }
      const { title, kicker = '', teaser = '', sections, missing, omitted } = compose({ facts });
      const body = sections.flatMap(({ blocks }) => blocks);
      const findings = check({
        language: locale,
        facts,
        recap: { kind: 'recap', title, kicker, teaser, body },
      });
      expect(findings).toEqual([]);
      expect({ missing, omitted }).toEqual({ missing: [], omitted: [] });
      const text = blocksToText(body);
      for (const { familyName } of Object.values(facts.people)) {
        expect(text).toContain(familyName);
      }
      for (const { takeaways } of facts.talks) {
        for (const takeaway of takeaways) {
          expect(text).toContain(takeaway.replace(/\.$/, ''));
        }
      }
    });

    it('takes place before today, on the clock of its zone', async () => {
      await setup('POST', '/sample');
      const [event] = await rowsOf(app, 'event').findMany({});
      const startsAt = new Date(String(event?.['startsAt']));
      const age = (Date.now() - startsAt.getTime()) / 86_400_000;
      expect(age).toBeGreaterThan(0);
      expect(age).toBeLessThan(9);
      expect(
        new Intl.DateTimeFormat('en-GB', {
          timeZone: 'Europe/Berlin',
          weekday: 'long',
          hour: '2-digit',
          minute: '2-digit',
        }).format(startsAt),
      ).toBe('Thursday 12:00');
    });

    it('goes published as well, with what an editor changed in it', async () => {
      const before = await countRows();
      await setup('POST', '/sample');
      const [talk] = await documentsOf(app, 'talk').findMany({});
      await documentsOf(app, 'talk').update({
        documentId: talk?.documentId ?? '',
        locale: 'en',
        data: { title: 'Renamed' },
      });
      await documentsOf(app, 'talk').publish({
        documentId: talk?.documentId ?? '',
        locale: ['de', 'en'],
      });
      await setup('DELETE', '/sample');
      expect(await countRows()).toEqual(before);
    });

    it('stays whole where an editor uses something of it, and says what', async () => {
      await setup('POST', '/sample');
      const { sample } = await setup();
      const [speaker] = await documentsOf(app, 'speaker').findMany({
        filters: { familyName: 'Muster' },
      });
      const [moved] = await documentsOf(app, 'talk').findMany({
        locale: 'en',
        filters: { externalId: 'glasses' },
      });
      const own = await documentsOf(app, 'event').create({
        locale: 'en',
        data: { title: 'Our own', startsAt: '2026-03-12T09:00:00Z' },
      });
      await documentsOf(app, 'talk').create({
        locale: 'en',
        data: { title: 'Our talk', contributions: [{ speaker: speaker?.documentId }] },
      });
      await documentsOf(app, 'talk').update({
        documentId: moved?.documentId ?? '',
        locale: 'en',
        data: { event: own.documentId },
      });
      const recap = await app.request<{ data: { documentId: string } }>(
        `/newsroom/events/${sample.event?.documentId ?? ''}/recap`,
        { token: admin, body: { locale: 'en' } },
      );
      expect(recap.status).toBe(201);

      const before = await countRows();
      const answer = await app.request<{
        error: { message: string; details: { uses: DeletionUse[] } };
      }>('/newsroom/setup/sample', { method: 'DELETE', token: admin });
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toContain('event “Our own”');
      expect(answer.body.error.message).toContain('talk “Our talk”');
      expect(
        answer.body.error.details.uses
          .map(({ uid, name }) => `${uid.split('.')[1]} ${name}`)
          .sort(),
      ).toEqual(['event Our own', expect.stringMatching(/^recap /), 'talk Our talk']);
      expect(await countRows()).toEqual(before);
    });

    it('leaves copies of its entries alone: they are the editor’s', async () => {
      await setup('POST', '/sample');
      const { sample } = await setup();
      const copy = await documentsOf(app, 'event').clone({
        documentId: sample.event?.documentId ?? '',
        locale: 'en',
      });
      const rows = await rowsOf(app, 'event').findMany({ where: { documentId: copy.documentId } });
      expect(rows.map(({ externalId, externalSource }) => [externalId, externalSource])).toEqual([
        [null, null],
      ]);
      // It still has the host of the sample.
      expect((await call('DELETE', '/sample')).status).toBe(400);
    });

    it('is not offered to a newsroom with events of its own', async () => {
      await documentsOf(app, 'event').create({ locale: 'en', data: { title: 'Our own' } });
      expect((await setup()).sample).toEqual({ state: 'unneeded', event: null });
    });
  });

  it('are put away for everybody, and shown again', async () => {
    expect((await setup('POST', '/dismissal')).isDismissed).toBe(true);
    const { token } = await signUpEditor(app, [SETTINGS]);
    expect((await setup('GET', '', token)).isDismissed).toBe(true);
    expect((await setup('DELETE', '/dismissal', token)).isDismissed).toBe(false);
  });
});

describe('in a project of other languages', () => {
  beforeAll(async () => {
    app = await startApp();
    admin = await signUpSuperAdmin(app);
    await addLocale(app, 'fr', 'French (fr)');
    const locales = app.strapi.plugin('i18n').service('locales');
    await locales.setDefaultLocale({ code: 'fr' });
    await locales.delete(await locales.findByCode('en'));
  });
  afterAll(() => app.stop());

  it('the sample says that it needs German or English', async () => {
    expect((await setup()).sample.state).toBe('no-language');
    const refused = await call('POST', '/sample');
    expect(refused).toMatchObject({
      status: 400,
      body: { error: { details: { code: 'sample-no-language' } } },
    });
    expect(await rowsOf(app, 'organization').count({})).toBe(0);
  });

  it('Austrian German is German: it is not added, and the sample is written in it', async () => {
    await addLocale(app, 'de-AT', 'German (Austria)');
    expect((await setup()).languages).toEqual({ missing: ['en'], defaultLocale: 'fr' });
    await setup('POST', '/sample');
    const events = await rowsOf(app, 'event').findMany({});
    expect(events.map(({ title, locale }) => [locale, title])).toEqual([
      ['de-AT', 'Optik-Lunch Musterstadt'],
    ]);
  });
});

describe('in a project without the plugin that gives visitors rights', () => {
  let project: ForeignProject;
  beforeAll(async () => {
    project = makeForeignProject([]);
    const file = path.join(project.appDir, 'config/plugins.js');
    const config = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      config.replace(/'users-permissions': .*/, "'users-permissions': { enabled: false },"),
    );
    app = await startApp({ appDir: project.appDir, distDir: project.appDir });
    admin = await signUpSuperAdmin(app);
  });
  afterAll(async () => {
    await app.stop();
    project.remove();
  });

  it('says so, offers nothing, and has the other steps', async () => {
    expect(app.strapi.plugin('users-permissions')).toBeUndefined();
    const first = await setup();
    expect(first.visitors).toEqual({ state: 'unavailable' });
    expect(first.may).toMatchObject({ letVisitorsRead: false, addLanguages: true });
    expect((await call('POST', '/visitors')).status).toBe(403);
    expect((await setup('POST', '/sample')).sample.state).toBe('loaded');
  });

  it('tells code that tries it why not', async () => {
    const service = app.strapi.plugin('newsroom').service('setup');
    await expect(service.letVisitorsRead()).rejects.toMatchObject({
      details: { code: 'visitors-unavailable' },
    });
  });
});
