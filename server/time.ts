/** Moments, and dates in a time zone. Intl knows the clock changes; days are ISO 8601 (`2026-03-29`). */

/** The day that it is at a point in time in a zone. */
export function dayInZone(time: Date, timeZone: string): string {
  // The Swedish form of a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(time);
}

/** Made once for each zone: making one takes ten times as long as asking it. There are some 600 names of zones. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) {
    return known;
  }
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** Milliseconds that the zone's clock is ahead of UTC at a point in time. */
function offsetAt(time: Date, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(time);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(time.getTime() / 1000) * 1000;
}

/** The first of moments in ISO 8601, UTC; '' is none. */
export const earliest = (...moments: string[]): string => moments.filter(Boolean).sort()[0] ?? '';

/** When a day begins in a zone. Where midnight does not exist (a clock change), its first moment. */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`).getTime();
  const guess = midnight - offsetAt(new Date(midnight), timeZone);
  return new Date(midnight - offsetAt(new Date(guess), timeZone));
}

/** When a day is over in a zone: the beginning of the next one. */
export function endOfDay(day: string, timeZone: string): Date {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return startOfDay(next.toISOString().slice(0, 10), timeZone);
}

/**
 * What a zone's clock shows at a point in time, as milliseconds since 1970 on that clock: two readings can be
 * subtracted without a thought of clock changes.
 */
export const clockAt = (time: Date, timeZone: string): number =>
  time.getTime() + offsetAt(time, timeZone);

const DAY = 86_400_000;

/**
 * When a zone's clock shows this, given as `clockAt` gives it. What it shows twice (the hour before a clock is
 * put back) is the first time; what it never shows (the hour that is left out) is as much later. The same
 * choice as `compatible` of ECMAScript's Temporal.
 */
export function timeOfClock(clock: number, timeZone: string): Date {
  const [before, after] = [-DAY, DAY].map(
    (distance) => clock - offsetAt(new Date(clock + distance), timeZone),
  ) as [number, number];
  const isShown = (time: number) => clockAt(new Date(time), timeZone) === clock;
  return new Date(isShown(before) || !isShown(after) ? before : after);
}
