import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, rowsOf } from '../support/content';
import type { Document } from '../support/content';
import { contentManager } from '../support/content-manager';
import { addLocale, signUpSuperAdmin } from '../support/people';

/** Texts by language, versions, and what all versions share. German is the second language here. */

let app: TestApp;
let admin: string;
let speaker: Document;
let organization: Document;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  organization = await documentsOf(app, 'organization').create({ data: { name: 'Beispiel GmbH' } });
  speaker = await documentsOf(app, 'speaker').create({
    data: { givenName: 'Erika', familyName: 'Beispiel', organization: organization.documentId },
  });
});
afterAll(() => app.stop());

const talks = () => documentsOf(app, 'talk');
const events = () => documentsOf(app, 'event');

const WITH_CONTRIBUTIONS = {
  contributions: { populate: { speaker: true, organizations: true } },
  event: true,
};

async function englishTalk(): Promise<Document> {
  return talks().create({
    locale: 'en',
    data: {
      title: 'Small things',
      kind: 'keynote',
      contributions: [
        {
          speaker: speaker.documentId,
          role: 'keynote',
          organizations: [organization.documentId],
          jobTitle: { en: 'Head', de: 'Leiterin' },
        },
      ],
    },
  });
}

describe('a second language opened in the Content Manager', () => {
  it('keeps the contributions, which its form sends as an empty list', async () => {
    const { documentId } = await englishTalk();
    const answer = await contentManager(app, admin, 'talk').save(
      documentId,
      { title: 'Kleine Dinge', kind: 'keynote', contributions: [], locale: 'de' },
      'de',
    );
    expect(answer.status).toBe(200);
    for (const locale of ['en', 'de']) {
      const version = await talks().findOne({ documentId, locale, populate: WITH_CONTRIBUTIONS });
      expect(version?.['contributions']).toMatchObject([
        {
          role: 'keynote',
          speaker: { documentId: speaker.documentId },
          organizations: [{ documentId: organization.documentId }],
          jobTitle: { en: 'Head', de: 'Leiterin' },
        },
      ]);
    }
  });

  it.each(['left out', 'empty'])(
    'keeps edits that are not published yet, the key being %s',
    async (form) => {
      const { documentId } = await englishTalk();
      const event = await events().create({
        locale: 'en',
        data: { title: 'An event', startsAt: '2026-02-02T10:00:00Z' },
      });
      await talks().update({ documentId, locale: 'en', data: { event: event.documentId } });
      await talks().publish({ documentId, locale: 'en' });
      await talks().update({
        documentId,
        locale: 'en',
        data: {
          contributions: [{ speaker: speaker.documentId, role: 'moderator' }],
        },
      });
      await contentManager(app, admin, 'talk').save(
        documentId,
        { title: 'Kleine Dinge', ...(form === 'empty' ? { contributions: [] } : {}), locale: 'de' },
        'de',
      );
      for (const locale of ['en', 'de']) {
        const version = await talks().findOne({ documentId, locale, populate: WITH_CONTRIBUTIONS });
        expect(version?.['contributions']).toMatchObject([{ role: 'moderator' }]);
      }
    },
  );

  it('can still be emptied on purpose, once it exists', async () => {
    const { documentId } = await englishTalk();
    await talks().update({ documentId, locale: 'de', data: { title: 'Kleine Dinge' } });
    await contentManager(app, admin, 'talk').save(
      documentId,
      { title: 'Kleine Dinge', contributions: [], locale: 'de' },
      'de',
    );
    const english = await talks().findOne({
      documentId,
      locale: 'en',
      populate: WITH_CONTRIBUTIONS,
    });
    expect(english?.['contributions']).toEqual([]);
  });

  it('has the relations of the first, where their targets exist in it', async () => {
    const event = await events().create({
      locale: 'en',
      data: { title: 'Both languages', startsAt: '2026-02-02T10:00:00Z' },
    });
    const { documentId } = await englishTalk();
    await talks().update({ documentId, locale: 'en', data: { event: event.documentId } });

    const early = await contentManager(app, admin, 'talk').save(
      documentId,
      { title: 'Zu früh', event: { connect: [], disconnect: [] }, locale: 'de' },
      'de',
    );
    expect(early.status).toBe(200);
    const without = await talks().findOne({ documentId, locale: 'de', populate: ['event'] });
    expect(without?.['event']).toBeNull();

    await contentManager(app, admin, 'event').save(
      event.documentId,
      { title: 'Beide Sprachen', locale: 'de' },
      'de',
    );
    const healed = await talks().findOne({ documentId, locale: 'de', populate: ['event'] });
    expect(healed?.['event']).toMatchObject({ documentId: event.documentId, locale: 'de' });

    const later = await englishTalk();
    await talks().update({
      documentId: later.documentId,
      locale: 'en',
      data: { event: event.documentId },
    });
    await contentManager(app, admin, 'talk').save(
      later.documentId,
      { title: 'Danach', locale: 'de' },
      'de',
    );
    const german = await talks().findOne({
      documentId: later.documentId,
      locale: 'de',
      populate: ['event'],
    });
    expect(german?.['event']).toMatchObject({ documentId: event.documentId, locale: 'de' });
  });

  it('shares the picture with its credit', async () => {
    const { documentId } = await events().create({
      locale: 'en',
      data: {
        title: 'With picture',
        picture: { credit: 'Erika Beispiel', alternativeText: { en: 'A room', de: 'Ein Raum' } },
      },
    });
    await contentManager(app, admin, 'event').save(
      documentId,
      { title: 'Mit Bild', picture: null, locale: 'de' },
      'de',
    );
    const english = await events().findOne({ documentId, locale: 'en', populate: ['picture'] });
    const german = await events().findOne({ documentId, locale: 'de', populate: ['picture'] });
    expect([english?.['picture'], german?.['picture']]).toMatchObject([
      { credit: 'Erika Beispiel', alternativeText: { en: 'A room', de: 'Ein Raum' } },
      { credit: 'Erika Beispiel', alternativeText: { en: 'A room', de: 'Ein Raum' } },
    ]);
  });
});

