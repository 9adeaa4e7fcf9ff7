import { diff3MergeRegions } from 'node-diff3';

import type { Block } from '../blocks';
import { keyOf } from './node';

/**
 * Brings together what two people made of one text: what either of them changed, added or took out. Where both
 * changed the same blocks, or blocks next to each other, it is as `mine` has it.
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
  const texts = { a: mine, o: base, b: theirs };
  return diff3MergeRegions(mine.map(keyOf), base.map(keyOf), theirs.map(keyOf)).flatMap((region) =>
    region.stable
      ? texts[region.buffer].slice(region.bufferStart, region.bufferStart + region.bufferLength)
      : mine.slice(region.aStart, region.aStart + region.aLength),
  );
}
