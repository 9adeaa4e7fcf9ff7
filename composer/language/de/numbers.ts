import { groupDigits } from '../basics';
import type { Attendance, EventReference } from '../language';

const WORDS = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** Whether German is written as in Switzerland: ss for ß, angular quotation marks. */
export function isSwiss(locale: string): boolean {
  return /-(?:CH|LI)\b/i.test(locale);
}

/** Switzerland and Liechtenstein part thousands by an apostrophe. */
export function thousands(locale: string): string {
  return isSwiss(locale) ? '’' : '.';
}

function figure(value: number, locale: string): string {
  return groupDigits(value, thousands(locale));
}

/** Words up to twelve, figures above; for what is counted in the plural. */
export function count(value: number, locale: string): string {
  return value > 1 && value <= 12 ? (WORDS[value] ?? String(value)) : figure(value, locale);
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

/** Whether it is open to the public: people come to it without being anybody's guests. */
export function isPublic({ kind, title = '' }: EventReference): boolean {
  return kind === 'trade-fair' || /\b(?:offene[nrs]?|open)\b/iu.test(title);
}

/** `rund 180 Gäste`, `rund 38.000 Menschen`, `mehr als 1.200 Personen`, `zwölf Gäste`, `ein Gast`. */
export function attendance(
  { count: value, precision }: Attendance,
  event: EventReference,
  locale: string,
): string {
  const persons = isMeeting(event);
  if (value === 1) {
    return persons || isPublic(event) ? 'eine Person' : 'ein Gast';
  }
  const noun = persons ? 'Personen' : isPublic(event) ? 'Menschen' : 'Gäste';
  // "rund" and "mehr als" go with figures: a word claims to be exact.
  const number = precision === 'exact' ? count(value, locale) : figure(value, locale);
  const degree = { exact: '', about: 'rund ', 'more-than': 'mehr als ' }[precision];
  return `${degree}${number} ${noun}`;
}
