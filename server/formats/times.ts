import { clockAt } from '../time';

const pad = (number: number): string => String(number).padStart(2, '0');

/** A point in time; undefined where there is none or nothing that can be read. */
export function timeOf(value: string | null | undefined): Date | undefined {
  const time = new Date(value ?? NaN);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** A day as ISO 8601 (`2026-03-29`); undefined for anything else, the thirtieth of February included. */
export function dayOf(value: string | null | undefined): string | undefined {
  if (!value || !/^\d{4}-\d\d-\d\d$/.test(value)) {
    return undefined;
  }
  return timeOf(`${value}T00:00:00Z`)?.toISOString().slice(0, 10) === value ? value : undefined;
}

/** The day so many days later. */
export function dayAfter(day: string, days = 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The zone where `Intl` knows it, else UTC. Saving refuses other names; older data may hold some. */
export function knownZone(zone: string | null | undefined): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone ?? 'UTC' });
    return zone ?? 'UTC';
  } catch {
    return 'UTC';
  }
}

/** What a zone's clock shows, without the zone: `2026-03-29T03:30:00`. */
export function clockTime(time: Date, zone: string): string {
  return new Date(clockAt(time, zone)).toISOString().slice(0, 19);
}

/**
 * A point in time as the clock at the place shows it, with that clock's distance from UTC: `2026-03-29T03:30:00+02:00`.
 * So both readings are right, and the hour that comes twice in autumn has two. UTC ends in `Z`.
 */
export function zonedTime(time: Date, zone: string | null | undefined): string {
  const known = knownZone(zone);
  const minutes = Math.round((clockAt(time, known) - time.getTime()) / 60_000);
  if (known === 'UTC') {
    return `${time.toISOString().slice(0, 19)}Z`;
  }
  const size = Math.abs(minutes);
  const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${clockTime(time, known)}${offset}`;
}
