import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import type { ListResponse, RecapCard, RecapPageResponse } from '../../contracts/pages';
import { VISITOR_ACTIONS } from '../../server/setup/visitors';
import { takeOver } from '../../server/stored-pages/replaced';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, rowsOf } from '../support/content';
import { createDatabase } from '../support/databases';
import { createEvent, createTalk } from '../support/events';
import { outside } from '../support/outside';
import { firstStart } from '../support/first-start';
import { listen, settle } from '../support/page-changes';
import { grant } from '../support/people';

/** What leaves a project with `strapi export`, and comes back with `strapi import` or `strapi transfer`. */

const run = promisify(execFile);
const STRAPI = path.resolve(__dirname, '../../node_modules/@strapi/strapi/bin/strapi.js');

let app: TestApp;
let folder: string;
let file: string;
let recap: string;
let speaker: string;

const strapi = (args: string[], env: Record<string, string> = {}) =>
  run(process.execPath, [STRAPI, ...args], {
    // Jest has an environment of its own, which names the test's database.
    cwd: process.cwd(),
    env: { ...process.env, ...env },
  });

const pageAt = async (slug: string) =>
  (await app.request<RecapPageResponse>(`/api/newsroom/recaps/by-slug/${slug}?locale=en`)).body;
const titles = async (): Promise<string[]> => {
  const list = await app.request<ListResponse<RecapCard>>('/api/newsroom/pages/recaps?locale=en');
  expect(list.status).toBe(200);
  return list.body.data.map(({ title }) => title);
};
const publish = async (data: Record<string, unknown>, documentId?: string): Promise<string> => {
  const recaps = documentsOf(app, 'recap');
  const entry = documentId
    ? await recaps.update({ documentId, locale: 'en', data })
    : await recaps.create({ locale: 'en', data });
  await recaps.publish({ documentId: entry!.documentId, locale: 'en' });
  await settle(app);
  return entry!.documentId;
};

/** What the page of the recap shows: the name of its day, at the present and the former address. */
async function expectPage(): Promise<void> {
  const page = await pageAt('moved');
  expect(page.data).toMatchObject({
    title: 'Exported lunch',
    speakers: [{ displayName: 'Anna Berg', slug: 'anna-neumann' }],
  });
  expect((await pageAt('first-address')).meta).toEqual({ formerSlug: 'first-address' });
}

beforeAll(async () => {
  app = await startApp();
  await grant(app, [...VISITOR_ACTIONS]);
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-export-'));
  file = path.join(folder, 'backup');
  const person = await documentsOf(app, 'speaker').create({
    data: { givenName: 'Anna', familyName: 'Berg' },
  });
  speaker = person.documentId;
  const event = await createEvent(app, { title: 'Exported', day: -3 });
  const talk = await createTalk(app, { event, title: 'Lenses', contributions: [{ speaker }] });
  await documentsOf(app, 'talk').publish({ documentId: talk, locale: 'en' });
  await documentsOf(app, 'event').publish({ documentId: event, locale: 'en' });
  const built = await app.strapi
    .plugin('newsroom')
    .service('recaps')
    .build({ eventDocumentId: event, locale: 'en' });
  recap = built.documentId as string;
  await publish({ title: 'Exported lunch', slug: 'first-address' }, recap);
  await publish({ slug: 'moved' }, recap);
  await documentsOf(app, 'speaker').update({
    documentId: speaker,
    data: { familyName: 'Neumann', slug: 'anna-neumann' },
  });
  await settle(app);
  await strapi(['export', '--no-encrypt', '--no-compress', '--exclude', 'files', '--file', file]);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app?.stop();
});

describe('an export of the project', () => {
  it('carries the addresses and what recaps were composed from, with the entries', async () => {
    await expectPage();
    await run('tar', ['-xf', `${file}.tar`, '-C', folder]);
    const entities = path.join(folder, 'entities');
    const lines = readdirSync(entities).flatMap((name) =>
      readFileSync(path.join(entities, name), 'utf8').split('\n').filter(Boolean),
    );
    const types = new Set(lines.map((line) => (JSON.parse(line) as { type: string }).type));
    expect([...types]).toEqual(
      expect.arrayContaining([
        'plugin::newsroom.event',
        'plugin::newsroom.recap',
        'plugin::newsroom.slug',
        'plugin::newsroom.composition',
      ]),
    );
  });
});

