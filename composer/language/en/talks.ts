import type { Variation } from '../../variation';
import type { TalkPlan, TalkSubject } from '../language';
import { familyName } from '../names';
import { words } from '../text';
import { subjectFromSame, subjectOf } from './people';
import type { Subject } from './people';
import { KIND_NAMES, phrasesFor } from './verbs';
import { isAmerican } from './voice';
import type { Voice } from './voice';

function subjectFor({ parties, joins }: TalkPlan, voice: Voice): Subject {
  const people = parties.flatMap((party) => party.people);
  if (joins === 'same-people') {
    const text = voice.list(people.map(({ person }) => familyName(person)));
    return { text, plural: people.length > 1, open: false };
  }
  const [party] = parties;
  return joins === 'same-organization' && parties.length === 1 && party !== undefined
    ? subjectFromSame(party, voice.list)
    : subjectOf(parties, voice.list);
}

/** One sentence: who spoke, and about what. */
export function talk(plan: TalkPlan, vary: Variation, voice: Voice): string {
  const object = plan.topic ?? (plan.title === undefined ? undefined : voice.quote(plan.title));
  const subject = subjectFor(plan, voice);
  const { text } = vary.pick(`${subject.text}|${object ?? ''}`, phrasesFor(plan, plan.only));
  const predicate = text.replace('{}', () => object ?? '').trim();
  const also = plan.joins === 'same-people' && 'also';
  return voice.close(words(subject.open ? `${subject.text},` : subject.text, also, predicate));
}

/** A talk of which nobody knows who gave it. */
export function talkWithoutPeople(
  plan: TalkSubject,
  vary: Variation,
  voice: Voice,
): string | undefined {
  const name = KIND_NAMES[plan.kind] ?? 'talk';
  const title = plan.title === undefined ? undefined : voice.quote(plan.title);
  if (plan.topic !== undefined) {
    const start =
      title === undefined ? `${/^a/u.test(name) ? 'An' : 'A'} ${name}` : words('The', name, title);
    return voice.close(words(start, 'was about', plan.topic));
  }
  if (title === undefined) {
    return undefined;
  }
  const { text } = vary.pick(title, [
    { id: 'include', text: 'The program included the' },
    { id: 'feature', text: 'The program featured the' },
  ]);
  const spelled = !isAmerican(voice.locale) ? text.replace('program ', 'programme ') : text;
  return voice.close(words(spelled, name, title));
}
