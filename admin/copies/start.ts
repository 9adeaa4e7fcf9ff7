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
/** The same day of the week, a year later. */
const DISTANCE = 364 * DAY;

const later = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DISTANCE).toISOString().slice(0, 10);

/** When an event begins; null where nobody has said so. */
function clockOf({ allDay, startsAt, startDate, timeZone }: Times): EditionClock | null {
  if (startsAt && !allDay) {
    return clockIn(startsAt, timeZone ?? 'UTC');
  }
  const day = startDate ?? (startsAt ? clockIn(startsAt, timeZone ?? 'UTC').day : null);
  return day ? { day, time: null } : null;
}

/** A year later, on the same day of the week and at the same time; without a day where the event has none. */
export function proposedStart(event: Times): { day: string | null; time: string | null } {
  const clock = clockOf(event);
  return clock ? { day: later(clock.day), time: clock.time } : { day: null, time: null };
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
