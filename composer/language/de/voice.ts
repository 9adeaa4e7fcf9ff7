import { quoteWith } from '../text';
import type { QuotationMarks } from '../text';

/** What the German of one country shares: numbers, quotation marks, ß. */
export interface Voice {
  locale: string;
  marks: QuotationMarks;
  list: (items: readonly string[]) => string;
  quote: (text: string) => string;
  /** Words of our own in the country's spelling; names and what people wrote are never passed through. */
  own: (words: string) => string;
}

const GERMAN: QuotationMarks = { outer: ['„', '“'], inner: ['‚', '‘'] };
const SWISS: QuotationMarks = { outer: ['«', '»'], inner: ['‹', '›'] };

/** Switzerland and Liechtenstein write ss for ß and angular quotation marks. */
export function voiceFor(locale: string): Voice {
  const swiss = /-(?:CH|LI)\b/i.test(locale);
  const marks = swiss ? SWISS : GERMAN;
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    marks,
    list: (items) => format.format(items),
    quote: (text) => quoteWith(text, marks),
    own: (words) => (swiss ? words.replaceAll('ß', 'ss') : words),
  };
}
