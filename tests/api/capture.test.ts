import { ORGANIZATION_UID, SPEAKER_UID, TALK_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import type {
  CaptureConflict,
  CapturedTalk,
  CaptureEventResponse,
  CaptureTalkResponse,
} from '../../contracts';
import { startApp } from '../support/app';
import type { HttpAnswer, TestApp } from '../support/app';
import { createEvent, createTalk, days, documents, writeEvent } from '../support/events';
import { addLocale, signUpEditor, signUpSuperAdmin } from '../support/people';
import { countQueries } from '../support/queries';

let app: TestApp;
let admin: string;
let reader: string;
let builder: string;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  ({ token: reader } = await signUpEditor(app, [{ action: PERMISSIONS.read }]));
  ({ token: builder } = await signUpEditor(app, [
    { action: PERMISSIONS.read },
    { action: PERMISSIONS.build },
  ]));
});
afterAll(() => app.stop());

interface Refusal {
  error: {
    message: string;
    details: CaptureConflict & { errors?: { path: string[]; message: string }[] };
  };
}

const load = (
  event: string,
  { locale = 'en', token = builder } = {},
): Promise<HttpAnswer<CaptureEventResponse & Refusal>> =>
  app.request(`/newsroom/events/${event}/capture?locale=${locale}`, { token });

const save = (
  { documentId, locale, version }: Pick<CapturedTalk, 'documentId' | 'locale' | 'version'>,
  given: Record<string, unknown>,
  token = builder,
): Promise<HttpAnswer<CaptureTalkResponse & Refusal>> =>
  app.request(`/newsroom/talks/${documentId}/capture`, {
    method: 'PUT',
    token,
    body: { locale, version, ...given },
  });

async function createSpeaker(familyName: string, more: Record<string, unknown> = {}) {
  const { documentId } = await documents(app, SPEAKER_UID).create({
    data: { givenName: 'Eva', familyName, ...more },
  });
  return documentId;
}

/** A talk of somebody called Example, as the capture page shows it, and who it is. */
async function captured(
  more: Record<string, unknown> = {},
): Promise<{ event: string; talk: CapturedTalk; speaker: string }> {
  const event = await createEvent(app, { title: 'Networking lunch', day: 0 });
  const speaker = await createSpeaker('Example');
  await createTalk(app, { event, title: 'Lasers', contributions: [{ speaker }], ...more });
  return { event, talk: await firstTalk(event), speaker };
}

async function firstTalk(event: string, locale = 'en'): Promise<CapturedTalk> {
  const { body } = await load(event, { locale });
  return body.data.talks[0] as CapturedTalk;
}

const query = (uid: string) => app.strapi.db.query(uid as never);

describe('what the capture page loads', () => {
  it('is the talks in the order of the programme, with what has been taken down', async () => {
    const event = await createEvent(app, { title: 'Lunch', day: 0 });
    const eva = await createSpeaker('Example', { honorificPrefix: 'Dr.' });
    await createTalk(app, { event, title: 'Last', startsAt: days(0.2) });
    await createTalk(app, {
      event,
      title: 'First',
      kind: 'keynote',
      startsAt: days(0.1),
      durationMinutes: 30,
      room: 'Hall 2',
      contributions: [{ speaker: eva }],
      takeaways: ' Light is fast.\n\nIt stays so. ',
      quotes: [{ text: 'Bright!', speaker: eva, approved: true }],
    });
    const { status, body } = await load(event, { token: reader });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ title: 'Lunch', timeZone: 'UTC', locales: ['en'] });
    expect(body.data.talks.map(({ title }) => title)).toEqual(['First', 'Last']);
    expect(body.data.talks[0]).toMatchObject({
      kind: 'keynote',
      durationMinutes: 30,
      room: 'Hall 2',
      talkStatus: 'planned',
      people: [{ documentId: eva, name: 'Dr. Eva Example' }],
      takeaways: 'Light is fast.\nIt stays so.',
      quotes: [{ text: 'Bright!', speaker: eva, approved: true }],
    });
  });

  it('offers to quote neither hidden people nor those who were not there, but keeps whom a quote names', async () => {
    const hidden = await createSpeaker('Hidden', { visibility: 'hidden' });
    const absent = await createSpeaker('Absent');
    const guest = await createSpeaker('Guest');
    const { talk } = await captured({
      contributions: [{ speaker: hidden }, { speaker: absent, absent: true }],
      quotes: [{ text: 'Hear, hear!', speaker: guest }],
    });
    expect(talk.people).toEqual([{ documentId: guest, name: 'Eva Guest' }]);
    expect((await save(talk, { quotes: talk.quotes })).status).toBe(200);
  });

  it('is nothing for an event that is not there, or not in that language', async () => {
    const missing = await load('nothing');
    expect([missing.status, missing.body.error.details.code]).toEqual([404, 'event-not-found']);
    const { event } = await captured();
    const german = await load(event, { locale: 'de' });
    expect([german.status, german.body.error.details.code]).toEqual([404, 'event-not-in-language']);
    expect((await load(event, { locale: '../' })).status).toBe(400);
  });

  it('costs the same number of queries for one talk and for forty', async () => {
    const count = (event: string): Promise<number> => countQueries(app, () => load(event));
    const withTalks = async (talks: number): Promise<string> => {
      const { event, speaker } = await captured();
      for (let number = 1; number <= talks; number += 1) {
        await createTalk(app, {
          event,
          title: `Lasers ${String(number)}`,
          contributions: [{ speaker }],
          quotes: [{ text: 'Yes.', speaker }],
        });
      }
      return event;
    };
    const one = await withTalks(1);
    const forty = await withTalks(40);
    await load(one);
    expect(await count(forty)).toBe(await count(one));
  });
});

