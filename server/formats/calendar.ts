import { blocksToText } from '../../composer';
import type { EventCard, EventPage, PageTalk } from '../../contracts/pages';

import { webAddress } from './addresses';
import { escapeText, linesToFile, textLine, utcStamp } from './calendar-lines';
import { eventSpan, timedSpan } from './calendar-times';
import type { CalendarSpan } from './calendar-times';
import { isGiven, isOnline } from './held';
import { lineOf, textOf } from './text';
import { timeZoneLines } from './time-zone';
import { timeOf } from './times';

export const CALENDAR_TYPE = 'text/calendar; charset=utf-8';

/** An event as a list or its page has it; the page has a description, a point on the map and an address on the web. */
export interface CalendarEntry {
  event: EventCard &
    Partial<
      Pick<EventPage, 'description' | 'onlineUrl' | 'registrationUrl' | 'latitude' | 'longitude'>
    >;
  /** The talks that shall stand in the calendar on their own. */
  talks?: PageTalk[];
  /** When the event or one of its talks changed last. */
  updatedAt: string;
  /** Counts the versions that were published, from 0: calendars take a newer one for the truth. */
  revision: number;
}

export interface CalendarSource {
  /** As the calendar is called by those who subscribe to it; a single event needs no name. */
  name?: string | null;
  /** Where the calendar is, for those who subscribe to it. */
  url?: string;
  entries: CalendarEntry[];
}

/** Independent of any host, so that it stays when the newsroom moves. */
const uidOf = (documentId: string): string => `${encodeURIComponent(documentId)}@newsroom`;

/**
 * RFC 5545, 3.8.1.11. A postponed event has no date any more that holds, so it is tentative; a rescheduled one has its
 * new date.
 */
const STATUSES: Record<string, string> = {
  scheduled: 'CONFIRMED',
  rescheduled: 'CONFIRMED',
  'moved-online': 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

function statusLines(eventStatus: string | null, given = true): string[] {
  const status = given ? STATUSES[eventStatus ?? ''] : 'CANCELLED';
  return status === undefined
    ? []
    : [`STATUS:${status}`, ...(status === 'CONFIRMED' ? [] : ['TRANSP:TRANSPARENT'])];
}

const joined = (separator: string, parts: (string | null | undefined)[]): string =>
  parts
    .map(lineOf)
    .filter((part) => part !== undefined)
    .join(separator);

function locationOf(event: CalendarEntry['event'], room?: string | null): string {
  if (isOnline(event)) {
    return webAddress(event.onlineUrl) ?? '';
  }
  const town = joined(' ', [event.postalCode, event.city]);
  return joined(', ', [room, event.venueName, event.street, town]);
}

/** What is the same for an event and its talks. */
function sharedLines({ updatedAt, revision }: CalendarEntry): string[] {
  const changed = timeOf(updatedAt) ?? new Date(0);
  return [
    `SEQUENCE:${String(Math.max(0, Math.trunc(revision)))}`,
    `DTSTAMP:${utcStamp(changed)}`,
    `LAST-MODIFIED:${utcStamp(changed)}`,
  ];
}

function eventLines(entry: CalendarEntry, span: CalendarSpan): string[] {
  const { event } = entry;
  const [url, online] = [webAddress(event.url), webAddress(event.onlineUrl)];
  const description = [
    textOf(event.teaser),
    textOf(blocksToText(event.description)),
    webAddress(event.registrationUrl) ?? url,
  ];
  const categories = event.topics.flatMap(({ name }) => lineOf(name) ?? []);
  const { latitude, longitude } = event;
  const hasPoint = typeof latitude === 'number' && typeof longitude === 'number';
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(event.documentId)}`,
    ...sharedLines(entry),
    ...span.lines,
    ...textLine('SUMMARY', lineOf(event.title), event.locale),
    ...textLine(
      'DESCRIPTION',
      description.filter((part) => part !== undefined).join('\n\n'),
      event.locale,
    ),
    ...textLine('LOCATION', locationOf(event), event.locale),
    ...(hasPoint && !isOnline(event) ? [`GEO:${String(latitude)};${String(longitude)}`] : []),
    ...(online && (isOnline(event) || event.attendanceMode === 'hybrid')
      ? [`CONFERENCE;VALUE=URI:${online}`]
      : []),
    ...(url ? [`URL:${url}`] : []),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escapeText).join(',')}`] : []),
    ...statusLines(event.eventStatus),
    'END:VEVENT',
  ];
}

