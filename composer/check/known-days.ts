import type { EventFacts, Facts } from '../facts';
import { spanOf } from '../language/dates';
import type { DateSpan } from '../language/dates';
import type { Context } from './context';
import { datesIn } from './dates-in-text';
import type { WrittenDay } from './dates-in-text';

/** A day as an ISO 8601 date. */
export const isoDay = ({ day, month, year }: Required<WrittenDay>): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The date within a span that a day without a year can only be; undefined for none. */
export function within(day: WrittenDay, { start, end }: DateSpan): string | undefined {
  const years =
    day.year === undefined ? [Number(start.slice(0, 4)), Number(end.slice(0, 4))] : [day.year];
  return years.map((year) => isoDay({ ...day, year })).find((date) => date >= start && date <= end);
}

const NO_TIMES: Partial<EventFacts> = {
  startsAt: undefined,
  endsAt: undefined,
  startDate: undefined,
  endDate: undefined,
};

/** Days on which something happens that the records know: the event, the next one, what their texts name. */
export class KnownDays {
  private readonly spans: DateSpan[] = [];
  private readonly written: WrittenDay[];
  private talks: DateSpan[] | undefined;

  constructor(
    private readonly facts: Facts,
    context: Context,
  ) {
    const nextEvent = context.input.nextEvent ?? facts.nextEvent;
    const next = nextEvent && spanOf({ ...facts.event, ...NO_TIMES, ...nextEvent });
    this.spans.push(...[spanOf(facts.event), next].filter((span) => span !== undefined));
    this.written = context.ownTexts.flatMap((text) => datesIn(text).flatMap(({ days }) => days));
  }

  /** The full date of a day that is known. */
  find(day: WrittenDay): string | undefined {
    const found = this.spans.map((span) => within(day, span)).find((date) => date !== undefined);
    return found ?? this.ofTalks(day);
  }

  has(day: WrittenDay): boolean {
    return (
      this.find(day) !== undefined ||
      this.written.some((other) => other.day === day.day && other.month === day.month)
    );
  }

  /** Times of talks are only turned into days where a date is in doubt: each costs a look at a time zone. */
  private ofTalks(day: WrittenDay): string | undefined {
    if (this.talks === undefined) {
      const times = new Set(this.facts.talks.map(({ startsAt }) => startsAt));
      this.talks = [...times].flatMap((startsAt) =>
        startsAt === undefined
          ? []
          : (spanOf({ ...this.facts.event, ...NO_TIMES, allDay: false, startsAt }) ?? []),
      );
    }
    return this.talks.map((span) => within(day, span)).find((date) => date !== undefined);
  }
}
