import { dayOf, daysBetween, monthName } from '../dates';
import type { DateSpan, Day } from '../dates';
import { isAmerican } from './voice';

function dayAndMonth(day: Day, locale: string): string {
  const month = monthName(day.month, locale);
  return isAmerican(locale) ? `${month} ${String(day.day)}` : `${String(day.day)} ${month}`;
}

function full(day: Day, locale: string): string {
  return isAmerican(locale)
    ? `${dayAndMonth(day, locale)}, ${String(day.year)}`
    : `${dayAndMonth(day, locale)} ${String(day.year)}`;
}

function range(span: DateSpan, locale: string, within: string, across: string): string {
  const start = dayOf(span.start);
  const end = dayOf(span.end);
  if (start === undefined || end === undefined) {
    return '';
  }
  if (span.start === span.end) {
    return full(start, locale);
  }
  if (start.year !== end.year) {
    return `${full(start, locale)}${across}${full(end, locale)}`;
  }
  if (start.month !== end.month) {
    return `${dayAndMonth(start, locale)}${across}${full(end, locale)}`;
  }
  const days = `${String(start.day)}${within}${String(end.day)}`;
  const month = monthName(start.month, locale);
  return isAmerican(locale)
    ? `${month} ${days}, ${String(start.year)}`
    : `${days} ${month} ${String(start.year)}`;
}

/** `March 12, 2026`, `March 12–14, 2026`, `December 30, 2026 – January 2, 2027`; in British order for `en-GB`. */
export function dateRange(span: DateSpan, locale: string): string {
  return range(span, locale, '–', ' – ');
}

/** In a sentence: `on March 12, 2026`, `on March 12 and 13, 2026`, `from March 12 to 14, 2026`. */
export function dateAdverbial(span: DateSpan, locale: string): string | undefined {
  if (dayOf(span.start) === undefined || dayOf(span.end) === undefined) {
    return undefined;
  }
  if (span.start === span.end) {
    return `on ${range(span, locale, '', '')}`;
  }
  if (daysBetween(span.start, span.end) === 1) {
    return `on ${range(span, locale, ' and ', ' and ')}`;
  }
  return `from ${range(span, locale, ' to ', ' to ')}`;
}
