import { isBlank, listOf, printable, recordOf, safeImage, textOf } from './inline';
import { DEEPEST, plainText, readInline, readRuns } from './runs';
import type { Inline } from './runs';

export interface ListContent {
  type: 'list';
  ordered: boolean;
  items: { content: Inline[]; lists: ListContent[] }[];
}

/** A block that a reader sees something of: its texts printable, its addresses safe, nothing empty in it. */
export type Content =
  | { type: 'paragraph' | 'quote'; content: Inline[] }
  | { type: 'heading'; level: number; content: Inline[] }
  | { type: 'code'; language: string; text: string }
  | { type: 'image'; url: string; alt: string; caption: string; width?: number; height?: number }
  | ListContent;

function readList(node: Record<string, unknown>, depth = 0): ListContent | undefined {
  if (depth > DEEPEST) {
    return undefined;
  }
  const items: ListContent['items'] = [];
  const nest = (child: Record<string, unknown>): void => {
    const list = readList(child, depth + 1);
    if (list !== undefined) {
      const item = items.at(-1);
      if (item === undefined) {
        items.push({ content: [], lists: [list] });
      } else {
        item.lists.push(list);
      }
    }
  };
  for (const child of listOf(node.children)) {
    const item = recordOf(child);
    if (item?.type === 'list') {
      // Strapi stores a nested list beside the item that it belongs to.
      nest(item);
    } else if (item?.type === 'list-item') {
      const content = readInline(item.children);
      if (content.length > 0) {
        items.push({ content, lists: [] });
      }
      for (const inside of listOf(item.children).map(recordOf)) {
        if (inside?.type === 'list') {
          nest(inside);
        }
      }
    }
  }
  return items.length === 0
    ? undefined
    : { type: 'list', ordered: node.format === 'ordered', items };
}

const size = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;

/** A text on one line. */
const line = (value: unknown): string => printable(textOf(value)).replace(/\s+/g, ' ').trim();

function readImage(node: Record<string, unknown>): Content | undefined {
  const file = recordOf(node.image);
  const url = safeImage(file?.url);
  if (file === undefined || url === undefined) {
    return undefined;
  }
  const alt = line(file.alternativeText);
  // Strapi's editor takes the name of the file where there is no text; read aloud, it says nothing (WCAG 2.2, F30).
  const named = alt === line(file.name) && /\.\w{2,5}$/.test(alt);
  return {
    type: 'image',
    url,
    alt: named ? '' : alt,
    caption: line(file.caption),
    width: size(file.width),
    height: size(file.height),
  };
}

function readBlock(value: unknown): Content | undefined {
  const node = recordOf(value);
  switch (node?.type) {
    case 'paragraph':
    case 'quote':
    case 'heading': {
      const content = readInline(node.children);
      if (content.length === 0) {
        return undefined;
      }
      if (node.type !== 'heading') {
        return { type: node.type, content };
      }
      const level =
        typeof node.level === 'number' ? Math.min(6, Math.max(1, Math.trunc(node.level) || 2)) : 2;
      return { type: 'heading', level, content };
    }
    case 'code': {
      const text = plainText(readRuns(node.children));
      const language = textOf(node.language).replace(/[^\w+#.-]/gu, '');
      return isBlank(text) ? undefined : { type: 'code', language, text };
    }
    case 'list':
      return readList(node);
    case 'image':
      return readImage(node);
    default:
      return undefined;
  }
}

/**
 * What a reader sees of Strapi's blocks; the one place that judges what may be shown. Blocks without content and of
 * unknown types are left out; no input makes it throw.
 */
export function readBlocks(blocks: unknown): Content[] {
  return listOf(blocks)
    .map(readBlock)
    .filter((content) => content !== undefined);
}
