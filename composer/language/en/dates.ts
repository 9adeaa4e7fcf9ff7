import * as dates from '../dates';
import type { DateForm, DateSpan } from '../dates';
import { NO_BREAK_SPACE } from '../text';

/** Countries whose English has the month first, and full stops and commas inside of quotation marks. */
export function isAmerican(locale: string): boolean {
  return !/^en-(?!US|CA|PH)/i.test(locale);
}

/** `March 12, 2026`; `12 March 2026` outside of North America. */
export function englishDates(locale: string): DateForm {
  const plain = dates.plainDates(locale);
  return isAmerican(locale)
    ? {
        ...plain,
        month: (days, month) => `${dates.monthName(month, locale)}${NO_BREAK_SPACE}${days}`,
        year: (text, year) => `${text}, ${String(year)}`,
      }
    : plain;
}

/**
 * In a sentence: `on March 12, 2026`, `on March 12 and 13, 2026`, `from March 12 to 14, 2026`. An American year in the
 * middle of a sentence has a comma behind it, too (The Chicago Manual of Style, 6.38).
 */
export function dateAdverbial(span: DateSpan, locale: string): string | undefined {
  const text = dates.dateAdverbial(span, englishDates(locale), {
    on: 'on',
    and: 'and',
    from: 'from',
    to: 'to',
  });
  return isAmerican(locale) ? text?.replace(/(\d{4}) (and|to) /u, '$1, $2 ') : text;
}
