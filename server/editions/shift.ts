import { text, time } from '../facts/read';
import { clockAt, dayInZone, timeOfClock } from '../time';

type Values = Record<string, unknown>;

/** When the next edition begins: a point in time (ISO 8601) or a day (`2027-03-12`). */
export type EditionStart = { startsAt: string } | { startDate: string };

/** Moves times and days of an event by the same distance on the clock of its zone. */
export interface Shift {
  /** Times keep what the clock shows: 10:00 stays 10:00 on the other side of a clock change. */
  time(iso: string | undefined): string | null;
  day(day: string | undefined): string | null;
}

export interface EditionTimes {
  startsAt: string | null;
  endsAt: string | null;
  /** For all-day events, and for those without a time; otherwise they follow from the times. */
  startDate: string | null;
  endDate: string | null;
}

const DAY = 86_400_000;
const clockOfDay = (day: string): number => new Date(`${day}T00:00:00Z`).getTime();
const startOfClockDay = (clock: number): number => Math.floor(clock / DAY) * DAY;
const isoDay = (clock: number): string => new Date(clock).toISOString().slice(0, 10);

/**
 * The distance from an event to its next edition. A day alone moves a whole number of days; a time moves an
 * event of whole days to the day that it falls on.
 *
 * @returns undefined where the event has no start, so that nothing of its programme can be moved
 */
export function shiftTo(event: Values, start: EditionStart, timeZone: string): Shift | undefined {
  const old = clockOf(event, timeZone);
  if (!old) {
    return undefined;
  }
  const wanted =
    'startsAt' in start ? clockAt(new Date(start.startsAt), timeZone) : clockOfDay(start.startDate);
  const distance =
    old.isDay || 'startDate' in start
      ? startOfClockDay(wanted) - startOfClockDay(old.clock)
      : wanted - old.clock;
  const days = startOfClockDay(wanted) - startOfClockDay(old.clock);
  return {
    time: (iso) =>
      iso ? timeOfClock(clockAt(new Date(iso), timeZone) + distance, timeZone).toISOString() : null,
    day: (day) => (day ? isoDay(clockOfDay(day) + days) : null),
  };
}

/** What the clock shows when the event begins; its day alone where it has no time. */
function clockOf(event: Values, timeZone: string): { clock: number; isDay: boolean } | undefined {
  const startsAt = time(event, 'startsAt');
  const startDate = text(event, 'startDate');
  if (startsAt && event['allDay'] !== true) {
    return { clock: clockAt(new Date(startsAt), timeZone), isDay: false };
  }
  const day = startDate ?? (startsAt ? dayInZone(new Date(startsAt), timeZone) : undefined);
  return day ? { clock: clockOfDay(day), isDay: true } : undefined;
}

/** When the next edition begins and ends, from the event's own times. */
export function editionTimes(event: Values, start: EditionStart, timeZone: string): EditionTimes {
  const shift = shiftTo(event, start, timeZone);
  const hasTime = event['allDay'] !== true && time(event, 'startsAt') !== undefined;
  const startDay =
    'startDate' in start ? start.startDate : dayInZone(new Date(start.startsAt), timeZone);
  if (!shift) {
    return event['allDay'] === true || 'startDate' in start
      ? { startsAt: null, endsAt: null, startDate: startDay, endDate: null }
      : { startsAt: toIso(start.startsAt), endsAt: null, startDate: null, endDate: null };
  }
  return hasTime
    ? {
        startsAt: 'startsAt' in start ? toIso(start.startsAt) : shift.time(time(event, 'startsAt')),
        endsAt: shift.time(time(event, 'endsAt')),
        startDate: null,
        endDate: null,
      }
    : {
        startsAt: shift.time(time(event, 'startsAt')),
        endsAt: shift.time(time(event, 'endsAt')),
        startDate: startDay,
        endDate: shift.day(text(event, 'endDate')),
      };
}

const toIso = (value: string): string => new Date(value).toISOString();
