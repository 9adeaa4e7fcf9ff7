import { Editor, Element, Node, Path, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';

import type { Block, ImageBlock, LinkNode, ListBlock, TextNode } from '../../composer/blocks';

export type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code';

/** What a block can be turned into. */
export type BlockStyle =
  | 'paragraph'
  | 'heading-2'
  | 'heading-3'
  | 'heading-4'
  | 'quote'
  | 'code'
  | 'ordered'
  | 'unordered';

const isBlock = (node: unknown): node is Block =>
  Element.isElement(node) && node.type !== 'link' && node.type !== 'list-item';

const isList = (node: unknown): node is ListBlock =>
  Element.isElement(node) && node.type === 'list';

export const isMarked = (editor: Editor, mark: Mark): boolean =>
  (Editor.marks(editor) as Partial<TextNode> | null)?.[mark] === true;

export function toggleMark(editor: Editor, mark: Mark): void {
  if (isMarked(editor, mark)) {
    Editor.removeMark(editor, mark);
  } else {
    Editor.addMark(editor, mark, true);
  }
}

/** What the block at the start of the selection is; undefined without a selection or in an image. */
export function styleOf(editor: Editor): BlockStyle | undefined {
  if (!editor.selection) {
    return undefined;
  }
  const at = Editor.unhangRange(editor, editor.selection);
  const [entry] = Editor.nodes(editor, { at, match: isBlock, mode: 'lowest' });
  const block = entry?.[0];
  switch (block?.type) {
    case 'list':
      return block.format;
    case 'heading':
      return `heading-${String(Math.min(4, Math.max(2, block.level)))}` as BlockStyle;
    case 'paragraph':
    case 'quote':
    case 'code':
      return block.type;
    default:
      return undefined;
  }
}

/** Takes the selected items out of their lists; they stay items, for the next step to turn. */
function leaveLists(editor: Editor): void {
  while ([...Editor.nodes(editor, { match: isList })].length > 0) {
    Transforms.unwrapNodes(editor, { match: isList, split: true, mode: 'lowest' });
  }
}

/** Attributes that belong to another style and must not stay behind. */
const FOREIGN = ['level', 'format', 'indentLevel', 'language'] as const;

/** Turns the selected blocks into another style; a style that they have already becomes a paragraph. */
export function setStyle(editor: Editor, style: BlockStyle): void {
  const wanted = styleOf(editor) === style ? 'paragraph' : style;
  Editor.withoutNormalizing(editor, () => {
    leaveLists(editor);
    const match = (node: unknown): boolean =>
      Element.isElement(node) && node.type !== 'link' && node.type !== 'image';
    Transforms.unsetNodes(editor, [...FOREIGN] as never, { match, mode: 'lowest' });
    if (wanted === 'ordered' || wanted === 'unordered') {
      Transforms.setNodes(editor, { type: 'list-item' }, { match, mode: 'lowest' });
      const list: ListBlock = { type: 'list', format: wanted, indentLevel: 0, children: [] };
      Transforms.wrapNodes(editor, list, {
        match: (node) => Element.isElement(node) && node.type === 'list-item',
      });
      return;
    }
    const properties: Partial<Block> = wanted.startsWith('heading-')
      ? { type: 'heading', level: Number(wanted.slice(-1)) as 2 | 3 | 4 }
      : { type: wanted as 'paragraph' | 'quote' | 'code' };
    Transforms.setNodes(editor, properties, { match, mode: 'lowest' });
  });
}

/** The link at the selection, with where it is. */
export function linkAt(editor: Editor): { link: LinkNode; path: Path } | undefined {
  if (!editor.selection) {
    return undefined;
  }
  const [entry] = Editor.nodes(editor, {
    match: (node): node is LinkNode => Element.isElement(node) && node.type === 'link',
  });
  return entry && { link: entry[0], path: entry[1] };
}

/** Makes the selected words a link, or changes the one that is there; without selected words the text is inserted. */
export function setLink(editor: Editor, url: string, text?: string): void {
  const present = linkAt(editor);
  if (present) {
    Transforms.setNodes(editor, { url }, { at: present.path });
    return;
  }
  if (!editor.selection) {
    return;
  }
  if (Range.isCollapsed(editor.selection)) {
    const link: LinkNode = { type: 'link', url, children: [{ type: 'text', text: text || url }] };
    Transforms.insertNodes(editor, link);
    Transforms.move(editor, { unit: 'offset' });
  } else {
    const link: LinkNode = { type: 'link', url, children: [] };
    Transforms.wrapNodes(editor, link, { split: true });
    Transforms.collapse(editor, { edge: 'end' });
  }
}

export function removeLink(editor: Editor): void {
  const present = linkAt(editor);
  if (present) {
    Transforms.unwrapNodes(editor, { at: present.path });
  }
}

/** Puts an empty heading and paragraph before a block, with the cursor in the heading. */
export function insertSection(editor: Editor, at: number): void {
  const path = [Math.min(at, editor.children.length)];
  const empty = () => [{ type: 'text' as const, text: '' }];
  Transforms.insertNodes(
    editor,
    [
      { type: 'heading', level: 2, children: empty() },
      { type: 'paragraph', children: empty() },
    ],
    { at: path },
  );
  Transforms.select(editor, Editor.start(editor, path));
  ReactEditor.focus(editor);
}

/**
 * Puts pictures behind the block at the selection, or at the end; an empty paragraph gives way to them.
 *
 * @returns nothing; the cursor is behind the last one
 */
export function insertImages(editor: Editor, images: readonly ImageBlock['image'][]): void {
  const index = editor.selection?.anchor.path[0] ?? editor.children.length - 1;
  const block = editor.children[index];
  const isEmpty = block?.type === 'paragraph' && Node.string(block) === '';
  const at = isEmpty ? index : index + 1;
  Editor.withoutNormalizing(editor, () => {
    if (isEmpty) {
      Transforms.removeNodes(editor, { at: [index] });
    }
    const blocks = images.map((image): ImageBlock => ({
      type: 'image',
      image,
      children: [{ type: 'text', text: '' }],
    }));
    Transforms.insertNodes(editor, blocks, { at: [at] });
    const behind = [at + blocks.length];
    if (!Node.has(editor, behind)) {
      const children = [{ type: 'text' as const, text: '' }];
      Transforms.insertNodes(editor, { type: 'paragraph', children }, { at: behind });
    }
    Transforms.select(editor, Editor.start(editor, behind));
  });
}

/** Moves an item one level in or out. @returns whether the selection is in a list */
export function indent(editor: Editor, direction: 'in' | 'out'): boolean {
  const [entry] = Editor.nodes(editor, { match: isList, mode: 'lowest' });
  if (!entry) {
    return false;
  }
  const [list, listPath] = entry;
  const isItem = (node: unknown): boolean => Element.isElement(node) && node.type === 'list-item';
  if (direction === 'in') {
    const [item] = Editor.nodes(editor, { match: isItem });
    // The first item has nothing to stand under.
    if (item && Path.hasPrevious(item[1])) {
      Transforms.wrapNodes(
        editor,
        {
          type: 'list',
          format: list.format,
          indentLevel: (list.indentLevel ?? 0) + 1,
          children: [],
        },
        { match: isItem },
      );
    }
  } else if (listPath.length > 1) {
    Transforms.liftNodes(editor, { match: isItem });
  }
  return true;
}
