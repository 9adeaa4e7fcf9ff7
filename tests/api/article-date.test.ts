import { RECAP_UID } from '../../content-types';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf } from '../support/content';
import type { Document } from '../support/content';
import { settle } from '../support/page-changes';
import { addLocale, grant, signUpSuperAdmin } from '../support/people';

/** The date that an article shows is that of its first publication, whatever is corrected later. */

let app: TestApp;

const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

const recaps = () => documentsOf(app, 'recap');
const write = (data: Record<string, unknown>, locale = 'en') => recaps().create({ data, locale });
const change = (documentId: string, data: Record<string, unknown>, locale = 'en') =>
  recaps().update({ documentId, locale, data });
const publish = async (documentId: string, locale = 'en') =>
  (await recaps().publish({ documentId, locale })).entries[0] as Document;
/** A moment as ISO 8601: some databases give a date. */
const iso = (value: unknown): string | null =>
  value ? new Date(value as string).toISOString() : null;
const read = async (documentId: string, status: 'draft' | 'published', locale = 'en') =>
  iso((await recaps().findOne({ documentId, locale, status }))?.['displayDate']);
const dates = async (documentId: string, locale = 'en') => [
  await read(documentId, 'draft', locale),
  await read(documentId, 'published', locale),
];

beforeAll(async () => {
  app = await startApp();
  await addLocale(app, 'de', 'German (de)');
  await grant(app, ['plugin::newsroom.recap-page.find', 'plugin::newsroom.recap.find']);
});
afterAll(() => app?.stop());

it('is the moment of the first publication, which editors find in the form', async () => {
  const before = Date.now();
  const { documentId } = await write({ title: 'First' });
  expect(await read(documentId, 'draft')).toBeNull();
  const { displayDate } = await publish(documentId);
  const [inForm, shown] = await dates(documentId);
  expect(inForm).toBe(shown);
  expect(iso(displayDate)).toBe(shown);
  expect(Date.parse(shown ?? '')).toBeGreaterThanOrEqual(before);
  expect(Date.parse(shown ?? '')).toBeLessThanOrEqual(Date.now());
});

it('does not make the draft look changed', async () => {
  const { documentId } = await write({ title: 'Unchanged' });
  await publish(documentId);
  const { body } = await app.request<{ data: { status: string } }>(
    `/content-manager/collection-types/${RECAP_UID}/${documentId}?locale=en`,
    { token: await signUpSuperAdmin(app) },
  );
  expect(body.data.status).toBe('published');
});

it('stays when a mistake is corrected, and the article stays in its place', async () => {
  const { documentId } = await write({ title: 'Corected' });
  const [{ displayDate }, later] = [await publish(documentId), await write({ title: 'Later' })];
  await publish(later.documentId);
  await change(documentId, { title: 'Corrected' });
  await publish(documentId);
  expect(await dates(documentId)).toEqual(Array(2).fill(iso(displayDate)));
  await settle(app);
  const { body } = await app.request<{ data: { title: string }[] }>(
    '/api/newsroom/pages/recaps?locale=en',
  );
  expect(body.data.map(({ title }) => title).slice(0, 2)).toEqual(['Later', 'Corrected']);
});

it('stays when the date is emptied in the form of what is public', async () => {
  const { documentId } = await write({ title: 'Emptied' });
  const { displayDate } = await publish(documentId);
  await change(documentId, { displayDate: null });
  await publish(documentId);
  expect(await dates(documentId)).toEqual(Array(2).fill(iso(displayDate)));
});

it('is the one that was typed, before and after', async () => {
  const { documentId } = await write({ title: 'Typed', displayDate: '2026-02-03T08:00:00.000Z' });
  await publish(documentId);
  expect(await dates(documentId)).toEqual(Array(2).fill('2026-02-03T08:00:00.000Z'));
  await change(documentId, { displayDate: '2026-02-04T08:00:00.000Z' });
  await publish(documentId);
  expect(await dates(documentId)).toEqual(Array(2).fill('2026-02-04T08:00:00.000Z'));
});

it('is the end of an embargo, and follows it until visitors have seen the article', async () => {
  const [first, second] = [inDays(2), inDays(5)];
  const { documentId } = await write({ title: 'Embargoed', embargoUntil: first });
  await publish(documentId);
  expect(await dates(documentId)).toEqual([first, first]);
  await change(documentId, { embargoUntil: second });
  await publish(documentId);
  expect(await dates(documentId)).toEqual([second, second]);
  const before = Date.now();
  await change(documentId, { embargoUntil: null });
  await publish(documentId);
  const [, shown] = await dates(documentId);
  expect(Date.parse(shown ?? '')).toBeGreaterThanOrEqual(before);
  expect(Date.parse(shown ?? '')).toBeLessThanOrEqual(Date.now());
});

it('does not follow an embargo where another date was typed', async () => {
  const typed = inDays(1);
  const { documentId } = await write({
    title: 'Both',
    displayDate: typed,
    embargoUntil: inDays(2),
  });
  await publish(documentId);
  await change(documentId, { embargoUntil: inDays(3) });
  await publish(documentId);
  expect(await dates(documentId)).toEqual([typed, typed]);
});

it('is one for all languages', async () => {
  const { documentId } = await write({ title: 'Two languages' });
  await change(documentId, { title: 'Zwei Sprachen' }, 'de');
  const { displayDate } = await publish(documentId);
  await publish(documentId, 'de');
  expect(await dates(documentId)).toEqual(Array(2).fill(iso(displayDate)));
  expect(await dates(documentId, 'de')).toEqual(Array(2).fill(iso(displayDate)));
});

it('is one for languages that are published together', async () => {
  const { documentId } = await write({ title: 'Both at once' });
  await change(documentId, { title: 'Beide zugleich' }, 'de');
  await recaps().publish({ documentId, locale: '*' });
  const [date] = await dates(documentId);
  expect(date).toEqual(expect.any(String));
  expect(await dates(documentId, 'de')).toEqual([date, date]);
  expect(await dates(documentId)).toEqual([date, date]);
});

it('is that of the publication before, for what was published without one', async () => {
  const { documentId } = await write({ title: 'From before' });
  await publish(documentId);
  const before = '2025-06-01T10:00:00.000Z';
  const query = app.strapi.db.query(RECAP_UID as never);
  await query.updateMany({ where: { documentId }, data: { displayDate: null } as never });
  await query.updateMany({
    where: { documentId, publishedAt: { $notNull: true } },
    data: { publishedAt: before } as never,
  });
  await publish(documentId);
  expect(await dates(documentId)).toEqual([before, before]);
});

it('is not that of the original for a copy', async () => {
  const { documentId } = await write({ title: 'Original' });
  const { displayDate } = await publish(documentId);
  const copy = async (data: Record<string, unknown>) => {
    const { entries } = await recaps().clone({ documentId, data });
    return iso(entries[0]?.['displayDate']);
  };
  expect(await copy({})).toBeNull();
  expect(await copy({ displayDate })).toBeNull();
  const typed = '2026-05-06T08:00:00.000Z';
  expect(await copy({ displayDate: typed })).toBe(typed);
});
