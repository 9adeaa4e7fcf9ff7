import { EVENT_UID, ORGANIZATION_UID, SPEAKER_UID, TALK_UID, TOPIC_UID } from '../../content-types';
import { dayInZone, timeOfClock } from '../time';

import { event } from './event';
import { organizations } from './organizations';
import { people } from './people';
import type { Both, SampleTalk } from './types';

/** What every entry of the sample says that it comes from; by it the sample is found again. */
export const SAMPLE_SOURCE = 'newsroom-sample';

/** The types that the sample has entries of; each is made after those that it names. */
export const SAMPLE_UIDS = [ORGANIZATION_UID, TOPIC_UID, SPEAKER_UID, EVENT_UID, TALK_UID] as const;

export type SampleUid = (typeof SAMPLE_UIDS)[number];

export type SampleLanguage = keyof Both;

/** The documentId of an entry of the sample that was made before. */
export type Lookup = (uid: SampleUid, key: string) => string;

export interface SampleEntry {
  uid: SampleUid;
  key: string;
  /** What all languages share, as the Document Service takes it. */
  data(id: Lookup): Record<string, unknown>;
  /** What differs per language; undefined for a type without languages. */
  texts?: Record<string, Both | undefined>;
}

const MINUTE = 60_000;
const THURSDAY = 4;

/** The last Thursday before a point in time, in the event's zone: the sample is always of last week or this. */
export function sampleDay(now: Date): string {
  const day = new Date(`${dayInZone(now, event.timeZone)}T00:00:00Z`);
  do {
    day.setUTCDate(day.getUTCDate() - 1);
  } while (day.getUTCDay() !== THURSDAY);
  return day.toISOString().slice(0, 10);
}

/**
 * All entries of the sample, in an order in which each names only those before it.
 *
 * @param day when the event took place, `2026-03-12`
 */
export function sampleEntries(day: string): SampleEntry[] {
  const start = timeOfClock(Date.parse(`${day}T${event.startsAt}:00Z`), event.timeZone);
  const after = (minutes: number): string =>
    new Date(start.getTime() + minutes * MINUTE).toISOString();
  const { key, durationMinutes, startsAt: _startsAt, texts, talks, topics, ...facts } = event;
  return [
    ...organizations.map(({ key: name, ...data }): SampleEntry => ({
      uid: ORGANIZATION_UID,
      key: name,
      data: () => ({ ...data, countryCode: event.countryCode }),
    })),
    ...topics.map(({ key: name, ...data }): SampleEntry => ({
      uid: TOPIC_UID,
      key: name,
      data: () => data,
    })),
    ...people.map(({ key: name, organization, ...data }): SampleEntry => ({
      uid: SPEAKER_UID,
      key: name,
      data: (id) => ({ ...data, organization: id(ORGANIZATION_UID, organization) }),
    })),
    {
      uid: EVENT_UID,
      key,
      texts,
      data: (id) => ({
        ...facts,
        startsAt: after(0),
        endsAt: after(durationMinutes),
        topics: topics.map((topic) => id(TOPIC_UID, topic.key)),
        involvements: facts.involvements.map(({ organization, role }, index) => ({
          organization: id(ORGANIZATION_UID, organization),
          role,
          rank: index + 1,
        })),
      }),
    },
    ...talks.map((talk, index) => talkEntry(talk, index + 1, after(talk.after))),
  ];
}

function talkEntry(talk: SampleTalk, position: number, startsAt: string): SampleEntry {
  const { key, title, topic, takeaways, contributions, after: _after, ...facts } = talk;
  return {
    uid: TALK_UID,
    key,
    texts: { title, topic, takeaways },
    data: (id) => ({
      ...facts,
      position,
      startsAt,
      talkStatus: 'held',
      event: id(EVENT_UID, event.key),
      contributions: contributions.map(({ person, role }) => ({
        speaker: id(SPEAKER_UID, person),
        role,
      })),
    }),
  };
}
