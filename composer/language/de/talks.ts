import { closeSentence } from '../../sentences';
import type { Variation } from '../../variation';
import type { Party, TalkPlan, TalkSubject } from '../language';
import { capitalize, words } from '../text';
import { withPreposition } from './cases';
import type { Subject } from './people';
import { subjectFromSame, subjectOf } from './people';
import { familyName } from '../names';
import { fixed, KIND_NAMES, phrasesFor } from './verbs';
import type { Phrase } from './verbs';
import type { Voice } from './voice';

function fill(pattern: string, object: string): string {
  return pattern.replace('{}', () => object);
}

function sentence(subject: Subject, phrase: Phrase, object: string, adverb?: string): string {
  const verb = subject.plural ? phrase.plural : phrase.singular;
  const who = subject.text;
  if (phrase.inverted) {
    return words(capitalize(fill(phrase.rest, object), 'de'), verb, who.replace(/,$/u, ''));
  }
  const rest = fill(phrase.rest, object);
  if (adverb !== undefined) {
    return words(adverb, verb, subject.open ? `${who},` : who, rest);
  }
  return words(subject.open ? `${who},` : who, verb, rest);
}

/** How the topic or the title stands in the sentence; undefined where there is neither. */
export function objectOf({ topic, title }: TalkSubject, voice: Voice): string | undefined {
  if (topic !== undefined) {
    return topic;
  }
  return title === undefined ? undefined : voice.quote(title);
}

/** Nothing may follow a topic with a clause or a mark of its own, so it cannot open a sentence. */
function mustComeLast(object: string): boolean {
  return /[,;:?!…]/u.test(object);
}

function againSubject(parties: Party[], voice: Voice): Subject {
  const people = parties.flatMap((party) => party.people);
  return {
    text: voice.list(people.map(({ person }) => familyName(person))),
    plural: people.length > 1,
    open: false,
  };
}

/** One sentence: who spoke, and about what. */
export function talk(plan: TalkPlan, vary: Variation, voice: Voice): string {
  const object = objectOf(plan, voice);
  const [party] = plan.parties;
  const same =
    plan.joins === 'same-organization' && plan.parties.length === 1 && party !== undefined;
  const subject =
    plan.joins === 'same-people'
      ? againSubject(plan.parties, voice)
      : same
        ? subjectFromSame(party, voice.list)
        : subjectOf(plan.parties, voice.list);
  const inverting = object !== undefined && !mustComeLast(object) && plan.joins === undefined;
  const options = phrasesFor(plan, plan.only).filter((phrase) => inverting || !phrase.inverted);
  const phrase = vary.pick(`${subject.text}|${object ?? ''}`, options);
  const adverb = plan.joins === 'same-people' ? 'Außerdem' : undefined;
  return closeSentence(
    sentence(
      subject,
      phrase,
      object ?? '',
      adverb === undefined ? undefined : voice.own(adverb),
    ).replace(/ {2,}/g, ' '),
  );
}

/** A talk of which nobody knows who gave it. */
export function talkWithoutPeople(
  plan: TalkSubject,
  vary: Variation,
  voice: Voice,
): string | undefined {
  const { name, article, dative } = KIND_NAMES[plan.kind] ?? KIND_NAMES.talk ?? fixed;
  const title = plan.title === undefined ? undefined : voice.quote(plan.title);
  if (plan.topic !== undefined) {
    const one = dative === 'der' ? 'einer' : 'einem';
    const place =
      title === undefined ? `in ${one} ${name}` : withPreposition('in', words(dative, name, title));
    return closeSentence(words(capitalize(place, 'de'), 'ging es um', plan.topic));
  }
  if (title === undefined) {
    return undefined;
  }
  const { rest } = vary.pick(title, [
    { id: 'stand', rest: 'Auf dem Programm stand' },
    { id: 'gehören', rest: 'Zum Programm gehörte' },
  ]);
  return closeSentence(words(rest, article, name, title));
}
