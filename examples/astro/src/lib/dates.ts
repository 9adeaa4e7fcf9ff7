import type { EventCard, EventPage, PageEvent } from 'strapi-plugin-newsroom/client';

import type { Language } from '../languages';
import { SITE } from '../site';
import { textsIn } from '../texts';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

const format = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, options);

/** The day of an article: `19. März 2025`. */
export const dayOf = (language: Language, instant: string): string =>
  format(language, { ...DAY, timeZone: SITE.timeZone }).format(new Date(instant));

type Dated = Pick<
  PageEvent | EventCard | EventPage,
  'startsAt' | 'startDate' | 'endDate' | 'endsAt' | 'allDay' | 'timeZone'
>;

/** The days of an event, as they are at its place: `24.–25. September 2025`. Empty where none is known. */
export function daysOf(language: Language, { startDate, endDate }: Dated): string {
  if (!startDate) {
    return '';
  }
  // Days without a time: the same for every reader.
  return format(language, { ...DAY, timeZone: 'UTC' }).formatRange(
    utcDay(startDate),
    utcDay(endDate ?? startDate),
  );
}

/**
 * The clock at the event's place: `12:00–14:00`, and over several days when it begins. Empty for all-day events and
 * where no time is known.
 */
export function hoursOf(language: Language, event: Dated): string {
  const { allDay, startsAt, endsAt, startDate, endDate } = event;
  if (allDay || !startsAt) {
    return '';
  }
  const t = textsIn(language);
  const [from, to] = [startsAt, endsAt].map(
    (instant) => instant && clock(language, instant, zoneOf(event)),
  );
  const ends = to && to !== from && (endDate ?? startDate) === startDate;
  return ends ? t.clock(`${from}–${to}`) : t.from(from ?? '');
}

/** What stands beside an event in a list: `24` and `Sept`. */
export function shortDay(language: Language, day: string): { day: string; month: string } {
  const date = utcDay(day);
  const of = (options: Intl.DateTimeFormatOptions) =>
    format(language, { ...options, timeZone: 'UTC' }).format(date);
  return { day: of({ day: 'numeric' }).replace('.', ''), month: of({ month: 'short' }) };
}

const utcDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The clock at the event's place: `9:30`. */
export const clock = (language: Language, instant: string, timeZone: string): string =>
  format(language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    ...(language === 'de' ? { hourCycle: 'h23' } : {}),
  }).format(new Date(instant));

/** The day at the event's place, `2025-09-24`. */
export const localDay = (instant: string, timeZone: string): string =>
  // Swedish writes dates as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));

/** `Mittwoch, 24. September` */
export const weekday = (language: Language, day: string): string =>
  format(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    utcDay(day),
  );

/** `Mitteleuropäische Zeit` */
export const zoneName = (language: Language, timeZone: string): string =>
  format(language, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

export const zoneOf = ({ timeZone }: Pick<Dated, 'timeZone'>): string => timeZone ?? SITE.timeZone;

/** The year that something belongs to in a list. */
export const yearOf = (event: Dated | null): string => event?.startDate?.slice(0, 4) ?? '';

/** Whether it is over, as the newsroom decides it: at its end, else at its beginning, all-day with its last day. */
export function isOver(event: Dated, now: Date): boolean {
  const { allDay, startsAt, endsAt, startDate, endDate } = event;
  const moment = allDay ? null : (endsAt ?? startsAt);
  if (moment) {
    return Date.parse(moment) < now.getTime();
  }
  const last = endDate ?? startDate;
  return last !== null && last < localDay(now.toISOString(), zoneOf(event));
}
