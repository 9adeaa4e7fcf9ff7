import type { ProposeEditionQuery } from '../../contracts/copies';
import type { NewsroomEvent } from '../../contracts/newsroom';
import { clockIn, instantIn } from '../utils/zone';

type Times = Pick<NewsroomEvent, 'allDay' | 'startsAt' | 'startDate' | 'timeZone'>;

/** When an edition begins, as the dialog has it: on the clock of the event's zone. */
export interface EditionClock {
  /** `2027-03-12` */
  day: string;
  /** `18:30`; null for events of whole days. */
  time: string | null;
}

const DAY = 86_400_000;

/** As many years later, on the nearest day that is the same of the week. */
function later(day: string, years: number): string {
  const from = new Date(`${day}T00:00:00Z`);
  const anniversary = new Date(from);
  anniversary.setUTCFullYear(from.getUTCFullYear() + years);
  const weeks = Math.round((anniversary.getTime() - from.getTime()) / (7 * DAY));
  return new Date(from.getTime() + weeks * 7 * DAY).toISOString().slice(0, 10);
}

/** The first of the years to come in which that day is still ahead. */
function next(day: string, today: string): string {
  const passed = Math.floor((Date.parse(today) - Date.parse(day)) / (365.25 * DAY));
  const years = Math.max(1, passed);
  const proposed = later(day, years);
  return proposed > today ? proposed : later(day, years + 1);
}

/** When an event begins; null where nobody has said so. */
function clockOf({ allDay, startsAt, startDate, timeZone }: Times): EditionClock | null {
  if (startsAt && !allDay) {
    return clockIn(startsAt, timeZone ?? 'UTC');
  }
  const day = startDate ?? (startsAt ? clockIn(startsAt, timeZone ?? 'UTC').day : null);
  return day ? { day, time: null } : null;
}

/**
 * A year later, on the same day of the week and at the same time; for an event that is longer ago, in the next year that is
 * still to come. Without a day where the event has none.
 *
 * @param today ISO 8601 date, in the event's zone
 */
export function proposedStart(
  event: Times,
  today: string,
): { day: string | null; time: string | null } {
  const clock = clockOf(event);
  return clock ? { day: next(clock.day, today), time: clock.time } : { day: null, time: null };
}

/**
 * What the server is asked for. A time that is the event's own goes as a day alone: the server keeps the
 * time of the day, over clock changes too.
 */
export function startQuery(event: Times, { day, time }: EditionClock): ProposeEditionQuery {
  return time === null || time === clockOf(event)?.time
    ? { startDate: day }
    : { startsAt: instantIn({ day, time }, event.timeZone ?? 'UTC') };
}
