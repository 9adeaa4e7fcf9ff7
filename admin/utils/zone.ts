/** A day and a time of the day on the clock of a time zone. */
export interface Clock {
  /** `2027-03-12` */
  day: string;
  /** `18:30` */
  time: string;
}

/** Milliseconds that the clock of a zone is ahead of UTC at a point in time. */
function offset(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const shown = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

/**
 * What the clock of a zone shows at a point in time.
 *
 * @param iso ISO 8601
 * @param timeZone IANA
 * @throws RangeError where the browser does not know the zone
 */
export function clockIn(iso: string, timeZone: string): Clock {
  const at = new Date(iso).getTime();
  const shown = new Date(at + offset(at, timeZone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/**
 * The point in time at which the clock of a zone shows this, ISO 8601, UTC. A time that a clock change skips
 * becomes the one an hour later, and one that comes twice is taken as the first.
 *
 * @param timeZone IANA
 * @throws RangeError where the browser does not know the zone
 */
export function instantIn({ day, time }: Clock, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  // The offset a day before and a day after: between them lies every clock change there can be.
  const offsets = [wanted - 86_400_000, wanted + 86_400_000].map((at) => offset(at, timeZone));
  const candidates = offsets.map((ahead) => wanted - ahead);
  const right = candidates.find((at) => at + offset(at, timeZone) === wanted);
  return new Date(right ?? wanted - (offsets[0] ?? 0)).toISOString();
}
