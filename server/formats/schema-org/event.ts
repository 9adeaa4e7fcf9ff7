import type { Event, IdReference } from 'schema-dts';

import type { PageEvent, PageInvolvement } from '../../../contracts/pages';
import { isOnline } from '../held';
import { dayOf, timeOf, zonedTime } from '../times';

import type { Entity } from './graph';
import { addLocations } from './location';
import type { PlacedEvent } from './location';
import { addOrganizations } from './organization';
import { addressOf, idOf } from './world';
import type { World } from './world';

/** Kinds for which schema.org has a word; the others are events. */
const TYPES = {
  conference: 'ConferenceEvent',
  congress: 'ConferenceEvent',
  'trade-fair': 'ExhibitionEvent',
  workshop: 'EducationEvent',
  training: 'EducationEvent',
} as const;

type EventType = (typeof TYPES)[keyof typeof TYPES] | 'Event';

const typeOf = (kind: string | null): EventType =>
  kind && kind in TYPES ? TYPES[kind as keyof typeof TYPES] : 'Event';

export const STATUSES = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  'moved-online': 'https://schema.org/EventMovedOnline',
  cancelled: 'https://schema.org/EventCancelled',
} as const;

export const statusOf = (status: string | null) =>
  status && status in STATUSES ? STATUSES[status as keyof typeof STATUSES] : undefined;

const MODES = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

export const modeOf = (event: PageEvent) =>
  isOnline(event) ? MODES.online : MODES[event.attendanceMode as keyof typeof MODES];

/** All-day events have days, the others times; never a time that nobody entered. */
function span(event: PageEvent): Pick<Exclude<Event, string>, 'startDate' | 'endDate'> {
  const [starts, ends] = [timeOf(event.startsAt), timeOf(event.endsAt)];
  if (!event.allDay && starts) {
    return {
      startDate: zonedTime(starts, event.timeZone),
      endDate: ends && zonedTime(ends, event.timeZone),
    };
  }
  return { startDate: dayOf(event.startDate), endDate: dayOf(event.endDate) };
}

type Part = 'organizer' | 'sponsor' | 'funder' | 'contributor' | 'attendee';

/**
 * What schema.org calls those who take part. A sponsor there is whoever supports by a promise or with money; partners
 * contribute; exhibitors are there as guests are, for a contributor would share in the event's content.
 */
const PARTS: Record<string, Part> = {
  host: 'organizer',
  'co-host': 'organizer',
  sponsor: 'sponsor',
  supporter: 'sponsor',
  funder: 'funder',
  partner: 'contributor',
  'media-partner': 'contributor',
  exhibitor: 'attendee',
};

export function partsOf(
  world: World,
  involvements: Pick<PageInvolvement, 'role' | 'organization'>[],
): Partial<Record<Part, IdReference[]>> {
  const parts: Partial<Record<Part, IdReference[]>> = {};
  for (const { role, organization } of involvements) {
    const part = PARTS[role];
    if (part) {
      for (const reference of addOrganizations(world, [organization])) {
        const list = (parts[part] ??= []);
        if (!list.some((other) => other['@id'] === reference['@id'])) {
          list.push(reference);
        }
      }
    }
  }
  return parts;
}

export type EventNode = Entity<EventType> & { location: IdReference[] };

/** The plain facts of an event: what, when, where. */
export function eventNode(world: World, event: PlacedEvent): EventNode {
  const page = addressOf(world, 'event', event);
  return {
    '@type': typeOf(event.kind),
    '@id': idOf(world, 'event', event),
    name: event.title,
    alternateName: event.subtitle ?? undefined,
    url: page,
    mainEntityOfPage: page,
    ...span(event),
    eventStatus: statusOf(event.eventStatus),
    eventAttendanceMode: modeOf(event),
    location: addLocations(world, event),
  };
}
