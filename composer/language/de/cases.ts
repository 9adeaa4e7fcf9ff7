import { bent, isAdjective } from './adjectives';
import type { Noun } from './nouns';

export type Article = 'der' | 'die' | 'das';

/** A name with its article in the three cases that the texts need. */
export interface Declined {
  article: Article;
  plural: boolean;
  nominative: string;
  dative: string;
  genitive: string;
}

/** Words behind which a name goes on in a case of its own ("für", "der"): what bends stands before them. */
const STOP = new Set(
  'für der die das des dem den zu zur zum in im am an auf aus bei beim mit von vom und & über of for the and – - |'.split(
    ' ',
  ),
);

/** "Patent- und Markenamt", "Freie und Hansestadt": the head of these comes behind the "und". */
function endsHead(tokens: readonly string[], index: number): boolean {
  const before = tokens[index - 1] ?? '';
  return (
    index > 0 &&
    STOP.has(tokens[index]?.toLowerCase() ?? '') &&
    !(tokens[index] === 'und' && (before.endsWith('-') || isAdjective(before)))
  );
}

/** Index and noun of the word that carries the gender of a name; undefined where none is known. */
export function headOf(
  tokens: readonly string[],
  lookUp: (word: string) => Noun | undefined,
  from: 'first' | 'last',
): { index: number; noun: Noun } | undefined {
  const stop = tokens.findIndex((_, index) => endsHead(tokens, index));
  const found = (stop < 0 ? tokens : tokens.slice(0, stop))
    .map((token, index) => ({ index, noun: lookUp(token) }))
    .filter((entry): entry is { index: number; noun: Noun } => entry.noun !== undefined);
  // "Zentrale Prüfstelle": an adjective that is a noun elsewhere is none before a noun.
  const nouns = found.filter(
    ({ index }, place) => place === found.length - 1 || !isAdjective(tokens[index] ?? ''),
  );
  return from === 'first' ? nouns[0] : nouns.at(-1);
}

const NOMINATIVE = { m: 'der', f: 'die', n: 'das', plural: 'die' } as const;
const DATIVE = { m: 'dem', f: 'der', n: 'dem', plural: 'den' } as const;
const GENITIVE = { m: 'des', f: 'der', n: 'des', plural: 'der' } as const;

function genitiveOf(word: string, noun: Noun): string {
  if (noun.gender === 'f' || noun.gender === 'plural') {
    return word;
  }
  // An abbreviation takes no s, and an s behind an s needs an e.
  if (noun.genitive === '' || /\p{Lu}$/u.test(word)) {
    return word;
  }
  return word + (/[sßxz]$/u.test(word) ? 'es' : noun.genitive);
}

function dativeOf(word: string, noun: Noun): string {
  return noun.gender === 'plural' && !word.endsWith('n') ? word + noun.dativePlural : word;
}

/** Puts a name into its cases: adjectives before the head bend, and the head takes its endings. */
export function decline(tokens: readonly string[], head: number, noun: Noun): Declined {
  const build = (article: string, adjective: 'e' | 'en', word: (head: string) => string): string =>
    [
      article,
      ...tokens.map((token, index) => {
        if (index < head && isAdjective(token)) {
          return bent(token, adjective);
        }
        return index === head ? word(token) : token;
      }),
    ].join(' ');
  const { gender } = noun;
  return {
    article: NOMINATIVE[gender],
    plural: gender === 'plural',
    nominative: build(NOMINATIVE[gender], gender === 'plural' ? 'en' : 'e', (word) => word),
    dative: build(DATIVE[gender], 'en', (word) => dativeOf(word, noun)),
    genitive: build(GENITIVE[gender], 'en', (word) => genitiveOf(word, noun)),
  };
}

const CONTRACTIONS: Record<string, string> = {
  'von dem': 'vom',
  'bei dem': 'beim',
  'zu dem': 'zum',
  'zu der': 'zur',
  'in dem': 'im',
  'an dem': 'am',
};

/** A preposition with a dative that brings its article: `vom Institut`, `von der Kammer`, `von Musterix`. */
export function withPreposition(preposition: string, dative: string): string {
  const [article = '', ...rest] = dative.split(' ');
  const contracted = CONTRACTIONS[`${preposition} ${article}`];
  return contracted === undefined ? `${preposition} ${dative}` : [contracted, ...rest].join(' ');
}
