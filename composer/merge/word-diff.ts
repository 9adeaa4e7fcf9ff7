import { alignKeys } from './sequence';

/** A run of text; `kept` and `removed` joined are the text before, `kept` and `added` the text after. */
export interface DiffRun {
  kind: 'kept' | 'added' | 'removed';
  text: string;
}

/**
 * Words, each with the white space behind it. A mark that combines with what stands before it stays with it, also
 * behind a space (UAX #29, grapheme clusters).
 */
const WORD =
  /\s+(?![\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u0e33\u0eb3\u200d])|(?:\S|\s(?=\s*[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u0e33\u0eb3\u200d]))+(?:\s+(?![\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u0e33\u0eb3\u200d]))?/gu;

/** A text in words; joined, they are the text. */
export function splitWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** A word and the white space behind it; white space alone is a word. */
function parted(token: string): [word: string, space: string] {
  const word = token.trimEnd();
  return word === '' ? [token, ''] : [word, token.slice(word.length)];
}

/**
 * What was changed from one text to another, word by word, for showing it. Not a character is lost or altered, and
 * white space that has changed (a no-break space for a space) shows as changed.
 */
export function wordDiff(before: string, after: string): DiffRun[] {
  const old = splitWords(before).map(parted);
  const young = splitWords(after).map(parted);
  const runs: DiffRun[] = [];
  const push = (kind: DiffRun['kind'], text: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) {
      last.text += text;
    } else if (text !== '') {
      runs.push({ kind, text });
    }
  };
  const textOf = (words: readonly [string, string][]): string => words.flat().join('');
  const words = (tokens: readonly [string, string][]): string[] => tokens.map(([word]) => word);
  let oldAt = 0;
  let youngAt = 0;
  for (const [oldNext, youngNext] of [
    ...alignKeys(words(old), words(young)),
    [old.length, young.length] as const,
  ]) {
    push('removed', textOf(old.slice(oldAt, oldNext)));
    push('added', textOf(young.slice(youngAt, youngNext)));
    const [word = '', space = ''] = old[oldNext] ?? [];
    const [, newSpace = ''] = young[youngNext] ?? [];
    push('kept', word);
    if (space === newSpace) {
      push('kept', space);
    } else {
      push('removed', space);
      push('added', newSpace);
    }
    oldAt = oldNext + 1;
    youngAt = youngNext + 1;
  }
  return runs;
}
