import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf, fieldsOf, refusedFields, rowsOf } from '../support/content';
import type { Document, FieldErrorAnswer } from '../support/content';
import { addLocale, signUpSuperAdmin } from '../support/people';

let app: TestApp;
let admin: string;

beforeAll(async () => {
  app = await startApp();
  admin = await signUpSuperAdmin(app);
  await addLocale(app, 'de', 'German (de)');
});
afterAll(() => app.stop());

const events = () => documentsOf(app, 'event');
const speakers = () => documentsOf(app, 'speaker');
const registry = (where: Record<string, unknown>) => rowsOf(app, 'slug').findMany({ where });

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a slug that is made', () => {
  it('comes from the title, in the language of the version', async () => {
    const { documentId, slug } = await events().create({
      locale: 'de',
      data: { title: 'Forschung & Entwicklung' },
    });
    expect(slug).toBe('forschung-und-entwicklung');
    const english = await events().update({
      documentId,
      locale: 'en',
      data: { title: 'Research & Development' },
    });
    expect(english?.slug).toBe('research-and-development');
  });

  it('may be the same in two languages and in two types', async () => {
    const german = await events().create({ locale: 'de', data: { title: 'Gleich' } });
    const english = await events().create({ locale: 'en', data: { title: 'Gleich' } });
    const talk = await documentsOf(app, 'talk').create({ locale: 'de', data: { title: 'Gleich' } });
    expect([german.slug, english.slug, talk.slug]).toEqual(['gleich', 'gleich', 'gleich']);
  });

  it('has a number for the second person of the name, which stays after an edit', async () => {
    const first = await speakers().create({ data: { givenName: 'Thomas', familyName: 'Müller' } });
    const second = await speakers().create({ data: { givenName: 'Thomas', familyName: 'Müller' } });
    expect([first.slug, second.slug]).toEqual(['thomas-mueller', 'thomas-mueller-2']);
    const edited = await speakers().update({
      documentId: second.documentId,
      data: { honorificPrefix: 'Dr.' },
    });
    expect(edited?.slug).toBe('thomas-mueller-2');
  });

  it('leaves titles out of the name', async () => {
    const { slug, honorificPrefix } = await speakers().create({
      data: {
        honorificPrefix: 'Prof. Dr.-Ing. habil. Dr. h. c. mult.',
        givenName: 'Jürgen',
        familyName: 'Groß',
      },
    });
    expect(slug).toBe('juergen-gross');
    expect(honorificPrefix).toBe('Prof. Dr.-Ing. habil. Dr. h. c. mult.');
  });

  it('exists without anything to make it from', async () => {
    const emoji = await events().create({ locale: 'de', data: { title: '🎉🎉' } });
    expect(emoji.slug).toBe(`event-${emoji.documentId.slice(0, 6)}`);
    const untitled = await events().create({ locale: 'de', data: {} });
    expect(untitled.slug).toBe(`event-${untitled.documentId.slice(0, 6)}`);
  });

  it('follows the title that a draft got later, once', async () => {
    const { documentId } = await events().create({ locale: 'de', data: {} });
    const titled = await events().update({ documentId, locale: 'de', data: { title: 'Endlich' } });
    expect(titled?.slug).toBe('endlich');
    const renamed = await events().update({ documentId, locale: 'de', data: { title: 'Anders' } });
    expect(renamed?.slug).toBe('endlich');
  });

  it('is made anew when it is cleared', async () => {
    const { documentId } = await events().create({ locale: 'de', data: { title: 'Alt und neu' } });
    const typed = await events().update({ documentId, locale: 'de', data: { slug: 'getippt' } });
    expect(typed?.slug).toBe('getippt');
    const cleared = await events().update({ documentId, locale: 'de', data: { slug: '' } });
    expect(cleared?.slug).toBe('alt-und-neu');
  });

  it('is never a reserved word', async () => {
    const { slug } = await events().create({ locale: 'de', data: { title: 'Feed' } });
    expect(slug).toBe('feed-2');
  });

  it('is at most 80 characters, also with a number', async () => {
    const title = `${'x'.repeat(90)}`;
    const first = await events().create({ locale: 'de', data: { title } });
    const second = await events().create({ locale: 'de', data: { title } });
    expect(first.slug).toBe('x'.repeat(80));
    expect(second.slug).toBe(`${'x'.repeat(78)}-2`);
  });

  it('is new for a copy', async () => {
    const original = await events().create({ locale: 'de', data: { title: 'Vorlage' } });
    const copy = await events().clone({ documentId: original.documentId, locale: 'de' });
    const stored = await rowsOf(app, 'event').findOne({ where: { documentId: copy.documentId } });
    expect(stored?.slug).toBe('vorlage-2');
    const fromForm = await events().clone({
      documentId: original.documentId,
      locale: 'de',
      data: { title: 'Vorlage', slug: 'vorlage' },
    });
    const second = await rowsOf(app, 'event').findOne({
      where: { documentId: fromForm.documentId },
    });
    expect(second?.slug).toBe('vorlage-3');
  });
});

