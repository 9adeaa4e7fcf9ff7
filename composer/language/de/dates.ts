import { dayOf, daysBetween, monthName } from '../dates';
import type { DateSpan, Day } from '../dates';

interface Parts {
  first: string;
  last: string;
  sameMonth: boolean;
  consecutive: boolean;
}

function full(day: Day, locale: string): string {
  return `${String(day.day)}. ${monthName(day.month, locale)} ${String(day.year)}`;
}

function partsOf(span: DateSpan, locale: string): Parts | undefined {
  const start = dayOf(span.start);
  const end = dayOf(span.end);
  if (start === undefined || end === undefined) {
    return undefined;
  }
  const sameYear = start.year === end.year;
  const sameMonth = sameYear && start.month === end.month;
  const first = sameMonth
    ? `${String(start.day)}.`
    : sameYear
      ? `${String(start.day)}. ${monthName(start.month, locale)}`
      : full(start, locale);
  return {
    first,
    last: full(end, locale),
    sameMonth,
    consecutive: daysBetween(span.start, span.end) === 1,
  };
}

/** `12. März 2026`, `12.–14. März 2026`, `30. Dezember 2026 – 2. Januar 2027` (DIN 5008: spaces only between words). */
export function dateRange(span: DateSpan, locale: string): string {
  const parts = partsOf(span, locale);
  if (parts === undefined) {
    return '';
  }
  if (span.start === span.end) {
    return parts.last;
  }
  return parts.sameMonth ? `${parts.first}–${parts.last}` : `${parts.first} – ${parts.last}`;
}

/** In a sentence: `am 12. März 2026`, `am 12. und 13. März 2026`, `vom 12. bis 14. März 2026`. */
export function dateAdverbial(span: DateSpan, locale: string): string | undefined {
  const parts = partsOf(span, locale);
  if (parts === undefined) {
    return undefined;
  }
  if (span.start === span.end) {
    return `am ${parts.last}`;
  }
  if (parts.consecutive) {
    return `am ${parts.first} und ${parts.last}`;
  }
  return `vom ${parts.first} bis ${parts.last}`;
}
