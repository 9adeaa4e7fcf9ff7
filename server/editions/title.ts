/** What an edition is told apart by in a title. */
export interface EditionMarks {
  /** Of the day that it begins, in its zone; undefined where there is none yet. */
  year: number | undefined;
  /** Its number in the series; undefined where nobody counts. */
  edition: number | undefined;
}

const GERMAN_MONTHS =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';

/**
 * The title that the next edition would have, by the year and the number in this one: “12. Treffen 2026”
 * becomes “13. Treffen 2027”. A proposal: a number in a title may mean something else.
 *
 * @returns undefined where the title has neither, or nothing changes
 */
export function suggestTitle(
  title: string,
  from: EditionMarks,
  to: EditionMarks,
): string | undefined {
  const suggestion = withNumber(withYear(title, from.year, to.year), from.edition, to.edition);
  return suggestion === title ? undefined : suggestion;
}

/** `2026`, `2026/27`, `’26` */
function withYear(title: string, from: number | undefined, to: number | undefined): string {
  if (from === undefined || to === undefined) {
    return title;
  }
  const short = (year: number) => String(year % 100).padStart(2, '0');
  return title
    .replace(new RegExp(`(?<!\\d)${from}(?:/${short(from + 1)})?(?!\\d)`, 'g'), (found: string) =>
      found.includes('/') ? `${to}/${short(to + 1)}` : String(to),
    )
    .replace(new RegExp(`(?<=['’])${short(from)}(?!\\d)`, 'g'), short(to));
}

/** `12.` (not the day of a date), `12th`, `No. 12`, `Nr. 12`, `#12` */
function withNumber(title: string, from: number | undefined, to: number | undefined): string {
  if (from === undefined || to === undefined) {
    return title;
  }
  return title
    .replace(new RegExp(`(?<![\\d.])${from}(?:st|nd|rd|th)(?![a-z])`, 'gi'), ordinal(to))
    .replace(
      new RegExp(`(?<![\\d.,–-])${from}(?=\\.(?!\\s*(?:\\d|${GERMAN_MONTHS})))`, 'g'),
      String(to),
    )
    .replace(new RegExp(`(?<=(?:#|N[or]\\.) ?)${from}(?![\\d.])`, 'gi'), String(to));
}

const ORDINAL_ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** English: 21st, 22nd, 23rd, but 11th to 13th. */
function ordinal(number: number): string {
  const category = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  return `${number}${ORDINAL_ENDINGS[category] ?? 'th'}`;
}
