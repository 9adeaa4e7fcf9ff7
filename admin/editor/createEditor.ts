import { createEditor, Element, Node, Text, Transforms } from 'slate';
import type { Editor, NodeEntry } from 'slate';
import { withHistory } from 'slate-history';
import { withReact } from 'slate-react';

import { withKeys } from './keys';
import { withPaste } from './paste';

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'quote',
  'code',
  'list',
  'image',
]);
const KNOWN: ReadonlySet<string> = new Set([...BLOCKS, 'list-item', 'link']);

/** Whether an element says something by itself: a link without words is none. */
const isEmptyLink = (node: Node): boolean =>
  Element.isElement(node) && node.type === 'link' && Node.string(node) === '';

/**
 * Brings a node into the shape that Strapi takes. What Strapi itself stored is in it already, so a text that is only
 * opened stays as it was.
 *
 * @returns whether something was changed; Slate then looks again
 */
function repair(editor: Editor, [node, path]: NodeEntry): boolean {
  if (Text.isText(node)) {
    if ((node as { type?: string }).type !== 'text') {
      Transforms.setNodes(editor, { type: 'text' }, { at: path });
      return true;
    }
    return false;
  }
  if (!Element.isElement(node)) {
    if (editor.children.length === 0) {
      const empty = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: '' }] };
      Transforms.insertNodes(editor, empty, { at: [0] });
      return true;
    }
    return false;
  }
  if (isEmptyLink(node)) {
    Transforms.unwrapNodes(editor, { at: path });
    return true;
  }
  const top = path.length === 1;
  if (!KNOWN.has(node.type) || (top && !BLOCKS.has(node.type))) {
    // Pasted from another editor: its words stay.
    Transforms.setNodes(editor, { type: 'paragraph' }, { at: path });
    return true;
  }
  if (node.type === 'list' && node.children.length === 0) {
    Transforms.removeNodes(editor, { at: path });
    return true;
  }
  return repairNesting(editor, [node, path]);
}

function repairNesting(editor: Editor, [node, path]: NodeEntry<Element>): boolean {
  for (const [child, childPath] of Node.children(editor, path)) {
    if (!Element.isElement(child)) {
      if (node.type === 'list') {
        const item = { type: 'list-item' as const, children: [] };
        Transforms.wrapNodes(editor, item, { at: childPath });
        return true;
      }
      continue;
    }
    const fits =
      node.type === 'list'
        ? child.type === 'list-item' || child.type === 'list'
        : child.type === 'link' && node.type !== 'link' && node.type !== 'image';
    if (!fits) {
      if (node.type === 'list') {
        Transforms.setNodes(editor, { type: 'list-item' }, { at: childPath });
      } else {
        Transforms.unwrapNodes(editor, { at: childPath });
      }
      return true;
    }
  }
  return false;
}

/** An editor of Strapi's blocks: with history, lists, links, and paste from the web and from Word. */
export function createArticleEditor(): Editor {
  const editor = withPaste(withKeys(withReact(withHistory(createEditor()))));
  const { isInline, isVoid, normalizeNode } = editor;
  editor.isInline = (element) => element.type === 'link' || isInline(element);
  editor.isVoid = (element) => element.type === 'image' || isVoid(element);
  editor.normalizeNode = (entry) => {
    if (!repair(editor, entry)) {
      normalizeNode(entry);
    }
  };
  return editor;
}
