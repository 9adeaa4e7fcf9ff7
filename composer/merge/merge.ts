import type { Block } from '../blocks';
import type { Section } from '../draft';
import { listOf } from '../render/inline';
import { baseEntries, freshEntries, readSections } from './entries';
import { mergeNodes } from './merge-nodes';
import type { MergeNode } from './node';
import { baseOf } from './resolve';
import type { BaseSection, MergeResult } from './types';

/**
 * Brings new facts into a text that people have edited (a three-way merge, block by block). What nobody touched
 * follows the facts; what a person wrote, changed or deleted stays as it is, and where the facts under it changed too,
 * a decision is offered. Nothing that a person wrote is altered or lost; merging again with the same facts changes
 * nothing, and offers again what was not decided.
 *
 * @param base the sections as last composed or merged, from the composition
 * @param theirs the body as it is now, any JSON; what is no list of blocks counts as an empty text
 * @param fresh the sections as composed from the facts as they are now
 */
export function merge({
  base,
  theirs,
  fresh,
}: {
  base: readonly BaseSection[];
  theirs: unknown;
  fresh: readonly Section[];
}): MergeResult {
  const former = readSections(base);
  const changes = mergeNodes({
    base: baseEntries(former),
    theirs: listOf(theirs) as MergeNode[],
    fresh: freshEntries(fresh),
  });
  return {
    body: changes.flatMap(({ blocks }) => blocks) as Block[],
    base: baseOf(fresh, former, changes, {}),
    changes,
  };
}
