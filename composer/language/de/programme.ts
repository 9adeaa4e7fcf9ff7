import { closeSentence } from '../../sentences';
import type { Variation } from '../../variation';
import type { EventReference, Party } from '../language';
import { seedOf } from '../people';
import { words } from '../text';
import { isMeeting } from './numbers';
import { beforeVerb, inBrackets, subjectOf } from './people';
import type { Voice } from './voice';

interface GreetingPlan {
  parties: Party[];
  event: EventReference;
  vary: Variation;
}

/** The one greeting of an event, or one that is followed by what was said. */
export function greeting({ parties, event, vary }: GreetingPlan, voice: Voice): string {
  const subject = subjectOf(parties, voice.list);
  const guests = isMeeting(event) ? voice.people('participants', 'the', 'accusative') : 'die Gäste';
  const usual = [
    { id: 'begrüßen', singular: 'begrüßte', plural: 'begrüßten', rest: guests },
    { id: 'sprechen', singular: 'sprach', plural: 'sprachen', rest: 'zur Eröffnung' },
    { id: 'heißen', singular: 'hieß', plural: 'hießen', rest: `${guests} willkommen` },
  ].map(({ id, singular, plural, rest }) => ({
    id,
    text: words(beforeVerb(subject), voice.own(subject.plural ? plural : singular), rest),
  }));
  const came = subject.plural ? 'Grußworte kamen von' : 'Ein Grußwort kam von';
  const { text } = vary.pick(seedOf(parties), usual, {
    atNeed: [{ id: 'kommen', text: words(voice.own(came), inBrackets(parties, voice.list)) }],
    isAlike: (way) => vary.opensAlike(way.text),
  });
  return closeSentence(text);
}

/** Several greetings in one sentence. */
export function greetings(parties: Party[], vary: Variation, voice: Voice): string {
  const { start } = vary.prefer([
    { id: 'sprechen', start: 'Grußworte sprachen' },
    { id: 'kommen', start: 'Grußworte kamen von' },
  ]);
  return closeSentence(words(voice.own(start), inBrackets(parties, voice.list)));
}

/** Who spoke last. */
export function closingWords(parties: Party[], vary: Variation, voice: Voice): string {
  const { text, plural } = subjectOf(parties, voice.list);
  const { verb } = vary.prefer([
    { id: 'sprechen', verb: plural ? 'sprachen' : 'sprach' },
    { id: 'haben', verb: plural ? 'hatten' : 'hatte' },
  ]);
  return closeSentence(words('Das Schlusswort', verb, text));
}

/** What introduces a list. */
export function listIntroduction(
  kind: 'rest' | 'all' | 'posters',
  number: number,
  voice: Voice,
): string {
  if (kind === 'posters') {
    return `Zu sehen waren ${voice.count(number)} Poster:`;
  }
  return kind === 'rest' ? voice.own('Außerdem auf dem Programm:') : 'Das Programm im Überblick:';
}
