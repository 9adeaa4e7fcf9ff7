import { EVENT_UID, RECAP_UID, TALK_UID } from '../../content-types';

import type { TestApp } from './app';

/** Events, talks and recaps for tests, made as an editor makes them: by the Document Service. */

export interface Entry {
  documentId: string;
}

type Data = Record<string, unknown>;

interface Documents {
  create(params: Data): Promise<Entry>;
  update(params: Data): Promise<Entry>;
  publish(params: Data): Promise<unknown>;
  unpublish(params: Data): Promise<unknown>;
  delete(params: Data): Promise<unknown>;
}

export const documents = (app: TestApp, uid: string): Documents =>
  app.strapi.documents(uid as never) as unknown as Documents;

/** A moment that many days from now, as ISO 8601; negative is the past. */
export const days = (count: number): string =>
  new Date(Date.now() + count * 86_400_000).toISOString();

/** Whole days are counted from noon, so that what lasts two hours ends on the same day whenever the tests run. */
const startOf = (day: number): string =>
  Number.isInteger(day) ? `${days(day).slice(0, 10)}T12:00:00.000Z` : days(day);

const hoursAfter = (time: string, hours: number): string =>
  new Date(Date.parse(time) + hours * 3_600_000).toISOString();

/**
 * Makes an event, in English unless told; gives its documentId.
 *
 * @param day when it starts, in days from now; it lasts two hours. Whole ones start at noon (UTC). Without: no date
 *   yet.
 */
export async function createEvent(
  app: TestApp,
  { day, locale = 'en', ...data }: Data & { day?: number; locale?: string },
): Promise<string> {
  const startsAt = day === undefined ? undefined : startOf(day);
  const times = startsAt ? { startsAt, endsAt: hoursAfter(startsAt, 2), timeZone: 'UTC' } : {};
  const { documentId } = await documents(app, EVENT_UID).create({
    locale,
    data: { ...times, ...data },
  });
  return documentId;
}

/** Writes a language version of an event. */
export async function writeEvent(
  app: TestApp,
  documentId: string,
  locale: string,
  data: Data,
): Promise<void> {
  await documents(app, EVENT_UID).update({ documentId, locale, data });
}

export async function createTalk(
  app: TestApp,
  { event, locale = 'en', ...data }: Data & { event: string; locale?: string },
): Promise<string> {
  const { documentId } = await documents(app, TALK_UID).create({
    locale,
    data: { event, ...data },
  });
  return documentId;
}

/** A body of one paragraph. */
export const paragraph = (text: string): Data[] => [
  { type: 'paragraph', children: [{ type: 'text', text }] },
];

export async function createRecap(
  app: TestApp,
  { event, locale = 'en', ...data }: Data & { event?: string; locale?: string },
): Promise<string> {
  const { documentId } = await documents(app, RECAP_UID).create({
    locale,
    data: { event, ...data },
  });
  return documentId;
}
