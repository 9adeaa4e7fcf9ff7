import { oneOf } from '../choice';
import type { Attendance, EventReference, KnownForLead } from '../language';
import { capitalize, isolate, words } from '../text';
import { atStart, attendance, eventAgain, eventPhrase, isMeeting, kindName } from './events';
import { QUESTION } from './topics';
import type { Voice } from './voice';

/** A headline from the topic of an event: the topic itself, which says more without words that would fit everything. */
export function headline(topic: string): string {
  return capitalize(topic.replace(/^the question of (?=how|why|who|what)/u, ''), 'en');
}

/** `Workshop in Görlitz`; without a city the kind alone. */
export function kindAt({ kind, mode }: EventReference, city: string | undefined): string {
  return words(
    kindName(kind),
    city === undefined || mode === 'online' ? undefined : `in ${isolate(city)}`,
  );
}

/** From so many guests on their number is news. */
const MANY = 50;

/** `Northern Hydrogen Day 2026 draws about 180 guests`; undefined where they were few, or were at work. */
export function guestsHeadline(
  number: Attendance,
  event: EventReference,
  voice: Voice,
): string | undefined {
  if (isMeeting(event) || number.count < MANY) {
    return undefined;
  }
  const name = eventPhrase(event, voice).text.replace(/^the /u, '');
  const draws = /(?:days|talks|weeks|awards)(?: \d{4})?\u2069?$/iu.test(name) ? 'draw' : 'draws';
  return words(capitalize(name, 'en'), draws, attendance(number, event, voice));
}

/** A sentence on what it was about, without date and place; undefined where too little is known for one. */
export function teaser(
  { topic, attendance: number, event }: KnownForLead,
  voice: Voice,
): string | undefined {
  const present =
    number === undefined || number.count < 2 ? undefined : attendance(number, event, voice);
  const name = eventPhrase(event, voice).text;
  if (topic === undefined) {
    return present === undefined
      ? undefined
      : voice.close(words(capitalize(name, 'en'), 'drew', present));
  }
  const gathered = present === undefined ? undefined : `${atStart(present)}, one topic: ${topic}`;
  const about = words(capitalize(eventAgain(event), 'en'), 'was all about', topic);
  return voice.close(
    oneOf(topic, [
      `On the agenda at ${name}: ${topic}`,
      about,
      words(capitalize(name, 'en'), QUESTION.test(topic) ? 'asked' : 'focused on', topic),
      ...[gathered].filter((sentence) => sentence !== undefined),
    ]),
  );
}