describe('texts by language in a component', () => {
  it('keep both languages when one version is saved', async () => {
    const { documentId } = await englishTalk();
    await talks().update({ documentId, locale: 'de', data: { title: 'Kleine Dinge' } });
    const read = await contentManager(app, admin, 'talk').read(documentId, 'de');
    const [contribution] = read.body.data['contributions'] as { id: number }[];
    await contentManager(app, admin, 'talk').save(
      documentId,
      {
        title: 'Kleine Dinge',
        contributions: [{ id: contribution?.id, jobTitle: { en: 'Head', de: 'Chefin' } }],
        locale: 'de',
      },
      'de',
    );
    const english = await talks().findOne({
      documentId,
      locale: 'en',
      populate: WITH_CONTRIBUTIONS,
    });
    expect(english?.['contributions']).toMatchObject([{ jobTitle: { en: 'Head', de: 'Chefin' } }]);
  });

  it('lose the language whose text is emptied', async () => {
    const { documentId } = await documentsOf(app, 'speaker').create({
      data: { familyName: 'Leer', jobTitle: { de: '  ', en: ' Head ' } },
    });
    const stored = await rowsOf(app, 'speaker').findOne({ where: { documentId } });
    expect(stored?.['jobTitle']).toEqual({ en: 'Head' });
  });
});

describe('a shared field that changes in one language', () => {
  it('changes in the other, and what is derived from it', async () => {
    const { documentId } = await events().create({
      locale: 'en',
      data: {
        title: 'Moves',
        startsAt: '2026-03-01T23:30:00Z',
        timeZone: 'Europe/Berlin',
        involvements: [{ organization: organization.documentId, role: 'host' }],
      },
    });
    await events().update({ documentId, locale: 'de', data: { title: 'Zieht um' } });
    const other = await documentsOf(app, 'organization').create({ data: { name: 'Andere AG' } });
    await events().update({
      documentId,
      locale: 'de',
      data: {
        startsAt: '2026-04-01T23:30:00Z',
        involvements: [{ organization: other.documentId, role: 'host' }],
      },
    });
    for (const locale of ['en', 'de']) {
      const version = await events().findOne({ documentId, locale, populate: ['organizations'] });
      expect(version).toMatchObject({
        startDate: '2026-04-02',
        organizations: [{ documentId: other.documentId }],
      });
    }
  });

  it('changes what is public in another language as soon as it is published in one', async () => {
    const { documentId } = await events().create({
      locale: 'en',
      data: { title: 'Public', startsAt: '2026-03-01T10:00:00Z', city: 'Dortmund' },
    });
    await events().publish({ documentId, locale: 'en' });
    await events().update({ documentId, locale: 'de', data: { title: 'Öffentlich' } });
    await events().update({ documentId, locale: 'de', data: { kind: 'workshop' } });
    await events().publish({ documentId, locale: 'de' });
    const english = (status: 'draft' | 'published') =>
      events().findOne({ documentId, locale: 'en', status });
    expect((await english('draft'))?.['kind']).toBe('workshop');
    expect((await english('published'))?.['kind']).toBe('workshop');
  });
});

describe('a third language', () => {
  it('serves from its base language', async () => {
    await addLocale(app, 'de-AT', 'German (Austria)');
    const created = await documentsOf(app, 'talk').create({
      locale: 'de-AT',
      data: { title: 'Forschung & Übermut' },
    });
    expect(created.slug).toBe('forschung-und-uebermut');
  });
});
