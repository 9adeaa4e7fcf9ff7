import { Editor, Element, Node, Path, Range, Transforms } from 'slate';
import type { NodeEntry } from 'slate';

import { setStyle } from './commands';

const PARAGRAPH = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: '' }] };

/** The innermost element at the cursor that holds text. */
function textBlock(editor: Editor): NodeEntry<Element> | undefined {
  const [entry] = Editor.nodes(editor, {
    match: (node): node is Element =>
      Element.isElement(node) && !editor.isInline(node) && node.type !== 'list',
    mode: 'lowest',
  });
  return entry;
}

/** Enter within an item: a new item, and on an empty one the end of the list. */
function breakItem(editor: Editor, [item, path]: NodeEntry<Element>): void {
  if (Node.string(item) !== '') {
    Transforms.splitNodes(editor, { always: true });
  } else if (path.length > 2) {
    Transforms.liftNodes(editor, { at: path });
  } else {
    setStyle(editor, 'paragraph');
  }
}

/** Enter within a quote or code: a line break, and on an empty last line the end of the block. */
function breakLine(editor: Editor, [block, path]: NodeEntry<Element>): void {
  const text = Node.string(block);
  const atEnd = editor.selection !== null && Editor.isEnd(editor, editor.selection.anchor, path);
  if (!atEnd || !text.endsWith('\n')) {
    Editor.insertText(editor, '\n');
    return;
  }
  Editor.deleteBackward(editor, { unit: 'character' });
  const next = Path.next(path);
  Transforms.insertNodes(editor, PARAGRAPH, { at: next });
  Transforms.select(editor, Editor.start(editor, next));
}

/** Whether the cursor is at the end of a block, and an empty paragraph waits below it. */
function emptyAfter(editor: Editor, path: Path): boolean {
  const next = Path.next(path);
  if (!editor.selection || !Node.has(editor, next)) {
    return false;
  }
  const below = Node.get(editor, next);
  return (
    Editor.isEnd(editor, editor.selection.anchor, path) &&
    Element.isElement(below) &&
    below.type === 'paragraph' &&
    Node.string(below) === ''
  );
}

/** What Enter and Backspace do in blocks that are no paragraph, as in Strapi's own editor. */
export function withKeys(editor: Editor): Editor {
  const { insertBreak, deleteBackward } = editor;

  editor.insertSoftBreak = () => {
    Editor.insertText(editor, '\n');
  };

  editor.insertBreak = () => {
    if (editor.selection && Range.isExpanded(editor.selection)) {
      Transforms.delete(editor);
    }
    const entry = textBlock(editor);
    const [block, path] = entry ?? [];
    if (!entry || !block || !path) {
      insertBreak();
    } else if (block.type === 'list-item') {
      breakItem(editor, entry);
    } else if (block.type === 'quote' || block.type === 'code') {
      breakLine(editor, entry);
    } else if (block.type === 'image') {
      const next = Path.next(path);
      Transforms.insertNodes(editor, PARAGRAPH, { at: next });
      Transforms.select(editor, Editor.start(editor, next));
    } else if (block.type === 'heading' && emptyAfter(editor, path)) {
      Transforms.select(editor, Editor.start(editor, Path.next(path)));
    } else {
      insertBreak();
      const after = textBlock(editor);
      // What follows a heading is text.
      if (block.type === 'heading' && after && Node.string(after[0]) === '') {
        Transforms.unsetNodes(editor, 'level' as never, { at: after[1] });
        Transforms.setNodes(editor, { type: 'paragraph' }, { at: after[1] });
      }
    }
  };

  editor.deleteBackward = (unit) => {
    const entry = textBlock(editor);
    const { selection } = editor;
    if (
      entry &&
      selection &&
      Range.isCollapsed(selection) &&
      entry[0].type !== 'paragraph' &&
      entry[0].type !== 'image' &&
      Editor.isStart(editor, selection.anchor, entry[1])
    ) {
      setStyle(editor, 'paragraph');
      return;
    }
    deleteBackward(unit);
  };
  return editor;
}
