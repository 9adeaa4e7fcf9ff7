import { Editor, Node, Path } from 'slate';
import type { Range } from 'slate';

/** A part of the text of a block, or of a node within it. */
export interface TextPlace {
  /** Index in the list of blocks. */
  block: number;
  /** From the block to the node whose text is meant; empty for the block itself. */
  path?: readonly number[];
  /** UTF-16 code units of the node's plain text; without, all of it. */
  from?: number;
  to?: number;
}

/** The range of a place; undefined where the text has no such node. */
export function rangeOf(
  editor: Editor,
  { block, path = [], from = 0, to }: TextPlace,
): Range | undefined {
  const root = [block, ...path];
  if (!Node.has(editor, root)) {
    return undefined;
  }
  if (to === undefined) {
    return { anchor: Editor.start(editor, root), focus: Editor.start(editor, root) };
  }
  let offset = 0;
  let anchor: Range['anchor'] | undefined;
  for (const [text, inner] of Node.texts(Node.get(editor, root))) {
    const end = offset + text.text.length;
    if (anchor === undefined && from < end) {
      anchor = { path: [...root, ...inner], offset: from - offset };
    }
    if (anchor !== undefined && to <= end) {
      return { anchor, focus: { path: [...root, ...inner], offset: to - offset } };
    }
    offset = end;
  }
  return anchor && { anchor, focus: anchor };
}

/** Which part of a text node a place covers, as offsets in it; undefined where none. */
export function partOf(
  editor: Editor,
  textPath: Path,
  { block, path = [], from = 0, to = Infinity }: TextPlace,
): [from: number, to: number] | undefined {
  const root = [block, ...path];
  if (!Path.isDescendant(textPath, root) || !Node.has(editor, root)) {
    return undefined;
  }
  let offset = 0;
  for (const [text, inner] of Node.texts(Node.get(editor, root))) {
    if (Path.equals([...root, ...inner], textPath)) {
      const start = Math.max(from - offset, 0);
      const end = Math.min(to - offset, text.text.length);
      return start < end ? [start, end] : undefined;
    }
    offset += text.text.length;
  }
  return undefined;
}
