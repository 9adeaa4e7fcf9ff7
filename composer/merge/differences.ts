import type { MergeNode } from './node';
import { keyOf } from './node';
import { alignKeys } from './sequence';

/** Indices of blocks, of each of two texts. */
export interface Differences {
  one: ReadonlySet<number>;
  other: ReadonlySet<number>;
}

/** The blocks of each of two texts that the other one does not have, or not in this order. */
export function differencesOf(one: readonly MergeNode[], other: readonly MergeNode[]): Differences {
  const pairs = alignKeys(one.map(keyOf), other.map(keyOf));
  const rest = (nodes: readonly MergeNode[], paired: readonly number[]) => {
    const same = new Set(paired);
    return new Set([...nodes.keys()].filter((index) => !same.has(index)));
  };
  return {
    one: rest(
      one,
      pairs.map(([index]) => index),
    ),
    other: rest(
      other,
      pairs.map(([, index]) => index),
    ),
  };
}
