import type { KnownPerson } from './known-people';
import { ROLE } from './lexicon';
import { fold, gapKind, isAdjacent, isNear } from './words';
import type { Token } from './words';

type Likeness = 'exact' | 'alike' | 'none';

/** Compares the words from `at` on with those of a name; the last may stand in the genitive. */
function compare(
  tokens: readonly Token[],
  at: number,
  name: readonly Token[],
  swiss: boolean,
): Likeness {
  const plain = (key: string): string => (swiss ? key.replaceAll('ß', 'ss') : key);
  let exact = true;
  for (const [offset, part] of name.entries()) {
    const token = tokens[at + offset];
    if (token === undefined || (part.capital && !token.capital)) {
      return 'none';
    }
    const last = offset === name.length - 1;
    const forms = last ? [token.key, token.key.replace(/'?s$/u, '')] : [token.key];
    if (!forms.some((form) => plain(form) === plain(part.key))) {
      exact = false;
      const folded = fold(part.key);
      const alike = forms.some((form) => fold(form) === folded || isNear(form, part.key));
      if (!alike) {
        return 'none';
      }
    }
    if (offset > 0 && gapKind(token.gap) !== gapKind(part.gap)) {
      if (!/^[ -]$/u.test(gapKind(token.gap))) {
        return 'none';
      }
      exact = false;
    }
  }
  const hyphenated = (token: Token | undefined): boolean =>
    token !== undefined && gapKind(token.gap) === '-';
  if (hyphenated(tokens[at]) || hyphenated(tokens[at + name.length])) {
    return 'none';
  }
  return exact ? 'exact' : 'alike';
}

interface GivenName {
  likeness: 'exact' | 'near' | 'none';
  start: number;
}

/** `Juliane` and `Julia`: the same name with an ending. */
const isLonger = (long: string, short: string): boolean =>
  long.startsWith(short) && long.length - short.length <= 3;

/** Nothing but a space, or the full stop of an initial, stands before the word. */
const follows = (tokens: readonly Token[], index: number): boolean =>
  /^[ .]$/u.test(gapKind(tokens[index]?.gap ?? ''));

/** The given name before a family name, in full or as an initial; middle initials are passed over. */
function givenBefore(tokens: readonly Token[], family: number, person: KnownPerson): GivenName {
  const none: GivenName = { likeness: 'none', start: family };
  if (person.given.length === 0 || !follows(tokens, family)) {
    return none;
  }
  let index = family - 1;
  const keys = person.given.map(({ key }) => key);
  const isInitial = (token: Token | undefined): boolean => token?.key.length === 1;
  while (
    index > 0 &&
    isInitial(tokens[index]) &&
    follows(tokens, index) &&
    keys.some((key) => key === tokens[index - 1]?.key)
  ) {
    index -= 1;
  }
  const word = tokens[index];
  if (word === undefined || !(word.capital || keys.includes(word.key))) {
    return none;
  }
  if (keys.includes(word.key)) {
    let start = index;
    while (
      start > 0 &&
      keys.includes(tokens[start - 1]?.key ?? '') &&
      start > index - keys.length + 1
    ) {
      start -= 1;
    }
    const parted = person.given.slice(1).some(({ gap }, offset) => {
      const written = tokens[start + offset + 1];
      return (
        index - start === keys.length - 1 &&
        written !== undefined &&
        gapKind(written.gap) !== gapKind(gap)
      );
    });
    return { likeness: parted ? 'near' : 'exact', start };
  }
  if (word.key.length === 1 && keys[0]?.startsWith(word.key) === true) {
    return { likeness: 'exact', start: index };
  }
  const [only] = keys;
  const near =
    keys.length === 1 &&
    only !== undefined &&
    isAdjacent(tokens[family]) &&
    Math.min(only.length, word.key.length) >= 4 &&
    (isNear(word.key, only) || isLonger(word.key, only) || isLonger(only, word.key)) &&
    !ROLE.test(word.key);
  return near ? { likeness: 'near', start: index } : none;
}

/** Where the particles of a name begin; undefined where they are missing. */
function prefixBefore(
  tokens: readonly Token[],
  family: number,
  person: KnownPerson,
): number | undefined {
  const start = family - person.prefix.length;
  const complete = person.prefix.every(
    ({ key }, offset) =>
      tokens[start + offset]?.key === key && isAdjacent(tokens[start + offset + 1]),
  );
  return complete ? start : undefined;
}

/** A word of the text read as the family name of a person. */
export interface Reading {
  person: KnownPerson;
  family: Likeness;
  prefixed: boolean;
  given: GivenName;
}

/** Reads the words at `at` as the name of a person; undefined where they cannot be. */
export function readName(
  tokens: readonly Token[],
  at: number,
  person: KnownPerson,
  swiss: boolean,
): Reading | undefined {
  const family = compare(tokens, at, person.family, swiss);
  if (family === 'none') {
    return undefined;
  }
  const start = prefixBefore(tokens, at, person);
  return {
    person,
    family,
    prefixed: start !== undefined,
    given: givenBefore(tokens, start ?? at, person),
  };
}
