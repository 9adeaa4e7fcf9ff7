import { monthName } from '../language/dates';

/** A day as a text gives it: often without the year. */
export interface WrittenDay {
  /** 1 to 31. */
  day: number;
  /** 1 to 12. */
  month: number;
  year?: number;
}

/** The form in which a date is written, so that another can be written alike. */
export type DateStyle = 'german' | 'american' | 'british' | 'figures' | 'iso';

export interface WrittenDate {
  from: number;
  to: number;
  /** One, or the first and the last of a range or pair. */
  days: WrittenDay[];
  style: DateStyle;
  /** The day of the week before it. */
  weekday?: { from: number; to: number; index: number };
}

const MONTHS = [
  ['Januar', 'Jänner', 'January', 'Jan'],
  ['Februar', 'Feber', 'February', 'Feb'],
  ['März', 'March', 'Mär', 'Mar'],
  ['April', 'Apr'],
  ['Mai', 'May'],
  ['Juni', 'June', 'Jun'],
  ['Juli', 'July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['Oktober', 'October', 'Okt', 'Oct'],
  ['November', 'Nov'],
  ['Dezember', 'December', 'Dez', 'Dec'],
];
/** From Sunday on, as the calendar of JavaScript counts. */
export const WEEKDAYS = {
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const WEEKDAY_NAMES = WEEKDAYS.de.map((name, index) =>
  index === 6 ? [name, 'Sonnabend', WEEKDAYS.en[index] ?? ''] : [name, WEEKDAYS.en[index] ?? ''],
);

const STEMS = [...new Set(MONTHS.flat().map((name) => name.slice(0, 3)))].join('|');

// The full stop behind an abbreviation belongs to it; behind a whole name it ends the sentence.
const MONTH = `(${MONTHS.flat().join('|')})(?!\\p{L})(?:(?<=Jan|Feb|Mär|Mar|Apr|Jun|Jul|Aug|Sept?|Okt|Oct|Nov|Dez|Dec)\\.)?`;
const DAY = '(\\d{1,2})';
const YEAR = '(\\d{4})(?!\\d)';
const S = '[\\s\\u00a0]*';
const SPACE = '[\\s\\u00a0]+';
const TO = `${S}(?:–|—|-|‑|/|&|bis(?:${SPACE}zum)?|und|to|and|until)${S}`;
const ORDINAL = '(?:st|nd|rd|th)?';
const START = '(?<![\\p{L}\\p{N}.,/-])';

type Reader = (groups: (string | undefined)[]) => WrittenDay[];

const monthOf = (name: string | undefined): number =>
  MONTHS.findIndex((names) => names.includes(name ?? '')) + 1;
const yearOf = (year: string | undefined): { year?: number } => {
  if (year === undefined) {
    return {};
  }
  return { year: year.length === 2 ? 2000 + Number(year) : Number(year) };
};

function days(
  first: string | undefined,
  last: string | undefined,
  month: number,
  year: string | undefined,
): WrittenDay[] {
  return [first, last]
    .filter((day) => day !== undefined)
    .map((day) => ({ day: Number(day), month, ...yearOf(year) }));
}

const FORMS: { style: DateStyle; pattern: RegExp; read: Reader }[] = [
  {
    style: 'iso',
    pattern: new RegExp(`${START}(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])`, 'gu'),
    read: ([year, month, day]) => days(day, undefined, Number(month), year),
  },
  {
    style: 'german',
    pattern: new RegExp(
      `${START}(?:${DAY}\\.,?${TO})?${DAY}\\.${S}${MONTH}(?:${SPACE}${YEAR})?`,
      'gu',
    ),
    read: ([first, last, month, year]) => days(first, last, monthOf(month), year),
  },
  {
    style: 'american',
    pattern: new RegExp(
      `${START}${MONTH}${SPACE}${DAY}${ORDINAL}(?![\\d.])(?:${TO}${DAY}${ORDINAL}(?!\\d))?(?:,?${SPACE}${YEAR})?`,
      'gu',
    ),
    read: ([month, first, last, year]) => days(first, last, monthOf(month), year),
  },
  {
    style: 'british',
    pattern: new RegExp(
      `${START}(?:${DAY}${ORDINAL}${TO})?${DAY}${ORDINAL}(?:${SPACE}of)?${SPACE}${MONTH}(?:,?${SPACE}${YEAR})?`,
      'gu',
    ),
    read: ([first, last, month, year]) => days(first, last, monthOf(month), year),
  },
  {
    style: 'figures',
    pattern: new RegExp(`${START}${DAY}\\.${S}(\\d{1,2})\\.${S}(\\d{4}|\\d{2})(?![\\d.:])`, 'gu'),
    read: ([day, month, year]) => days(day, undefined, Number(month), year),
  },
  {
    // Without a year only behind a word that a date follows: "3.2." may be a chapter.
    style: 'figures',
    pattern: new RegExp(
      `(?<=(?:am|vom|zum|dem|den|ab|seit|tag,|woch,)${SPACE})${DAY}\\.${S}(\\d{1,2})\\.(?!${S}\\d)`,
      'gu',
    ),
    read: ([day, month]) => days(day, undefined, Number(month), undefined),
  },
];

/** What every form has: most sentences with a number have none of it. */
const MAYBE_DATED = new RegExp(
  `\\d\\.${S}\\d|\\d{4}-\\d{2}|\\d[^]*(?:${STEMS})|(?:${STEMS})[^]*\\d`,
  'u',
);

const WEEKDAY = new RegExp(
  `(?<!\\p{L})(${WEEKDAY_NAMES.flat().join('|')}),?${SPACE}(?:(?:dem|den|der|the)${SPACE})?$`,
  'u',
);

function weekdayBefore(text: string, from: number): WrittenDate['weekday'] {
  const start = Math.max(0, from - 30);
  const found = WEEKDAY.exec(text.slice(start, from));
  const name = found?.[1];
  if (found === null || name === undefined) {
    return undefined;
  }
  const at = start + found.index;
  return {
    from: at,
    to: at + name.length,
    index: WEEKDAY_NAMES.findIndex((names) => names.includes(name)),
  };
}

/** The dates of a text with a day and a month, in German and English forms; a month alone is none. */
export function datesIn(text: string): WrittenDate[] {
  if (!MAYBE_DATED.test(text)) {
    return [];
  }
  const dates: WrittenDate[] = [];
  for (const { style, pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].replace(/[\s\u00a0]+$/u, '').length;
      const found = read(match.slice(1));
      const valid = found.every(
        ({ day, month }) => day >= 1 && day <= 31 && month >= 1 && month <= 12,
      );
      if (valid && !dates.some((date) => from < date.to && date.from < to)) {
        const weekday = weekdayBefore(text, from);
        dates.push({ from, to, days: found, style, ...(weekday === undefined ? {} : { weekday }) });
      }
    }
  }
  return dates.sort((one, other) => one.from - other.from);
}

/** A date in the style of another. */
export function writeDay({ day, month, year }: WrittenDay, style: DateStyle): string {
  const german = monthName(month, 'de');
  const english = monthName(month, 'en');
  const withYear = (text: string, comma = ''): string =>
    year === undefined ? text : `${text}${comma} ${String(year)}`;
  const two = (value: number): string => String(value).padStart(2, '0');
  switch (style) {
    case 'german':
      return withYear(`${String(day)}. ${german}`);
    case 'american':
      return withYear(`${english} ${String(day)}`, ',');
    case 'british':
      return withYear(`${String(day)} ${english}`);
    case 'figures':
      return `${two(day)}.${two(month)}.${year === undefined ? '' : String(year)}`;
    case 'iso':
      return `${String(year ?? '')}-${two(month)}-${two(day)}`;
  }
}
