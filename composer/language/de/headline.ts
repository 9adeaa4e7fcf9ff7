import type { Attendance, EventReference } from '../language';
import { capitalize, isolate, words } from '../text';
import { withPreposition } from './cases';
import { eventPhrase, kindName } from './events';
import { attendance, isMeeting } from './numbers';
import { nominativeTopic, questionOf } from './topics';
import type { Voice } from './voice';

/** Headlines that take the topic as it is stored, in the accusative. */
const BEFORE: Record<string, string> = {
  networking: 'Austausch über',
  panel: 'Diskussion über',
  'expert-group': 'Fachaustausch über',
};

/**
 * A headline from the topic of an event: the question that it asks, or the topic itself, which says more without a verb that
 * would fit everything. Where its nominative is not certain it stands behind "über".
 */
export function headline(topic: string, kind: string): string {
  const words = questionOf(topic) ?? nominativeTopic(topic);
  return words === undefined
    ? `${BEFORE[kind] ?? 'Im Gespräch über'} ${topic}`
    : capitalize(words, 'de');
}

/** `Workshop in Görlitz`; without a city the kind alone, which says nothing where it is none. */
export function kindAt({ kind, mode }: EventReference, city: string | undefined): string {
  const place = city === undefined || mode === 'online' ? undefined : `in ${isolate(city)}`;
  return words(kindName(kind), place);
}

/** From so many guests on their number is news. */
const MANY = 50;

/** `Rund 180 Gäste beim Norddeutschen Wasserstofftag 2026`; undefined where they were few, or were at work. */
export function guestsHeadline(
  number: Attendance,
  event: EventReference,
  voice: Voice,
): string | undefined {
  if (isMeeting(event) || number.count < MANY) {
    return undefined;
  }
  const at = withPreposition('bei', eventPhrase(event, voice.marks).dative);
  return words(capitalize(attendance(number, event, voice.locale), 'de'), at);
}
