import type { Block, ListBlock } from '../blocks';
import type { Section } from '../draft';
import type { MergeNode } from './node';
import { keyOf } from './node';
import { namesOf } from './standing';
import type { BaseSection, Choice, MergedBlock, MergeResult, OpenBlock, Rest } from './types';

/** By the id of the decision. */
export type Choices = Readonly<Record<string, Choice>>;

/** The blocks that were chosen; undefined where nothing was, or what is not on offer. */
function chosen({ decision }: MergedBlock, choices: Choices): MergeNode[] | undefined {
  if (decision === undefined || !Object.hasOwn(choices, decision.id)) {
    return undefined;
  }
  switch (choices[decision.id]) {
    case 'theirs':
      return decision.theirs;
    case 'fresh':
      return decision.fresh;
    case 'combined':
      return decision.combined;
    case undefined:
      return undefined;
  }
}

export function blocksOf(merged: MergedBlock, choices: Choices): MergeNode[] {
  const { list } = merged;
  if (list !== undefined) {
    const children = list.items.flatMap((item) => blocksOf(item, choices));
    return children.length === 0 ? [] : [{ ...list.attributes, children } as ListBlock];
  }
  return chosen(merged, choices) ?? merged.blocks;
}

function isOpen(merged: MergedBlock, choices: Choices): boolean {
  return merged.list === undefined
    ? merged.rests !== undefined && chosen(merged, choices) === undefined
    : merged.list.items.some((item) => isOpen(item, choices));
}

/** Where a block of the new facts stands: in a section, or among the items of a list. */
type Place = Pick<Rest, 'section' | 'at'>;

/** A list whose items are those of the facts, but for those that are not decided, which are as they were. */
function withOpenItems(list: ListBlock, open: readonly OpenBlock[]): ListBlock {
  const last = list.children.length;
  const children = [...list.children, undefined].flatMap((item, at) => [
    ...open
      .filter((rest) => rest.gone === true && Math.min(rest.at, last) === at)
      .map(({ was }) => was),
    ...(item === undefined
      ? []
      : [open.find((rest) => rest.gone !== true && rest.at === at)?.was ?? item]),
  ]);
  return { ...list, children } as ListBlock;
}

/** What is not decided, with what stands for it in the text. */
function openOf(
  changes: readonly MergedBlock[],
  choices: Choices,
  composedAt: (place: Place) => MergeNode | undefined,
): (OpenBlock & Place)[] {
  if (!changes.some((merged) => isOpen(merged, choices))) {
    return [];
  }
  const standing = changes.map((merged) => blocksOf(merged, choices));
  const names = namesOf(standing.flat().map(keyOf));
  return changes.flatMap((merged, index) => {
    const stands = names.splice(0, standing[index]?.length);
    return (isOpen(merged, choices) ? (merged.rests ?? []) : []).map((rest) => {
      const composed = composedAt(rest);
      if (merged.list === undefined || composed?.type !== 'list') {
        return { ...rest, stands };
      }
      const { children } = composed;
      const items = openOf(merged.list.items, choices, ({ at }) => children[at]).map(
        ({ section: _none, ...item }) => item,
      );
      return { ...rest, stands, was: withOpenItems(composed, items), items };
    });
  });
}

/**
 * The base of the next merge: the sections of the new facts, with the older text of what is not decided.
 *
 * @param former the sections of the base before, for those that the new facts do not have any more
 */
export function baseOf(
  fresh: readonly Section[],
  former: readonly Section[],
  changes: readonly MergedBlock[],
  choices: Choices,
): BaseSection[] {
  const open = new Map<string, OpenBlock[]>();
  const blocks = new Map(fresh.map((section) => [section.id, section.blocks]));
  for (const { section, ...rest } of openOf(
    changes,
    choices,
    ({ section, at }) => blocks.get(section)?.[at],
  )) {
    open.set(section, [...(open.get(section) ?? []), rest]);
  }
  const withOpen = (section: Section): BaseSection => {
    const rests = open.get(section.id);
    return rests === undefined
      ? { ...section }
      : { ...section, open: [...rests].sort((one, other) => one.at - other.at) };
  };
  const base = fresh.map(({ id, kind, sources, blocks: made }) =>
    withOpen({ id, kind, sources, blocks: made }),
  );
  let place = 0;
  for (const { id, kind, sources } of former) {
    const known = base.findIndex((section) => section.id === id);
    if (known !== -1) {
      place = known + 1;
    } else if (open.has(id)) {
      base.splice(place, 0, withOpen({ id, kind, sources, blocks: [] }));
      place += 1;
    }
  }
  return base;
}

/**
 * The text after an editor has decided: `theirs` keeps or puts back what stood there, `fresh` takes what the facts
 * say (nothing, where the source is gone), `combined` takes the words of both. What is not chosen, or is not on
 * offer, stays as it is and is offered again by the next merge.
 *
 * @param choices by the id of the decision; ids that the result does not have are passed over
 */
export function resolve(result: MergeResult, choices: Choices): Pick<MergeResult, 'body' | 'base'> {
  const { base, changes } = result;
  return {
    body: changes.flatMap((merged) => blocksOf(merged, choices)) as Block[],
    base: baseOf(
      base.filter(({ blocks }) => blocks.length > 0),
      base,
      changes,
      choices,
    ),
  };
}
