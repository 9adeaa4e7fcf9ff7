import { gapKind, isInflected, tokensOf } from '../../composer/check/words';
import type { Token } from '../../composer/check/words';

import { untitledName, wholeName } from './kept';
import type { OrganizationName, PersonName } from './kept';

/** Names as a text may have them, the most telling first. */
export type NameForms = readonly string[];

/** With titles, then without. */
export const formsOfPerson = (name: PersonName): NameForms => [wholeName(name), untitledName(name)];

export const formsOfOrganization = ({ name, shortName = '' }: OrganizationName): NameForms => [
  name,
  shortName,
];

/** Whether a text has the words at `at`, the last of them as they are or in a case. */
function standsAt(text: readonly Token[], at: number, name: readonly Token[]): boolean {
  return name.every((word, index) => {
    const found = text[at + index];
    return (
      found !== undefined &&
      (found.key === word.key ||
        found.key.replace(/'?s$/u, '') === word.key ||
        isInflected(found.key, word.key)) &&
      (index === 0 || gapKind(found.gap) === gapKind(word.gap))
    );
  });
}

/** Which of two names a text has. One within the other (`Anna Muster` in `Dr. Anna Muster`) is not counted. */
function found(texts: readonly Token[][], one: string, other: string): Set<string> {
  const result = new Set<string>();
  const names = [one, other]
    .map((name) => ({ name, words: tokensOf(name) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
  for (const text of texts) {
    for (let at = 0; at < text.length;) {
      const here = names.filter(({ words }) => standsAt(text, at, words));
      const [longest] = here;
      // Of names of one length that differ in an ending, the one that stands there to the letter.
      const exact = here.find(
        ({ words }) =>
          words.length === longest?.words.length &&
          words.every((word, index) => word.key === text[at + index]?.key),
      );
      const hit = exact ?? longest;
      if (hit) {
        result.add(hit.name);
      }
      at += hit?.words.length ?? 1;
    }
  }
  return result;
}

/**
 * Which of two names of the same person or organization a text uses.
 *
 * @param texts each read for itself: a name is not looked for across two of them
 * @returns `before` also where it has both; undefined where it has neither
 */
export function nameInText(
  texts: readonly string[],
  before: NameForms,
  now: NameForms,
): 'before' | 'now' | undefined {
  const read = texts.map(tokensOf);
  for (const [index, former] of before.entries()) {
    const present = now[index] ?? '';
    if (former === present) {
      continue;
    }
    const names = found(read, former, present);
    if (names.size > 0) {
      return names.has(former) ? 'before' : 'now';
    }
  }
  return undefined;
}

/** Whether one of the texts has a name, to its last word as it is or in a case. */
export const isNamed = (texts: readonly string[], name: string): boolean =>
  found(texts.map(tokensOf), name, '').size > 0;