describe('a slug that is typed', () => {
  it.each([
    ['taken', 'vergeben'],
    ['reserved', 'by-slug'],
    ['with capital letters', 'Nicht-Klein'],
    ['with a slash', 'a/b'],
    ['with an encoded slash', 'a%2fb'],
    ['too long', 'a'.repeat(81)],
  ])('is refused at the field when it is %s', async (_, slug) => {
    if ((await registry({ slug: 'vergeben' })).length === 0) {
      await events().create({ locale: 'de', data: { title: 'Vergeben' } });
    }
    const before = await rowsOf(app, 'event').count({});
    const fields = await refusedFields(
      events().create({ locale: 'de', data: { title: 'Neu hier', slug } }),
    );
    expect(fields).toEqual(['slug']);
    expect(await rowsOf(app, 'event').count({})).toBe(before);
    expect(await registry({ slug: 'neu-hier' })).toEqual([]);
  });

  it('is refused over the Content Manager as a 400 at the field', async () => {
    await events().create({ locale: 'de', data: { title: 'Belegt' } });
    const answer = await app.request<FieldErrorAnswer>(
      '/content-manager/collection-types/plugin::newsroom.event?locale=de',
      { token: admin, body: { title: 'Zweiter', slug: 'belegt', locale: 'de' } },
    );
    expect(answer.status).toBe(400);
    expect(fieldsOf(answer)).toEqual(['slug']);
  });
});

describe('a slug that changes', () => {
  const publish = (documentId: string) => events().publish({ documentId, locale: 'de' });
  const rename = (documentId: string, slug: string) =>
    events().update({ documentId, locale: 'de', data: { slug } });

  it('leaves a former address that still belongs to the entry, and to no other', async () => {
    const { documentId } = await events().create({
      locale: 'de',
      data: { title: 'Umzug A', startsAt: '2026-01-01T10:00:00Z' },
    });
    await publish(documentId);
    await rename(documentId, 'umzug-b');
    await publish(documentId);
    await rename(documentId, 'umzug-c');
    await publish(documentId);
    const known = await registry({ ownerDocumentId: documentId });
    expect(
      known.map((row) => [row.slug, Boolean(row['current']), Boolean(row['wasPublic'])]).sort(),
    ).toEqual([
      ['umzug-a', false, true],
      ['umzug-b', false, true],
      ['umzug-c', true, true],
    ]);
    const fields = await refusedFields(
      events().create({ locale: 'de', data: { title: 'Neu', slug: 'umzug-a' } }),
    );
    expect(fields).toEqual(['slug']);
    const other = await events().create({ locale: 'de', data: { title: 'Umzug A' } });
    expect(other.slug).toBe('umzug-a-2');
    const back = await rename(documentId, 'umzug-a');
    expect(back?.slug).toBe('umzug-a');
  });

  it('leaves nothing behind when visitors never had it', async () => {
    const { documentId } = await events().create({ locale: 'de', data: { title: 'Nie gesehen' } });
    await rename(documentId, 'doch-anders');
    expect(await registry({ slug: 'nie-gesehen' })).toEqual([]);
    const other = await events().create({ locale: 'de', data: { title: 'Nie gesehen' } });
    expect(other.slug).toBe('nie-gesehen');
  });

  it('is taken back with the draft that is discarded', async () => {
    const { documentId } = await events().create({
      locale: 'de',
      data: { title: 'Verworfen', startsAt: '2026-01-01T10:00:00Z' },
    });
    await publish(documentId);
    await rename(documentId, 'verworfen-neu');
    await events().discardDraft({ documentId, locale: 'de' });
    const known = await registry({ ownerDocumentId: documentId });
    expect(known.map((row) => [row.slug, Boolean(row['current'])])).toEqual([['verworfen', true]]);
  });

  it('is free again when the entry is deleted', async () => {
    const { documentId } = await events().create({ locale: 'de', data: { title: 'Kurzlebig' } });
    await events().delete({ documentId, locale: 'de' });
    expect(await registry({ ownerDocumentId: documentId })).toEqual([]);
    const next = await events().create({ locale: 'de', data: { title: 'Kurzlebig' } });
    expect(next.slug).toBe('kurzlebig');
  });
});

describe('fifty at once', () => {
  const expected = (base: string) =>
    range(50)
      .map((index) => (index === 0 ? base : `${base}-${index + 1}`))
      .sort();

  it('get fifty slugs in the process', async () => {
    const created = await Promise.all(
      range(50).map(() =>
        speakers().create({ data: { givenName: 'Fünfzig', familyName: 'Meyer' } }),
      ),
    );
    expect(created.map(({ slug }) => slug).sort()).toEqual(expected('fuenfzig-meyer'));
  });

  it('get fifty slugs over the Content Manager, created and published in one', async () => {
    const answers = await Promise.all(
      range(50).map(() =>
        app.request<{ data: Document }>(
          '/content-manager/collection-types/plugin::newsroom.event/actions/publish?locale=de',
          {
            token: admin,
            body: { title: 'Fünfzig auf einmal', startsAt: '2026-05-05T10:00:00.000Z' },
          },
        ),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(range(50).map(() => 200));
    const stored = await rowsOf(app, 'event').findMany({
      where: { title: 'Fünfzig auf einmal', locale: 'de', publishedAt: { $notNull: true } },
    });
    expect(stored.map(({ slug }) => slug).sort()).toEqual(expected('fuenfzig-auf-einmal'));
    const drafts = await rowsOf(app, 'event').findMany({
      where: { title: 'Fünfzig auf einmal', locale: 'de', publishedAt: null },
    });
    expect(drafts.map(({ slug }) => slug).sort()).toEqual(expected('fuenfzig-auf-einmal'));
  });

  it('give a typed slug to one of them alone', async () => {
    const results = await Promise.allSettled(
      range(50).map((index) =>
        events().create({ locale: 'de', data: { title: `Wettlauf ${index}`, slug: 'wettlauf' } }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await rowsOf(app, 'event').count({ where: { slug: 'wettlauf' } })).toBe(1);
  });
});
