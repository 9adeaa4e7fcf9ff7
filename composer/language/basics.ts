import type { PersonFacts } from '../facts';
import type { DateForm, DateSpan } from './dates';
import { formatRange, plainDates } from './dates';
import type { Party } from './language';
import { bareName, fullName } from './names';
import { inBrackets } from './people';
import type { QuotationMarks } from './quotes';
import { quoteWith } from './quotes';
import { withoutJobs } from './sections';

export type List = (items: readonly string[]) => string;

/** What most languages do alike, with other signs. Nothing in here is a sentence. */
export interface Basics {
  /** BCP 47, with the country where there is one. */
  readonly code: string;
  /** The full name with its titles, at the first mention. */
  personName(person: PersonFacts): string;
  /** `A, B und C`. */
  list(items: readonly string[]): string;
  /** In quotation marks, those inside turned into the inner kind. */
  quote(text: string): string;
  /** `1.200`. */
  figure(value: number): string;
  /** `12.–14. März 2026`. */
  dateRange(span: DateSpan): string;
  /** A line of the programme: `„Titel“ – A und B (Org), C (Org)`; undefined where there is nothing to say. */
  listItem(title: string | undefined, parties: readonly Party[]): string | undefined;
}

export interface Signs {
  marks: QuotationMarks;
  /** Between thousands. */
  thousands: string;
  /** By default `12 maart 2026`. */
  dates?: DateForm;
}

/** The figure in groups of three. Not by `Intl`, whose data differ from one machine to the next. */
export function groupDigits(value: number, thousands: string): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, thousands);
}

/** People with their organizations behind them, those of one organization together: `A und B (Org), C (Org)`. */
function peopleByOrganization(parties: readonly Party[], list: List): string {
  return parties
    .map(({ people, organizations }) => {
      const names = inBrackets(withoutJobs([{ people, organizations: [] }]), list);
      const where = organizations.map(bareName).join(', ');
      return where === '' ? names : `${names} (${where})`;
    })
    .join(', ');
}

/**
 * What a language has without further words: lists and dates as usual in the country, full names, the lines of a
 * programme. A language takes these and replaces what it does otherwise.
 */
export function basics(
  locale: string,
  { marks, thousands, dates = plainDates(locale) }: Signs,
): Basics {
  const format = new Intl.ListFormat(locale, { type: 'conjunction' });
  const list: List = (items) => format.format(items);
  const quote = (text: string): string => quoteWith(text, marks);
  return {
    code: locale,
    personName: fullName,
    list,
    quote,
    figure: (value) => groupDigits(value, thousands),
    dateRange: (span) => formatRange(span, dates),
    listItem: (title, parties) => {
      const people = peopleByOrganization(parties, list);
      const parts = [title === undefined ? undefined : quote(title), people || undefined];
      return parts.filter((part) => part !== undefined).join(' – ') || undefined;
    },
  };
}