describe('saving a talk', () => {
  it('keeps what was said, one sentence a line, who said it, and who saved', async () => {
    const { event, talk, speaker } = await captured();
    const { status, body } = await save(talk, {
      takeaways: '  Light is fast. \r\n\n \n It stays so.\n',
      quotes: [
        { text: ' Bright! ', speaker, approved: true },
        { text: 'Indeed.', speaker: null, approved: false },
      ],
      talkStatus: 'held',
    });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      takeaways: 'Light is fast.\nIt stays so.',
      quotes: [
        { text: 'Bright!', speaker, approved: true },
        { text: 'Indeed.', speaker: null, approved: false },
      ],
      talkStatus: 'held',
      updatedBy: 'Erika Editor',
    });
    expect(body.data.version).not.toBe(talk.version);
    expect(await firstTalk(event)).toEqual(body.data);
  });

  it('leaves what is not sent as it is, and empties what is sent empty', async () => {
    const { documentId: organization } = await documents(app, ORGANIZATION_UID).create({
      data: { name: 'Optics Network' },
    });
    const speaker = await createSpeaker('Example');
    const { talk } = await captured({
      contributions: [{ speaker, organizations: [organization], jobTitle: { en: 'Head' } }],
      takeaways: 'Old.',
      quotes: [{ text: 'Kept.', speaker }],
      topic: 'lasers',
    });
    const { body } = await save(talk, { takeaways: ' \n ' });
    expect(body.data).toMatchObject({ takeaways: '', quotes: [{ text: 'Kept.', speaker }] });
    const stored = await query(TALK_UID).findOne({
      where: { documentId: talk.documentId, publishedAt: null },
      populate: {
        contributions: { populate: { speaker: true, organizations: true } },
        event: true,
      },
    });
    expect(stored).toMatchObject({
      topic: 'lasers',
      takeaways: null,
      event: { title: 'Networking lunch' },
      contributions: [
        {
          speaker: { documentId: speaker },
          organizations: [{ documentId: organization }],
          jobTitle: { en: 'Head' },
        },
      ],
    });
  });

  it('publishes nothing', async () => {
    const { talk } = await captured();
    await documents(app, TALK_UID).publish({ documentId: talk.documentId, locale: 'en' });
    await save(talk, { takeaways: 'Not yet public.', quotes: [], talkStatus: 'held' });
    const published = await query(TALK_UID).findOne({
      where: { documentId: talk.documentId, publishedAt: { $notNull: true } },
    });
    expect(published).toMatchObject({ takeaways: null, talkStatus: 'planned' });
  });

  it('keeps sentences per language, and quotes for all of them', async () => {
    const { event, talk, speaker } = await captured({ takeaways: 'English.' });
    await writeEvent(app, event, 'de', { title: 'Netzwerktreffen' });
    await documents(app, TALK_UID).update({
      documentId: talk.documentId,
      locale: 'de',
      data: { title: 'Laser', event },
    });
    const german = await firstTalk(event, 'de');
    const { status } = await save(german, {
      takeaways: 'Deutsch.',
      quotes: [{ text: 'Hell!', speaker, approved: false }],
    });
    expect(status).toBe(200);
    expect(await firstTalk(event)).toMatchObject({
      takeaways: 'English.',
      quotes: [{ text: 'Hell!', speaker }],
    });
    expect((await load(event, { locale: 'de' })).body.data.locales).toEqual(['en', 'de']);
  });

  it('is refused to the second of two editors, who is shown what is stored', async () => {
    const { event, talk } = await captured();
    const first = await save(talk, { takeaways: 'The first.' });
    const second = await save(talk, { takeaways: 'The second.' }, admin);
    expect(second.status).toBe(409);
    expect(second.body.error.details).toEqual({ code: 'talk-changed', current: first.body.data });
    expect(await firstTalk(event)).toEqual(first.body.data);
    const again = await save(second.body.error.details.current, { takeaways: 'Both.' }, admin);
    expect([again.status, again.body.data.takeaways]).toEqual([200, 'Both.']);
  });

  it('sees a change that was made in the Content Manager, and minds no other field', async () => {
    const { talk } = await captured();
    const change = (data: Record<string, unknown>) =>
      documents(app, TALK_UID).update({ documentId: talk.documentId, locale: 'en', data });
    await change({ room: 'Hall 3' });
    const saved = await save(talk, { takeaways: 'Fine.' });
    expect([saved.status, saved.body.data.room]).toEqual([200, 'Hall 3']);
    await change({ talkStatus: 'cancelled' });
    const refused = await save(saved.body.data, { takeaways: 'Finer.' });
    expect(refused.status).toBe(409);
    expect(refused.body.error.details.current.talkStatus).toBe('cancelled');
  });

  it('lets one of several at once win', async () => {
    const { talk } = await captured();
    const answers = await Promise.all(
      ['One.', 'Two.', 'Three.'].map((takeaways) => save(talk, { takeaways })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['sentences that are too long', { takeaways: 'x'.repeat(3001) }, 'takeaways'],
    [
      'a quote without words',
      { quotes: [{ text: ' ', speaker: null, approved: false }] },
      'quotes,0,text',
    ],
    [
      'a quote that is too long',
      { quotes: [{ text: 'x'.repeat(601), speaker: null, approved: false }] },
      'quotes,0,text',
    ],
    [
      'a quote that is half there',
      { quotes: [{ text: 'Yes.', speaker: null }] },
      'quotes,0,approved',
    ],
    ['a status that there is not', { talkStatus: 'postponed' }, 'talkStatus'],
    ['no version', { version: undefined }, 'version'],
  ])('is refused with %s, and nothing is written', async (_name, given, path) => {
    const { event, talk } = await captured();
    const { status, body } = await save(talk, given);
    expect(status).toBe(400);
    expect(body.error.details.errors?.map((problem) => String(problem.path))).toContain(path);
    expect(await firstTalk(event)).toEqual(talk);
  });

  it('refuses a quote of somebody who did not take part, at its field', async () => {
    const { event, talk, speaker } = await captured();
    const stranger = await createSpeaker('Stranger');
    const { status, body } = await save(talk, {
      takeaways: 'Lost?',
      quotes: [
        { text: 'Mine.', speaker, approved: false },
        { text: 'Not mine.', speaker: stranger, approved: false },
      ],
    });
    expect(status).toBe(400);
    expect(body.error.details.errors).toEqual([
      expect.objectContaining({ path: ['quotes', '1', 'speaker'] }),
    ]);
    expect(await firstTalk(event)).toEqual(talk);
  });

  it('is refused for a talk that is not there, or not in that language', async () => {
    const missing = await save({ documentId: 'nothing', locale: 'en', version: 'x' }, {});
    expect([missing.status, missing.body.error.details.code]).toEqual([404, 'talk-not-found']);
    const { talk } = await captured();
    const german = await save({ ...talk, locale: 'de' }, { takeaways: 'Nein.' });
    expect([german.status, german.body.error.details.code]).toEqual([404, 'talk-not-in-language']);
  });

  it('needs the permission to build; seeing needs the one to see', async () => {
    const { event, talk } = await captured();
    const { token: nobody } = await signUpEditor(app, []);
    expect((await load(event, { token: nobody })).status).toBe(403);
    expect((await save(talk, { takeaways: 'No.' }, reader)).status).toBe(403);
    expect((await app.request(`/newsroom/events/${event}/capture?locale=en`)).status).toBe(401);
    const route = `/newsroom/talks/${talk.documentId}/capture`;
    expect((await app.request(route, { method: 'PUT', body: {} })).status).toBe(401);
    expect(await firstTalk(event)).toEqual(talk);
  });
});
