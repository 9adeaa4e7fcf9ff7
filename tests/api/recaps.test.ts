import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, rowsOf } from '../support/content';
import type { Document } from '../support/content';
import { addLocale } from '../support/people';

/** Facts → composed text → recap: `service('facts')` and `service('recaps')` on a real database. */

interface Built {
  documentId: string;
  locale: string;
  created: boolean;
}

let app: TestApp;

const recaps = () =>
  app.strapi.plugin('newsroom').service('recaps') as {
    build(version: { eventDocumentId: string; locale: string }): Promise<Built>;
    preview(version: { eventDocumentId: string; locale: string }): Promise<{
      omitted: { name: string; reason: string }[];
      sections: { id: string }[];
    }>;
  };
const facts = () =>
  app.strapi.plugin('newsroom').service('facts') as {
    load(version: { eventDocumentId: string; locale: string }): Promise<{
      talks: { title: string }[];
      omitted: { name: string; reason: string }[];
    } | null>;
  };

beforeAll(async () => {
  app = await startApp();
  await addLocale(app, 'de', 'German (de)');
});
afterAll(() => app.stop());

const textOf = (recap: Document | null): string =>
  JSON.stringify(recap?.['body'] ?? []).replaceAll('\u00a0', ' ');

/** An event with one talk of one person, in German. */
async function lunch(
  title: string,
): Promise<{ event: Document; talk: Document; speaker: Document }> {
  const organization = await documentsOf(app, 'organization').create({
    data: { name: 'Beispiel GmbH' },
  });
  const speaker = await documentsOf(app, 'speaker').create({
    data: {
      honorificPrefix: 'Dr.',
      givenName: 'Erika',
      familyName: `Beispiel`,
      organization: organization.documentId,
    },
  });
  const event = await documentsOf(app, 'event').create({
    locale: 'de',
    data: {
      title,
      kind: 'networking',
      startsAt: '2026-03-12T11:00:00Z',
      endsAt: '2026-03-12T13:00:00Z',
      city: 'Dortmund',
      topic: 'den Standort',
      picture: { credit: 'Max Muster' },
    },
  });
  const talk = await documentsOf(app, 'talk').create({
    locale: 'de',
    data: {
      title: 'Kleine Strukturen',
      event: event.documentId,
      topic: 'kleine Strukturen',
      takeaways: 'Kleine Strukturen brauchen große Sorgfalt.',
      contributions: [{ speaker: speaker.documentId }],
    },
  });
  return { event, talk, speaker };
}

