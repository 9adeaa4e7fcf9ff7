import { closeSentence } from '../../sentences';
import { quoteWith } from '../text';
import type { QuotationMarks } from '../text';

/** What the English of one country shares. */
export interface Voice {
  locale: string;
  list: (items: readonly string[]) => string;
  quote: (text: string) => string;
  count: (value: number) => string;
  /** Closes a sentence of our own. */
  close: (sentence: string) => string;
}

const MARKS: QuotationMarks = { outer: ['“', '”'], inner: ['‘', '’'] };
/** Countries whose English has the month first, and full stops and commas inside of quotation marks. */
export function isAmerican(locale: string): boolean {
  return !/^en-(?!US|CA|PH)/i.test(locale);
}

/** The Chicago Manual of Style, 6.9: before the closing mark, and none where the title has a mark of its own. */
function closeAmerican(sentence: string): string {
  return closeSentence(
    sentence
      .replace(/([?!…])([’”\u2069]*”),/gu, '$1$2')
      .replace(/([’\u2069]*”),/gu, ',$1')
      .replace(/(?<![?!….])([’\u2069]*”)$/u, '.$1'),
  );
}

const WORDS = 'zero one two three four five six seven eight nine'.split(' ');

export function voiceFor(locale: string): Voice {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    close: isAmerican(locale) ? closeAmerican : closeSentence,
    list: (items) => format.format(items),
    quote: (text) => quoteWith(text, MARKS),
    // The Associated Press Stylebook: words below ten.
    count: (value) =>
      (value >= 0 ? WORDS[value] : undefined) ?? new Intl.NumberFormat(locale).format(value),
  };
}
