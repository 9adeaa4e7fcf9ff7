import type { Variation } from '../../variation';
import type { TalkPlan, TalkSubject } from '../language';
import { words } from '../text';
import { awardTitleOf } from './ceremonies';
import { genreOf } from './genres';
import { beforeVerb, subjectOfTalk } from './people';
import { AT_CEREMONY, KIND_NAMES, otherOpenings, phrasesFor } from './verbs';
import type { Phrase } from './verbs';
import { programName } from './voice';
import type { Voice } from './voice';

/** What an award is called whose title says that it is one, so that it needs neither marks nor the word for its kind. */
function ceremonyOf({ kind, topic, title }: TalkSubject, voice: Voice): string | undefined {
  return kind !== 'award' || topic !== undefined || title === undefined
    ? undefined
    : awardTitleOf(title, voice).ceremony;
}

/** One sentence: who spoke, and about what. */
export function talk(plan: TalkPlan, vary: Variation, voice: Voice): string {
  const ceremony = ceremonyOf(plan, voice);
  const object =
    ceremony ?? plan.topic ?? (plan.title === undefined ? undefined : voice.quote(plan.title));
  const subject = subjectOfTalk(plan, voice.list);
  const also = plan.joins === 'same-people' && 'also';
  const genre = plan.topic === undefined ? genreOf(plan.title) : undefined;
  if (genre !== undefined && genre.verbs.length > 0) {
    const { id } = vary.prefer(genre.verbs.map((verb) => ({ id: verb })));
    return voice.close(words(beforeVerb(subject), also, id, 'the', genre.name));
  }
  const told = ({ text, inverted, within }: Phrase): string => {
    const predicate = text.replace('{}', () => object ?? '').trim();
    if (within === true) {
      return predicate.replace('{who}', () => beforeVerb(subject));
    }
    return inverted === true
      ? words(predicate, subject.text.replace(/,$/u, ''))
      : words(beforeVerb(subject), also, predicate);
  };
  const alone = plan.joins === undefined;
  const phrases = ceremony === undefined ? phrasesFor(plan, plan.only) : AT_CEREMONY;
  const way = vary.pick(
    `${plan.kind}|${plan.title ?? ''}|${plan.topic ?? ''}`,
    phrases.filter(({ inverted }) => inverted !== true || alone),
    {
      others: alone && ceremony === undefined ? otherOpenings(plan, plan.only) : [],
      isAlike: (phrase) => vary.opensAlike(told(phrase)),
    },
  );
  return voice.close(told(way));
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
    const { verb } = vary.prefer([
      { id: 'focus', verb: 'focused on' },
      { id: 'cover', verb: 'covered' },
    ]);
    return voice.close(words(start, verb, plan.topic));
  }
  if (title === undefined) {
    return undefined;
  }
  const { verb } = vary.pick(title, [
    { id: 'include', verb: 'included' },
    { id: 'feature', verb: 'featured' },
  ]);
  const ceremony = ceremonyOf(plan, voice);
  if (ceremony !== undefined) {
    return voice.close(words('The', programName(voice), verb, ceremony));
  }
  const genre = genreOf(plan.title);
  return voice.close(
    genre === undefined
      ? words('The', programName(voice), verb, 'the', name, title)
      : words(
          'The',
          programName(voice),
          verb,
          /^[aeiou]/u.test(genre.name) ? 'an' : 'a',
          genre.name,
        ),
  );
}
