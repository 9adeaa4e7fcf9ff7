import { PERMISSIONS } from '../../contracts/permissions';
import type {
  BuildRecapResponse,
  GetChecksResponse,
  GetPublicationResponse,
  PublicationRefusal,
  PublishEventsResponse,
  PublishResponse,
} from '../../contracts';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, rowsOf } from '../support/content';
import { contentManager } from '../support/content-manager';
import { createEvent, createRecap, createTalk, paragraph } from '../support/events';
import { addLocale, grant, signUpEditor, signUpSuperAdmin } from '../support/people';
import { countQueries } from '../support/queries';

/** The checks of a recap when it is published, and its embargo. */

let app: TestApp;
let admin: string;
let reader: string;
let publisher: string;
let stranger: string;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  await grant(
    app,
    ['find', 'findOne'].map((action) => `plugin::newsroom.recap.${action}`),
  );
  ({ token: reader } = await signUpEditor(app, [{ action: PERMISSIONS.read }]));
  ({ token: publisher } = await signUpEditor(
    app,
    [{ action: PERMISSIONS.read }, { action: PERMISSIONS.publish }],
    { language: 'de' },
  ));
  ({ token: stranger } = await signUpEditor(app, []));
});
afterAll(() => app.stop());

interface ErrorAnswer {
  error: {
    message: string;
    details: { code?: string; errors?: PublicationRefusal[] };
  };
}

const look = (recap: string, token = reader, locale = 'de') =>
  app.request<GetPublicationResponse & ErrorAnswer>(
    `/newsroom/recaps/${recap}/publication?locale=${locale}`,
    { token },
  );

const checksOf = (recap: string, token = reader, locale = 'de') =>
  app.request<GetChecksResponse & ErrorAnswer>(
    `/newsroom/recaps/${recap}/checks?locale=${locale}`,
    { token },
  );

const publish = (recap: string, options: object = {}, token = publisher) =>
  app.request<PublishResponse & ErrorAnswer>(`/newsroom/recaps/${recap}/publish`, {
    token,
    body: { locale: 'de', ...options },
  });

const published = (type: string, documentId: string, locale = 'de') =>
  rowsOf(app, type).findOne({ where: { documentId, locale, publishedAt: { $notNull: true } } });

const edit = (recap: string, data: object, locale = 'de') =>
  documentsOf(app, 'recap').update({ documentId: recap, locale, data: { ...data } });

interface World {
  event: string;
  talk: string;
  recap: string;
}

/** A German event with a talk that has a quotation nobody approved, and its recap, which has it too. */
async function withQuote(title: string): Promise<World> {
  const speaker = await documentsOf(app, 'speaker').create({
    data: { givenName: 'Erika', familyName: 'Steiger' },
  });
  const event = await createEvent(app, { title, day: -1, locale: 'de' });
  const talk = await createTalk(app, {
    event,
    title: `${title}: Vortrag`,
    contributions: [{ speaker: speaker.documentId }],
    quotes: [{ text: 'Der Markt wird in diesem Jahr wachsen.', speaker: speaker.documentId }],
    locale: 'de',
  });
  const recap = await createRecap(app, {
    event,
    title: `Rückblick ${title}`,
    body: [
      ...paragraph('Erika Steiger sprach über Märkte.'),
      ...paragraph('„Der Markt wird in diesem Jahr wachsen“, sagte sie.'),
    ],
    locale: 'de',
  });
  return { event, talk, recap };
}

/** A recap that nothing stops. */
async function ready(title: string): Promise<World> {
  const world = await withQuote(title);
  await edit(world.recap, { body: paragraph('Erika Steiger sprach über Märkte.') });
  return world;
}

const codes = (findings: { code: string; severity: string }[], severity: string) =>
  findings.filter((finding) => finding.severity === severity).map(({ code }) => code);

