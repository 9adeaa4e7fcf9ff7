import { clockAt } from '../time';

import { stamp } from './calendar-lines';

/** Time zones for calendars (RFC 5545, 3.6.5), from what `Intl` knows: the clock that made the local times explains them. */

const DAY = 86_400_000;
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A change of the clock. Offsets are milliseconds ahead of UTC. */
interface Change {
  from: number;
  to: number;
  /** What the clock showed when it was changed, as milliseconds since 1970 on that clock. */
  clock: number;
}

const offsetAt = (time: number, zone: string): number => clockAt(new Date(time), zone) - time;

/** The first moment of the later offset, to the second; a zone changes at most once in the span. */
function changeBetween(start: number, end: number, zone: string): number {
  const from = offsetAt(start, zone);
  let [before, after] = [start / 1000, end / 1000];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle * 1000, zone) === from) {
      before = middle;
    } else {
      after = middle;
    }
  }
  return after * 1000;
}

/** Every change in these years. Steps of a week find the shortest summer time there is, a few weeks round Ramadan. */
function changesOf(zone: string, firstYear: number, lastYear: number): Change[] {
  const changes: Change[] = [];
  const end = Date.UTC(lastYear + 1, 0, 1);
  let time = Date.UTC(firstYear, 0, 1);
  let from = offsetAt(time, zone);
  while (time < end) {
    const next = Math.min(time + 7 * DAY, end);
    const to = offsetAt(next, zone);
    if (to !== from) {
      changes.push({ from, to, clock: changeBetween(time, next, zone) + from });
      from = to;
    }
    time = next;
  }
  return changes;
}

/** Which of its weekdays a day is in its month: the last as -1. */
function weeksOf(clock: number): { last: boolean; week: number } {
  const date = new Date(clock);
  return {
    last: new Date(clock + 7 * DAY).getUTCMonth() !== date.getUTCMonth(),
    week: Math.ceil(date.getUTCDate() / 7),
  };
}

/** The rule by which a change comes every year, where these changes, one a year, follow one. */
function ruleOf(changes: Change[]): string | undefined {
  const shapes = changes.map(({ clock, from, to }) => {
    const date = new Date(clock);
    return [date.getUTCMonth(), date.getUTCDay(), clock % DAY, from, to].join();
  });
  const [first] = changes;
  if (!first || new Set(shapes).size > 1) {
    return undefined;
  }
  const weeks = changes.map(({ clock }) => weeksOf(clock));
  const date = new Date(first.clock);
  const sameWeek = weeks.every(({ week }) => week === weeks[0]?.week);
  const week = weeks.every(({ last }) => last) ? -1 : sameWeek ? weeks[0]?.week : undefined;
  return week === undefined
    ? undefined
    : `RRULE:FREQ=YEARLY;BYMONTH=${String(date.getUTCMonth() + 1)};BYDAY=${String(week)}${String(WEEKDAYS[date.getUTCDay()])}`;
}

function offset(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}${pad(minutes % 60)}`;
}

function observance({ from, to, clock }: Change, rule?: string): string[] {
  const name = to > from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `DTSTART:${stamp(new Date(clock).toISOString().slice(0, 19))}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    ...(rule === undefined ? [] : [rule]),
    `END:${name}`,
  ];
}

/** Each change of a year with its rule; undefined where the years differ. */
function byRule(changes: Change[], years: number): string[] | undefined {
  const perYear = changes.length / years;
  if (perYear !== 2) {
    return undefined;
  }
  const kinds = [0, 1].map((kind) => changes.filter((_, index) => index % 2 === kind));
  const rules = kinds.map(ruleOf);
  return rules.every((rule) => rule !== undefined)
    ? kinds.flatMap(([first], index) => (first ? observance(first, rules[index]) : []))
    : undefined;
}

/**
 * The lines of a `VTIMEZONE` that is right for these years. Where the clock is changed by one rule it says the rule, as
 * calendars know it best; else it lists every change.
 *
 * @param zone an IANA name that `Intl` knows
 */
export function timeZoneLines(zone: string, years: { first: number; last: number }): string[] {
  // The year before has the change that holds in January; the year after is there for what ends at New Year.
  const [first, last] = [years.first - 1, years.last + 1];
  const changes = changesOf(zone, first, last);
  const start = Date.UTC(first, 0, 1);
  const offsetAtStart = offsetAt(start, zone);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...(byRule(changes, last - first + 1) ?? [
      ...observance({ from: offsetAtStart, to: offsetAtStart, clock: start }),
      ...changes.flatMap((change) => observance(change)),
    ]),
    'END:VTIMEZONE',
  ];
}
