import { createHash } from 'node:crypto';

import type { EventPage, PageHead, PageTalk } from '../../contracts/pages';
import { clockAt, dayInZone, endOfDay, startOfDay } from '../time';

import { webAddress } from './addresses';
import { isGiven } from './held';
import { lineOf, textOf } from './text';
import { dayAfter, dayOf, knownZone, timeOf, zonedTime } from './times';

export interface ScheduleTalk {
  guid: string;
  id: number;
  slug: string;
  /** With the distance from UTC. */
  date: string;
  /** `10:30` on the clock of the place. */
  start: string;
  /** `00:30`; `00:00` where it is not known. */
  duration: string;
  room: string;
  title: string;
  subtitle: string;
  track: string;
  type: string;
  language: string;
  abstract: string;
  url: string;
  persons: { guid: string; name: string; public_name: string }[];
  links: { url: string; title: string }[];
}

export interface ScheduleDay {
  index: number;
  date: string;
  day_start: string;
  day_end: string;
  rooms: { name: string; talks: ScheduleTalk[] }[];
}

/** The programme of an event as conference apps know it (frab, pretalx). */
export interface Schedule {
  version: string;
  url: string;
  acronym: string;
  title: string;
  start: string;
  end: string;
  timeZone: string;
  rooms: { name: string; guid: string }[];
  days: ScheduleDay[];
}

export type ScheduledEvent = Omit<EventPage, keyof PageHead>;

const pad = (number: number): string => String(number).padStart(2, '0');

/** A UUID made of a name (RFC 9562, version 5, in the namespace for addresses): the same one every time. */
function uuidOf(name: string): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const bytes = createHash('sha1').update(namespace).update(`newsroom:${name}`).digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes
    .toString('hex', 0, 16)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Apps want a number too: from the UUID, so that it stays, and the next free one if two talks share it. */
function idFinder(): (guid: string) => number {
  const taken = new Set<number>();
  return (guid) => {
    let id = parseInt(guid.slice(0, 7), 16) + 1;
    while (taken.has(id)) {
      id += 1;
    }
    taken.add(id);
    return id;
  };
}

const NOT_HELD = new Set(['cancelled', 'postponed']);

/** What takes place, in the order of time. A schedule has no word for what was called off. */
const scheduled = (event: ScheduledEvent): (PageTalk & { time: Date })[] =>
  NOT_HELD.has(event.eventStatus ?? '')
    ? []
    : event.talks
        .flatMap((talk) => {
          const time = timeOf(talk.startsAt);
          return time && lineOf(talk.title) && isGiven(talk) ? [{ ...talk, time }] : [];
        })
        .sort((one, other) => one.time.getTime() - other.time.getTime());

/** Every talk is in some room: the place stands for one that was not named. */
const roomOf = (talk: PageTalk, event: ScheduledEvent): string =>
  lineOf(talk.room) ?? lineOf(event.venueName) ?? lineOf(event.city) ?? lineOf(event.title) ?? '–';

function personsOf({ contributions }: PageTalk): ScheduleTalk['persons'] {
  const persons = new Map(
    contributions.flatMap(({ person }) => {
      const name = lineOf(person.displayName);
      return name ? [[person.documentId, name] as const] : [];
    }),
  );
  return [...persons].map(([documentId, name]) => ({
    guid: uuidOf(`speaker:${documentId}`),
    name,
    public_name: name,
  }));
}

const linksOf = ({ links }: PageTalk): ScheduleTalk['links'] =>
  links.flatMap((link) => {
    const url = webAddress(link.url);
    return url ? [{ url, title: lineOf(link.label) ?? url }] : [];
  });

/** Days from the first to the last one of the event and of its talks; a year at most. */
function daysOf(event: ScheduledEvent, talkDays: string[]): string[] {
  const known = [dayOf(event.startDate), dayOf(event.endDate), ...talkDays]
    .filter((day) => day !== undefined)
    .sort();
  const [first, last] = [known[0], known.at(-1)];
  const days: string[] = [];
  for (let day = first; day && last && day <= last && days.length < 366; day = dayAfter(day)) {
    days.push(day);
  }
  return days;
}

/** Letters, digits and underscores, at least four, as the schema has it. */
const acronymOf = (slug: string): string =>
  slug
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '_')
    .padEnd(4, '_');

/**
 * The programme of an event by days and rooms; undefined for an event without a date, which has no days.
 *
 * @param url the address of the schedule itself, for talks of an event that has no page
 */
export function scheduleOf(event: ScheduledEvent, url: string): Schedule | undefined {
  const zone = knownZone(event.timeZone);
  const idOf = idFinder();
  const page = webAddress(event.url) ?? url;
  const talks = scheduled(event).map((talk) => {
    const clock = new Date(clockAt(talk.time, zone));
    const minutes = talk.durationMinutes ?? 0;
    const guid = uuidOf(`talk:${talk.documentId}`);
    return {
      day: dayInZone(talk.time, zone),
      guid,
      id: idOf(guid),
      slug: talk.slug,
      date: zonedTime(talk.time, zone),
      start: `${pad(clock.getUTCHours())}:${pad(clock.getUTCMinutes())}`,
      duration: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`,
      room: roomOf(talk, event),
      title: lineOf(talk.title) ?? '',
      subtitle: lineOf(talk.subtitle) ?? '',
      track: lineOf(talk.track) ?? '',
      type: lineOf(talk.kind) ?? 'other',
      language: lineOf(talk.language) ?? event.locale,
      abstract: textOf(talk.abstract) ?? '',
      url: page,
      persons: personsOf(talk),
      links: linksOf(talk),
    };
  });
  const days = daysOf(
    event,
    talks.map(({ day }) => day),
  );
  const [start, end] = [days[0], days.at(-1)];
  if (!start || !end) {
    return undefined;
  }
  const rooms = [...new Set(talks.map(({ room }) => room))];
  return {
    version: timeOf(event.updatedAt)?.toISOString() ?? start,
    url: page,
    acronym: acronymOf(event.slug),
    title: lineOf(event.title) ?? '',
    start,
    end,
    timeZone: zone,
    rooms: rooms.map((name) => ({ name, guid: uuidOf(`room:${event.documentId}:${name}`) })),
    days: days.map((date, index) => {
      const ofDay = talks.filter(({ day }) => day === date);
      return {
        index: index + 1,
        date,
        day_start: zonedTime(startOfDay(date, zone), zone),
        day_end: zonedTime(endOfDay(date, zone), zone),
        rooms: rooms
          .map((name) => ({
            name,
            talks: ofDay.filter(({ room }) => room === name).map(({ day: _, ...talk }) => talk),
          }))
          .filter((room) => room.talks.length > 0),
      };
    }),
  };
}
