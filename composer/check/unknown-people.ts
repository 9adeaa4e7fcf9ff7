import type { Context } from './context';
import { rangeOf } from './context';
import { GIVEN_NAMES } from './given-names';
import { hasCourtesy, titleBefore } from './known-people';
import { BELONGING, COURTESY, DETERMINERS, ROLE, TITLE_WORDS, TITLES_IN_FULL } from './lexicon';
import { LEGAL_FORMS } from './legal-forms';
import { isSpeaking } from './mentions';
import { isQuoted } from './passages';
import type { Passage } from './passages';
import { organizationNoun } from '../language/de/nouns';
import { gapKind, isAdjacent } from './words';
import type { Token } from './words';

const PARTICLES = new Set(
  'von vom van der den de del della di da dos la le zu zur ten ter al bin'.split(' '),
);
/** Ends of German nouns that no name has. */
const NOUN = /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|ismus|nis|ment|tag|abend|woche)$/u;

interface Candidate {
  start: number;
  end: number;
  /** Begins with a given name that many people have. */
  given: boolean;
}

const isWord = (token: Token | undefined): token is Token =>
  token?.capital === true && token.key.length > 1 && !/\d/.test(token.key);

/** A given name and what follows it up to the end of the family name; undefined where none follows. */
function nameFrom(tokens: readonly Token[], start: number): Candidate | undefined {
  let end = start + 1;
  const initial = tokens[end];
  if (initial?.capital === true && initial.key.length === 1 && isAdjacent(initial)) {
    end += 1;
  }
  while (PARTICLES.has(tokens[end]?.key ?? '') && isAdjacent(tokens[end])) {
    end += 1;
  }
  const family = tokens[end];
  const joined = gapKind(family?.gap ?? '');
  if (
    !isWord(family) ||
    !(joined === ' ' || (joined === '.' && end > start + 1)) ||
    NOUN.test(family.key)
  ) {
    return undefined;
  }
  end += 1;
  while (gapKind(tokens[end]?.gap ?? '') === '-' && tokens[end]?.capital === true) {
    end += 1;
  }
  return { start, end, given: true };
}

/** Whether the words are part of something larger: a company, a street, a compound. */
function isPartOfName(tokens: readonly Token[], { start, end }: Candidate): boolean {
  const after = tokens[end];
  const before = tokens[start];
  return (
    (before !== undefined && gapKind(before.gap) === '-') ||
    (after !== undefined &&
      (gapKind(after.gap) === '-' ||
        (isAdjacent(after) && (after.capital || LEGAL_FORMS.has(after.key))) ||
        /^[&+]$/u.test(gapKind(after.gap))))
  );
}

/** `von der Muster GmbH`, `(Muster GmbH)`, `, Leiterin Technik`: what only people are followed by. */
function isIntroduced(context: Context, passage: Passage, end: number): boolean {
  const { tokens } = passage;
  const next = tokens[end];
  if (next === undefined) {
    return false;
  }
  const organizations = context.organizations.get(passage) ?? [];
  const belongsTo = (from: number): boolean =>
    organizations.some(({ start }) => start >= from && start <= from + 1) ||
    tokens
      .slice(from, from + 5)
      .some((token, index) => LEGAL_FORMS.has(token.key) && index > 0 && isAdjacent(token)) ||
    tokens
      .slice(from, from + 3)
      .some((token) => token.capital && organizationNoun(token.text) !== undefined);
  const gap = gapKind(next.gap);
  if (gap === '(' || gap === ',') {
    return (
      ROLE.test(next.key) ||
      (gap === '(' && belongsTo(end)) ||
      (BELONGING.has(next.key) && belongsTo(end + 1))
    );
  }
  return gap === ' ' && BELONGING.has(next.key) && belongsTo(end + 1);
}

function candidateAt(tokens: readonly Token[], at: number): Candidate | undefined {
  const word = tokens[at];
  if (!isWord(word) || COURTESY.has(word.key) || TITLE_WORDS.has(word.key)) {
    return undefined;
  }
  if (GIVEN_NAMES.has(word.key)) {
    const name = nameFrom(tokens, at);
    if (name !== undefined) {
      return name;
    }
  }
  const courtesy = hasCourtesy(tokens, at);
  const title = titleBefore(tokens, at);
  if (
    (!courtesy && title === undefined) ||
    ROLE.test(word.key) ||
    TITLES_IN_FULL.has(word.key) ||
    NOUN.test(word.key)
  ) {
    return undefined;
  }
  const name = nameFrom(tokens, at);
  return name === undefined ? { start: at, end: at + 1, given: false } : { ...name, given: false };
}

/** `Dr.` or `Prof.` right before a name says of itself that somebody is meant; `zum Dr. rer. nat.` does not. */
function isTitled(tokens: readonly Token[], start: number): boolean {
  const title = titleBefore(tokens, start);
  if (
    title === undefined ||
    title.inFull ||
    !title.words.some((word) => word === 'dr' || word === 'prof')
  ) {
    return false;
  }
  const before = tokens[title.start - 1];
  return (
    before === undefined ||
    !(DETERMINERS.has(before.key) || before.key === 'als') ||
    !isAdjacent(tokens[title.start])
  );
}

function isPerson(context: Context, passage: Passage, candidate: Candidate): boolean {
  const { tokens } = passage;
  const { start, end, given } = candidate;
  if (isTitled(tokens, start)) {
    return true;
  }
  const before = tokens[start - 1];
  const role = isAdjacent(tokens[start]) && ROLE.test(before?.key ?? '');
  const evidence = isSpeaking(tokens, start, end) || isIntroduced(context, passage, end);
  const determined = hasCourtesy(tokens, start) && DETERMINERS.has(tokens[start - 2]?.key ?? '');
  return given ? evidence || role : evidence && !determined;
}

/**
 * People in the text whom the records do not have. Only what cannot be anything else counts: a title before the name,
 * or a well-known given name with an organization, a role or a verb of speech beside it.
 */
export function checkUnknownPeople(context: Context): void {
  if (context.facts === undefined) {
    return;
  }
  const reported = new Set<string>();
  const families = new Set(context.people.flatMap(({ family }) => family.map(({ key }) => key)));
  for (const passage of context.passages) {
    const { tokens, text } = passage;
    const mentions = context.mentions.filter((mention) => mention.passage === passage);
    const organizations = context.organizations.get(passage) ?? [];
    for (let at = 0; at < tokens.length; at += 1) {
      const candidate = candidateAt(tokens, at);
      if (candidate === undefined) {
        continue;
      }
      const { start, end, given } = candidate;
      const words = tokens.slice(start, end);
      const last = words.at(-1);
      const from = words[0]?.from ?? 0;
      const to = last?.to ?? 0;
      const overlaps = (other: { start: number; end: number }): boolean =>
        start < other.end && other.start < end;
      const namesake =
        given && mentions.some((other) => other.form === 'family' && overlaps(other));
      const known =
        organizations.some(overlaps) ||
        (!namesake && mentions.some(overlaps)) ||
        words.every(({ key, capital }) => !capital || context.ownWords.has(key)) ||
        (!given && families.has(last?.key ?? ''));
      if (
        !known &&
        !reported.has(last?.key ?? '') &&
        !isPartOfName(tokens, candidate) &&
        !isQuoted(text, from) &&
        // Where the family name is known, another given name before it needs no further evidence.
        (namesake || isPerson(context, passage, candidate))
      ) {
        reported.add(last?.key ?? '');
        context.report('person-unknown', rangeOf(passage, from, to), {
          name: text.slice(from, to),
        });
      }
      at = end - 1;
    }
  }
}
