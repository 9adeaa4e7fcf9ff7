import { quiet, startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, rowsOf } from '../support/content';
import type { Document } from '../support/content';
import { contentManager } from '../support/content-manager';
import { addLocale, signUpSuperAdmin } from '../support/people';

/** A field that all languages share is changed and published in one: what becomes of the others. */

let app: TestApp;
let admin: string;
let published: string[];

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
  await addLocale(app, 'fr', 'French (fr)');
  app.strapi.eventHub.on('entry.publish', async (event: { entry: Document }) => {
    published.push(String(event.entry.locale));
  });
});
beforeEach(() => {
  published = [];
});
afterAll(() => app.stop());

const events = () => documentsOf(app, 'event');
const talks = () => documentsOf(app, 'talk');

/** An event in these languages; those in capitals are public. */
async function createEvent(...languages: string[]): Promise<string> {
  const [first = '', ...others] = languages.map((language) => language.toLowerCase());
  const { documentId } = await events().create({
    locale: first,
    data: { title: `Title ${first}`, startsAt: '2026-03-12T10:00:00Z' },
  });
  for (const locale of others) {
    await events().update({ documentId, locale, data: { title: `Title ${locale}` } });
  }
  for (const language of languages.filter((code) => code === code.toUpperCase())) {
    await events().publish({ documentId, locale: language.toLowerCase() });
  }
  await settled();
  published = [];
  return documentId;
}

/** Strapi tells of publications after the commit, without waiting, once it has read them again. */
const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 150));
  await quiet(app.strapi);
};

const shown = (documentId: string, locale: string) =>
  events().findOne({ documentId, locale, status: 'published', populate: ['involvements'] });

const moved = '2026-03-13T10:00:00.000Z';
const move = (documentId: string, locale: string) =>
  events().update({ documentId, locale, data: { startsAt: moved } });

const instant = (row: Document | null) => new Date(String(row?.['startsAt'])).toISOString();

