import type { Attendance, EventReference } from '../language';

const WORDS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** Words up to twelve, figures above; for what is counted in the plural. */
export function count(value: number, locale: string): string {
  return value > 1 && value <= 12
    ? (WORDS[value] ?? String(value))
    : new Intl.NumberFormat(locale).format(value);
}

const MEETINGS = new Set([
  'workshop',
  'webinar',
  'training',
  'expert-group',
  'general-meeting',
  'delegation',
]);

/** Whether those who come to it take part rather than being guests. */
export function isMeeting({ mode, kind }: EventReference): boolean {
  return mode === 'online' || MEETINGS.has(kind);
}

/** `rund 180 Gäste`, `mehr als 1.200 Personen`, `zwölf Gäste`, `ein Gast`. */
export function attendance(
  { count: value, precision }: Attendance,
  event: EventReference,
  locale: string,
): string {
  const persons = isMeeting(event);
  if (value === 1) {
    return persons ? 'eine Person' : 'ein Gast';
  }
  const noun = persons ? 'Personen' : 'Gäste';
  // "rund" and "mehr als" go with figures: a word claims to be exact.
  const figure =
    precision === 'exact' ? count(value, locale) : new Intl.NumberFormat(locale).format(value);
  const degree = { exact: '', about: 'rund ', 'more-than': 'mehr als ' }[precision];
  return `${degree}${figure} ${noun}`;
}
