/** What is known of when an event takes place. */
export interface EventTimes {
  allDay: boolean;
  timeZone: string | null;
  /** ISO 8601, UTC. */
  startsAt: string | null;
  endsAt: string | null;
  /** ISO 8601 dates in the event's time zone. */
  startDate: string | null;
  endDate: string | null;
}

const FORMAT = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/**
 * The day or days of an event, in the language of the panel: `20. März 2025`, `12.–14. März 2026`.
 * Days are those of the event's own zone, wherever the reader is.
 *
 * @param language BCP 47
 * @returns null where no date is known
 */
export function formatEventDate(event: EventTimes, language: string): string | null {
  if (event.startDate) {
    // A date has no zone: read and written in the same one, it cannot shift.
    return formatDays(event.startDate, event.endDate ?? event.startDate, language, 'UTC');
  }
  if (event.startsAt) {
    return formatDays(
      event.startsAt,
      event.endsAt ?? event.startsAt,
      language,
      event.timeZone ?? 'UTC',
    );
  }
  return null;
}

function formatDays(from: string, to: string, language: string, timeZone: string): string | null {
  const [start, end] = [new Date(from), new Date(to)];
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) {
    return null;
  }
  const format = formatter(language, timeZone);
  return end > start ? format.formatRange(start, end) : format.format(start);
}

function formatter(language: string, timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { ...FORMAT, timeZone });
  } catch {
    // The zone is data, and may be one that this browser does not know.
    return new Intl.DateTimeFormat(language, { ...FORMAT, timeZone: 'UTC' });
  }
}
