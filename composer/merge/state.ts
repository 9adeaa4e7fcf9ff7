import type { SectionKind, Source } from '../draft';
import { listOf } from '../render/inline';
import { alignText } from './align';
import { baseEntries, readSections, referenceOf } from './entries';
import type { BaseEntry } from './entries';
import type { MergeNode } from './node';
import { keyOf, sameBlock } from './node';
import { alignKeys } from './sequence';
import type { BaseSection } from './types';

/** Where a block of the body comes from. */
export interface BlockState {
  state: 'composed' | 'edited' | 'own';
  /** Without, it is a person's own. */
  section?: { id: string; kind: SectionKind; sources: Source[] };
}

/** A section as the builder's outline shows it. */
export interface SectionState {
  id: string;
  kind: SectionKind;
  sources: Source[];
  /** `edited` also where a part was deleted. */
  state: 'composed' | 'edited' | 'deleted';
  /** A person put it, or a part of it, elsewhere. */
  moved: boolean;
  /** The facts under it changed in an earlier merge, and nobody has decided about it. */
  open: boolean;
  /** Indices of its blocks in the body. */
  blocks: number[];
}

export interface TextState {
  /** One for each block of the body. */
  blocks: BlockState[];
  /** In the order in which they were composed. */
  sections: SectionState[];
}

/** Indices of the blocks that do not stand in the order of the base. */
function movedOf(toBase: readonly number[]): Set<number> {
  const indices = [...toBase.keys()].filter((index) => toBase[index] !== -1);
  const text = indices.map((index) => String(toBase[index]));
  const composed = [...text].sort((one, other) => Number(one) - Number(other));
  const inPlace = new Set(alignKeys(text, composed).map(([place]) => indices[place]));
  return new Set(indices.filter((index) => !inPlace.has(index)));
}

/**
 * What people did to a text since it was composed: which section and facts each block comes from, and how each
 * section stands. Needs no new facts; whether a section is behind them is said by `merge`.
 *
 * @param base the sections as last composed or merged
 * @param body the text, any JSON
 */
export function stateOf(base: readonly BaseSection[], body: unknown): TextState {
  const sections = readSections(base);
  const entries = baseEntries(sections);
  const text = listOf(body) as MergeNode[];
  const { toTheirs, toBase } = alignText(entries, text, text.map(keyOf));
  const pieces = new Map<number, number>();
  for (const partner of [...toTheirs.filter((index) => index !== -1)]) {
    pieces.set(partner, (pieces.get(partner) ?? 0) + 1);
  }
  const split = new Map<number, number>();
  for (const partner of toBase) {
    split.set(partner, (split.get(partner) ?? 0) + 1);
  }
  const isWhole = (entry: BaseEntry, index: number): boolean =>
    pieces.get(index) === 1 &&
    split.get(toBase[index] ?? -1) === 1 &&
    sameBlock(referenceOf(entry), text[index]);

  const blocks = text.map((_, index): BlockState => {
    const entry = entries[toBase[index] ?? -1];
    return entry === undefined
      ? { state: 'own' }
      : { state: isWhole(entry, index) ? 'composed' : 'edited', section: entry.section };
  });
  const moved = movedOf(toBase);
  return {
    blocks,
    sections: sections.map(({ id, kind, sources, open = [] }): SectionState => {
      const own = entries.flatMap((entry, index) => (entry.section.id === id ? [index] : []));
      const places = new Set(own.map((index) => toTheirs[index] ?? -1));
      toBase.forEach((partner, index) => {
        if (own.includes(partner)) {
          places.add(index);
        }
      });
      const missing = places.delete(-1);
      const found = [...places].sort((one, other) => one - other);
      const asComposed = !missing && found.every((index) => blocks[index]?.state === 'composed');
      return {
        id,
        kind,
        sources,
        state: found.length === 0 ? 'deleted' : asComposed ? 'composed' : 'edited',
        moved: found.some((index) => moved.has(index)),
        open: open.length > 0,
        blocks: found,
      };
    }),
  };
}
