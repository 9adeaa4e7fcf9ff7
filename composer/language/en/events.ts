import type { Attendance, EventReference } from '../language';
import { capitalize, isolate } from '../text';
import { atVenue } from './venues';
import type { Voice } from './voice';

interface Kind {
  name: string;
  /** One word for it, once it has been named in full. */
  again?: string;
  online?: boolean;
}

const KINDS: Record<string, Kind> = {
  networking: { name: 'networking event', again: 'event' },
  conference: { name: 'conference' },
  congress: { name: 'congress' },
  'trade-fair': { name: 'trade fair', again: 'fair' },
  workshop: { name: 'workshop' },
  webinar: { name: 'webinar', online: true },
  panel: { name: 'panel discussion', again: 'discussion' },
  'expert-group': { name: 'expert group meeting', again: 'meeting' },
  'general-meeting': { name: 'general meeting', again: 'meeting' },
  award: { name: 'award ceremony' },
  delegation: { name: 'delegation visit' },
  training: { name: 'training course', again: 'course' },
};
const OTHER: Kind = { name: 'event' };

/** What an event of this kind is called. */
export function kindName(kind: string): string {
  return (KINDS[kind] ?? OTHER).name;
}

const EVENT_NOUN =
  /(?:lunch|breakfast|dinner|brunch|evening|meeting|days?|congress|conference|symposium|forum|workshop|seminar|webinar|summit|fair|expo|exhibition|talks?|dialogue|roundtable|round table|assembly|session|ceremony|awards?|gala|reception|tour|trip|training|school|camp|hackathon|meetup|weeks?|night|colloquium|course|event|gathering|debate|panel|show|festival|party|picnic|clinic|joint stand|joint booth)$/iu;
const UNFIT = /[:;,.!?…–—|„“”"«»()]/u;
/** Names of days and the like stand without an article. */
const PROPER = /(?:\bdays?|\bweeks?|\bnight)$/iu;
const PRIZE = /\b(?:award|prize|medal)$/iu;
/** No name but a word and a year, which stands before it in a sentence: `the 2026 General Meeting`. */
const YEARLY_MEETING = /^((?:Annual )?General (?:Meeting|Assembly)) (\d{4})$/iu;
/** What is said again in one word: a breakfast, a trip. A day or a week would not say what it was. */
const AGAIN =
  /(?:lunch|breakfast|dinner|brunch|evening|meeting|congress|conference|symposium|forum|workshop|seminar|webinar|summit|fair|exhibition|roundtable|assembly|gala|reception|tour|trip|hackathon|meetup|course|festival|party|picnic|clinic|joint stand|joint booth|(?:summer|winter|spring|fall|autumn) school)$/iu;

/** Title without what may follow the word for the event: a year, "in Musterstadt", "for Optics". */
function core(title: string): string {
  return title.replace(/\s(?:of|for|on|in|at|to|with|and)\s.*$/iu, '').replace(/\s+\d{4}$/u, '');
}

const WITH_MOTTO = /^([^“”"«»‘]+?)\s+[“"«]([^“”"«»]+)[”"»]$/u;

function parted(title: string): { name: string; motto?: string } | undefined {
  const [, before, motto] = WITH_MOTTO.exec(title) ?? [];
  const name = before ?? title;
  return UNFIT.test(name) || !EVENT_NOUN.test(core(name))
    ? undefined
    : { name, ...(motto === undefined ? {} : { motto }) };
}

/** `the conference`, `the breakfast`: the event, where its title has been said. */
export function eventAgain({ title = '', kind }: EventReference): string {
  const name = parted(title)?.name;
  const word = name === undefined ? undefined : AGAIN.exec(core(name))?.[0];
  const { name: named, again = named } = KINDS[kind] ?? OTHER;
  return `the ${word?.toLowerCase() ?? again}`;
}

/** Whether the title is no name of an event but a motto, which can stand over an article. */
export function isMotto({ title }: EventReference): boolean {
  return title !== undefined && parted(title) === undefined && !PRIZE.test(core(title));
}

/**
 * The event as a sentence names it: `the Networking Lunch`, `Optics Day`, or for a title that does not end in a word for
 * events `the conference “…”`.
 */
export function eventPhrase(
  { title, kind, mode }: EventReference,
  voice: Voice,
): { text: string; online: boolean } {
  const { name, online = false } = KINDS[kind] ?? OTHER;
  const own = title === undefined ? undefined : parted(title);
  if (title !== undefined && own !== undefined) {
    const article = /^the\s/iu.test(title) || PROPER.test(core(own.name)) ? '' : 'the ';
    const motto = own.motto === undefined ? '' : ` ${voice.quote(own.motto)}`;
    const called = own.name.replace(/^The\s/u, 'the ').replace(YEARLY_MEETING, '$2 $1');
    return {
      text: `${article}${isolate(called)}${motto}`,
      online: /online|webinar|virtual|digital/iu.test(title),
    };
  }
  if (title !== undefined && kind === 'award' && PRIZE.test(core(title))) {
    return { text: `the ${isolate(title.replace(/^The\s/u, ''))} ceremony`, online: false };
  }
  const anniversary = KINDS[kind] === undefined && /\bYears (?:of|with)\b/u.test(title ?? '');
  const word = anniversary ? 'anniversary event' : name;
  const noun = mode === 'online' && !online ? `online ${word}` : word;
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
      : [atVenue(venue), has ? undefined : inCity].filter(Boolean).join(' ');
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

/** Whether it is open to the public: people come to it without being anybody's guests. */
export function isPublic({ kind, title = '' }: EventReference): boolean {
  return kind === 'trade-fair' || /\bopen\b/iu.test(title);
}

/** `about 180 guests`, `more than 1,200 visitors`, `nine people`, `one guest`. */
export function attendance(
  { count, precision }: Attendance,
  event: EventReference,
  voice: Voice,
): string {
  const [one, many] = isMeeting(event)
    ? ['person', 'people']
    : isPublic(event)
      ? ['visitor', 'visitors']
      : ['guest', 'guests'];
  if (count === 1) {
    return `one ${one}`;
  }
  const figure = precision === 'exact' ? voice.count(count) : voice.basics.figure(count);
  const degree = { exact: '', about: 'about ', 'more-than': 'more than ' }[precision];
  return `${degree}${figure} ${many}`;
}

const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ONES = 'one two three four five six seven eight nine'.split(' ');

/** `sixty-four`, for ten to ninety-nine. */
function spelled(value: number): string {
  const ten = TENS[Math.floor(value / 10) - 2];
  const one = ONES[(value % 10) - 1];
  return ten === undefined
    ? (TEENS[value - 10] ?? String(value))
    : [ten, one].filter((part) => part !== undefined).join('-');
}

/** A number at the start of a sentence: in words, or as no figure (The Chicago Manual of Style, 9.5). */
export function atStart(number: string): string {
  const text = number.replace(/^\d{2}(?![\d,.])/u, (figure) => spelled(Number(figure)));
  return /^\d/u.test(text) ? `A total of ${text}` : capitalize(text, 'en');
}
