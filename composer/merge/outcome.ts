import type { ListBlock } from '../blocks';
import { listOf, recordOf } from '../render/inline';
import { hash } from '../variation';
import type { BaseEntry, FreshEntry, SectionReference } from './entries';
import { baseEntries, referenceOf } from './entries';
import { combine } from './inline';
import type { MergeNode } from './node';
import { identical, keyOf, sameBlock, typeOf } from './node';
import type { Decision, MergedBlock, Rest } from './types';

/** Merges the items of a list, as the blocks of a text are merged. */
export type MergeItems = (
  base: readonly BaseEntry[],
  theirs: readonly MergeNode[],
  fresh: readonly MergeNode[],
  section: SectionReference,
) => MergedBlock[];

/** A block of the base with what the new facts make of it. */
export interface Basis {
  entry: BaseEntry;
  fresh?: FreshEntry;
  /** Where it would stand among the blocks of its section in the new facts. */
  place: number;
}

/**
 * Gives decisions their ids: by section and by the text as composed, which stays the same until it is decided. An item
 * is named by its own text, because that of its list changes as other items are settled.
 */
export class Names {
  private readonly taken = new Set<string>();

  /** Of paragraphs that a person joined, the same in whichever order the facts have them. */
  of(bases: readonly [Basis, ...Basis[]]): string {
    const [first, ...others] = bases.map(({ entry, fresh }) => {
      const own = hash(keyOf(referenceOf(entry))).toString(36);
      // By the section that the next merge will know it by.
      return `${(fresh ?? entry).section.id}~${own}`;
    });
    const name = others.reduce((least, other) => (other < least ? other : least), first ?? '');
    let unique = name;
    for (let number = 2; this.taken.has(unique); number += 1) {
      unique = `${name}-${String(number)}`;
    }
    this.taken.add(unique);
    return unique;
  }
}

const present = <Value>(value: Value | undefined): value is Value => value !== undefined;

function references(bases: readonly Basis[]): MergeNode[] {
  return bases.map(({ entry }) => referenceOf(entry)).filter(present);
}

function freshNodes(bases: readonly Basis[]): MergeNode[] {
  return bases.map(({ fresh }) => fresh?.node).filter(present);
}

function restsOf(bases: readonly Basis[]): Rest[] {
  return bases.flatMap(({ entry, fresh, place }) => {
    const was = referenceOf(entry);
    return was === undefined
      ? []
      : [
          fresh === undefined
            ? { section: entry.section.id, at: place, was, gone: true as const }
            : { section: fresh.section.id, at: fresh.at, was },
        ];
  });
}

function isList(node: MergeNode | undefined): node is ListBlock {
  return typeOf(node) === 'list' && Array.isArray(recordOf(node)?.children);
}

function itemsOf(list: ListBlock): MergeNode[] {
  return listOf(list.children) as MergeNode[];
}

/** The items of a list of the base. Where some are open, the others are as last composed. */
function itemEntries({ section, composed, items }: BaseEntry, was: ListBlock): BaseEntry[] {
  return items === undefined || !isList(composed)
    ? itemsOf(was).map((item, at) => ({ section, at, composed: item }))
    : baseEntries([{ ...section, blocks: itemsOf(composed), open: items }]);
}

function attributesOf({ children, ...attributes }: ListBlock): Omit<ListBlock, 'children'> {
  return attributes;
}

/** What becomes of blocks that stand in the base; where they come from is said by those of the new facts, if there are. */
export class Outcomes {
  constructor(
    private readonly names: Names,
    private readonly mergeItems: MergeItems | undefined,
  ) {}

  /** Blocks that a person deleted; undefined where there is nothing to say of it. */
  deleted(basis: Basis): MergedBlock | undefined {
    const { entry, fresh } = basis;
    const was = referenceOf(entry);
    if (fresh === undefined || was === undefined) {
      return undefined;
    }
    const merged: MergedBlock = { state: 'deleted', section: fresh.section, blocks: [] };
    return sameBlock(was, fresh.node)
      ? merged
      : {
          ...merged,
          decision: this.decision('deleted', [basis], []),
          rests: restsOf([basis]),
        };
  }

