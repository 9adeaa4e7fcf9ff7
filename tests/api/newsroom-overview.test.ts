import { EVENT_UID, ORGANIZATION_UID, RECAP_UID, SPEAKER_UID, TALK_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import type { GapCode, GetOverviewResponse } from '../../contracts';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { contentManager } from '../support/content-manager';
import { createEvent, createRecap, createTalk, documents, writeEvent } from '../support/events';
import { createPicture } from '../support/files';
import { addLocale, signUpEditor, signUpSuperAdmin, signUpVisitor } from '../support/people';
import { countQueries } from '../support/queries';

let app: TestApp;
let token: string;
let admin: string;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  ({ token } = await signUpEditor(app, [{ action: PERMISSIONS.read }]));
});
afterAll(() => app.stop());

async function clear(): Promise<void> {
  for (const uid of [RECAP_UID, TALK_UID, EVENT_UID, SPEAKER_UID, ORGANIZATION_UID]) {
    await app.strapi.db.query(uid as never).deleteMany({});
  }
}

async function overview(query = ''): Promise<GetOverviewResponse['data']> {
  const { status, body } = await app.request<GetOverviewResponse>(`/newsroom/overview${query}`, {
    token,
  });
  expect({ status, body }).toMatchObject({ status: 200 });
  return body.data;
}

const titles = (section: { results: { title: string | null }[] }) =>
  section.results.map(({ title }) => title);

