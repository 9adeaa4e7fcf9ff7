import type { Variation } from '../../variation';
import type { EventReference, Party } from '../language';
import { seedOf } from '../people';
import { capitalize, words } from '../text';
import { awardTitleOf } from './ceremonies';
import { atStart, isMeeting } from './events';
import { beforeVerb, inBrackets, subjectOf } from './people';
import { programName } from './voice';
import type { Voice } from './voice';

function closedSubject(parties: Party[], voice: Voice): string {
  return beforeVerb(subjectOf(parties, voice.list));
}

interface GreetingPlan {
  parties: Party[];
  event: EventReference;
  vary: Variation;
}

/** The one greeting of an event, or one that is followed by what was said. */
export function greeting({ parties, event, vary }: GreetingPlan, voice: Voice): string {
  const subject = closedSubject(parties, voice);
  const guests = isMeeting(event) ? 'the participants' : 'the guests';
  const usual = [
    // Not "welcomed": that is what the lead says of the host.
    { id: 'deliver', text: 'delivered a welcome address' },
    { id: 'greet', text: `greeted ${guests}` },
    { id: 'give', text: 'gave an opening address' },
  ].map(({ id, text }) => ({ id, text: words(subject, text) }));
  const { text } = vary.pick(seedOf(parties), usual, {
    atNeed: [
      { id: 'come', text: words('Words of welcome came from', inBrackets(parties, voice.list)) },
    ],
    isAlike: (way) => vary.opensAlike(way.text),
  });
  return voice.close(text);
}

/** Several greetings in one sentence. */
export function greetings(parties: Party[], vary: Variation, voice: Voice): string {
  const { start } = vary.prefer([
    { id: 'come', start: 'Words of welcome came from' },
    { id: 'give', start: 'Welcome addresses were given by' },
  ]);
  return voice.close(words(start, inBrackets(parties, voice.list)));
}

interface Award {
  title: string | undefined;
  winners: Party[];
  vary: Variation;
}

/** Who won a prize; one whose title has the word for it needs no other, and no marks. */
export function award({ title, winners, vary }: Award, voice: Voice): string {
  const subject = subjectOf(winners, voice.list);
  const {
    prize = 'an award',
    ceremony,
    plain = false,
  } = title === undefined ? { plain: true } : awardTitleOf(title, voice);
  if (prize === 'an award' && !plain) {
    const where = ceremony ?? `the award ceremony ${voice.quote(title ?? '')}`;
    const { verb } = vary.prefer([
      { id: 'receive', verb: 'received' },
      { id: 'win', verb: 'won' },
    ]);
    return voice.close(words(`At ${where},`, beforeVerb(subject), verb, prize));
  }
  const { text } = vary.prefer([
    { id: 'receive', text: words(beforeVerb(subject), 'received', prize) },
    { id: 'go', text: words(capitalize(prize, 'en'), 'went to', subject.text) },
    { id: 'win', text: words(beforeVerb(subject), 'won', prize) },
  ]);
  return voice.close(text);
}

/** Who spoke last. */
export function closingWords(parties: Party[], vary: Variation, voice: Voice): string {
  const { verb } = vary.prefer([
    { id: 'give', verb: 'gave' },
    { id: 'deliver', verb: 'delivered' },
  ]);
  return voice.close(words(closedSubject(parties, voice), verb, 'the closing remarks'));
}

/** What introduces a list. */
export function listIntroduction(
  kind: 'rest' | 'all' | 'posters',
  number: number,
  voice: Voice,
): string {
  const programme = programName(voice);
  if (kind === 'posters') {
    return `${atStart(voice.count(number))} posters were on display:`;
  }
  return kind === 'rest' ? `Also on the ${programme}:` : `The ${programme} at a glance:`;
}