interface Restore {
  entities: { include?: string[]; exclude?: string[] };
  assets: false;
  configuration: { webhook: boolean; coreStore: boolean };
}

interface DataTransfer {
  file: { providers: { createLocalFileSourceProvider(options: object): unknown } };
  strapi: { providers: { createLocalStrapiDestinationProvider(options: object): unknown } };
  engine: {
    createTransferEngine(
      source: unknown,
      destination: unknown,
      options: object,
    ): { transfer(): Promise<unknown> };
  };
}

/** Restores the export into the server that runs, as Strapi does with what `strapi transfer` sends to it. */
async function transfer(only: 'everything' | 'content'): Promise<void> {
  const {
    file: files,
    strapi: local,
    engine,
  } = outside.require('@strapi/data-transfer') as DataTransfer;
  const isOurs = (uid: string) => !uid.startsWith('admin::');
  const uids = Object.keys(app.strapi.contentTypes);
  const restore: Restore = {
    entities:
      only === 'content'
        ? { include: uids.filter(isOurs) }
        : { exclude: uids.filter((uid) => !isOurs(uid)) },
    assets: false,
    configuration: { webhook: only === 'everything', coreStore: only === 'everything' },
  };
  await engine
    .createTransferEngine(
      files.providers.createLocalFileSourceProvider({
        file: { path: `${file}.tar` },
        compression: { enabled: false },
        encryption: { enabled: false },
      }),
      local.providers.createLocalStrapiDestinationProvider({
        getStrapi: () => Promise.resolve(app.strapi),
        autoDestroy: false,
        strategy: 'restore',
        restore,
      }),
      {
        versionStrategy: 'ignore',
        schemaStrategy: 'ignore',
        ...(only === 'content' ? { only: ['content'] } : { exclude: ['files'] }),
        transforms: {},
      },
    )
    .transfer();
}

describe('a transfer into a server that runs', () => {
  it('shows what was transferred at once, and nothing of what was there before', async () => {
    await publish({ title: 'Overwritten lunch' }, recap);
    await publish({ title: 'Gone', kind: 'news' });
    expect((await titles()).sort()).toEqual(['Gone', 'Overwritten lunch']);
    const events = listen(app);
    await transfer('everything');
    expect(await titles()).toEqual(['Exported lunch']);
    await expectPage();
    expect((await app.request('/api/newsroom/recaps/by-slug/gone')).status).toBe(404);
    await settle(app);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await settle(app);
    // What caches were told before is not known any more.
    expect(events.flatMap(({ tags }) => tags)).toContain('newsroom');
  });
});

describe('a start', () => {
  it('makes no page anew because an editor has deleted the last of the recaps that it knew', async () => {
    await publish({ title: 'Newest lunch' });
    const [oldest] = await rowsOf(app, 'recap').findMany({ orderBy: { id: 'asc' } });
    await documentsOf(app, 'recap').delete({ documentId: oldest!.documentId });
    expect(await titles()).toEqual(['Newest lunch']);
    expect(await takeOver(app.strapi)).toBe(false);
  });
});

describe('an import into an empty database', () => {
  it.each([
    ['with everything', []],
    // Leaves the plugin's own tables as they were.
    ['of the content alone', ['--only', 'content']],
  ])('%s has the pages, with their names and addresses', async (_, options) => {
    // Where a start is kept, with its tables.
    const database = await createDatabase(undefined, firstStart());
    try {
      await strapi(['import', '--force', '--file', `${file}.tar`, ...options], database.env);
      await app.stop();
      app = await startApp({ env: database.env });
      expect(await titles()).toEqual(['Exported lunch']);
      await expectPage();
      // A publication for any other reason changes no name: they are kept with the entry.
      await publish({ teaser: 'With a teaser' }, recap);
      await expectPage();
      expect(await rowsOf(app, 'composition').count({ where: { recapDocumentId: recap } })).toBe(1);
      await app.stop();
    } finally {
      await database.drop();
    }
    app = await startApp();
  });
});
