import type { Core } from '@strapi/strapi';

import { RECAP_UID } from '../../content-types';
import { time } from '../facts/read';
import { rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { rowsPointingTo } from '../strapi/pointing';

import { PAGE_KINDS } from './kinds';
import type { PageIdentity } from './render';

export interface Embargo {
  /** When that of the page itself ends. */
  own: string;
  /** When that of an article ends that the page will show: one about its entry, or the same in another language. */
  next: string;
}

/** Ids of the rows of recaps that belong on the page of an entry, whatever their language and state. */
export async function recapsPointingTo(
  strapi: Core.Strapi,
  { scope, documentId }: Omit<PageIdentity, 'locale'>,
): Promise<number[]> {
  const ways = PAGE_KINDS[scope].recapsBy.map((name) => ({ uid: RECAP_UID, path: [name] }));
  const found = await rowsPointingTo(strapi, ways, [documentId]);
  return [...new Set(found.map(({ id }) => id))];
}

/** The embargoes that a page waits for, ISO 8601; '' where there is none. */
export async function embargoOf(
  strapi: Core.Strapi,
  { scope, documentId, locale }: PageIdentity,
): Promise<Embargo> {
  const waiting = await rows(strapi, RECAP_UID).findMany({
    where: {
      $and: [
        { publishedAt: { $notNull: true }, embargoUntil: { $gt: new Date() } },
        scope === 'recap'
          ? { documentId }
          : { locale, id: { $in: await recapsPointingTo(strapi, { scope, documentId }) } },
      ],
    },
    select: ['locale', 'embargoUntil'],
    orderBy: { embargoUntil: 'asc' } as unknown,
  });
  const isOwn = (row: Row) => scope === 'recap' && row.locale === locale;
  const end = (row: Row | undefined) => (row && time(row, 'embargoUntil')) ?? '';
  return { own: end(waiting.find(isOwn)), next: end(waiting.find((row) => !isOwn(row))) };
}
