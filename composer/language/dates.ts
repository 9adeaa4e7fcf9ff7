import type { EventFacts } from '../facts';

/** Whole days, first and last, as ISO 8601 dates. */
export interface DateSpan {
  start: string;
  end: string;
}

export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** An ISO 8601 date in its parts; undefined for what is none. */
export function dayOf(date: string): Day | undefined {
  const parts = ISO_DATE.exec(date);
  if (parts === null) {
    return undefined;
  }
  const [year, month, day] = parts.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    return undefined;
  }
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day
    ? { year, month, day }
    : undefined;
}

/** Days from the first to the second date. */
export function daysBetween(start: string, end: string): number {
  return Math.round(
    (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000,
  );
}

interface LocalMoment {
  date: string;
  hour: number;
}

/** A moment on the clocks of a time zone. Undefined for what is no moment; an unknown zone counts as UTC. */
function localMoment(instant: string, timeZone: string): LocalMoment | undefined {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) {
    return undefined;
  }
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  };
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    format = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' });
  }
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const year = (parts.get('year') ?? '').padStart(4, '0');
  return {
    date: `${year}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`,
    hour: Number(parts.get('hour')),
  };
}

/** Before this hour a night belongs to the day before: a gala until one in the morning is a single date. */
const END_OF_NIGHT = 6;

/**
 * The days of an event in its own time zone: from its dates, or else from its moments. Undefined without a start.
 * An end before the start is taken for none.
 */
export function spanOf(event: EventFacts): DateSpan | undefined {
  const begin = event.startsAt ? localMoment(event.startsAt, event.timeZone) : undefined;
  const finish = event.endsAt ? localMoment(event.endsAt, event.timeZone) : undefined;
  const given = (date: string | undefined): string | undefined =>
    date !== undefined && dayOf(date) ? date : undefined;

  const start = given(event.startDate) ?? begin?.date;
  if (start === undefined) {
    return undefined;
  }
  const end = given(event.endDate) ?? (event.allDay ? undefined : finish?.date) ?? start;
  const days = daysBetween(start, end);
  if (days <= 0) {
    return { start, end: start };
  }
  const overNight =
    !event.allDay && days === 1 && finish !== undefined && finish.hour < END_OF_NIGHT;
  return { start, end: overNight ? start : end };
}

/** Name of a month in a language. */
export function monthName(month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 15),
  );
}
