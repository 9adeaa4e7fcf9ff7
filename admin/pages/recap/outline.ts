import type { Block } from '../../../composer/blocks';
import type { Source } from '../../../composer/draft';
import type { Facts } from '../../../composer/facts';
import type { BaseSection, SectionState } from '../../../composer';
import { fullName } from '../../../composer';

/** A line of the outline: a section that the facts gave, or a passage that a person wrote. */
export interface OutlineEntry {
  /** Stable while the text is edited: the section's id, or the place of the passage. */
  id: string;
  /** Indices in the body, in its order; none where it is left out. */
  blocks: number[];
  section?: SectionState;
  /** The first words of a passage that a person wrote. */
  words?: string;
}

const textOf = (node: unknown): string => {
  const { text, children } = node as { text?: unknown; children?: unknown };
  return typeof text === 'string'
    ? text
    : Array.isArray(children)
      ? children.map(textOf).join('')
      : '';
};

/** Runs of blocks that belong to the same section, in the order of the text; then what is left out of it. */
export function outlineOf(
  body: readonly Block[],
  sections: readonly SectionState[],
): OutlineEntry[] {
  const owner = new Map<number, SectionState>();
  for (const section of sections) {
    for (const index of section.blocks) {
      owner.set(index, section);
    }
  }
  const entries: OutlineEntry[] = [];
  const bySection = new Map<string, OutlineEntry>();
  body.forEach((block, index) => {
    const section = owner.get(index);
    const last = entries.at(-1);
    if (section === undefined) {
      // A heading begins a section, an editor's own as well.
      if (
        last !== undefined &&
        last.section === undefined &&
        last.blocks.at(-1) === index - 1 &&
        block.type !== 'heading'
      ) {
        last.blocks.push(index);
      } else {
        entries.push({
          id: `own:${String(index)}`,
          blocks: [index],
          words: textOf(block).slice(0, 60),
        });
      }
      return;
    }
    const known = bySection.get(section.id);
    if (known === undefined) {
      const entry = { id: section.id, blocks: [index], section };
      bySection.set(section.id, entry);
      entries.push(entry);
    } else {
      known.blocks.push(index);
    }
  });
  return [
    ...entries,
    ...sections
      .filter(({ state }) => state === 'deleted')
      .map((section) => ({ id: section.id, blocks: [], section })),
  ];
}

/** The text with its entries in another order. */
export function reordered(body: readonly Block[], entries: readonly OutlineEntry[]): Block[] {
  return entries.flatMap(({ blocks }) => blocks.flatMap((index) => body[index] ?? []));
}

/** The text without the blocks of an entry. */
export const without = (body: readonly Block[], { blocks }: OutlineEntry): Block[] =>
  body.filter((_block, index) => !blocks.includes(index));

/**
 * The text with a section that was left out, as it was composed: after the nearest section that was composed before it
 * and is in the text.
 */
export function withSection(
  body: readonly Block[],
  id: string,
  base: readonly BaseSection[],
  sections: readonly SectionState[],
): Block[] {
  const place = base.findIndex((section) => section.id === id);
  const before = base
    .slice(0, Math.max(place, 0))
    .reverse()
    .map((section) => sections.find((state) => state.id === section.id)?.blocks.at(-1))
    .find((index) => index !== undefined);
  const at = before === undefined ? 0 : before + 1;
  return [...body.slice(0, at), ...(base[place]?.blocks ?? []), ...body.slice(at)];
}

/** What an entry of the facts is called; undefined where the facts do not have it. */
export function nameOf({ type, documentId }: Source, facts: Facts): string | undefined {
  switch (type) {
    case 'event':
      return facts.event.title;
    case 'talk':
      return facts.talks.find((talk) => talk.documentId === documentId)?.title;
    case 'person': {
      const person = facts.people[documentId];
      return person && fullName(person);
    }
    case 'organization':
      return facts.organizations[documentId]?.name;
  }
}

/** What a section is about, in a few words: its organization or its talk. */
export function subjectOf(
  { id, sources }: Pick<SectionState, 'id' | 'sources'>,
  facts: Facts,
): string | undefined {
  const [, documentId] = id.split(':');
  const source =
    sources.find((one) => one.documentId === documentId) ??
    (id.includes(':') ? sources.find(({ type }) => type === 'talk') : undefined);
  return source && nameOf(source, facts);
}

const SOURCE_ORDER: readonly Source['type'][] = ['talk', 'person', 'organization', 'event'];

/** What the entries that a section comes from are called: talks first, then people, organizations and the event. */
export const sourceNames = (sources: readonly Source[], facts: Facts): string[] =>
  SOURCE_ORDER.flatMap((type) =>
    sources
      .filter((source) => source.type === type)
      .flatMap((source) => nameOf(source, facts) || []),
  );
