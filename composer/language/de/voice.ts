import { quotationMarks } from '../../style';
import type { HouseStyle } from '../../style';
import { basics } from '../basics';
import type { Basics } from '../basics';
import type { QuotationMarks } from '../quotes';
import { germanDates } from './dates';
import { people } from './groups';
import type { Case, Group, Quantity } from './groups';
import { count, isSwiss, thousands } from './numbers';

/** What the German of one country and one house shares: numbers, quotation marks, ß, groups of people. */
export interface Voice {
  locale: string;
  basics: Basics;
  marks: QuotationMarks;
  list: (items: readonly string[]) => string;
  quote: (text: string) => string;
  /** Words up to twelve, figures above; for what is counted in the plural. */
  count: (value: number) => string;
  /** A group of people in the form of the house: `zwölf Referierende`, `den Ausstellenden`. */
  people: (group: Group, quantity: Quantity, grammaticalCase: Case) => string;
  /** Words of our own in the country's spelling; names and what people wrote are never passed through. */
  own: (words: string) => string;
}

export function voiceFor(locale: string, style: HouseStyle): Voice {
  const swiss = isSwiss(locale);
  const marks = quotationMarks(locale, style, swiss ? '«»' : '„“');
  const shared = basics(locale, {
    marks,
    thousands: thousands(locale),
    dates: germanDates(locale),
  });
  return {
    locale,
    basics: shared,
    marks,
    list: shared.list,
    quote: shared.quote,
    count: (value) => count(value, locale),
    people: (group, quantity, grammaticalCase) =>
      people(group, quantity, grammaticalCase, { form: style.genderForm, locale }),
    own: (words) => (swiss ? words.replaceAll('ß', 'ss') : words),
  };
}
