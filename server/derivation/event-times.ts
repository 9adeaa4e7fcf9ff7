import { text, time } from '../facts/read';
import { dayInZone, endOfDay } from '../time';

type Values = Record<string, unknown>;

export interface EventTimes {
  startDate: string | null;
  endDate: string | null;
  endsAtEffective: string | null;
}

/**
 * The days of an event in its zone, and when it is over.
 *
 * All-day: the days are as they were typed, and it is over at the end of the last one. Otherwise the days
 * follow from the times where there are any, and an event without an end is over when it starts.
 */
export function eventTimes(row: Values, defaultTimeZone: string): EventTimes {
  const timeZone = text(row, 'timeZone') ?? defaultTimeZone;
  const startsAt = time(row, 'startsAt');
  const endsAt = time(row, 'endsAt') ?? startsAt;
  const dayOf = (iso: string | undefined) => (iso ? dayInZone(new Date(iso), timeZone) : undefined);
  if (row['allDay'] === true) {
    const startDate = text(row, 'startDate') ?? dayOf(startsAt);
    const endDate = text(row, 'endDate') ?? dayOf(time(row, 'endsAt')) ?? startDate;
    return {
      startDate: startDate ?? null,
      endDate: endDate ?? null,
      endsAtEffective: endDate ? endOfDay(endDate, timeZone).toISOString() : null,
    };
  }
  return {
    startDate: dayOf(startsAt) ?? text(row, 'startDate') ?? null,
    endDate: dayOf(endsAt) ?? text(row, 'endDate') ?? null,
    endsAtEffective: endsAt ?? null,
  };
}
