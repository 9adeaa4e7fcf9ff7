import type { Core } from '@strapi/strapi';

import { EVENT_UID, ORGANIZATION_UID, RECAP_UID, SPEAKER_UID, TALK_UID } from '../../content-types';
import { lookUp } from '../facts/read';
import { rows } from '../strapi/documents';

/** documentIds of entries that changed, by their type. */
export type Changed = ReadonlyMap<string, ReadonlySet<string>>;

type Condition = Record<string, unknown>;

/** How a changed entry leads to what is told of it: a condition each, because joins of several lists multiply. */
const LEADING_TO_EVENTS: Record<string, [uid: string, (changed: Condition) => Condition][]> = {
  [TALK_UID]: [[TALK_UID, (talk) => talk]],
  [SPEAKER_UID]: [
    [TALK_UID, (speaker) => ({ contributions: { speaker } })],
    [TALK_UID, (speaker) => ({ quotes: { speaker } })],
  ],
  [ORGANIZATION_UID]: [
    [TALK_UID, (organization) => ({ contributions: { organizations: organization } })],
    [TALK_UID, (organization) => ({ contributions: { speaker: { organization } } })],
    [EVENT_UID, (organization) => ({ involvements: { organization } })],
  ],
};

const LEADING_TO_RECAPS: Record<string, ((changed: Condition) => Condition)[]> = {
  [EVENT_UID]: [(event) => ({ event }), (nextEvent) => ({ nextEvent })],
  [TALK_UID]: [(talks) => ({ talks })],
  [SPEAKER_UID]: [(speakers) => ({ speakers }), (mentionedSpeakers) => ({ mentionedSpeakers })],
  [ORGANIZATION_UID]: [
    (organizations) => ({ organizations }),
    (mentionedOrganizations) => ({ mentionedOrganizations }),
  ],
};

const isIn = (documentIds: Iterable<string>): Condition => ({
  documentId: { $in: [...documentIds] },
});

/**
 * The recaps that changed or are about what changed, as drafts or published, each once.
 *
 * A constant number of queries, however many entries changed.
 */
export async function affectedRecaps(strapi: Core.Strapi, changed: Changed): Promise<string[]> {
  const events = new Set(changed.get(EVENT_UID));
  for (const [type, ways] of Object.entries(LEADING_TO_EVENTS)) {
    for (const [uid, where] of changed.get(type) ? ways : []) {
      for (const event of await eventsOf(strapi, uid, where(isIn(changed.get(type) ?? [])))) {
        events.add(event);
      }
    }
  }
  // Those that changed themselves, also where they are there no more.
  const recaps = new Set(changed.get(RECAP_UID));
  for (const [type, documentIds] of new Map([...changed, [EVENT_UID, events]])) {
    for (const where of documentIds.size > 0 ? (LEADING_TO_RECAPS[type] ?? []) : []) {
      const found = await rows(strapi, RECAP_UID).findMany({
        where: where(isIn(documentIds)),
        select: ['id', 'documentId'],
      });
      found.forEach(({ documentId }) => recaps.add(documentId));
    }
  }
  return [...recaps];
}

async function eventsOf(strapi: Core.Strapi, uid: string, where: Condition): Promise<string[]> {
  const found = await rows(strapi, uid).findMany({
    where,
    select: ['id', 'documentId'],
    ...(uid === EVENT_UID ? {} : { populate: { event: { select: ['documentId'] } } }),
  });
  return found.flatMap((row) => {
    const event = uid === EVENT_UID ? row : lookUp(row, 'event');
    return event ? [String(event.documentId)] : [];
  });
}
