import { useCallback, useMemo, useState } from 'react';

import type { Block } from '../../../composer/blocks';

import type { OutlineEntry } from './outline';

interface Removed {
  id: string;
  words: string;
  blocks: Block[];
  /** The entry that it stood behind, and the place of its first block where that is gone as well. */
  after: string | undefined;
  at: number;
}

export interface OwnSections {
  /** What was taken out and is not in the text again. */
  left: OutlineEntry[];
  remember(entry: OutlineEntry, entries: readonly OutlineEntry[]): void;
  /** The text with a passage back where it stood; undefined where it is none that was taken out. */
  withRemoved(id: string, entries: readonly OutlineEntry[]): Block[] | undefined;
}

/**
 * The passages of an editor's own that were left out since the page was opened. No facts could give them back, so they
 * are kept here to be put back like any other section.
 */
export function useOwnSections(body: readonly Block[]): OwnSections {
  const [removed, setRemoved] = useState<Removed[]>([]);

  const left = useMemo(() => {
    if (removed.length === 0) {
      return [];
    }
    // Undoing brings a passage back as well.
    const present = new Set(body.map((block) => JSON.stringify(block)));
    return removed
      .filter(({ blocks }) => !blocks.every((block) => present.has(JSON.stringify(block))))
      .map(({ id, words }): OutlineEntry => ({ id, words, blocks: [] }));
  }, [body, removed]);

  const remember = useCallback(
    ({ blocks, words = '', id }: OutlineEntry, entries: readonly OutlineEntry[]) => {
      const place = entries.findIndex((entry) => entry.id === id);
      const taken = blocks.flatMap((index) => body[index] ?? []);
      setRemoved((before) => [
        ...before,
        {
          id: `removed:${String(before.length)}`,
          words,
          blocks: taken,
          after: entries[place - 1]?.id,
          at: blocks[0] ?? 0,
        },
      ]);
    },
    [body],
  );

  const withRemoved = (id: string, entries: readonly OutlineEntry[]): Block[] | undefined => {
    const found = removed.find((one) => one.id === id);
    if (!found) {
      return undefined;
    }
    const last = entries.find((entry) => entry.id === found.after)?.blocks.at(-1);
    const at = last === undefined ? found.at : last + 1;
    return [...body.slice(0, at), ...found.blocks, ...body.slice(at)];
  };

  return { left, remember, withRemoved };
}