describe('what the checks find', () => {
  it('comes with what would be published: errors with their place, and warnings', async () => {
    const { recap } = await withQuote('Prüfung');
    const { body } = await look(recap);
    expect(body.data.isReady).toBe(false);
    const findings = body.data.entries.flatMap(({ type, findings: found }) =>
      found.map((finding) => ({ type, ...finding })),
    );
    expect(findings[0]).toEqual({
      type: 'recap',
      code: 'quote-not-approved',
      severity: 'error',
      place: { field: 'body', block: 1, path: [], from: 1, to: 38 },
      params: { text: 'Der Markt wird in diesem Jahr wachsen' },
    });
    expect(codes(findings, 'error')).toEqual(['quote-not-approved']);
    expect(codes(findings, 'warning')).toContain('teaser-missing');
    // They are published along.
    expect(codes(findings, 'warning')).not.toContain('related-draft');
  });

  it('is the same for the panel, drafts that would be published along included', async () => {
    const { recap } = await withQuote('Im Formular');
    const { status, body } = await checksOf(recap);
    expect(status).toBe(200);
    expect(codes(body.data.findings, 'error')).toEqual(['quote-not-approved']);
    expect(codes(body.data.findings, 'warning')).toContain('related-draft');
  });

  it('says where the event says something else since the text was composed', async () => {
    const event = await createEvent(app, { title: 'Später geändert', day: -1, locale: 'de' });
    const talk = await createTalk(app, {
      event,
      title: 'Neue Laser',
      takeaways: 'Der Markt wächst.',
      locale: 'de',
    });
    const { body: built } = await app.request<BuildRecapResponse>(
      `/newsroom/events/${event}/recap`,
      { token: admin, body: { locale: 'de' } },
    );
    const recap = built.data.documentId;
    const outdated = async () =>
      (await look(recap)).body.data.entries
        .flatMap(({ findings }) => findings)
        .filter(({ code }) => code === 'event-changed');
    expect(await outdated()).toEqual([]);

    const take = (takeaways: string) =>
      documentsOf(app, 'talk').update({ documentId: talk, locale: 'de', data: { takeaways } });
    await take('Der Markt schrumpft.');
    expect(await outdated()).toEqual([
      {
        code: 'event-changed',
        severity: 'warning',
        place: { field: 'body' },
        params: { count: 1 },
      },
    ]);
    // A warning stops nothing.
    expect((await look(recap)).body.data.isReady).toBe(true);
    await take('Der Markt wächst.');
    expect(await outdated()).toEqual([]);
  });

  it('compares a text that a person wrote with no other', async () => {
    const { recap } = await ready('Von Hand');
    const { body } = await checksOf(recap);
    expect(codes(body.data.findings, 'warning')).not.toContain('event-changed');
  });

  it('is no event’s and no talk’s', async () => {
    const { event } = await withQuote('Nur das Programm');
    const { body } = await app.request<GetPublicationResponse>(
      `/newsroom/events/${event}/publication?locale=de`,
      { token: reader },
    );
    expect(body.data.isReady).toBe(true);
    expect(body.data.entries.map(({ findings }) => findings)).toEqual([[], []]);
  });

  it('does not repeat what a rule says of the same field', async () => {
    const { recap } = await ready('Ohne Titel');
    await edit(recap, { title: null });
    const { body } = await look(recap);
    const entry = body.data.entries.at(-1);
    expect(entry?.problems.map(({ code }) => code)).toEqual(['title-missing']);
    expect(entry?.findings.map(({ code }) => code)).not.toContain('title-missing');
  });

  it('looks at the gallery, the links and those who are mentioned by hand', async () => {
    const { recap } = await ready('Alles');
    const hidden = await documentsOf(app, 'speaker').create({
      data: { givenName: 'Petra', familyName: 'Geheim', visibility: 'hidden' },
    });
    const guest = await documentsOf(app, 'speaker').create({
      data: { givenName: 'Thomas', familyName: 'Gast' },
    });
    await edit(recap, {
      mentionedSpeakers: [hidden.documentId, guest.documentId],
      links: [{ url: 'https://example.org' }],
      gallery: [{ credit: 'Muster' }],
      body: paragraph('Dr. Thomas Gast sprach mit Petra Geheim.'),
    });
    const { body } = await checksOf(recap);
    expect(body.data.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'hidden-person-named',
        'picture-file-missing',
        'link-text-missing',
        'person-title-differs',
      ]),
    );
    expect(body.data.findings.map(({ code }) => code)).not.toContain('person-unknown');
  });

  it('is nothing of a recap that is not there, or not in that language', async () => {
    const { recap } = await ready('Fehlt');
    const nothing = await checksOf('nothing');
    expect([nothing.status, nothing.body.error.details.code]).toEqual([404, 'recap-not-found']);
    const english = await checksOf(recap, reader, 'en');
    expect([english.status, english.body.error.details.code]).toEqual([
      404,
      'recap-not-in-language',
    ]);
    expect((await checksOf(recap, reader, '%00')).status).toBe(400);
  });

  it('is for those who may see the newsroom', async () => {
    const { recap } = await ready('Rechte');
    expect((await checksOf(recap, stranger)).status).toBe(403);
    expect((await checksOf(recap, '')).status).toBe(401);
    expect((await publish(recap, {}, reader)).status).toBe(403);
    expect(await published('recap', recap)).toBeNull();
  });

  it('costs the same number of queries for one talk and for thirty', async () => {
    const few = await ready('Wenige');
    const many = await ready('Viele');
    for (let number = 0; number < 29; number += 1) {
      await createTalk(app, { event: many.event, title: `Vortrag ${number}`, locale: 'de' });
    }
    const count = (recap: string) => countQueries(app, () => look(recap));
    expect(await count(many.recap)).toBe(await count(few.recap));
    const countChecks = (recap: string) => countQueries(app, () => checksOf(recap));
    expect(await countChecks(many.recap)).toBe(await countChecks(few.recap));
  });
});

