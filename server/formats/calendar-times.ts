import { clockAt } from '../time';

import { stamp, utcStamp } from './calendar-lines';
import { clockTime, dayAfter, dayOf, knownZone, timeOf } from './times';

/** When something is, as lines of a calendar. */
export interface CalendarSpan {
  lines: string[];
  /** The zone that the lines name, and the years for which it has to be explained. */
  zone?: { name: string; first: number; last: number };
}

/** Names that need no quotation marks in a calendar, and no explanation if they are UTC. */
const NAMED_ZONE = /^(?!(?:Etc\/)?(?:UTC|UCT|Zulu)$)[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/;

const DAY = 86_400_000;

/** Whether the clock shows this time a second time, in the hour that comes twice in autumn. */
function comesTwice(time: Date, zone: string): boolean {
  const clock = clockAt(time, zone);
  const offsets = [-DAY, DAY].map((distance) => {
    const near = new Date(time.getTime() + distance);
    return clockAt(near, zone) - near.getTime();
  });
  const shown = offsets
    .map((offset) => clock - offset)
    .filter((candidate) => clockAt(new Date(candidate), zone) === clock);
  return new Set(shown).size > 1;
}

/**
 * From one point in time to another. No end where there is none or it is not later: a calendar refuses those. In the
 * local time of the zone, so that the calendar shows the time at the place; in UTC where the clock shows it twice, because
 * calendars do not agree which of the two is meant (RFC 5545, 3.3.5 says the first).
 */
export function timedSpan(
  starts: Date,
  ends: Date | undefined,
  timeZone: string | null,
): CalendarSpan {
  const zone = knownZone(timeZone);
  const times = ends && ends > starts ? [starts, ends] : [starts];
  const names = ['DTSTART', 'DTEND'];
  if (!NAMED_ZONE.test(zone) || times.some((time) => comesTwice(time, zone))) {
    return { lines: times.map((time, index) => `${String(names[index])}:${utcStamp(time)}`) };
  }
  const clocks = times.map((time) => clockTime(time, zone));
  const years = clocks.map((clock) => Number(clock.slice(0, 4)));
  return {
    lines: clocks.map((clock, index) => `${String(names[index])};TZID=${zone}:${stamp(clock)}`),
    zone: { name: zone, first: Math.min(...years), last: Math.max(...years) },
  };
}

/** Whole days. A calendar's end is the day after the last one. */
function daySpan(start: string, end: string | undefined): CalendarSpan {
  const last = end && end > start ? end : start;
  return {
    lines: [`DTSTART;VALUE=DATE:${stamp(start)}`, `DTEND;VALUE=DATE:${stamp(dayAfter(last))}`],
  };
}

interface Times {
  allDay: boolean;
  timeZone: string | null;
  startsAt: string | null;
  endsAt: string | null;
  startDate: string | null;
  endDate: string | null;
}

/** When an event is; undefined where nobody knows. */
export function eventSpan(event: Times): CalendarSpan | undefined {
  const starts = timeOf(event.startsAt);
  if (!event.allDay && starts) {
    return timedSpan(starts, timeOf(event.endsAt), event.timeZone);
  }
  const day = dayOf(event.startDate);
  return day === undefined ? undefined : daySpan(day, dayOf(event.endDate));
}
