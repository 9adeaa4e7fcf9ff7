import { closeSentence } from '../../sentences';
import { hash } from '../../variation';
import type { Variation } from '../../variation';
import type { TalkPlan, TalkSubject } from '../language';
import { capitalize, words } from '../text';
import { withPreposition } from './cases';
import { awardTitleOf } from './ceremonies';
import type { AwardTitle } from './ceremonies';
import { accusativeOf, genreOf, oneOf } from './genres';
import type { Genre } from './genres';
import type { Subject } from './people';
import { beforeVerb, subjectOfTalk } from './people';
import { AT_CEREMONY, fixed, KIND_NAMES, otherOpenings, phrasesFor } from './verbs';
import type { Phrase } from './verbs';
import type { Voice } from './voice';

function fill(pattern: string, object: string): string {
  return pattern.replace('{}', () => object);
}

function sentence(subject: Subject, phrase: Phrase, object: string, adverb?: string): string {
  const verb = subject.plural ? phrase.plural : phrase.singular;
  const rest = fill(phrase.rest, object);
  if (phrase.inverted) {
    return words(capitalize(rest, 'de'), verb, subject.text.replace(/,$/u, ''));
  }
  return adverb === undefined
    ? words(beforeVerb(subject), verb, rest)
    : words(adverb, verb, beforeVerb(subject), rest);
}

/** What an award is called whose title says that it is one, so that it needs neither marks nor the word for its kind. */
function ceremonyOf({ kind, topic, title }: TalkSubject, voice: Voice): AwardTitle['ceremony'] {
  return kind !== 'award' || topic !== undefined || title === undefined
    ? undefined
    : awardTitleOf(title, voice.marks).ceremony;
}

/** How the topic or the title stands in the sentence; undefined where there is neither. */
function objectOf({ topic, title }: TalkSubject, voice: Voice): string | undefined {
  if (topic !== undefined) {
    return topic;
  }
  return title === undefined ? undefined : voice.quote(title);
}

/** Nothing may follow a topic with a clause or a mark of its own, so it cannot open a sentence. */
function mustComeLast(object: string): boolean {
  return /[,;:?!…]/u.test(object);
}

/** A longer topic inside of a sentence would part the verb from its end ("ging auf … ein"). */
const LONGEST_INSIDE = 60;

const ADVERBS = ['Außerdem', 'Zudem', 'Darüber hinaus'];

/** `Daniel Osei hielt die Laudatio`: a title that only names the genre is none. */
function genreTold(genre: Genre, subject: Subject, vary: Variation): string | undefined {
  if (genre.verb === undefined) {
    return undefined;
  }
  const taken = { id: 'übernehmen', singular: 'übernahm', plural: 'übernahmen', end: '' };
  const { singular, plural, end } = vary.prefer([genre.verb, taken]);
  return closeSentence(
    words(beforeVerb(subject), subject.plural ? plural : singular, accusativeOf(genre), end),
  );
}

/** One sentence: who spoke, and about what. */
export function talk(plan: TalkPlan, vary: Variation, voice: Voice): string {
  const ceremony = ceremonyOf(plan, voice);
  const object = ceremony?.dative ?? objectOf(plan, voice);
  const subject = subjectOfTalk(plan, voice.list);
  const genre = plan.topic === undefined ? genreOf(plan.title) : undefined;
  const asGenre = genre && genreTold(genre, subject, vary);
  if (asGenre !== undefined) {
    return asGenre;
  }
  const { topic } = plan;
  const last = topic !== undefined && (mustComeLast(topic) || topic.length > LONGEST_INSIDE);
  const fits = ({ rest, inverted }: Phrase): boolean =>
    inverted === true
      ? object !== undefined &&
        (topic === undefined || !mustComeLast(object)) &&
        plan.joins === undefined
      : !last || rest.endsWith('{}');
  const seed = `${plan.kind}|${plan.title ?? ''}|${topic ?? ''}`;
  const phrases = ceremony === undefined ? phrasesFor(plan, plan.only) : AT_CEREMONY;
  const others = ceremony === undefined ? otherOpenings(plan, plan.only) : [];
  const adverb =
    plan.joins === 'same-people'
      ? voice.own(ADVERBS[hash(seed) % ADVERBS.length] ?? '')
      : undefined;
  const told = (phrase: Phrase): string => {
    const rest = phrase.rest.replace('{speakers}', voice.people('speakers', 'the', 'dative'));
    return sentence(subject, { ...phrase, rest }, object ?? '', adverb);
  };
  const chosen = vary.pick(seed, phrases.filter(fits), {
    others: others.filter(fits),
    isAlike: (phrase) => vary.opensAlike(told(phrase)),
  });
  return closeSentence(told(chosen));
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
    const [one, oneDative] = {
      der: ['ein', 'einem'],
      die: ['eine', 'einer'],
      das: ['ein', 'einem'],
    }[article];
    const place =
      title === undefined
        ? words('in', oneDative, name)
        : withPreposition('in', words(dative, name, title));
    const subject = words(title === undefined ? one : article, name, title);
    const { start } = vary.prefer([
      { id: 'gehen', start: words(place, 'ging es um') },
      { id: 'drehen', start: words(subject, 'drehte sich um') },
    ]);
    return closeSentence(words(capitalize(start, 'de'), plan.topic));
  }
  if (title === undefined) {
    return undefined;
  }
  const genre = genreOf(plan.title);
  const ceremony = ceremonyOf(plan, voice);
  const { rest } = vary.pick(title, [
    { id: 'stehen', rest: 'Auf dem Programm stand' },
    { id: 'gehören', rest: 'Zum Programm gehörte' },
  ]);
  if (ceremony !== undefined) {
    return closeSentence(words(rest, ceremony.nominative));
  }
  return closeSentence(
    genre === undefined ? words(rest, article, name, title) : words(rest, oneOf(genre)),
  );
}
