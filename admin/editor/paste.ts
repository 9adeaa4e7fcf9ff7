import { Editor, Element, Range, Transforms } from 'slate';

import type { Block } from '../../composer/blocks';
import { cleanText } from '../../composer/clean';

import { setLink } from './commands';
import { blocksFromHtml } from './html';

/** Paragraphs of a text: an empty line parts them; single line breaks stay. */
const blocksFromText = (text: string): Block[] =>
  cleanText(text)
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ type: 'paragraph', children: [{ type: 'text', text: paragraph }] }));

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text);

/** Inside code everything stays as it was typed. */
function inCode(editor: Editor): boolean {
  const [entry] = Editor.nodes(editor, {
    match: (node) => Element.isElement(node) && node.type === 'code',
  });
  return entry !== undefined;
}

/** The blocks at the cursor; a single paragraph joins the text around it. */
function insertBlocks(editor: Editor, blocks: Block[]): void {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph') {
    Transforms.insertFragment(editor, only.children);
    return;
  }
  Transforms.insertFragment(editor, blocks);
}

/** Takes over what is pasted from web pages, Word and plain texts; an address over selected words makes them a link. */
export function withPaste(editor: Editor): Editor {
  const { insertData } = editor;
  editor.insertData = (data) => {
    const text = data.getData('text/plain');
    if (inCode(editor)) {
      Editor.insertText(editor, text);
      return;
    }
    if (data.types.includes('application/x-slate-fragment')) {
      insertData(data);
      return;
    }
    if (isAddress(text.trim()) && editor.selection && Range.isExpanded(editor.selection)) {
      setLink(editor, text.trim());
      return;
    }
    const html = data.getData('text/html');
    const blocks = html === '' ? blocksFromText(text) : blocksFromHtml(html);
    if (blocks.length > 0) {
      insertBlocks(editor, blocks);
    }
  };
  return editor;
}
