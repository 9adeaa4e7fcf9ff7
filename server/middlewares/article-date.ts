import type { Core } from '@strapi/strapi';

import { RECAP_UID } from '../../content-types';
import { time } from '../facts/read';
import { rows } from '../strapi/documents';
import type { DocumentMiddleware, Row } from '../strapi/documents';

/**
 * A recap without a date gets the one of its publication, in the draft as well, where editors see it and can change it:
 * Strapi makes a new row of each publication, and the date must not move when a mistake is corrected. Under an embargo it
 * is the end of it, as long as nobody types another. See docs/decisions/0031.
 */
export function articleDate(strapi: Core.Strapi): DocumentMiddleware {
  return async ({ uid, action, params: { documentId, data } }, next) => {
    if (uid !== RECAP_UID || action !== 'publish' || !documentId || data?.['displayDate']) {
      return next();
    }
    const versions = await rows(strapi, RECAP_UID).findMany({
      where: { documentId },
      select: ['id', 'publishedAt', 'displayDate', 'embargoUntil'],
    });
    const [draft] = versions.filter(({ publishedAt }) => !publishedAt);
    const date = draft && dateOf(draft, versions.filter(isPublished), new Date().toISOString());
    if (date !== undefined) {
      await rows(strapi, RECAP_UID).updateMany({
        where: { documentId, publishedAt: null },
        data: { displayDate: date },
      });
    }
    return next();
  };
}

const isPublished = ({ publishedAt }: Row): boolean => Boolean(publishedAt);

/**
 * The date to be filled in, of a recap whose languages have one date.
 *
 * @param published what was public until now, in each language
 * @returns undefined where there is nothing to be filled in
 */
function dateOf(draft: Row, published: Row[], now: string): string | undefined {
  const typed = time(draft, 'displayDate');
  const embargo = time(draft, 'embargoUntil') ?? '';
  // What visitors have not seen yet is not bound to a date.
  const shown = published.filter((row) => (time(row, 'embargoUntil') ?? '') <= now);
  if (typed !== undefined) {
    const wasFilledIn = published.some((row) => time(row, 'embargoUntil') === typed);
    return wasFilledIn && shown.length === 0 && typed !== embargo ? later(embargo, now) : undefined;
  }
  const [first] = shown
    .flatMap((row) => time(row, 'displayDate') ?? time(row, 'publishedAt') ?? [])
    .sort();
  return first ?? later(embargo, now);
}

/** Of two moments in ISO 8601, UTC. */
const later = (one: string, other: string): string => (one > other ? one : other);