/** Lets the clock of the database move on, so that what comes next is newer. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('recaps to write', () => {
  beforeAll(async () => {
    await clear();
    await createEvent(app, { title: 'Long ago', day: -40 });
    await createEvent(app, { title: 'Just now', day: -3 });
    const written = await createEvent(app, { title: 'Written', day: -2 });
    await createRecap(app, { event: written, kind: 'recap', title: 'It was good' });
    const announced = await createEvent(app, { title: 'Announced only', day: -5 });
    await createRecap(app, { event: announced, kind: 'announcement', title: 'Come along' });
    await createEvent(app, { title: 'Cancelled', day: -1, eventStatus: 'cancelled' });
    await createEvent(app, { title: 'Postponed', day: -1, eventStatus: 'postponed' });
    await createEvent(app, { title: 'Coming', day: 10 });
    await createEvent(app, { title: 'Without a date' });
  });

  it('are those of past events that took place, the latest first', async () => {
    const { recapsToWrite } = await overview();
    expect(titles(recapsToWrite)).toEqual(['Just now', 'Announced only', 'Long ago']);
    expect(recapsToWrite.total).toBe(3);
  });

  it('are counted in full where only some are asked for', async () => {
    const { recapsToWrite } = await overview('?limit=1');
    expect(titles(recapsToWrite)).toEqual(['Just now']);
    expect(recapsToWrite.total).toBe(3);
  });

  it('come with the years in which events begin, the latest first', async () => {
    await createEvent(app, { title: 'Old', startsAt: '2019-12-31T23:30:00.000Z', timeZone: 'UTC' });
    const { years } = await overview();
    expect(years.at(-1)).toBe(2019);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    expect(new Set(years).size).toBe(years.length);
  });
});

describe('drafts in work', () => {
  beforeEach(clear);

  it('are drafts and what was changed since it was published, the last changed first', async () => {
    await createRecap(app, { kind: 'recap', title: 'Never published' });
    await aMoment();
    const live = await createRecap(app, { kind: 'news', title: 'As published' });
    await documents(app, RECAP_UID).publish({ documentId: live, locale: 'en' });
    const changed = await createRecap(app, { kind: 'recap', title: 'Was published' });
    await documents(app, RECAP_UID).publish({ documentId: changed, locale: 'en' });
    await aMoment();
    await documents(app, RECAP_UID).update({
      documentId: changed,
      locale: 'en',
      data: { title: 'Changed since' },
    });
    const { draftsInWork } = await overview();
    expect(draftsInWork.total).toBe(2);
    expect(draftsInWork.results).toMatchObject([
      { documentId: changed, title: 'Changed since', state: 'modified', locale: 'en' },
      { title: 'Never published', state: 'draft', locale: 'en' },
    ]);
  });

  it('count once, in the language that was changed last, with the event in that language', async () => {
    const event = await createEvent(app, { title: 'Lunch', day: -1 });
    await writeEvent(app, event, 'de', { title: 'Mittagessen' });
    const recap = await createRecap(app, { event, kind: 'recap', title: 'A lunch' });
    await aMoment();
    await documents(app, RECAP_UID).update({
      documentId: recap,
      locale: 'de',
      data: { title: 'Ein Mittagessen', event },
    });
    const { draftsInWork } = await overview();
    expect(draftsInWork.total).toBe(1);
    expect(draftsInWork.results).toMatchObject([
      { documentId: recap, locale: 'de', title: 'Ein Mittagessen', eventTitle: 'Mittagessen' },
    ]);
  });

  it('name who changed them and when, or nobody where it was no administrator', async () => {
    await createRecap(app, { kind: 'recap', title: '' });
    await aMoment();
    const from = Date.now();
    const saved = await contentManager(app, admin, 'recap').create({ title: 'By hand' });
    expect(saved.status).toBe(201);
    const { results } = (await overview()).draftsInWork;
    expect(results).toMatchObject([
      { title: 'By hand', changedBy: 'Ada Admin', eventTitle: null },
      { title: null, changedBy: null },
    ]);
    const changedAt = new Date(results[0]?.changedAt ?? '').getTime();
    expect(changedAt).toBeGreaterThanOrEqual(from - 1000);
    expect(changedAt).toBeLessThanOrEqual(Date.now() + 1000);
  });
});

describe('gaps of events to come', () => {
  beforeEach(clear);

  const whole = {
    day: 5,
    kind: 'conference',
    attendanceMode: 'in-person',
    venueName: 'Hall',
    city: 'Musterstadt',
  };

  const createSpeaker = async (data: object): Promise<string> =>
    (await documents(app, SPEAKER_UID).create({ data })).documentId;

  const createOrganization = async (name: string): Promise<string> =>
    (await documents(app, ORGANIZATION_UID).create({ data: { name } })).documentId;

  async function uploadPicture(): Promise<number> {
    return (await createPicture(app, 'hall')).id;
  }

  async function gaps(documentId: string): Promise<Partial<Record<GapCode, number>> | null> {
    const { programmeGaps } = await overview('?limit=20');
    expect(programmeGaps.total).toBe(programmeGaps.results.length);
    const event = programmeGaps.results.find((found) => found.documentId === documentId);
    return event ? Object.fromEntries(event.gaps.map(({ code, count }) => [code, count])) : null;
  }

  it('are none where all is there', async () => {
    const organization = await createOrganization('Acme GmbH');
    const speaker = await createSpeaker({ familyName: 'Beispiel', organization });
    const event = await createEvent(app, {
      ...whole,
      title: 'Complete',
      picture: { file: await uploadPicture() },
    });
    await createTalk(app, { event, title: 'A talk', contributions: [{ speaker }] });
    expect(await gaps(event)).toBeNull();
    expect((await overview()).programmeGaps.total).toBe(0);
  });

  it('are counted: talks without anyone, people without an organization', async () => {
    const without = await createSpeaker({ familyName: 'Ohne' });
    const another = await createSpeaker({ familyName: 'Anders' });
    const absent = await createSpeaker({ familyName: 'Abwesend' });
    const guest = await createSpeaker({ familyName: 'Gast' });
    const organization = await createOrganization('Acme GmbH');
    const event = await createEvent(app, {
      ...whole,
      title: 'Full of holes',
      picture: { file: await uploadPicture() },
    });
    await createTalk(app, { event, title: 'Nobody yet' });
    await createTalk(app, {
      event,
      title: 'Nobody any more',
      contributions: [{ speaker: absent, absent: true }],
    });
    await createTalk(app, { event, title: 'Nobody needed', kind: 'break' });
    await createTalk(app, { event, title: 'Nobody now', talkStatus: 'cancelled' });
    await createTalk(app, {
      event,
      title: 'Two',
      contributions: [
        { speaker: without },
        { speaker: another },
        { speaker: guest, organizations: [organization] },
      ],
    });
    await createTalk(app, {
      event,
      title: 'One of them again',
      contributions: [{ speaker: without }],
    });
    expect(await gaps(event)).toEqual({ speakers: 2, organizations: 2 });
  });

  it('count a talk once, whatever its languages and states', async () => {
    const event = await createEvent(app, { ...whole, title: 'Conference' });
    await writeEvent(app, event, 'de', { title: 'Konferenz' });
    const talk = await createTalk(app, { event, title: 'Opening' });
    await documents(app, TALK_UID).update({
      documentId: talk,
      locale: 'de',
      data: { title: 'Eröffnung', event },
    });
    await documents(app, EVENT_UID).publish({ documentId: event, locale: 'en' });
    await documents(app, TALK_UID).publish({ documentId: talk, locale: 'en' });
    expect(await gaps(event)).toEqual({ speakers: 1, picture: 1 });
  });

  it.each([
    ['a date, a place, a picture and a programme', {}, { date: 1, venue: 1, picture: 1, talks: 1 }],
    [
      'no programme where there need not be one',
      { kind: 'delegation' },
      { date: 1, venue: 1, picture: 1 },
    ],
    [
      'no place where people meet online, but a way in',
      { attendanceMode: 'online' },
      { date: 1, onlineUrl: 1, picture: 1, talks: 1 },
    ],
    [
      'both where people meet in both ways',
      { attendanceMode: 'hybrid' },
      { date: 1, venue: 1, onlineUrl: 1, picture: 1, talks: 1 },
    ],
    [
      'nothing more where a city and a link are known',
      { attendanceMode: 'hybrid', city: 'Köln', onlineUrl: 'https://example.org' },
      { date: 1, picture: 1, talks: 1 },
    ],
    [
      'a picture where there is none in it',
      { picture: { credit: 'Somebody' }, city: 'Köln' },
      { date: 1, picture: 1, talks: 1 },
    ],
  ])('are %s', async (_name, data, expected) => {
    const event = await createEvent(app, { title: 'New', kind: 'conference', ...data });
    expect(await gaps(event)).toEqual(expected);
  });

  it('take a place that is written in one language for known', async () => {
    const event = await createEvent(app, { title: 'Lunch', day: 3, kind: 'delegation' });
    await writeEvent(app, event, 'de', { title: 'Mittagessen', city: 'Köln' });
    expect(await gaps(event)).toEqual({ picture: 1 });
  });

  it('are those of events that will take place, the next one first', async () => {
    await createEvent(app, { title: 'Later', day: 30 });
    await createEvent(app, { title: 'Some time' });
    await createEvent(app, { title: 'Next', day: 2 });
    await createEvent(app, { title: 'Over', day: -2 });
    await createEvent(app, { title: 'Cancelled', day: 3, eventStatus: 'cancelled' });
    await createEvent(app, { title: 'Postponed', eventStatus: 'postponed' });
    const { programmeGaps } = await overview();
    expect(titles(programmeGaps)).toEqual(['Next', 'Later', 'Some time']);
    expect((await overview('?limit=2')).programmeGaps).toMatchObject({ total: 3 });
  });
});

describe('the number of queries', () => {
  const ask = () => app.strapi.plugin('newsroom').service('newsroom').overview(20);

  it('is the same for one event of each kind and for twenty', async () => {
    await clear();
    const make = async (index: number) => {
      const past = await createEvent(app, { title: `Past ${index}`, day: -index });
      await createEvent(app, { title: `Older ${index}`, day: -index - 100 });
      const coming = await createEvent(app, { title: `Coming ${index}`, day: index });
      const speaker = await documents(app, SPEAKER_UID).create({
        data: { familyName: `Person ${index}` },
      });
      await createTalk(app, {
        event: coming,
        title: 'Talk',
        contributions: [{ speaker: speaker.documentId }],
      });
      await createRecap(app, { event: past, kind: 'recap', title: 'Recap' });
    };
    await make(1);
    const forOne = await countQueries(app, ask);
    for (let index = 2; index <= 20; index += 1) {
      await make(index);
    }
    const { recapsToWrite, draftsInWork, programmeGaps } = await overview('?limit=20');
    for (const section of [recapsToWrite, draftsInWork, programmeGaps]) {
      expect(section).toMatchObject({ total: 20, results: { length: 20 } });
    }
    expect(forOne).toBeGreaterThan(0);
    expect(forOne).toBeLessThanOrEqual(17);
    expect(await countQueries(app, ask)).toBe(forOne);
  });
});

describe('who may see the overview', () => {
  it('asks an anonymous caller and a visitor to sign in', async () => {
    expect((await app.request('/newsroom/overview')).status).toBe(401);
    const visitor = await signUpVisitor(app);
    expect((await app.request('/newsroom/overview', { token: visitor })).status).toBe(401);
  });

  it('refuses an editor without the permission', async () => {
    const editor = await signUpEditor(app, [{ action: PERMISSIONS.build }]);
    expect((await app.request('/newsroom/overview', { token: editor.token })).status).toBe(403);
  });

  it.each(['0', '21', 'x', '1.5', ''])('refuses limit=%s by its name', async (limit) => {
    const { status, body } = await app.request<{
      error: { details: { errors: { path: string[] }[] } };
    }>(`/newsroom/overview?limit=${limit}`, { token });
    expect(status).toBe(400);
    expect(body.error.details.errors[0]?.path).toEqual(['limit']);
  });
});
