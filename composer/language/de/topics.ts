import { bent } from './adjectives';

/** "ging es um Fragen rund um den Datenschutz" asks twice: the topic alone is enough. */
export function topicPhrase(topic: string): string {
  return topic.replace(/^(?:die )?Fragen rund um\s+(?=\S)/u, '');
}

/** `die Frage, wie der Mittelstand an Fachkräfte kommt`: the question alone, as a headline asks it. */
export function questionOf(topic: string): string | undefined {
  return /^die Fragen?, ((?:wie|warum|wann|wer|was|wo|woher|wohin|ob|welche[rsnm]?|wozu|wem|wen)\s.+)$/u.exec(
    topic,
  )?.[1];
}

const SMALL = /^(?:diese|jene|welche|alle|seine|ihre|unsere|meine|deine)/u;

/**
 * The topic, stored in the accusative, in the nominative, where that is certain: feminine, neuter and plural are the same in
 * both cases, and "den" before a noun that does not itself end in -n becomes "der".
 */
export function nominativeTopic(topic: string): string | undefined {
  const [first = '', second = '', third = ''] = topic.split(' ');
  if (/^(?:die|das|eine|ein)$/u.test(first)) {
    return topic;
  }
  if (/[;:?!…]/u.test(topic)) {
    return undefined;
  }
  if (first === 'den') {
    // A weak noun ("den Menschen") has another nominative, and "den" before a plural would be none of ours.
    const isNoun = (word: string): boolean => /^[\p{Lu}\d].*[^n,]$/u.test(word);
    if (isNoun(second)) {
      return topic.replace(/^den/u, 'der');
    }
    return /^\p{Ll}+en$/u.test(second) && isNoun(third)
      ? topic.replace(`den ${second}`, `der ${bent(second, 'e')}`)
      : undefined;
  }
  if (/^[\p{Lu}\d]/u.test(first)) {
    return topic;
  }
  return /(?:e|es)$/u.test(first) && !SMALL.test(first) ? topic : undefined;
}
