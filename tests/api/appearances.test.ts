import { PERMISSIONS } from '../../contracts/permissions';
import type { GetAppearancesResponse } from '../../contracts';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf } from '../support/content';
import { createEvent, createRecap, createTalk, writeEvent } from '../support/events';
import { addLocale, signUpEditor, signUpSuperAdmin, signUpVisitor } from '../support/people';
import { countQueries } from '../support/queries';

/** Where a person or an organization appears. */

let app: TestApp;
let token: string;

beforeAll(async () => {
  app = await startApp();
  await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  ({ token } = await signUpEditor(app, [{ action: PERMISSIONS.read }]));
});
afterAll(() => app.stop());

type Kind = 'speakers' | 'organizations';

async function appearances(kind: Kind, documentId: string) {
  const { status, body } = await app.request<GetAppearancesResponse>(
    `/newsroom/${kind}/${documentId}/appearances`,
    { token },
  );
  expect(status).toBe(200);
  return body.data;
}

const create = async (type: string, data: Record<string, unknown>): Promise<string> =>
  (await documentsOf(app, type).create({ data })).documentId;

const eventOf = (year: number, data: Record<string, unknown> = {}) =>
  createEvent(app, { title: `Event ${year}`, startsAt: `${year}-03-19T11:00:00.000Z`, ...data });

const talkOf = (event: string, speaker: string, data: Record<string, unknown> = {}) =>
  createTalk(app, { event, title: 'Talk', contributions: [{ speaker, ...data }] });

const summary = ({ results }: GetAppearancesResponse['data']) =>
  results.map(({ type, documentId, date }) => [type, documentId, date]);

describe('the appearances of a person', () => {
  it('are events, talks and recaps, the newest first', async () => {
    const speaker = await create('speaker', { familyName: 'Beispiel' });
    const other = await create('speaker', { familyName: 'Anders' });
    const [old, young] = [await eventOf(2024), await eventOf(2026)];
    const oldTalk = await talkOf(old, speaker);
    const talk = await talkOf(young, speaker);
    await talkOf(young, other);
    const recap = await createRecap(app, {
      event: young,
      title: 'Recap',
      mentionedSpeakers: [speaker],
    });
    const news = await createRecap(app, { title: 'News', mentionedSpeakers: [speaker] });
    const found = await appearances('speakers', speaker);
    expect(summary(found)).toEqual([
      ['event', young, '2026-03-19'],
      ['talk', talk, '2026-03-19'],
      ['recap', recap, '2026-03-19'],
      ['event', old, '2024-03-19'],
      ['talk', oldTalk, '2024-03-19'],
      ['recap', news, null],
    ]);
    expect(found.total).toBe(6);
  });

  it('count once in however many languages, and have the title of the default one', async () => {
    const speaker = await create('speaker', { familyName: 'Zweisprachig' });
    const event = await eventOf(2025, { locale: 'de', title: 'Frühstück' });
    const talk = await createTalk(app, {
      event,
      locale: 'de',
      title: 'Vortrag',
      contributions: [{ speaker }],
    });
    await writeEvent(app, event, 'en', { title: 'Breakfast' });
    await documentsOf(app, 'talk').update({
      documentId: talk,
      locale: 'en',
      data: { title: 'Talk' },
    });
    const { results, total } = await appearances('speakers', speaker);
    expect(total).toBe(2);
    expect(results).toMatchObject([
      { type: 'event', title: 'Breakfast', locale: 'en' },
      { type: 'talk', title: 'Talk', locale: 'en' },
    ]);
  });

  it('are ten at most, with their number', async () => {
    const speaker = await create('speaker', { familyName: 'Vielredner' });
    for (let year = 2010; year < 2022; year += 1) {
      await talkOf(await eventOf(year), speaker);
    }
    const { results, total } = await appearances('speakers', speaker);
    expect(total).toBe(24);
    expect(results).toHaveLength(10);
    expect(results[0]).toMatchObject({ type: 'event', date: '2021-03-19' });
    expect(results[9]).toMatchObject({ type: 'talk', date: '2017-03-19' });
  });
});

describe('the appearances of an organization', () => {
  it('are the events that it hosts, the talks of its people and the recaps about it', async () => {
    const organization = await create('organization', { name: 'Muster GmbH' });
    const speaker = await create('speaker', { familyName: 'Beispiel', organization });
    const event = await eventOf(2026, { involvements: [{ organization, role: 'host' }] });
    const talk = await talkOf(event, speaker, { organizations: [organization] });
    const recap = await createRecap(app, {
      event,
      title: 'Recap',
      mentionedOrganizations: [organization],
    });
    const found = await appearances('organizations', organization);
    expect(summary(found)).toEqual([
      ['event', event, '2026-03-19'],
      ['talk', talk, '2026-03-19'],
      ['recap', recap, '2026-03-19'],
    ]);
  });

  it('are none where it appears nowhere', async () => {
    const organization = await create('organization', { name: 'Neu e. V.' });
    expect(await appearances('organizations', organization)).toEqual({ results: [], total: 0 });
  });
});

it('take as many queries for one talk as for twenty', async () => {
  const speaker = await create('speaker', { familyName: 'Gezählt' });
  const count = () => countQueries(app, () => appearances('speakers', speaker));
  const event = await eventOf(2026);
  await talkOf(event, speaker);
  await createRecap(app, { event, title: 'Recap', mentionedSpeakers: [speaker] });
  await appearances('speakers', speaker);
  const forOne = await count();
  for (let index = 1; index < 20; index += 1) {
    await talkOf(await eventOf(2000 + index), speaker);
  }
  expect(await count()).toBe(forOne);
});

describe('who may see appearances', () => {
  const routes = ['/newsroom/speakers/abc/appearances', '/newsroom/organizations/abc/appearances'];

  it.each(routes)('%s asks callers who are no editors to sign in', async (route) => {
    expect((await app.request(route)).status).toBe(401);
    expect((await app.request(route, { token: await signUpVisitor(app) })).status).toBe(401);
  });

  it.each(routes)('%s refuses an editor without the permission', async (route) => {
    const editor = await signUpEditor(app, [{ action: PERMISSIONS.build }]);
    expect((await app.request(route, { token: editor.token })).status).toBe(403);
  });

  it.each(routes)('%s says that there is no such entry', async (route) => {
    expect((await app.request(route, { token })).status).toBe(404);
  });
});
