import { canonical } from '../canonical';
import type { Section } from '../draft';
import type { Facts } from '../facts';
import { merge } from './merge';
import type { BaseSection, MergedBlock, MergeResult } from './types';

/** What newly composed sections change in a text. */
export interface Update {
  result: MergeResult;
  /** In the order of the text, what changes by itself and what is to be decided; the items of a list one by one. */
  changes: MergedBlock[];
}

const CHANGED: ReadonlySet<MergedBlock['state']> = new Set(['updated', 'new', 'removed']);

const isChange = ({ state, decision }: MergedBlock): boolean =>
  CHANGED.has(state) || decision !== undefined;

const flat = (merged: MergedBlock): MergedBlock[] =>
  merged.list === undefined ? [merged] : merged.list.items.flatMap(flat);

/**
 * What newly composed sections would change in a text.
 *
 * @param base what the text was last composed from
 * @param body the blocks of the text, of whatever shape they are stored in
 * @returns undefined where they would change nothing
 */
export function updateOf(
  base: readonly BaseSection[],
  body: unknown,
  fresh: readonly Section[],
): Update | undefined {
  const result = merge({ base, theirs: body, fresh });
  const changes = result.changes.flatMap(flat).filter(isChange);
  return changes.length === 0 ? undefined : { result, changes };
}

/**
 * Whether a text waits for something from its event: the facts are other ones than it was composed from, or a decision
 * about former ones is open. A recipe or a style that changed is no news of the event.
 */
export const isBehind = (
  { facts, sections }: { facts: Facts; sections: readonly BaseSection[] },
  now: Facts,
): boolean =>
  sections.some(({ open = [] }) => open.length > 0) || canonical(facts) !== canonical(now);
