import { CHECK_UID, EVENT_UID, RECAP_UID, SPEAKER_UID } from '../../content-types';
import { PERMISSIONS } from '../../contracts/permissions';
import type {
  BuildRecapResponse,
  GetOverviewResponse,
  ListEventsResponse,
  RecapWithProblems,
} from '../../contracts';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf } from '../support/content';
import { contentManager } from '../support/content-manager';
import { createEvent, createRecap, createTalk, paragraph } from '../support/events';
import { addLocale, signUpEditor, signUpSuperAdmin } from '../support/people';
import { countQueries } from '../support/queries';

/** Published recaps with problems: kept when they are checked, which follows every change. */

let app: TestApp;
let admin: string;
let token: string;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  ({ token } = await signUpEditor(app, [{ action: PERMISSIONS.read }]));
});
afterAll(() => app.stop());

const checks = () =>
  app.strapi.plugin('newsroom').service('checks') as {
    all(): Promise<{ checked: number; failed: number }>;
    flush(): Promise<void>;
  };

const kept = () => app.strapi.db.query(CHECK_UID as never);

async function overview(query = ''): Promise<GetOverviewResponse['data']['recapsWithProblems']> {
  const { status, body } = await app.request<GetOverviewResponse>(`/newsroom/overview${query}`, {
    token,
  });
  expect({ status, body }).toMatchObject({ status: 200 });
  return body.data.recapsWithProblems;
}

const problemsOf = async (recap: string): Promise<string[]> => {
  const { results } = await overview('?limit=20');
  return results
    .filter(({ documentId }) => documentId === recap)
    .flatMap(({ problems }) => problems.map(({ code }) => code));
};