describe('publishing', () => {
  it('is refused by an error, with its code and path, and nothing is published', async () => {
    const { event, talk, recap } = await withQuote('Verweigert');
    const { status, body } = await publish(recap);
    expect(status).toBe(400);
    expect(body.error.details.code).toBe('publication-refused');
    expect(body.error.details.errors).toMatchObject([
      {
        code: 'quote-not-approved',
        path: ['body', '1'],
        message: 'Eine Prüfung des Textes hat einen Fehler gefunden: quote-not-approved.',
        entry: { type: 'recap', documentId: recap },
        finding: { code: 'quote-not-approved', place: { field: 'body', block: 1 } },
      },
    ]);
    expect(await published('recap', recap)).toBeNull();
    expect(await published('event', event)).toBeNull();
    expect(await published('talk', talk)).toBeNull();
  });

  it('goes on when the error is mended, whatever is only a warning', async () => {
    const { talk, recap } = await withQuote('Gebessert');
    const [quote] = (
      await rowsOf(app, 'talk').findOne({
        where: { documentId: talk },
        populate: { quotes: { populate: ['speaker'] } },
      })
    )?.['quotes'] as { text: string; speaker: { documentId: string } }[];
    await documentsOf(app, 'talk').update({
      documentId: talk,
      locale: 'de',
      data: {
        quotes: [{ text: quote?.text, speaker: quote?.speaker.documentId, approved: true }],
      },
    });
    const { status, body } = await publish(recap);
    expect(status).toBe(200);
    expect(codes(body.data.published.at(-1)?.findings ?? [], 'warning')).not.toEqual([]);
    expect(await published('recap', recap)).not.toBeNull();
  });

  it('of an event does not ask for its recap, several at once neither', async () => {
    const { event } = await withQuote('Veranstaltung');
    const { body } = await app.request<PublishEventsResponse>('/newsroom/events/publish', {
      token: publisher,
      body: { documentIds: [event], locale: 'de' },
    });
    expect(body.data.results.map(({ outcome }) => outcome)).toEqual(['published']);
  });

  it('with the Content Manager’s own button is not refused by checks', async () => {
    const { recap } = await withQuote('Mit Absicht');
    const { status } = await contentManager(app, admin, 'recap').publish(recap, {}, 'de');
    expect(status).toBe(200);
  });
});

