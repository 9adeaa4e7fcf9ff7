import { closeSentence } from '../../sentences';
import { quotationMarks } from '../../style';
import type { HouseStyle } from '../../style';
import { basics } from '../basics';
import type { Basics } from '../basics';
import { englishDates, isAmerican } from './dates';

export { isAmerican } from './dates';

/** What the English of one country and one house shares. */
export interface Voice {
  locale: string;
  basics: Basics;
  list: (items: readonly string[]) => string;
  quote: (text: string) => string;
  /** Words below ten, figures above. */
  count: (value: number) => string;
  /** Closes a sentence of our own. */
  close: (sentence: string) => string;
}

/** What happens at an event, in the spelling of the country. */
export function programName({ locale }: Pick<Voice, 'locale'>): string {
  return isAmerican(locale) ? 'program' : 'programme';
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

/** The same where the house puts titles into single marks; an apostrophe at the end is none. */
function closeAmericanSingle(sentence: string): string {
  return closeSentence(
    sentence
      .replace(/([?!…])([”\u2069]*’),/gu, '$1$2')
      .replace(/(‘[^‘]*?[^‘?!…])([”\u2069]*’),/gu, '$1,$2')
      .replace(/(‘[^‘]*?[^‘?!….])([”\u2069]*’)$/u, '$1.$2'),
  );
}

const WORDS = 'zero one two three four five six seven eight nine'.split(' ');

export function voiceFor(locale: string, style: HouseStyle): Voice {
  const marks = quotationMarks(locale, style, '“”');
  const shared = basics(locale, { marks, thousands: ',', dates: englishDates(locale) });
  const american = marks.outer[1] === '’' ? closeAmericanSingle : closeAmerican;
  return {
    locale,
    basics: shared,
    close: isAmerican(locale) ? american : closeSentence,
    list: shared.list,
    quote: shared.quote,
    // The Associated Press Stylebook: words below ten.
    count: (value) => (value >= 0 ? WORDS[value] : undefined) ?? shared.figure(value),
  };
}
