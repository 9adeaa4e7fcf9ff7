import { dayOf } from '../language/dates';
import type { Context } from './context';
import { rangeOf, replacement } from './context';
import { datesIn, WEEKDAYS } from './dates-in-text';
import { isoDay, KnownDays } from './known-days';

/** Days of the week that their date does not fall on. A date without a year is looked up in the records. */
export function checkWeekdays(context: Context): void {
  const { facts } = context;
  const known = facts === undefined ? undefined : new KnownDays(facts, context);
  for (const passage of context.passages) {
    const { text } = passage;
    for (const { weekday, days, from, to } of datesIn(text)) {
      const [first] = days;
      if (weekday === undefined || first === undefined) {
        continue;
      }
      const { day, month, year } = first;
      const date = year === undefined ? known?.find(first) : isoDay({ day, month, year });
      if (date === undefined || dayOf(date) === undefined) {
        continue;
      }
      const index = new Date(`${date}T00:00:00Z`).getUTCDay();
      if (index === weekday.index) {
        continue;
      }
      const found = text.slice(weekday.from, weekday.to);
      const names = WEEKDAYS.en.includes(found) ? WEEKDAYS.en : WEEKDAYS.de;
      const expected = names[index] ?? '';
      context.report(
        'weekday-differs',
        rangeOf(passage, weekday.from, weekday.to),
        { found, expected, date: text.slice(from, to) },
        replacement(passage, weekday.from, weekday.to, expected),
      );
    }
  }
}
