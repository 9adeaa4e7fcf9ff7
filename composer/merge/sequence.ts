import { LCS } from 'node-diff3';

/** Keys that occur more often on a side say little about what belongs to what, and cost a lot to align. */
const OFTEN = 4;

/** More turns than any text needs; what is left is then aligned in its order. */
const DEEPEST = 12;

interface Range {
  from: number;
  to: number;
}

function positionsOf(keys: readonly string[], { from, to }: Range): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (let index = from; index < to; index += 1) {
    const key = keys[index] ?? '';
    const known = positions.get(key);
    if (known === undefined) {
      positions.set(key, [index]);
    } else {
      known.push(index);
    }
  }
  return positions;
}

class Alignment {
  readonly pairs: [number, number][] = [];

  constructor(
    private readonly left: readonly string[],
    private readonly right: readonly string[],
  ) {}

  align(left: Range, right: Range, depth: number): void {
    const one = { ...left };
    const other = { ...right };
    while (
      one.from < one.to &&
      other.from < other.to &&
      this.left[one.from] === this.right[other.from]
    ) {
      this.pairs.push([one.from, other.from]);
      one.from += 1;
      other.from += 1;
    }
    while (
      one.from < one.to &&
      other.from < other.to &&
      this.left[one.to - 1] === this.right[other.to - 1]
    ) {
      one.to -= 1;
      other.to -= 1;
      this.pairs.push([one.to, other.to]);
    }
    if (one.from === one.to || other.from === other.to) {
      return;
    }
    const anchors = depth < DEEPEST ? this.anchors(one, other) : [];
    if (anchors.length === 0) {
      this.alignInOrder(one, other);
      return;
    }
    let last = { left: one.from, right: other.from };
    for (const [leftAt, rightAt] of [...anchors, [one.to, other.to] as const]) {
      this.align({ from: last.left, to: leftAt }, { from: last.right, to: rightAt }, depth + 1);
      last = { left: leftAt + 1, right: rightAt + 1 };
    }
    this.pairs.push(...anchors);
  }

  /** The longest common sequence of the keys that are seldom enough. */
  private anchors(left: Range, right: Range): [number, number][] {
    const lefts = positionsOf(this.left, left);
    const rights = positionsOf(this.right, right);
    const seldom = (positions: Map<string, number[]>, others: Map<string, number[]>): number[] =>
      [...positions]
        .filter(
          ([key, at]) => at.length <= OFTEN && (others.get(key)?.length ?? OFTEN + 1) <= OFTEN,
        )
        .flatMap(([, at]) => at)
        .sort((one, other) => one - other);
    const seldomLeft = seldom(lefts, rights);
    const seldomRight = seldom(rights, lefts);
    const chain: [number, number][] = [];
    for (
      let link = LCS(
        seldomLeft.map((index) => this.left[index]),
        seldomRight.map((index) => this.right[index]),
      );
      link.chain !== null;
      link = link.chain
    ) {
      const at = seldomLeft[link.buffer1index];
      const partner = seldomRight[link.buffer2index];
      if (at !== undefined && partner !== undefined) {
        chain.unshift([at, partner]);
      }
    }
    return chain;
  }

  private alignInOrder(left: Range, right: Range): void {
    const rights = positionsOf(this.right, right);
    const used = new Map<string, number>();
    let last = -1;
    for (let index = left.from; index < left.to; index += 1) {
      const key = this.left[index] ?? '';
      const places = rights.get(key) ?? [];
      let next = used.get(key) ?? 0;
      while (next < places.length && (places[next] ?? 0) <= last) {
        next += 1;
      }
      const partner = places[next];
      used.set(key, next);
      if (partner !== undefined) {
        this.pairs.push([index, partner]);
        last = partner;
      }
    }
  }
}

/**
 * Pairs of indices whose keys are equal, rising on both sides: a longest common sequence where keys are mostly
 * different from each other, and a good one, in about linear time, where many are equal.
 */
export function alignKeys(left: readonly string[], right: readonly string[]): [number, number][] {
  const alignment = new Alignment(left, right);
  alignment.align({ from: 0, to: left.length }, { from: 0, to: right.length }, 0);
  return alignment.pairs.sort(([one], [other]) => one - other);
}
