import type { MergeNode } from './node';
import { typeOf, wordsOf } from './node';

/** What the likeness of a node to others is judged by. */
export interface Profile {
  type: unknown;
  words: Map<string, number>;
  count: number;
  /** Pairs of letters, for texts that are too short to be judged by their words. */
  pairs: Map<string, number>;
}

/** Below this, a single changed word would decide. */
const SHORT = 4;

function countsOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  return counts;
}

export function profileOf(node: MergeNode): Profile {
  const words = wordsOf(node);
  const letters = words.length < SHORT ? ` ${words.join(' ').toLowerCase()} ` : '';
  return {
    type: typeOf(node),
    words: countsOf(words),
    count: words.length,
    pairs: countsOf(
      words.length === 0 || letters === ''
        ? []
        : Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)),
    ),
  };
}

export type Weights = ReadonlyMap<string, number>;

/** A word that stands in every block says little, a name that stands in one says much. */
export function weightsOf(...sides: (readonly Profile[])[]): Weights {
  const weights = new Map<string, number>();
  for (const side of sides) {
    const blocks = new Map<string, number>();
    for (const { words } of side) {
      for (const word of words.keys()) {
        blocks.set(word, (blocks.get(word) ?? 0) + 1);
      }
    }
    for (const [word, count] of blocks) {
      weights.set(word, Math.min(weights.get(word) ?? 1, 1 / count));
    }
  }
  return weights;
}

function massOf(counts: ReadonlyMap<string, number>, weights?: Weights): number {
  let mass = 0;
  for (const [item, count] of counts) {
    mass += count * (weights?.get(item) ?? 1);
  }
  return mass;
}

function sharedOf(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
  weights?: Weights,
): number {
  let shared = 0;
  for (const [item, count] of one) {
    const partner = other.get(item);
    if (partner !== undefined) {
      shared += Math.min(count, partner) * (weights?.get(item) ?? 1);
    }
  }
  return shared;
}

/**
 * How much two texts have in common, from 0 to 1: twice the words that both have, weighted, in all their words (Dice's
 * coefficient). A text that stands within a much longer one still counts as like it. Texts of a few words are judged
 * by their letters.
 */
export function likeness(one: Profile, other: Profile, weights: Weights): number {
  if (one.count === 0 || other.count === 0) {
    return 0;
  }
  if (one.count < SHORT && other.count < SHORT) {
    return (2 * sharedOf(one.pairs, other.pairs)) / (massOf(one.pairs) + massOf(other.pairs));
  }
  const shared = sharedOf(one.words, other.words, weights);
  const masses = [massOf(one.words, weights), massOf(other.words, weights)] as const;
  const contained = Math.min(one.count, other.count) > SHORT ? shared / Math.min(...masses) : 0;
  return Math.max((2 * shared) / (masses[0] + masses[1]), 0.7 * contained);
}

/** How much of a text stands in what another one has beside the text of a third, from 0 to 1. */
export function containment(part: Profile, whole: Profile, beside: readonly Profile[]): number {
  const rest = new Map(whole.words);
  for (const { words } of beside) {
    for (const [word, count] of words) {
      rest.set(word, Math.max(0, (rest.get(word) ?? 0) - count));
    }
  }
  return part.count < SHORT ? 0 : sharedOf(part.words, rest) / massOf(part.words);
}

/** A word in more blocks than this does not make two of them candidates. */
export const SELDOM = 6;

/** For each word, the blocks that have it, of those that are asked for. */
export function placesOfWords(
  profiles: readonly Profile[],
  indices: readonly number[],
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const index of indices) {
    for (const word of profiles[index]?.words.keys() ?? []) {
      const known = places.get(word);
      if (known === undefined) {
        places.set(word, [index]);
      } else {
        known.push(index);
      }
    }
  }
  return places;
}

/** How far from its place in a gap a block is looked for, where no rare word leads to it. */
const NEAR = 2;

/**
 * Pairs of blocks that are like each other, the likest first, each block in one pair at most. Compared are blocks
 * that share a rare word or stand in about the same place, so that long texts stay cheap.
 *
 * @param left indices into `lefts`, in order
 * @param right indices into `rights`, in order
 * @param floor the likeness that a pair must have; blocks of different types need half as much again
 */
export function pairLike({
  lefts,
  rights,
  left,
  right,
  weights,
  floor,
}: {
  lefts: readonly Profile[];
  rights: readonly Profile[];
  left: readonly number[];
  right: readonly number[];
  weights: Weights;
  floor: number;
}): [number, number][] {
  const places = placesOfWords(rights, right);
  const placeOf = new Map(right.map((index, place) => [index, place]));
  const pairs: { left: number; right: number; score: number; distance: number }[] = [];
  left.forEach((index, place) => {
    const one = lefts[index];
    if (one === undefined) {
      return;
    }
    const near = Math.round((place * right.length) / left.length);
    const candidates = new Set<number>();
    for (let offset = -NEAR; offset <= NEAR; offset += 1) {
      const index = right[near + offset];
      if (index !== undefined) {
        candidates.add(index);
      }
    }
    for (const word of one.words.keys()) {
      const found = places.get(word) ?? [];
      for (const candidate of found.length <= SELDOM ? found : []) {
        candidates.add(candidate);
      }
    }
    for (const candidate of candidates) {
      const other = rights[candidate];
      if (other !== undefined) {
        const score = likeness(one, other, weights);
        if (score >= (one.type === other.type ? floor : 1.5 * floor)) {
          const distance = Math.abs((placeOf.get(candidate) ?? 0) - near);
          pairs.push({ left: index, right: candidate, score, distance });
        }
      }
    }
  });
  pairs.sort(
    (one, other) =>
      other.score - one.score ||
      one.distance - other.distance ||
      one.left - other.left ||
      one.right - other.right,
  );
  const taken = { left: new Set<number>(), right: new Set<number>() };
  return pairs.flatMap((pair): [number, number][] => {
    if (taken.left.has(pair.left) || taken.right.has(pair.right)) {
      return [];
    }
    taken.left.add(pair.left);
    taken.right.add(pair.right);
    return [[pair.left, pair.right]];
  });
}