describe('a shared field', () => {
  it('reaches the languages that are public, each published once', async () => {
    const documentId = await createEvent('EN', 'DE', 'FR');
    await move(documentId, 'de');
    await events().publish({ documentId, locale: 'de' });
    for (const locale of ['de', 'en', 'fr']) {
      const row = await shown(documentId, locale);
      expect(instant(row)).toBe(moved);
      expect(row).toMatchObject({ title: `Title ${locale}`, startDate: '2026-03-13' });
    }
    await settled();
    expect(published.sort()).toEqual(['de', 'en', 'fr']);
    const rows = await rowsOf(app, 'event').findMany({ where: { documentId } });
    expect(rows).toHaveLength(6);
  });

  it('reaches them by the button of the Content Manager too', async () => {
    const documentId = await createEvent('EN', 'DE');
    await move(documentId, 'de');
    const answer = await contentManager(app, admin, 'event').publish(
      documentId,
      { title: 'Title de', startsAt: moved },
      'de',
    );
    expect(answer.status).toBe(200);
    expect(instant(await shown(documentId, 'en'))).toBe(moved);
  });

  it('reaches them when several entries are published at once in the Content Manager', async () => {
    const documentIds = [await createEvent('EN', 'DE'), await createEvent('EN', 'DE')];
    for (const documentId of documentIds) {
      await move(documentId, 'de');
    }
    const answer = await contentManager(app, admin, 'event').bulkPublish(documentIds, 'de');
    expect(answer.status).toBe(200);
    for (const documentId of documentIds) {
      expect(instant(await shown(documentId, 'en'))).toBe(moved);
    }
  });

  it('drags no draft along', async () => {
    const documentId = await createEvent('DE', 'en');
    await move(documentId, 'de');
    await events().publish({ documentId, locale: 'de' });
    expect(instant(await shown(documentId, 'de'))).toBe(moved);
    expect(await shown(documentId, 'en')).toBeNull();
  });

  it('leaves a language alone that has changes of its own', async () => {
    const documentId = await createEvent('EN', 'DE');
    await events().update({ documentId, locale: 'en', data: { title: 'Not yet' } });
    await move(documentId, 'de');
    await events().publish({ documentId, locale: 'de' });
    expect((await shown(documentId, 'en'))?.['title']).toBe('Title en');
    const draft = await events().findOne({ documentId, locale: 'en' });
    expect(draft?.['title']).toBe('Not yet');
    await settled();
    expect(published).toEqual(['de']);

    await events().publish({ documentId, locale: 'en' });
    expect(await shown(documentId, 'en')).toMatchObject({ title: 'Not yet' });
    expect(instant(await shown(documentId, 'en'))).toBe(moved);
  });

  it('leaves a language alone that could not be published', async () => {
    const documentId = await createEvent('EN', 'DE');
    await app.strapi.db
      .query('plugin::newsroom.event' as never)
      .updateMany({ where: { documentId, locale: 'en' }, data: { title: null } as never });
    await move(documentId, 'de');
    await events().publish({ documentId, locale: 'de' });
    expect(instant(await shown(documentId, 'de'))).toBe(moved);
    await settled();
    expect(published).toEqual(['de']);
  });

  it('reaches them inside the contributions of a talk', async () => {
    const event = await createEvent('EN', 'DE');
    const [first, second] = [
      await documentsOf(app, 'speaker').create({ data: { familyName: 'Erste' } }),
      await documentsOf(app, 'speaker').create({ data: { familyName: 'Zweite' } }),
    ];
    const { documentId } = await talks().create({
      locale: 'en',
      data: { title: 'Small', event, contributions: [{ speaker: first.documentId }] },
    });
    await talks().update({ documentId, locale: 'de', data: { title: 'Klein' } });
    await talks().publish({ documentId, locale: 'en' });
    await talks().publish({ documentId, locale: 'de' });
    await talks().update({
      documentId,
      locale: 'de',
      data: { contributions: [{ speaker: second.documentId, role: 'moderator' }] },
    });
    await talks().publish({ documentId, locale: 'de' });
    const english = await talks().findOne({
      documentId,
      locale: 'en',
      status: 'published',
      populate: { contributions: { populate: ['speaker'] }, speakers: true, event: true },
    });
    expect(english).toMatchObject({
      title: 'Small',
      contributions: [{ role: 'moderator', speaker: { documentId: second.documentId } }],
      speakers: [{ documentId: second.documentId }],
      event: { documentId: event },
    });
  });

  it('publishes nothing again where nothing differs', async () => {
    const documentId = await createEvent('EN', 'DE');
    const before = await shown(documentId, 'en');
    await events().update({ documentId, locale: 'de', data: { title: 'Nur deutsch' } });
    await events().publish({ documentId, locale: 'de' });
    expect((await shown(documentId, 'en'))?.id).toBe(before?.id);
  });

  it('is published in all of them or in none', async () => {
    const documentId = await createEvent('EN', 'DE');
    await move(documentId, 'de');
    const end = app.strapi.db.lifecycles.subscribe({
      models: ['plugin::newsroom.event'],
      beforeCreate({ params }) {
        if (params.data['locale'] === 'en' && params.data['publishedAt']) {
          throw new Error('the power went out');
        }
      },
    });
    await expect(events().publish({ documentId, locale: 'de' })).rejects.toThrow('the power');
    end();
    for (const locale of ['de', 'en']) {
      expect(instant(await shown(documentId, locale))).toBe('2026-03-12T10:00:00.000Z');
    }
  });
});

describe('an unpublished change of a shared field', () => {
  it.each([
    ['left out', {}],
    ['empty', { startsAt: null }],
  ])('stays when another language is created, the field being %s', async (_name, sent) => {
    const documentId = await createEvent('EN');
    await move(documentId, 'en');
    await contentManager(app, admin, 'event').save(documentId, { title: 'Neu', ...sent }, 'de');
    for (const locale of ['en', 'de']) {
      expect(instant(await events().findOne({ documentId, locale }))).toBe(moved);
    }
  });
});