describe('an embargo', () => {
  const inOneHour = () => new Date(Date.now() + 3_600_000).toISOString();
  const visit = async (recap: string) =>
    (await app.request(`/api/newsroom/recaps/${recap}?locale=de`)).status;

  it('is saved and published along, and visitors see nothing until then', async () => {
    const { recap } = await ready('Sperrfrist');
    const embargoUntil = inOneHour();
    const { status, body } = await publish(recap, { embargoUntil });
    expect(status).toBe(200);
    expect(body.data.embargoUntil).toBe(embargoUntil);
    expect(await published('recap', recap)).toMatchObject({ embargoUntil });
    expect(await visit(recap)).toBe(404);
    expect((await look(recap)).body.data).toMatchObject({ entries: [], embargoUntil });
  });

  it('is lifted alone, where all else is public', async () => {
    const { recap } = await ready('Aufgehoben');
    await publish(recap, { embargoUntil: inOneHour() });
    const { body } = await publish(recap, { embargoUntil: null });
    expect(body.data.published.map(({ type }) => type)).toEqual(['recap']);
    expect(await visit(recap)).toBe(200);
    const again = await publish(recap, { embargoUntil: null });
    expect(again.body.data.published).toEqual([]);
  });

  it('stays as it is where none is named', async () => {
    const { recap } = await ready('Bleibt');
    const embargoUntil = inOneHour();
    await edit(recap, { embargoUntil });
    expect((await publish(recap)).body.data.embargoUntil).toBe(embargoUntil);
  });

  it('holds for the languages that are public', async () => {
    const { recap } = await ready('Sprachen');
    await edit(recap, { title: 'In English', body: paragraph('It was good.') }, 'en');
    await documentsOf(app, 'recap').publish({ documentId: recap, locale: 'en' });
    const embargoUntil = inOneHour();
    const { body } = await publish(recap, { embargoUntil });
    expect(body.data.published.at(-1)?.languages).toMatchObject([
      { locale: 'en', fields: ['embargoUntil'], outcome: 'republished' },
    ]);
    expect(await published('recap', recap, 'en')).toMatchObject({ embargoUntil });
  });

  it('is not kept where the publication is refused', async () => {
    const { recap } = await withQuote('Nichts bleibt');
    expect((await publish(recap, { embargoUntil: inOneHour() })).status).toBe(400);
    const draft = await rowsOf(app, 'recap').findOne({ where: { documentId: recap } });
    expect(draft?.['embargoUntil']).toBeNull();
  });

  it.each([
    ['is over', '2020-01-01T00:00:00.000Z'],
    ['is no time', 'tomorrow'],
    ['is no text', { $gt: '' }],
  ])('that %s is refused at its field', async (_name, embargoUntil) => {
    const { recap } = await ready('Falsch');
    const { status, body } = await publish(recap, { embargoUntil });
    expect(status).toBe(400);
    expect(body.error.details.errors?.map(({ path }) => path)).toEqual([['embargoUntil']]);
    expect(await published('recap', recap)).toBeNull();
  });

  it('is said of the languages that are published', async () => {
    const { recap } = await ready('Angezeigt');
    const embargoUntil = inOneHour();
    await publish(recap, { embargoUntil });
    const { body } = await app.request<{ data: { versions: unknown } }>(
      `/newsroom/recaps/${recap}`,
      { token: reader },
    );
    expect(body.data.versions).toEqual([{ locale: 'de', state: 'published', embargoUntil }]);
  });
});
