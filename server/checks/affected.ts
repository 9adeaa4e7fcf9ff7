import type { Core } from '@strapi/strapi';

import { EVENT_UID, ORGANIZATION_UID, RECAP_UID, SPEAKER_UID, TALK_UID } from '../../content-types';
import { lookUp } from '../facts/read';
import { rows } from '../strapi/documents';
import { pointingTo } from '../strapi/pointing';

/** documentIds of entries that changed, by their type. */
export type Changed = ReadonlyMap<string, ReadonlySet<string>>;

/** Ways from what is told of to what may have changed, by the type of that. */
type Ways = Record<string, readonly (readonly string[])[]>;

const TALKS: Ways = {
  [SPEAKER_UID]: [
    ['contributions', 'speaker'],
    ['quotes', 'speaker'],
  ],
  [ORGANIZATION_UID]: [
    ['contributions', 'organizations'],
    ['contributions', 'speaker', 'organization'],
  ],
};

const EVENTS: Ways = { [ORGANIZATION_UID]: [['involvements', 'organization']] };

const RECAPS: Ways = {
  [EVENT_UID]: [['event'], ['nextEvent']],
  [TALK_UID]: [['talks']],
  [SPEAKER_UID]: [['speakers'], ['mentionedSpeakers']],
  [ORGANIZATION_UID]: [['organizations'], ['mentionedOrganizations']],
};

/**
 * The recaps that changed or are about what changed, as drafts or published, each once.
 *
 * A constant number of queries, however many entries changed.
 */
export async function affectedRecaps(strapi: Core.Strapi, changed: Changed): Promise<string[]> {
  /** What changed of a type, also where it is there no more, and what the ways lead from. */
  const withPointing = async (uid: string, ways: Ways, from: Changed): Promise<Set<string>> => {
    const found = new Set(from.get(uid));
    for (const [type, paths] of Object.entries(ways)) {
      const documentIds = from.get(type);
      const ways = documentIds?.size ? paths.map((path) => ({ uid, path })) : [];
      const pointing = await pointingTo(strapi, ways, documentIds ?? []);
      pointing.forEach((documentId) => found.add(documentId));
    }
    return found;
  };
  const talks = await withPointing(TALK_UID, TALKS, changed);
  const events = await withPointing(EVENT_UID, EVENTS, changed);
  for (const event of talks.size > 0 ? await eventsOf(strapi, talks) : []) {
    events.add(event);
  }
  const recaps = await withPointing(RECAP_UID, RECAPS, new Map([...changed, [EVENT_UID, events]]));
  return [...recaps];
}

async function eventsOf(strapi: Core.Strapi, talks: Iterable<string>): Promise<string[]> {
  const found = await rows(strapi, TALK_UID).findMany({
    where: { documentId: { $in: [...talks] } },
    select: ['id'],
    populate: { event: { select: ['documentId'] } },
  });
  return found.flatMap((row) => {
    const event = lookUp(row, 'event');
    return event ? [String(event.documentId)] : [];
  });
}
