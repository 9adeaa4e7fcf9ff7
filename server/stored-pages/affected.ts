import type { Core } from '@strapi/strapi';

import { EVENT_UID, ORGANIZATION_UID, RECAP_UID, SPEAKER_UID, TALK_UID } from '../../content-types';
import { children, lookUp } from '../facts/read';
import { rows } from '../strapi/documents';
import { pointingTo } from '../strapi/pointing';
import type { Way } from '../strapi/pointing';

import type { Affected } from './store';
import { tagOf } from './tags';

const ID = { select: ['documentId'] };

/** Relations to entries whose own page lists what relates to them. */
const LISTED_BY: Record<string, readonly string[]> = {
  [RECAP_UID]: [
    'event',
    'speakers',
    'organizations',
    'mentionedSpeakers',
    'mentionedOrganizations',
  ],
  [EVENT_UID]: ['organizations', 'recaps'],
  [TALK_UID]: ['event', 'speakers', 'organizations', 'recaps'],
  [SPEAKER_UID]: ['recaps'],
  [ORGANIZATION_UID]: [],
};

/**
 * Relations to entries that pages show together with this one, as soon as visitors may see it: a talk is on
 * its speakers' pages, and there its event shows when that is published too.
 */
const SHOWN_WITH: Record<string, readonly string[]> = {
  [EVENT_UID]: ['talks'],
  [SPEAKER_UID]: ['talks'],
};

/** Relations that lead here and have no other side. */
const POINTING_HERE: Record<string, readonly Way[]> = {
  [EVENT_UID]: [{ uid: EVENT_UID, path: ['predecessor'] }],
  [SPEAKER_UID]: [{ uid: RECAP_UID, path: ['mentionedSpeakers'] }],
};

/**
 * Which pages a change of an entry touches: those that show it, and those that are to show it from now on.
 * What showed it until now has its tag already, so what it was related to before need not be known.
 */
export async function affectedBy(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Affected> {
  const listedBy = LISTED_BY[uid] ?? [];
  const shownWith = SHOWN_WITH[uid] ?? [];
  const names = [...listedBy, ...shownWith];
  const versions =
    names.length === 0
      ? []
      : await rows(strapi, uid).findMany({
          where: { documentId },
          select: ['id'],
          populate: Object.fromEntries(names.map((name) => [name, ID])),
        });
  const related = (attributes: readonly string[]) =>
    versions.flatMap((version) =>
      attributes.flatMap((name) => {
        const single = lookUp(version, name);
        return (single ? [single] : children(version, name)).map((row) =>
          String(row['documentId']),
        );
      }),
    );
  const pointing = await pointingTo(strapi, POINTING_HERE[uid] ?? [], [documentId]);
  return {
    tags: [tagOf(uid, documentId), ...new Set(related(shownWith).map((id) => tagOf(TALK_UID, id)))],
    documentIds: [...new Set([documentId, ...related(listedBy), ...pointing])],
  };
}
