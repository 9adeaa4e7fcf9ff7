import * as dates from '../dates';
import type { DateForm, DateSpan } from '../dates';

/** `12. März 2026`, in Austria `5. Jänner 2026`. */
export function germanDates(locale: string): DateForm {
  return { ...dates.plainDates(locale), ordinal: (day) => `${String(day)}.` };
}

/** In a sentence: `am 12. März 2026`, `am 12. und 13. März 2026`, `vom 12. bis 14. März 2026`. */
export function dateAdverbial(span: DateSpan, locale: string): string | undefined {
  return dates.dateAdverbial(span, germanDates(locale), {
    on: 'am',
    and: 'und',
    from: 'vom',
    to: 'bis',
  });
}
