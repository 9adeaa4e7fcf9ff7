import { useCallback, useMemo, useState } from 'react';

import { Text } from 'slate';
import type { Editor, NodeEntry, Range } from 'slate';

import type { Finding } from './elements';
import { partOf } from './places';
import type { TextPlace } from './places';
import { takeSelection } from './selection';

/** A part of the text that a check found something at. */
export type Marked = TextPlace & Required<Finding>;

type Decorate = (entry: NodeEntry) => (Range & Finding)[];

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/**
 * What is underlined in the text.
 *
 * @returns how Slate is told, and how it is changed; what is the same as before changes nothing
 */
export function useMarks(editor: Editor): {
  decorate: Decorate;
  mark(marked: readonly Marked[]): void;
} {
  const [marked, setMarked] = useState<readonly Marked[]>([]);
  const byBlock = useMemo(() => {
    const blocks = new Map<number, Marked[]>();
    for (const finding of marked) {
      blocks.set(finding.block, [...(blocks.get(finding.block) ?? []), finding]);
    }
    return blocks;
  }, [marked]);
  const decorate: Decorate = useCallback(
    ([node, path]) => {
      const found = Text.isText(node) ? byBlock.get(path[0] ?? -1) : undefined;
      return (found ?? []).flatMap((finding) => {
        const part = partOf(editor, path, finding);
        return part
          ? [
              {
                anchor: { path, offset: part[0] },
                focus: { path, offset: part[1] },
                severity: finding.severity,
              },
            ]
          : [];
      });
    },
    [byBlock, editor],
  );
  const mark = useCallback(
    (next: readonly Marked[]) => {
      // Before the browser can take another key: nothing may be selected between the two.
      takeSelection(editor);
      setMarked((shown) => (same(shown, next) ? shown : next));
    },
    [editor],
  );
  return { decorate, mark };
}
