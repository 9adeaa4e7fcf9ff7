import { hash } from '../variation';
import type { BaseEntry } from './entries';

/** Names for the blocks of a text, short enough to store: by what they say, numbered where several say the same. */
export function namesOf(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const name = hash(key).toString(36);
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return number === 1 ? name : `${name}-${String(number)}`;
  });
}

/**
 * The blocks that stand for those of the base about which nobody has decided, as the last merge found them; none where
 * one was deleted. Likeness is judged among all blocks, which a merge changes, so judging again could take a deleted
 * paragraph for a rewritten one. Blocks that were edited since are left out, and have to be found anew.
 *
 * @param theirKeys the normal forms of the text's blocks
 */
export function standingOf(
  base: readonly BaseEntry[],
  theirKeys: readonly string[],
): Map<number, number[]> {
  const standing = new Map<number, number[]>();
  if (base.some(({ stands }) => stands !== undefined)) {
    const places = new Map(namesOf(theirKeys).map((name, index) => [name, index]));
    base.forEach(({ stands }, index) => {
      const found = stands?.map((name) => places.get(name));
      if (found?.every((place) => place !== undefined) === true) {
        standing.set(index, found);
      }
    });
  }
  return standing;
}