  /** Blocks that stand in the text. */
  kept(bases: readonly [Basis, ...Basis[]], theirs: readonly MergeNode[]): MergedBlock {
    const [{ entry, fresh }] = bases;
    const was = referenceOf(entry);
    const [only] = theirs;
    const untouched =
      bases.length === 1 && theirs.length === 1 && sameBlock(only, was) ? only : undefined;
    const source = bases.map((basis) => basis.fresh).find(present);
    const section = { section: (source ?? entry).section };
    if (source === undefined) {
      return { ...section, ...this.withoutSource(bases, theirs, untouched !== undefined) };
    }
    const steady = bases.every(
      (basis) => basis.fresh !== undefined && identical(basis.entry.composed, basis.fresh.node),
    );
    if (untouched !== undefined && fresh !== undefined && !(steady && entry.was !== undefined)) {
      return { ...section, ...followed(untouched, was, fresh.node, steady) };
    }
    return { ...section, ...this.touched(bases, theirs, steady) };
  }

  private withoutSource(
    bases: readonly [Basis, ...Basis[]],
    theirs: readonly MergeNode[],
    untouched: boolean,
  ): MergedBlock {
    // What was gone before and still stands was left there on purpose or awaits its decision.
    if (untouched && bases.every(({ entry }) => entry.composed !== undefined)) {
      return { state: 'removed', blocks: [], decision: this.decision('removed', bases, theirs) };
    }
    return {
      state: 'source-gone',
      blocks: [...theirs],
      decision: this.decision('source-gone', bases, theirs),
      rests: restsOf(bases),
    };
  }

  private touched(
    bases: readonly [Basis, ...Basis[]],
    theirs: readonly MergeNode[],
    steady: boolean,
  ): MergedBlock {
    const edited: MergedBlock = { state: 'edited', blocks: [...theirs] };
    if (bases.every(({ entry, fresh }) => sameBlock(referenceOf(entry), fresh?.node))) {
      return edited;
    }
    const old = references(bases);
    const young = freshNodes(bases);
    const [only] = theirs.length === 1 ? theirs : [];
    if (only !== undefined && young.length === 1 && sameBlock(only, young[0])) {
      return { state: 'composed', blocks: [...theirs] };
    }
    const list = bases.length === 1 ? this.list(bases, theirs, steady) : undefined;
    if (list !== undefined) {
      return list;
    }
    const combined = only === undefined ? undefined : combine(old, only, young);
    if (combined !== undefined && sameBlock(combined, only)) {
      return edited;
    }
    const news = young.some((node) => sameBlock(node, combined));
    return {
      state: 'behind',
      blocks: [...theirs],
      decision: {
        ...this.decision('changed', bases, theirs),
        ...(combined === undefined || news ? {} : { combined: [combined] }),
      },
      rests: restsOf(bases),
    };
  }

  private list(
    bases: readonly [Basis, ...Basis[]],
    theirs: readonly MergeNode[],
    steady: boolean,
  ): MergedBlock | undefined {
    const [{ entry, fresh }] = bases;
    const was = referenceOf(entry);
    const [only] = theirs;
    const young = fresh?.node;
    const { mergeItems } = this;
    if (mergeItems === undefined || theirs.length !== 1) {
      return undefined;
    }
    if (!isList(was) || !isList(only) || !isList(young)) {
      return undefined;
    }
    const items = mergeItems(itemEntries(entry, was), itemsOf(only), itemsOf(young), entry.section);
    const children = items.flatMap(({ blocks }) => blocks);
    if (steady && !identical(children, only.children)) {
      // The text was merged with these facts before; nothing may change in it again.
      return undefined;
    }
    const kept = steady || !identical(attributesOf(only), attributesOf(was)) ? only : young;
    const attributes = attributesOf(kept);
    const open = items.some(
      ({ decision }) => decision !== undefined && decision.kind !== 'removed',
    );
    return {
      state: open ? 'behind' : 'edited',
      blocks: children.length === 0 ? [] : [{ ...attributes, children } as ListBlock],
      list: { attributes, items },
      ...(open ? { rests: restsOf(bases) } : {}),
    };
  }

  private decision(
    kind: Decision['kind'],
    bases: readonly [Basis, ...Basis[]],
    theirs: readonly MergeNode[],
  ): Decision {
    return {
      id: this.names.of(bases),
      kind,
      base: references(bases),
      theirs: [...theirs],
      fresh: freshNodes(bases),
    };
  }
}

/** What nobody edited has the text of the new facts; where only the form differs, it stays as it stands. */
function followed(
  theirs: MergeNode,
  was: MergeNode | undefined,
  fresh: MergeNode,
  steady: boolean,
): MergedBlock {
  if (sameBlock(was, fresh)) {
    return { state: 'composed', blocks: [!steady && identical(theirs, was) ? fresh : theirs] };
  }
  return { state: 'updated', blocks: [fresh], before: [theirs] };
}