function talkSpan(talk: PageTalk, timeZone: string | null): CalendarSpan | undefined {
  const starts = timeOf(talk.startsAt);
  const minutes = talk.durationMinutes ?? 0;
  return starts && timedSpan(starts, new Date(starts.getTime() + minutes * 60_000), timeZone);
}

/** One person a line, with the organizations of that day. */
const speakersOf = ({ contributions }: PageTalk): string =>
  [
    ...new Set(
      contributions.flatMap(({ person, organizations }) => {
        const name = lineOf(person.displayName);
        const names = joined(
          ', ',
          organizations.map((organization) => organization.name),
        );
        return name ? [names === '' ? name : `${name} (${names})`] : [];
      }),
    ),
  ].join('\n');

function talkLines(entry: CalendarEntry, talk: PageTalk, span: CalendarSpan): string[] {
  const { event } = entry;
  const description = [speakersOf(talk) || undefined, textOf(talk.abstract)];
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(talk.documentId)}`,
    `RELATED-TO:${uidOf(event.documentId)}`,
    ...sharedLines(entry),
    ...span.lines,
    ...textLine('SUMMARY', lineOf(talk.title), event.locale),
    ...textLine(
      'DESCRIPTION',
      description.filter((part) => part !== undefined).join('\n\n'),
      event.locale,
    ),
    ...textLine('LOCATION', locationOf(event, talk.room), event.locale),
    ...statusLines(event.eventStatus, isGiven(talk)),
    'END:VEVENT',
  ];
}

/** Explains every zone once, for all the years in which it is named. */
function zoneLines(spans: CalendarSpan[]): string[] {
  const zones = new Map<string, { first: number; last: number }>();
  for (const { zone } of spans) {
    if (zone) {
      const known = zones.get(zone.name) ?? zone;
      zones.set(zone.name, {
        first: Math.min(known.first, zone.first),
        last: Math.max(known.last, zone.last),
      });
    }
  }
  return [...zones].flatMap(([name, years]) => timeZoneLines(name, years));
}

/**
 * iCalendar (RFC 5545 and 7986): one event, an event with its talks, or all that is to come. What has no date is left
 * out. The same input gives the same file: no clock.
 */
export function calendar({ name, url, entries }: CalendarSource): string {
  const spans: CalendarSpan[] = [];
  const components = entries.flatMap((entry) => {
    const span = eventSpan(entry.event);
    const talks = (entry.talks ?? []).flatMap((talk) => {
      const when = talkSpan(talk, entry.event.timeZone);
      if (!when || lineOf(talk.title) === undefined) {
        return [];
      }
      spans.push(when);
      return talkLines(entry, talk, when);
    });
    if (!span) {
      return talks;
    }
    spans.push(span);
    return [...eventLines(entry, span), ...talks];
  });
  const source = webAddress(url);
  return linesToFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//strapi-plugin-newsroom//EN',
    'CALSCALE:GREGORIAN',
    ...textLine('NAME', lineOf(name)),
    ...textLine('X-WR-CALNAME', lineOf(name)),
    ...(source
      ? [
          `SOURCE;VALUE=URI:${source}`,
          'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
          'X-PUBLISHED-TTL:PT6H',
        ]
      : []),
    ...zoneLines(spans),
    ...components,
    'END:VCALENDAR',
  ]);
}