/** Nobody is told when it is done, so the list is looked at until it is as expected. */
async function becomes(recap: string, expected: string[]): Promise<void> {
  let found: string[] = [];
  for (let tries = 0; tries < 60; tries += 1) {
    found = await problemsOf(recap);
    if (JSON.stringify(found) === JSON.stringify(expected)) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(found).toEqual(expected);
}

interface World {
  event: string;
  talk: string;
  speaker: string;
  organization: string;
  recap: string;
}

/** An event with a talk and its recap as the builder makes it, all of it public. */
async function lunch(title: string): Promise<World> {
  const organization = await documentsOf(app, 'organization').create({
    data: { name: 'Musterwerke Holding GmbH', kind: 'company' },
  });
  const speaker = await documentsOf(app, 'speaker').create({
    data: {
      givenName: 'Erika',
      familyName: 'Steiger',
      organization: organization.documentId,
    },
  });
  const event = await createEvent(app, { title, day: -1, locale: 'de', kind: 'networking' });
  const talk = await createTalk(app, {
    event,
    title: 'Kleine Dinge mit großer Wirkung',
    takeaways: 'Alles wird kleiner.',
    contributions: [{ speaker: speaker.documentId }],
    locale: 'de',
  });
  const { body } = await app.request<BuildRecapResponse>(`/newsroom/events/${event}/recap`, {
    token: admin,
    body: { locale: 'de' },
  });
  const recap = body.data.documentId;
  const { status } = await app.request(`/newsroom/recaps/${recap}/publish`, {
    token: admin,
    body: { locale: 'de' },
  });
  expect(status).toBe(200);
  await checks().flush();
  return {
    event,
    talk,
    recap,
    speaker: speaker.documentId,
    organization: organization.documentId,
  };
}

const changeSpeaker = (speaker: string, data: object) =>
  documentsOf(app, 'speaker').update({ documentId: speaker, data: { ...data } });

describe('a published recap', () => {
  it('as it was composed has no problems, and is kept as checked', async () => {
    const { recap } = await lunch('Ohne Fehler');
    expect(await problemsOf(recap)).toEqual([]);
    expect(await kept().findOne({ where: { recapDocumentId: recap } })).toMatchObject({
      localeCode: 'de',
      problemCount: 0,
      errorCount: 0,
    });
  });

  it('has one when a person is renamed, and none when the text is corrected', async () => {
    const { recap, speaker } = await lunch('Umbenannt');
    await changeSpeaker(speaker, { familyName: 'Steigner' });
    await becomes(recap, ['person-differs']);
    const [entry] = (await overview()).results.filter(({ documentId }) => documentId === recap);
    expect(entry).toMatchObject({
      locale: 'de',
      eventTitle: 'Umbenannt',
      problemCount: 1,
      errorCount: 0,
      problems: [{ severity: 'warning', params: { expected: expect.stringMatching(/Steigner/) } }],
    } satisfies Partial<Record<keyof RecapWithProblems, unknown>>);

    const stored = await documentsOf(app, 'recap').findOne({ documentId: recap, locale: 'de' });
    const corrected = JSON.stringify([stored?.['body'], stored?.['teaser']]).replaceAll(
      'Steiger',
      'Steigner',
    );
    const [body, teaser] = JSON.parse(corrected) as unknown[];
    await documentsOf(app, 'recap').update({
      documentId: recap,
      locale: 'de',
      data: { body, teaser },
    });
    await checks().flush();
    // What readers are given is still the former text.
    expect(await problemsOf(recap)).toEqual(['person-differs']);
    await documentsOf(app, 'recap').publish({ documentId: recap, locale: 'de' });
    await becomes(recap, []);
  });

  it('has an error when a person is hidden, and stands before those with warnings', async () => {
    const warned = await lunch('Mit Warnung');
    await changeSpeaker(warned.speaker, { familyName: 'Steigner' });
    const { recap, speaker } = await lunch('Verborgen');
    await changeSpeaker(speaker, { visibility: 'hidden' });
    await becomes(warned.recap, ['person-differs']);
    await becomes(recap, ['hidden-person-named']);
    const { results } = await overview();
    expect(results[0]).toMatchObject({ documentId: recap, errorCount: 1 });
  });

  it('has one when the talk is cancelled', async () => {
    const { recap, talk } = await lunch('Abgesagt');
    await documentsOf(app, 'talk').update({
      documentId: talk,
      locale: 'de',
      data: { talkStatus: 'cancelled' },
    });
    await becomes(recap, ['talk-not-held-named']);
  });

  it('has one when the organization is renamed', async () => {
    const { recap, organization } = await lunch('Firma');
    await documentsOf(app, 'organization').update({
      documentId: organization,
      data: { name: 'Musterwerke Holding AG' },
    });
    await becomes(recap, ['organization-differs']);
  });

  it('has one when the event turns out to be cancelled, saved in the Content Manager', async () => {
    const { recap, event } = await lunch('Doch nicht');
    const { status } = await contentManager(app, admin, 'event').save(
      event,
      { eventStatus: 'cancelled' },
      'de',
    );
    expect(status).toBe(200);
    await becomes(recap, ['event-not-held']);
  });

  it('has one when it is published past the newsroom’s own button', async () => {
    const { documentId } = await documentsOf(app, 'recap').create({
      locale: 'de',
      status: 'published',
      data: { title: 'Nachricht', kind: 'news', body: paragraph('TODO') },
    });
    await becomes(documentId, ['leftover']);
    const { results } = await overview('?limit=20');
    expect(results.find((entry) => entry.documentId === documentId)).toMatchObject({
      title: 'Nachricht',
      eventTitle: null,
    });
  });

  it('is forgotten when it is withdrawn, and when it is deleted', async () => {
    const make = async () => {
      const { documentId } = await documentsOf(app, 'recap').create({
        locale: 'de',
        status: 'published',
        data: { title: 'Weg', kind: 'news', body: paragraph('TODO') },
      });
      await becomes(documentId, ['leftover']);
      return documentId;
    };
    const withdrawn = await make();
    await documentsOf(app, 'recap').unpublish({ documentId: withdrawn, locale: 'de' });
    expect(await problemsOf(withdrawn)).toEqual([]);
    const deleted = await make();
    await documentsOf(app, 'recap').delete({ documentId: deleted, locale: '*' });
    expect(await problemsOf(deleted)).toEqual([]);
    await checks().flush();
    expect(await kept().count({ where: { recapDocumentId: { $in: [withdrawn, deleted] } } })).toBe(
      0,
    );
  });

  it('counts in each of its languages', async () => {
    const documentId = await createRecap(app, {
      title: 'Zwei',
      kind: 'news',
      body: paragraph('TODO'),
      locale: 'de',
    });
    await documentsOf(app, 'recap').update({
      documentId,
      locale: 'en',
      data: { title: 'Two', body: paragraph('TODO') },
    });
    await documentsOf(app, 'recap').publish({ documentId, locale: ['de', 'en'] });
    await becomes(documentId, ['leftover', 'leftover']);
  });
});

describe('what is not written', () => {
  it('is not checked: a change that is rolled back leaves what was kept', async () => {
    const { recap, speaker } = await lunch('Zurückgerollt');
    const before = await kept().findOne({ where: { recapDocumentId: recap } });
    await expect(
      app.strapi.db.transaction(async () => {
        await changeSpeaker(speaker, { familyName: 'Steigner' });
        throw new Error('the power went out');
      }),
    ).rejects.toThrow('the power went out');
    await checks().flush();
    expect(await kept().findOne({ where: { recapDocumentId: recap } })).toEqual(before);
  });
});

describe('checking everything anew', () => {
  it('finds what changed past every document, and forgets what is no longer public', async () => {
    const { recap, speaker } = await lunch('Import');
    await app.strapi.db.query(SPEAKER_UID as never).updateMany({
      where: { documentId: speaker },
      data: { familyName: 'Steigner' },
    });
    await kept().create({
      data: {
        recapDocumentId: 'gone',
        localeCode: 'de',
        problemCount: 1,
        errorCount: 1,
        warningCount: 0,
        problems: [],
        checkedAt: new Date(),
      },
    });
    expect(await problemsOf(recap)).toEqual([]);
    const published = await app.strapi.db
      .query(RECAP_UID as never)
      .findMany({ where: { publishedAt: { $notNull: true } } });
    const { checked, failed } = await checks().all();
    expect({ checked, failed }).toEqual({
      checked: new Set(published.map((row: { documentId: string }) => row.documentId)).size,
      failed: 0,
    });
    expect(await problemsOf(recap)).toEqual(['person-differs']);
    expect(await kept().count({ where: { recapDocumentId: 'gone' } })).toBe(0);
  });

  it('makes again what was lost, more than one page of it', async () => {
    const before = await overview('?limit=20');
    await kept().deleteMany({});
    expect((await overview()).total).toBe(0);
    for (let number = 0; number < 101; number += 1) {
      await app.strapi.db.query(RECAP_UID as never).create({
        data: {
          documentId: `imported${number}`,
          locale: 'de',
          title: `Importiert ${number}`,
          kind: 'news',
          body: paragraph(number === 100 ? 'TODO' : 'Gut.'),
          publishedAt: new Date(),
        },
      });
    }
    await checks().all();
    expect((await overview('?limit=20')).total).toBe(before.total + 1);
    expect(await problemsOf('imported100')).toEqual(['leftover']);
  });
});

describe('the list', () => {
  it('leads to the events that it is about', async () => {
    const { event, recap, speaker } = await lunch('Gefiltert');
    await changeSpeaker(speaker, { familyName: 'Steigner' });
    await becomes(recap, ['person-differs']);
    const { body } = await app.request<ListEventsResponse>(
      '/newsroom/events?recap=problems&pageSize=100',
      { token },
    );
    const found = body.results.map(({ documentId }) => documentId);
    expect(found).toContain(event);
    const clean = await lunch('Nicht dabei');
    expect(found).not.toContain(clean.event);
    expect(body.pagination.total).toBe(found.length);
  });

  it('is counted in full where only some are asked for', async () => {
    const { total, results } = await overview('?limit=1');
    expect(results).toHaveLength(1);
    expect(total).toBeGreaterThan(1);
  });

  it('costs one query, however many recaps there are', async () => {
    const one = await countQueries(app, () => overview('?limit=1'));
    expect(await countQueries(app, () => overview('?limit=20'))).toBe(one);
  });

  it('of affected recaps takes as many queries for one recap as for twenty', async () => {
    const service = app.strapi.plugin('newsroom').service('checks') as {
      affected(uid: string, documentId: string): Promise<string[]>;
    };
    const event = await createEvent(app, { title: 'Viele Artikel', day: -1, locale: 'de' });
    const count = () => countQueries(app, () => service.affected(EVENT_UID, event));
    await createRecap(app, { event, title: 'Einer', kind: 'news', locale: 'de' });
    const one = await count();
    for (let number = 0; number < 19; number += 1) {
      await createRecap(app, { event, title: `Nummer ${number}`, kind: 'news', locale: 'de' });
    }
    expect(await count()).toBe(one);
    expect(await service.affected(EVENT_UID, event)).toHaveLength(20);
  });
});
