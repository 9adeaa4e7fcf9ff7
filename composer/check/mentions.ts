import { DETERMINERS, SPEECH_VERBS } from './lexicon';
import type { KnownPerson, PeopleIndex } from './known-people';
import { hasCourtesy, titleBefore } from './known-people';
import { readName } from './name-reading';
import type { Reading } from './name-reading';
import type { Passage } from './passages';
import { distance, fold, foldMarks, isAdjacent, isInflected, isNear } from './words';
import type { Token } from './words';

/** A place where the text names somebody. */
export interface Mention {
  passage: Passage;
  /** More than one where the family name alone does not tell. */
  people: readonly KnownPerson[];
  /** Indices of tokens; `end` is the one behind the last. */
  start: number;
  end: number;
  form: 'full' | 'family';
  /** What is written otherwise than in the records, in tokens, with what should stand there. */
  slip?: { start: number; end: number; expected: string };
}

const FUNCTION_WORDS = new Set(
  'und oder sowie mit neben laut so von für ohne über unter gegen durch bei nach zwischen wie auch denn aber sondern ' +
    'anschließend danach zudem außerdem and or with by from to for as but while then'.split(' '),
);

/** Whether a capitalized word can be a name here: nothing before it makes it a noun. */
export function mayBeName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !isAdjacent(tokens[index])) {
    return true;
  }
  if (DETERMINERS.has(before.key)) {
    return false;
  }
  // "gute" looks like "sagte": in doubt it is a verb, and the word behind it a name.
  const adjective = !before.capital && /(?:(?<![dt])en?|er|es|em)$/u.test(before.key);
  return !adjective || SPEECH_VERBS.has(before.key) || FUNCTION_WORDS.has(before.key);
}

/** Whether somebody is said to speak right before or behind the words from `start` to `end`. */
export function isSpeaking(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1];
  const after = tokens[end];
  return (
    (isAdjacent(after) && SPEECH_VERBS.has(after?.key ?? '')) ||
    (isAdjacent(tokens[start]) && SPEECH_VERBS.has(before?.key ?? ''))
  );
}

/** How sure a reading is: the family name as recorded before one that is like it, with the given name before without. */
function rank({ person, family, given, prefixed }: Reading): number {
  // A family name alone is all that somebody without a given name has.
  const whole = person.given.length === 0 ? 0.5 : 0;
  const byGiven = { exact: 4, near: 1, none: whole }[given.likeness];
  const byPrefix = person.prefix.length === 0 ? 0 : prefixed ? 1 : -1;
  return (family === 'exact' ? 10 : 0) + byGiven + byPrefix;
}

function mentionOf(
  passage: Passage,
  at: number,
  readings: readonly Reading[],
): Mention | undefined {
  const best = Math.max(...readings.map(rank));
  const chosen = readings.filter((reading) => rank(reading) === best);
  const [first] = chosen;
  if (first === undefined) {
    return undefined;
  }
  const { tokens } = passage;
  const { person, family, given, prefixed } = first;
  const end = at + person.family.length;
  const start = given.likeness !== 'none' ? given.start : prefixed ? at - person.prefix.length : at;
  const mention: Mention = {
    passage,
    people: chosen.map((reading) => reading.person),
    start,
    end,
    form: given.likeness === 'none' ? 'family' : 'full',
  };
  if (family === 'alike') {
    const certain =
      given.likeness === 'exact' ||
      titleBefore(tokens, at) !== undefined ||
      hasCourtesy(tokens, at);
    const written = tokens[at]?.key ?? '';
    const recorded = person.family[0]?.key ?? '';
    const respelled =
      written.length >= 5 && written.length > recorded.length && fold(written) === fold(recorded);
    const likely =
      respelled ||
      (!isInflected(written, recorded) &&
        (distance(fold(written), fold(recorded), 1) === 1 ||
          foldMarks(written) === foldMarks(recorded)) &&
        (written.length >= LONG || isSpeaking(tokens, start, end)));
    return certain || (mayBeName(tokens, at) && likely)
      ? { ...mention, slip: { start: at, end, expected: person.familyName } }
      : undefined;
  }
  if (given.likeness === 'near') {
    const name = person.name
      .slice(0, person.name.length - person.familyName.length - person.namePrefix.length)
      .trim();
    const familyStart = prefixed ? at - person.prefix.length : at;
    return { ...mention, slip: { start, end: familyStart, expected: name } };
  }
  if (!prefixed && given.likeness === 'exact') {
    const expected = `${person.namePrefix} ${person.familyName}`;
    return { ...mention, slip: { start: at, end, expected } };
  }
  return mention;
}

/** From here on a family name is long enough to be told from other words without any context. */
const LONG = 10;

/** Those whose family name may begin at a word: by its letters, or else by what stands around it. */
function candidates(
  tokens: readonly Token[],
  at: number,
  index: PeopleIndex,
  ownWords: ReadonlySet<string>,
): readonly KnownPerson[] {
  const token = tokens[at];
  if (token === undefined) {
    return [];
  }
  const direct = index.byFamily(token.key);
  if (direct.length > 0 || !token.capital || ownWords.has(token.key)) {
    return direct;
  }
  let before = at - 1;
  while (before > 0 && tokens[before]?.capital === false) {
    before -= 1;
  }
  const given =
    isAdjacent(token) && at - before <= 3 ? index.byGiven(tokens[before]?.key ?? '') : [];
  if (given.length > 0) {
    return given;
  }
  const titled = titleBefore(tokens, at) !== undefined || hasCourtesy(tokens, at);
  const speaking = token.key.length >= 6 && isSpeaking(tokens, at, at + 1);
  if (titled || (mayBeName(tokens, at) && (speaking || token.key.length >= LONG))) {
    return index
      .byInitial(token.key)
      .filter(({ family: [first] }) => first !== undefined && isNear(token.key, first.key));
  }
  return [];
}

/**
 * Every place of a passage where a person of the records is named, rightly or almost so.
 *
 * @param ownWords words that the records use otherwise, which are no slips
 */
export function mentionsIn(
  passage: Passage,
  { index, ownWords, swiss }: { index: PeopleIndex; ownWords: ReadonlySet<string>; swiss: boolean },
): Mention[] {
  const { tokens } = passage;
  const mentions: Mention[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || at < free) {
      continue;
    }
    const readings = candidates(tokens, at, index, ownWords).flatMap(
      (person) => readName(tokens, at, person, swiss) ?? [],
    );
    const mention = readings.length === 0 ? undefined : mentionOf(passage, at, readings);
    if (mention !== undefined) {
      mentions.push(mention);
      free = mention.end;
    }
  }
  return mentions;
}
