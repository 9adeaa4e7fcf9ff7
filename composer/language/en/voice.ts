import { quoteWith } from '../text';
import type { QuotationMarks } from '../text';

/** What the English of one country shares. */
export interface Voice {
  locale: string;
  list: (items: readonly string[]) => string;
  quote: (text: string) => string;
  count: (value: number) => string;
}

const MARKS: QuotationMarks = { outer: ['“', '”'], inner: ['‘', '’'] };
const WORDS = 'zero one two three four five six seven eight nine'.split(' ');

export function voiceFor(locale: string): Voice {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    list: (items) => format.format(items),
    quote: (text) => quoteWith(text, MARKS),
    // The Associated Press Stylebook: words below ten.
    count: (value) =>
      (value >= 0 ? WORDS[value] : undefined) ?? new Intl.NumberFormat(locale).format(value),
  };
}