describe('building a recap', () => {
  it('writes the composed text, the relations and what it was composed from', async () => {
    const { event, talk, speaker } = await lunch('Mittagstreff');
    const built = await recaps().build({ eventDocumentId: event.documentId, locale: 'de' });
    expect(built).toMatchObject({ locale: 'de', created: true });
    const recap = await documentsOf(app, 'recap').findOne({
      documentId: built.documentId,
      locale: 'de',
      status: 'draft',
      populate: ['event', 'speakers', 'organizations', 'talks'],
    });
    expect(textOf(recap)).toContain('Dr. Erika Beispiel von der Beispiel GmbH');
    expect(textOf(recap)).toContain('Kleine Strukturen brauchen große Sorgfalt.');
    expect(recap).toMatchObject({
      kind: 'recap',
      event: { documentId: event.documentId },
      speakers: [{ documentId: speaker.documentId }],
      organizations: [{ name: 'Beispiel GmbH' }],
      talks: [{ documentId: talk.documentId }],
      publishedAt: null,
    });
    expect(recap?.slug).toBeTruthy();
    const composition = await rowsOf(app, 'composition').findOne({
      where: { recapDocumentId: built.documentId, localeCode: 'de' },
    });
    expect(composition).toMatchObject({
      eventDocumentId: event.documentId,
      revision: 1,
      facts: { version: 1, event: { title: 'Mittagstreff' } },
      mentions: { speakers: [speaker.documentId], talks: [talk.documentId] },
    });
    const blocks = (composition?.['sections'] as { blocks: unknown[] }[]).flatMap((s) => s.blocks);
    expect(blocks).toEqual(recap?.['body']);
  });

  it('opens the recap that is there, instead of making another', async () => {
    const { event } = await lunch('Zweimal');
    const version = { eventDocumentId: event.documentId, locale: 'de' };
    const first = await recaps().build(version);
    await documentsOf(app, 'recap').update({
      documentId: first.documentId,
      locale: 'de',
      data: { title: 'Von Hand' },
    });
    expect(await recaps().build(version)).toEqual({ ...first, created: false });
    const kept = await documentsOf(app, 'recap').findOne({
      documentId: first.documentId,
      locale: 'de',
    });
    expect(kept?.['title']).toBe('Von Hand');
  });

  it('makes one recap when it is asked ten times at once', async () => {
    const { event } = await lunch('Gleichzeitig');
    const version = { eventDocumentId: event.documentId, locale: 'de' };
    const built = await Promise.all(Array.from({ length: 10 }, () => recaps().build(version)));
    expect(new Set(built.map(({ documentId }) => documentId)).size).toBe(1);
    expect(built.filter(({ created }) => created)).toHaveLength(1);
    expect(
      await rowsOf(app, 'recap').count({ where: { event: { documentId: event.documentId } } }),
    ).toBe(1);
  });

  it('makes the English version a version of the same recap, with the picture shared', async () => {
    const { event } = await lunch('Beide');
    await documentsOf(app, 'event').update({
      documentId: event.documentId,
      locale: 'en',
      data: { title: 'Both', topic: 'the region' },
    });
    const german = await recaps().build({ eventDocumentId: event.documentId, locale: 'de' });
    const english = await recaps().build({ eventDocumentId: event.documentId, locale: 'en' });
    expect(english).toEqual({ documentId: german.documentId, locale: 'en', created: true });
    const version = await documentsOf(app, 'recap').findOne({
      documentId: german.documentId,
      locale: 'en',
      populate: ['event'],
    });
    expect(version).toMatchObject({ event: { documentId: event.documentId, locale: 'en' } });
    const compositions = { recapDocumentId: german.documentId };
    expect(await rowsOf(app, 'composition').count({ where: compositions })).toBe(2);
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const { event } = await lunch('Halb');
    const before = await rowsOf(app, 'recap').count({});
    const failing = app.strapi.db.lifecycles.subscribe({
      models: ['plugin::newsroom.composition'],
      beforeCreate() {
        throw new Error('the disk is full');
      },
    });
    await expect(
      recaps().build({ eventDocumentId: event.documentId, locale: 'de' }),
    ).rejects.toThrow('the disk is full');
    failing();
    expect(await rowsOf(app, 'recap').count({})).toBe(before);
    const built = await recaps().build({ eventDocumentId: event.documentId, locale: 'de' });
    expect(built.created).toBe(true);
  });

  it.each([
    ['a cancelled event', { eventStatus: 'cancelled' }, 'event-cancelled'],
    ['a postponed event', { eventStatus: 'postponed' }, 'event-postponed'],
    ['an event without a title', { title: '' }, 'event-untitled'],
  ])('is refused for %s', async (_, change, code) => {
    const { event } = await lunch(`Nicht ${code}`);
    await documentsOf(app, 'event').update({
      documentId: event.documentId,
      locale: 'de',
      data: change,
    });
    await expect(
      recaps().build({ eventDocumentId: event.documentId, locale: 'de' }),
    ).rejects.toMatchObject({ details: { code } });
  });

  it('is refused in a language that the event does not have', async () => {
    const { event } = await lunch('Nur deutsch');
    await expect(
      recaps().build({ eventDocumentId: event.documentId, locale: 'en' }),
    ).rejects.toMatchObject({ name: 'NotFoundError', details: { code: 'event-not-in-language' } });
  });
});

describe('the facts', () => {
  it('leave out what did not take place and who is hidden or was absent, with the reason', async () => {
    const { event } = await lunch('Lücken');
    const hidden = await documentsOf(app, 'speaker').create({
      data: { familyName: 'Verborgen', visibility: 'hidden' },
    });
    const absent = await documentsOf(app, 'speaker').create({ data: { familyName: 'Krank' } });
    for (const [title, talkStatus] of [
      ['Abgesagt', 'cancelled'],
      ['Ersetzt', 'replaced'],
      ['Nicht erschienen', 'no-show'],
    ]) {
      await documentsOf(app, 'talk').create({
        locale: 'de',
        data: { title, talkStatus, event: event.documentId },
      });
    }
    await documentsOf(app, 'talk').create({
      locale: 'de',
      data: {
        title: 'Gehalten',
        event: event.documentId,
        contributions: [
          { speaker: hidden.documentId },
          { speaker: absent.documentId, absent: true },
        ],
      },
    });
    const loaded = await facts().load({ eventDocumentId: event.documentId, locale: 'de' });
    expect(loaded?.talks.map(({ title }) => title)).toEqual(['Kleine Strukturen', 'Gehalten']);
    expect(loaded?.omitted.map(({ name, reason }) => `${name}: ${reason}`).sort()).toEqual([
      'Abgesagt: cancelled',
      'Ersetzt: replaced',
      'Krank: absent',
      'Nicht erschienen: no-show',
      'Verborgen: hidden',
    ]);
    const { documentId } = await recaps().build({
      eventDocumentId: event.documentId,
      locale: 'de',
    });
    const recap = await documentsOf(app, 'recap').findOne({ documentId, locale: 'de' });
    expect(textOf(recap)).not.toMatch(/Verborgen|Krank|Abgesagt/);
  });
});
