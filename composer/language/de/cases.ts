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

/** Index and noun of the word that carries the gender of a name; undefined where none is known. */
export function headOf(
  tokens: readonly string[],
  lookUp: (word: string) => Noun | undefined,
  from: 'first' | 'last',
): { index: number; noun: Noun } | undefined {
  const stop = tokens.findIndex((token, index) => index > 0 && STOP.has(token.toLowerCase()));
  const found = (stop < 0 ? tokens : tokens.slice(0, stop))
    .map((token, index) => ({ index, noun: lookUp(token) }))
    .filter((entry): entry is { index: number; noun: Noun } => entry.noun !== undefined);
  return from === 'first' ? found[0] : found.at(-1);
}

const NOMINATIVE = { m: 'der', f: 'die', n: 'das', plural: 'die' } as const;
const DATIVE = { m: 'dem', f: 'der', n: 'dem', plural: 'den' } as const;
const GENITIVE = { m: 'des', f: 'der', n: 'des', plural: 'der' } as const;

function genitiveOf(word: string, noun: Noun): string {
  if (noun.gender === 'f' || noun.gender === 'plural') {
    return word;
  }
  // An abbreviation and a word that ends in s take no further s.
  return /\p{Lu}$/u.test(word) || (noun.genitive === 's' && /[sßxz]$/u.test(word))
    ? word
    : word + noun.genitive;
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
