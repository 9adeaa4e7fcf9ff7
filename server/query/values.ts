/** What a filter can compare an attribute with, so that all three databases take it. */

/** PostgreSQL's `integer`, which Strapi uses for integers and ids. */
export const MAX_INTEGER = 2_147_483_647;

export type ValueKind =
  'text' | 'integer' | 'biginteger' | 'number' | 'boolean' | 'date' | 'datetime' | 'time' | 'json';

const KINDS: Record<string, ValueKind> = {
  string: 'text',
  text: 'text',
  richtext: 'text',
  email: 'text',
  enumeration: 'text',
  uid: 'text',
  integer: 'integer',
  increments: 'integer',
  biginteger: 'biginteger',
  decimal: 'number',
  float: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'datetime',
  timestamp: 'datetime',
  time: 'time',
  json: 'json',
  blocks: 'json',
};

/** undefined for types that are no scalar (relations, components), and for those that Strapi refuses itself. */
export const kindOf = (type: string): ValueKind | undefined => KINDS[type];

const isCalendarDay = (text: string): boolean => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  // A Date of the year 99 would be 1999; only the number of days matters, and years repeat after 400.
  const date = new Date(Date.UTC(2000 + (year % 400), month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](?:[01]\d|2[0-3])(?::?[0-5]\d(?::?[0-5]\d(?:[.,]\d{1,9})?)?)?(?:Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/;

/** The last millisecond of the year 9999. */
const MAX_TIMESTAMP = 253_402_300_799_999;

function isDateTime(text: string): boolean {
  const [, day] = DATE_TIME.exec(text) ?? [];
  if (day) {
    return isCalendarDay(day);
  }
  if (/^\d{4}-\d{2}$/.test(text)) {
    return isCalendarDay(`${text}-01`);
  }
  return /^\d{1,15}$/.test(text) && Number(text) <= MAX_TIMESTAMP;
}

const CHECKS: Record<Exclude<ValueKind, 'json'>, { is(text: string): boolean; called: string }> = {
  text: { is: () => true, called: 'a text' },
  integer: {
    is: (text) => /^[+-]?\d{1,10}$/.test(text) && Math.abs(Number(text)) <= MAX_INTEGER,
    called: 'a whole number within ±2147483647',
  },
  biginteger: {
    is: (text) => /^[+-]?\d{1,18}$/.test(text),
    called: 'a whole number of at most 18 digits',
  },
  number: {
    is: (text) => /^[+-]?\d{1,15}(\.\d{1,15})?$/.test(text),
    called: 'a number of at most 15 digits',
  },
  boolean: {
    is: (text) => ['true', 'false', 't', 'f', '1', '0'].includes(text),
    called: 'true or false',
  },
  date: {
    is: (text) => /^\d{4}-/.test(text) && isDateTime(text) && text.length > 7,
    called: 'a date such as 2026-03-12',
  },
  datetime: { is: isDateTime, called: 'a time such as 2026-03-12T09:00:00.000Z' },
  time: {
    is: (text) => /^(2[0-3]|[01]\d):[0-5]\d:[0-5]\d(\.\d{1,3})?$/.test(text),
    called: 'a time such as 09:00:00',
  },
};

/**
 * What is wrong with a value of a query for an attribute of that kind; null if nothing is. Queries bring
 * texts; server code may bring the values themselves.
 */
export function problemOf(value: unknown, kind: Exclude<ValueKind, 'json'>): string | null {
  const { is, called } = CHECKS[kind];
  if (value instanceof Date) {
    return null;
  }
  const isScalar = ['string', 'number', 'boolean'].includes(typeof value);
  return isScalar && is(String(value)) ? null : `must be ${called}`;
}
