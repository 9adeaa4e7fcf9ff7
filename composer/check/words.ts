/** A word of a text, where it stands, and what stands between it and the word before. */
export interface Token {
  from: number;
  to: number;
  text: string;
  /** For comparing: composed, in small letters, one kind of apostrophe, without soft hyphens. */
  key: string;
  capital: boolean;
  gap: string;
}

// Letters with what joins them: apostrophes within a word, soft hyphens, joiners.
const WORD = /[\p{L}\p{M}\p{N}](?:(?:[\u00ad’'ʼ‘]|\u200c|\u200d)?[\p{L}\p{M}\p{N}])*/gu;

const ASCII = /^[a-z0-9]*$/;

/** A word as it is compared. */
export function keyOf(word: string): string {
  const small = word.toLowerCase();
  if (ASCII.test(small)) {
    return small;
  }
  return word
    .replace(/[\u00ad\u200c\u200d]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘]/g, "'");
}

/** The words of a text. Hyphens part words, and the gap tells; apostrophes do not. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    tokens.push({
      from: index,
      to: index + word.length,
      text: word,
      key: keyOf(word),
      capital: /^\p{Lu}|^\p{Lt}/u.test(word),
      gap: text.slice(end, index),
    });
    end = index + word.length;
  }
  return tokens;
}

const isolates = /[\u2066-\u2069]/g;

/** What parts two words, as far as it matters for a name: a space, a hyphen, or the marks themselves. */
export function gapKind(gap: string): string {
  const plain = gap.replace(isolates, '');
  if (/^\s*$/u.test(plain)) {
    return plain === '' ? '' : ' ';
  }
  return plain.replace(/\s+/gu, '').replace(/[‐‑]/g, '-');
}

/** Whether a word follows another with nothing but white space between. */
export const isAdjacent = (token: Token | undefined): boolean =>
  token !== undefined && gapKind(token.gap) === ' ';

const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  þ: 'th',
};
const bare = (key: string): string =>
  ASCII.test(key)
    ? key
    : key
        .normalize('NFD')
        .replace(/[\p{M}']/gu, '')
        .replace(/[ßæœøłđðıþ]/g, (letter) => LETTERS[letter] ?? letter);

/** `gruetzenbach` for Grützenbach and Gruetzenbach. */
export function fold(key: string): string {
  return ASCII.test(key) ? key : bare(key.replace(/[äöü]/g, (letter) => `${bare(letter)}e`));
}

/** `jager` for Jäger and Jager. */
export function foldMarks(key: string): string {
  return bare(key);
}

/**
 * Damerau-Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of
 * neighbours that turn one word into the other. Gives `limit + 1` for everything beyond the limit.
 */
export function distance(one: string, other: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(one.length - other.length) > limit) {
    return beyond;
  }
  // What the words begin and end with alike costs nothing.
  let start = 0;
  while (start < one.length && one[start] === other[start]) {
    start += 1;
  }
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one.at(-1 - end) === other.at(-1 - end)
  ) {
    end += 1;
  }
  const first = one.slice(start, one.length - end);
  const second = other.slice(start, other.length - end);
  if (first === '' || second === '') {
    return first.length + second.length;
  }
  let before: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      let value = Math.min(
        (last[column] ?? beyond) + 1,
        (current[column - 1] ?? beyond) + 1,
        (last[column - 1] ?? beyond) + (same ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1]
      ) {
        value = Math.min(value, (before[column - 2] ?? beyond) + 1);
      }
      current.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) {
      return beyond;
    }
    before = last;
    last = current;
  }
  return Math.min(last[second.length] ?? beyond, beyond);
}

/** How many letters may differ in words of this length before they are other words. */
const tolerance = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** A slip hardly ever changes both of the first two letters; most words are told apart by that alone. */
function beginAlike(one: string, other: string): boolean {
  return one[0] === other[0] || one[1] === other[1] || one[0] === other[1] || one[1] === other[0];
}

const figures = (key: string): string => (/\d/.test(key) ? key.replace(/\D/g, '') : '');

/** Whether two different words are likely meant to be the same. Figures in them are never a slip. */
export function isNear(one: string, other: string): boolean {
  // Folding makes a word longer by its umlauts at most.
  if (one === other || Math.abs(one.length - other.length) > 4) {
    return false;
  }
  const [first, second] = [fold(one), fold(other)];
  const limit = tolerance(Math.min(first.length, second.length));
  const near =
    first === second ||
    (limit > 0 && beginAlike(first, second) && distance(first, second, limit) <= limit) ||
    foldMarks(one) === foldMarks(other);
  return near && figures(one) === figures(other);
}

const INFLECTION = /(?:e[nmrs]?|[ns]|'s?)$/u;

/** Whether two German words differ in their ending at most: `Verband` and `Verbandes`, `Deutsche` and `Deutschen`. */
export function isInflected(one: string, other: string): boolean {
  if (one === other) {
    return true;
  }
  if (one[0] !== other[0] || one[1] !== other[1]) {
    return false;
  }
  const [first, second] = [stem(one), stem(other)];
  return first.length >= 3 && first === second;
}

/** A word without the endings that a case gives it. */
export function stem(key: string): string {
  const cut = key.replace(INFLECTION, '');
  return cut.length >= 3 ? cut : key;
}
