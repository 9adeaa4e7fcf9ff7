import type { Section, SectionKind, Source } from '../draft';
import { listOf, recordOf, textOf } from '../render/inline';
import type { MergeNode } from './node';
import type { BaseSection, OpenBlock } from './types';

export interface SectionReference {
  id: string;
  kind: SectionKind;
  sources: Source[];
}

/** A block of the base. At least one of the versions is there. */
export interface BaseEntry {
  section: SectionReference;
  /** Its place among the section's blocks. */
  at: number;
  /** As composed from the facts of the last merge; absent where they no longer had it. */
  composed?: MergeNode;
  /** What the text still rests on where a decision is open. */
  was?: MergeNode;
  /** See OpenBlock. */
  stands?: string[];
  items?: OpenBlock[];
}

export interface FreshEntry {
  section: SectionReference;
  at: number;
  node: MergeNode;
}

/** What the text was last known to agree with. */
export function referenceOf({ composed, was }: BaseEntry): MergeNode | undefined {
  return was ?? composed;
}

function readOpen(value: unknown): OpenBlock[] {
  return listOf(value).filter((open) => recordOf(open) !== undefined) as OpenBlock[];
}

/** What an entry takes over from the note about it. */
function noted({ was, stands, items }: OpenBlock): Pick<BaseEntry, 'was' | 'stands' | 'items'> {
  return {
    was,
    ...(Array.isArray(stands) ? { stands } : {}),
    ...(Array.isArray(items) ? { items: readOpen(items) } : {}),
  };
}

/** Stored JSON comes from outside; what is no section with blocks is passed over. */
function readSection(value: unknown): BaseSection | undefined {
  const section = recordOf(value);
  return section === undefined
    ? undefined
    : {
        id: textOf(section.id),
        kind: section.kind as SectionKind,
        sources: listOf(section.sources) as Source[],
        blocks: listOf(section.blocks) as BaseSection['blocks'],
        open: readOpen(section.open),
      };
}

export function readSections(sections: unknown): BaseSection[] {
  return listOf(sections)
    .map(readSection)
    .filter((section) => section !== undefined);
}

/** The blocks of the base in their order, those that are gone at the place that they had. */
export function baseEntries(
  sections: readonly (SectionReference & { blocks: readonly MergeNode[]; open?: OpenBlock[] })[],
): BaseEntry[] {
  return sections.flatMap(({ id, kind, sources, blocks, open = [] }) => {
    const section = { id, kind, sources };
    const entries: BaseEntry[] = [];
    const last = blocks.length;
    for (let at = 0; at <= last; at += 1) {
      for (const rest of open) {
        if (rest.gone === true && Math.min(rest.at, last) === at) {
          entries.push({ section, at, ...noted(rest) });
        }
      }
      const composed = blocks[at];
      const known = open.find((rest) => rest.gone !== true && rest.at === at);
      if (composed !== undefined) {
        entries.push({ section, at, composed, ...(known === undefined ? {} : noted(known)) });
      }
    }
    return entries;
  });
}

export function freshEntries(sections: readonly Section[]): FreshEntry[] {
  return sections.flatMap(({ id, kind, sources, blocks }) =>
    blocks.map((node, at) => ({ section: { id, kind, sources }, at, node })),
  );
}
