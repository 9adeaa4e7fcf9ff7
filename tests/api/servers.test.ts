import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

import { RECAP_UID } from '../../content-types';
import type { PagesChange } from '../../contracts/changes';
import { VISITOR_ACTIONS } from '../../server/setup/visitors';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf } from '../support/content';
import { documents } from '../support/events';
import type { Entry } from '../support/events';
import { listen, settle, until } from '../support/page-changes';
import { grant } from '../support/people';

/**
 * Two servers on one database. SQLite has one writer: two servers on one file are nothing that Strapi supports, so this
 * runs on the other databases alone.
 */

/** As long as changes that come together are gathered, and a little more. */
const A_MOMENT = 700;

/** As long as the front answers without asking, and a little more. */
const FRONT_ASKS = 1_100;

let app: TestApp;
let events: PagesChange[];

const slugsOf = (told: PagesChange[]): string[] =>
  told.flatMap(({ pages }) => pages.map(({ slug }) => slug));

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

const article = async (title: string, data: Record<string, unknown> = {}): Promise<Entry> => {
  const entry = await documents(app, RECAP_UID).create({
    locale: 'en',
    data: { title, kind: 'news', ...data },
  });
  await documents(app, RECAP_UID).publish({ documentId: entry.documentId, locale: 'en' });
  return entry;
};

beforeAll(async () => {
  app = await startApp({
    configure(strapi) {
      const middlewares = strapi.config.get<unknown[]>('middlewares');
      strapi.config.set('middlewares', ['plugin::newsroom.front', ...middlewares]);
    },
  });
  await grant(app, [...VISITOR_ACTIONS]);
  events = listen(app);
});
afterAll(() => app?.stop());

it('people of one name, written on both at once, get slugs of their own', async () => {
  const second = fork(path.join(__dirname, '../support/second-process.cjs'), ['25', 'Zweiserver'], {
    // Jest has an environment of its own, which names the test's database.
    env: { ...process.env },
  });
  const exited = once(second, 'exit');
  await once(second, 'message');
  second.send('go');
  const [here, [there]] = await Promise.all([
    Promise.all(
      Array.from({ length: 25 }, () =>
        documentsOf(app, 'speaker').create({ data: { familyName: 'Zweiserver' } }),
      ),
    ),
    once(second, 'message') as Promise<[string[]]>,
  ]);
  const expected = Array.from({ length: 50 }, (_, index) =>
    index === 0 ? 'zweiserver' : `zweiserver-${index + 1}`,
  );
  expect([...here.map(({ slug }) => slug), ...there].sort()).toEqual(expected.sort());
  await exited;
});

it('the front shows what a second server writes', async () => {
  const namesOf = async () =>
    JSON.stringify((await app.request('/api/newsroom/pages/speakers?locale=en')).body);
  const second = fork(path.join(__dirname, '../support/second-process.cjs'), ['1', 'Andernorts'], {
    env: { ...process.env },
  });
  const exited = once(second, 'exit');
  await once(second, 'message');
  expect(await namesOf()).not.toContain('Andernorts');
  second.send('go');
  await once(second, 'message');
  await pause(FRONT_ASKS);
  expect(await namesOf()).toContain('Andernorts');
  await exited;
});

it('the end of an embargo is told by one of two, and what ended while none ran at the next start', async () => {
  const end = Date.now() + 45_000;
  await article('Ends with two', { embargoUntil: new Date(end).toISOString() });
  const missed = await article('Ended with none');
  await settle(app);
  await until(() => slugsOf(events).includes('ended-with-none'), 'its publication was told');
  await app.strapi.db
    .connection('newsroom_pages')
    .where({ slug: 'ended-with-none' })
    .update({
      told_slug: '',
      visible_from: new Date(Date.now() - 86_400_000).toISOString(),
    });
  events.length = 0;
  const there: PagesChange[] = [];
  const second = fork(path.join(__dirname, '../support/listening-process.cjs'), {
    env: { ...process.env },
  });
  second.on('message', (message) => {
    if (typeof message === 'object' && 'event' in message) {
      there.push(message.event as PagesChange);
    }
  });
  try {
    // The second finds it; whichever is free tells.
    await until(() => events.length + there.length > 0, 'what ended was told', 40_000);
    await pause(A_MOMENT);
    expect([...events, ...there]).toMatchObject([
      { pages: [{ documentId: missed.documentId, change: 'published' }] },
    ]);
    there.length = 0;
    events.length = 0;
    await article('Written with two');
    await until(() => events.length + there.length > 0, 'what was written was told');
    await pause(A_MOMENT);
    expect([...events, ...there]).toMatchObject([{ pages: [{ slug: 'written-with-two' }] }]);
    there.length = 0;
    events.length = 0;
    await until(() => events.length + there.length > 0, 'the embargo was told of', 60_000);
    await pause(A_MOMENT);
    expect([...events, ...there]).toMatchObject([{ pages: [{ slug: 'ends-with-two' }] }]);
  } finally {
    second.send('stop');
    await once(second, 'exit');
  }
});
