import { diffIndices } from 'node-diff3';

import type { Block } from '../blocks';
import { identical, keyOf } from './node';

/** Blocks in the place of `from` to `to` of the base; an insertion where both are the same. */
interface Change {
  from: number;
  to: number;
  blocks: readonly Block[];
}

/** What was changed, block by block where as many stand in the place of some. */
function changesOf(base: readonly Block[], text: readonly Block[]): Change[] {
  return diffIndices(base.map(keyOf), text.map(keyOf)).flatMap(
    ({ buffer1: [from, length], buffer2: [at, count] }) => {
      const blocks = text.slice(at, at + count);
      return length === count
        ? blocks.map((block, index) => ({
            from: from + index,
            to: from + index + 1,
            blocks: [block],
          }))
        : [{ from, to: from + length, blocks }];
    },
  );
}

/** What stands in a text for a block of the base; undefined where the text has changed it. */
function counterpartOf(index: number, text: readonly Block[], changes: readonly Change[]) {
  if (changes.some(({ from, to }) => from <= index && index < to)) {
    return undefined;
  }
  const before = changes.filter(({ to }) => to <= index);
  const shift = before.reduce((sum, { from, to, blocks }) => sum + blocks.length - (to - from), 0);
  return text[index + shift];
}

/**
 * Brings together what two people made of one text: the blocks that either of them changed, added or took out. Where
 * both changed the same, it is as `mine` has it; what both added in one place stands there one after the other.
 *
 * @param base the text that both began with
 * @param mine what goes first
 * @param theirs what comes along where it is in nobody's way
 * @returns blocks of the three, none of them written anew
 */
export function combine(
  base: readonly Block[],
  mine: readonly Block[],
  theirs: readonly Block[],
): Block[] {
  const ours = changesOf(base, mine);
  const others = changesOf(base, theirs);
  const welcome = others.filter(
    (other) => !ours.some((own) => other.from < own.to && own.from < other.to),
  );
  // Where one begins, what is added stands before what is replaced.
  const changes = [...ours, ...welcome].sort((one, other) => one.to - other.to);
  const result: Block[] = [];
  let index = 0;
  while (index <= base.length) {
    const at = index;
    const added = new Set<string>();
    for (const { to, blocks } of changes.filter(({ from }) => from === at)) {
      // Both may have added the same.
      result.push(...blocks.filter((block) => to > at || !added.has(keyOf(block))));
      if (to === at) {
        blocks.forEach((block) => added.add(keyOf(block)));
      }
      index = to;
    }
    const block = base[at];
    if (index === at) {
      if (block !== undefined) {
        // The same to a reader, and perhaps with other spaces.
        const own = counterpartOf(at, mine, ours);
        const other = counterpartOf(at, theirs, others);
        result.push((own && !identical(own, block) ? own : other) ?? block);
      }
      index += 1;
    }
  }
  return result;
}
