import type { Attendance, EventReference } from '../language';
import { isolate } from '../text';
import type { Voice } from './voice';

interface Kind {
  name: string;
  online?: boolean;
}

const KINDS: Record<string, Kind> = {
  networking: { name: 'networking event' },
  conference: { name: 'conference' },
  congress: { name: 'congress' },
  'trade-fair': { name: 'trade fair' },
  workshop: { name: 'workshop' },
  webinar: { name: 'webinar', online: true },
  panel: { name: 'panel discussion' },
  'expert-group': { name: 'expert group meeting' },
  'general-meeting': { name: 'general meeting' },
  award: { name: 'award ceremony' },
  delegation: { name: 'delegation visit' },
  training: { name: 'training course' },
};
const OTHER: Kind = { name: 'event' };

/** What an event of this kind is called. */
export function kindName(kind: string): string {
  return (KINDS[kind] ?? OTHER).name;
}

/** `the conference`: the event, where its title has been said. */
export function eventAgain(kind: string): string {
  return `the ${(KINDS[kind] ?? OTHER).name}`;
}

const EVENT_NOUN =
  /(?:lunch|breakfast|dinner|brunch|evening|meeting|days?|congress|conference|symposium|forum|workshop|seminar|webinar|summit|fair|expo|exhibition|talks?|dialogue|roundtable|round table|assembly|session|ceremony|awards?|gala|reception|tour|trip|training|school|camp|hackathon|meetup|weeks?|night|colloquium|course|event|gathering|debate|panel|show|festival)$/iu;
const UNFIT = /[:;,.!?…–—|„“”"«»()]/u;

/** Title without what may follow the word for the event: a year, "in Musterstadt", "for Optics". */
function core(title: string): string {
  return title.replace(/\s(?:of|for|on|in|at|with|and)\s.*$/iu, '').replace(/\s+\d{4}$/u, '');
}

/**
 * The event as a sentence names it: `the Networking Lunch`, or for a title that does not end in a word for events
 * `the conference “…”`.
 */
export function eventPhrase(
  { title, kind, mode }: EventReference,
  voice: Voice,
): { text: string; online: boolean } {
  const { name, online = false } = KINDS[kind] ?? OTHER;
  if (title !== undefined && !UNFIT.test(title) && EVENT_NOUN.test(core(title))) {
    const article = /^the\s/iu.test(title) ? '' : 'the ';
    return {
      text: `${article}${isolate(title.replace(/^The\s/u, 'the '))}`,
      online: /online|webinar|virtual|digital/iu.test(title),
    };
  }
  const noun = mode === 'online' && !online ? `online ${name}` : name;
  return {
    text: title === undefined ? `the ${noun}` : `the ${noun} ${voice.quote(title)}`,
    online: mode === 'online',
  };
}

/** Where it was: `in Musterstadt`, `at the venue`, `in Musterstadt and online`. */
export function place(
  { mode }: EventReference,
  venue: string | undefined,
  city: string | undefined,
): string | undefined {
  if (mode === 'online') {
    return undefined;
  }
  const inCity = city === undefined ? undefined : `in ${isolate(city)}`;
  const has =
    venue !== undefined && city !== undefined && venue.toLowerCase().includes(city.toLowerCase());
  const site =
    venue === undefined
      ? inCity
      : [`at ${isolate(venue)}`, has ? undefined : inCity].filter(Boolean).join(' ');
  if (mode !== 'hybrid') {
    return site;
  }
  return site === undefined ? 'online' : `${site} and online`;
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

/** `about 180 guests`, `more than 1,200 people`, `nine guests`, `one guest`. */
export function attendance(
  { count, precision }: Attendance,
  event: EventReference,
  voice: Voice,
): string {
  const people = isMeeting(event);
  if (count === 1) {
    return people ? 'one person' : 'one guest';
  }
  const figure =
    precision === 'exact' ? voice.count(count) : new Intl.NumberFormat(voice.locale).format(count);
  const degree = { exact: '', about: 'about ', 'more-than': 'more than ' }[precision];
  return `${degree}${figure} ${people ? 'people' : 'guests'}`;
}
