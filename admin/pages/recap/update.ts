import { merge } from '../../../composer';
import type { BaseSection, MergedBlock, MergeResult, Section } from '../../../composer';

/** What changed in a text because the facts did, with what has to be decided. */
export interface Update {
  result: MergeResult;
  /** In the order of the text; the items of a list each by themselves. */
  changes: MergedBlock[];
}

const CHANGED: ReadonlySet<MergedBlock['state']> = new Set(['updated', 'new', 'removed']);

const isChange = (merged: MergedBlock): boolean =>
  CHANGED.has(merged.state) || merged.decision !== undefined;

const flat = (merged: MergedBlock): MergedBlock[] =>
  merged.list === undefined ? [merged] : merged.list.items.flatMap(flat);

/** Ids of the sections that an update would change, or asks about. */
export const changedSections = (update: Update | undefined): ReadonlySet<string> =>
  new Set(update?.changes.flatMap(({ section }) => section?.id ?? []));

/** What new sections would change in a text; undefined where it is up to date. */
export function updateOf(
  base: readonly BaseSection[],
  body: unknown,
  fresh: readonly Section[],
): Update | undefined {
  const result = merge({ base, theirs: body, fresh });
  const changes = result.changes.flatMap(flat).filter(isChange);
  return changes.length === 0 ? undefined : { result, changes };
}
