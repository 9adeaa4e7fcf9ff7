const DAY = 24 * 60 * 60 * 1000;

const formatter = (language: string) => new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

/** The day that it is in a zone, ISO 8601; in UTC where the browser does not know the zone. */
export function dayIn(timeZone: string | null, time: Date): string {
  const format = (zone: string) =>
    // The Swedish form of a date is the ISO one.
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(time);
  try {
    return format(timeZone ?? 'UTC');
  } catch {
    return format('UTC');
  }
}

/**
 * How far a day is from another, in words: `vor 3 Tagen`, `tomorrow`; months and years where days say little.
 *
 * @param day ISO 8601 date
 * @param today ISO 8601 date
 * @param language BCP 47
 */
export function relativeDay(day: string, today: string, language: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today)) / DAY);
  const format = formatter(language);
  if (Math.abs(days) < 45) {
    return format.format(days, 'day');
  }
  const months = Math.round(days / 30.44);
  return Math.abs(months) < 18
    ? format.format(months, 'month')
    : format.format(Math.round(days / 365.25), 'year');
}

/**
 * How long ago something happened, in words: `vor 5 Minuten`, `yesterday`.
 *
 * @param time ISO 8601
 * @param language BCP 47
 */
export function relativeTime(time: string, now: Date, language: string): string {
  const minutes = Math.round((Date.parse(time) - now.getTime()) / 60_000);
  const format = formatter(language);
  if (Math.abs(minutes) < 60) {
    return format.format(minutes, 'minute');
  }
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 24
    ? format.format(hours, 'hour')
    : relativeDay(dayIn(null, new Date(time)), dayIn(null, now), language);
}
