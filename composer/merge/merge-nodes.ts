import { alignText } from './align';
import { counterpartsOf } from './counterparts';
import type { BaseEntry, FreshEntry, SectionReference } from './entries';
import type { MergeNode } from './node';
import { keyOf } from './node';
import type { Unit } from './order';
import { arrange } from './order';
import type { Basis } from './outcome';
import { Names, Outcomes } from './outcome';
import type { MergedBlock } from './types';

/** Lists in lists deeper than this are compared as a whole. */
const DEEPEST_LIST = 8;

export interface Versions {
  base: readonly BaseEntry[];
  theirs: readonly MergeNode[];
  fresh: readonly FreshEntry[];
}

function mergeItems(names: Names, depth: number) {
  return (
    base: readonly BaseEntry[],
    theirs: readonly MergeNode[],
    fresh: readonly MergeNode[],
    section: SectionReference,
  ): MergedBlock[] => {
    const merged = mergeNodes(
      {
        base,
        theirs,
        fresh: fresh.map((node, at) => ({ section, at, node })),
      },
      { names, depth: depth + 1 },
    );
    return merged.map(({ section: _none, ...item }) => item);
  };
}

/** What stands in the text, in groups of what belongs together: the blocks that a person joined or split. */
function groupsOf({ base, theirs }: Versions, { theirKeys }: { theirKeys: string[] }): Unit[] {
  const { toTheirs, toBase } = alignText(base, theirs, theirKeys);
  const byBase = new Map<number, Unit>();
  const byTheirs = new Map<number, Unit>();
  const units: Unit[] = [];
  const merged: MergedBlock = { state: 'own', blocks: [] };
  theirs.forEach((_, index) => {
    const partner = toBase[index] ?? -1;
    const known = byBase.get(partner);
    const unit = known ?? { base: [], theirs: [], fresh: [], origin: -1, merged };
    unit.theirs.push(index);
    byTheirs.set(index, unit);
    if (known === undefined) {
      units.push(unit);
    }
    if (partner !== -1) {
      byBase.set(partner, unit);
    }
  });
  toTheirs.forEach((partner, index) => {
    const unit = byTheirs.get(partner);
    if (unit === undefined) {
      units.push({ base: [index], theirs: [], fresh: [], origin: -1, merged });
    } else {
      unit.base.push(index);
    }
  });
  return units;
}

/** What a person wrote exactly as the new facts have it is no addition beside it, but the same. */
function adopt(
  units: readonly Unit[],
  free: ReadonlySet<number>,
  { theirKeys, freshKeys }: { theirKeys: readonly string[]; freshKeys: readonly string[] },
): Set<number> {
  const places = new Map<string, number[]>();
  for (const index of free) {
    const key = freshKeys[index] ?? '';
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  const adopted = new Set<number>();
  for (const unit of places.size === 0 ? [] : units) {
    const [index] = unit.theirs;
    const partner =
      unit.base.length === 0 && index !== undefined
        ? places.get(theirKeys[index] ?? '')?.shift()
        : undefined;
    if (partner !== undefined) {
      unit.fresh.push(partner);
      adopted.add(partner);
    }
  }
  return adopted;
}

/** For each block of the base, its place among the blocks of its section in the new facts, there or not. */
function placesOf({ base, fresh }: Versions, toFresh: readonly number[]): number[] {
  const next = new Map<string, number>();
  return base.map(({ section: { id } }, index) => {
    const counterpart = fresh[toFresh[index] ?? -1];
    const place = counterpart?.section.id === id ? counterpart.at : (next.get(id) ?? 0);
    next.set(id, counterpart?.section.id === id ? place + 1 : place);
    return place;
  });
}

/**
 * Merges three versions of a sequence of blocks, or of the items of a list.
 *
 * @returns the places of the merged sequence, in their order
 */
export function mergeNodes(
  versions: Versions,
  { names, depth }: { names: Names; depth: number } = { names: new Names(), depth: 0 },
): MergedBlock[] {
  const { base, theirs, fresh } = versions;
  const keys = { theirKeys: theirs.map(keyOf), freshKeys: fresh.map(({ node }) => keyOf(node)) };
  const toFresh = counterpartsOf({ base, fresh, freshKeys: keys.freshKeys, inPlace: depth === 0 });
  const outcomes = new Outcomes(names, depth < DEEPEST_LIST ? mergeItems(names, depth) : undefined);
  const units = groupsOf(versions, keys);
  const free = new Set(fresh.keys());
  for (const unit of units) {
    unit.origin = unit.base.find((index) => toFresh[index] !== -1) ?? -1;
    unit.fresh = unit.base.map((index) => toFresh[index] ?? -1).filter((index) => index !== -1);
    for (const index of unit.fresh) {
      free.delete(index);
    }
  }
  for (const index of adopt(units, free, keys)) {
    free.delete(index);
  }

  const places = placesOf(versions, toFresh);
  const basisOf = (index: number): Basis | undefined => {
    const entry = base[index];
    const counterpart = fresh[toFresh[index] ?? -1];
    return entry === undefined
      ? undefined
      : {
          entry,
          place: places[index] ?? 0,
          ...(counterpart === undefined ? {} : { fresh: counterpart }),
        };
  };
  const settled = units.flatMap((unit): Unit[] => {
    const [first, ...more] = unit.base.map(basisOf).filter((basis) => basis !== undefined);
    const blocks = unit.theirs.map((index) => theirs[index]) as MergeNode[];
    if (first === undefined) {
      const made = fresh[unit.fresh[0] ?? -1];
      const merged: MergedBlock =
        made === undefined
          ? { state: 'own', blocks }
          : { state: 'composed', section: made.section, blocks };
      return [{ ...unit, merged }];
    }
    const merged =
      blocks.length === 0 ? outcomes.deleted(first) : outcomes.kept([first, ...more], blocks);
    return merged === undefined ? [] : [{ ...unit, merged }];
  });
  for (const index of free) {
    const made = fresh[index];
    if (made !== undefined) {
      const merged: MergedBlock = { state: 'new', section: made.section, blocks: [made.node] };
      settled.push({ base: [], theirs: [], fresh: [index], origin: -1, merged });
    }
  }
  return arrange(settled).map(({ merged }) => merged);
}
