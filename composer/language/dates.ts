import type { EventFacts } from '../facts';
import { NO_BREAK_SPACE, withPlainSpaces } from './text';

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

/** To make one takes longer than to compose a short article. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(timeZone);
  if (known !== undefined) {
    return known;
  }
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-US', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
      timeZone,
    });
  } catch {
    return clockOf('UTC');
  }
  CLOCKS.set(timeZone, clock);
  return clock;
}

/** Those asked for last: the checks compose a sentence for each person whom a text lacks, all for one event. */
const MOMENTS = new Map<string, LocalMoment | undefined>();
const MOMENTS_KEPT = 200;

/** A moment on the clocks of a time zone. Undefined for what is no moment; an unknown zone counts as UTC. */
function localMoment(instant: string, timeZone: string): LocalMoment | undefined {
  const key = `${instant} ${timeZone}`;
  if (!MOMENTS.has(key)) {
    if (MOMENTS.size >= MOMENTS_KEPT) {
      MOMENTS.clear();
    }
    MOMENTS.set(key, readClock(instant, timeZone));
  }
  return MOMENTS.get(key);
}

function readClock(instant: string, timeZone: string): LocalMoment | undefined {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) {
    return undefined;
  }
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(time)
      .map(({ type, value }) => [type, value]),
  );
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
export function spanOf(
  event: Pick<EventFacts, 'timeZone' | 'allDay' | 'startsAt' | 'endsAt' | 'startDate' | 'endDate'>,
): DateSpan | undefined {
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

const monthFormats = new Map<string, Intl.DateTimeFormat>();

/** Name of a month in a language. */
export function monthName(month: number, locale: string): string {
  // Making a format costs a hundred times what using it does.
  const format =
    monthFormats.get(locale) ?? new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  monthFormats.set(locale, format);
  return format.format(Date.UTC(2000, month - 1, 15));
}

/** How a language writes days, months and years. */
export interface DateForm {
  /** `12.` */
  ordinal(day: number): string;
  /** `12.–14. März`: days with their month, held to it by a no-break space. */
  month(days: string, month: number): string;
  /** `12. März 2026` */
  year(daysAndMonth: string, year: number): string;
}

/** `12 maart 2026`: the form of most languages. */
export function plainDates(locale: string): DateForm {
  return {
    ordinal: String,
    month: (days, month) => `${days}${NO_BREAK_SPACE}${monthName(month, locale)}`,
    year: (text, year) => `${text} ${String(year)}`,
  };
}

/**
 * First and last day, each month and year said once; a single day once. Empty for what is no date.
 *
 * @param within between days of one month
 * @param across between days of different months
 */
function spell(span: DateSpan, form: DateForm, within: string, across: string): string {
  const start = dayOf(span.start);
  const end = dayOf(span.end);
  if (start === undefined || end === undefined) {
    return '';
  }
  const first = form.month(form.ordinal(start.day), start.month);
  const last = form.year(form.month(form.ordinal(end.day), end.month), end.year);
  if (span.start === span.end) {
    return last;
  }
  if (start.year !== end.year) {
    return `${form.year(first, start.year)}${across}${last}`;
  }
  if (start.month !== end.month) {
    return `${first}${across}${last}`;
  }
  const days = `${form.ordinal(start.day)}${within}${form.ordinal(end.day)}`;
  return form.year(form.month(days, start.month), start.year);
}

/**
 * `12.–14. März 2026`, `30. Dezember 2026 – 2. Januar 2027` (DIN 5008: spaces only between words). With ordinary spaces, to be
 * compared with what people wrote.
 */
export function formatRange(span: DateSpan, form: DateForm): string {
  return withPlainSpaces(spell(span, form, '–', ' – '));
}

/** Small words around dates: `am … und …`, `vom … bis …`. */
export interface DateWords {
  on: string;
  and: string;
  from: string;
  to: string;
}

/** In a sentence: `am 12. März 2026`, `am 12. und 13. März 2026`, `vom 12. bis 14. März 2026`. */
export function dateAdverbial(
  span: DateSpan,
  form: DateForm,
  { on, and, from, to }: DateWords,
): string | undefined {
  const days = daysBetween(span.start, span.end);
  const joint = days > 1 ? ` ${to} ` : ` ${and} `;
  const text = spell(span, form, joint, joint);
  return text === '' ? undefined : `${days > 1 ? from : on} ${text}`;
}
