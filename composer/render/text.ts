import { listOf, printable, recordOf, textOf } from './inline';

function inline(children: unknown): string {
  return listOf(children)
    .map((child) => {
      const node = recordOf(child);
      return node?.type === 'link' ? inline(node.children) : textOf(node?.text);
    })
    .join('');
}

const DEEPEST_LIST = 20;

function list(node: Record<string, unknown>, depth: number): string {
  if (depth > DEEPEST_LIST) {
    return '';
  }
  let number = 0;
  return listOf(node.children)
    .map((child) => {
      const item = recordOf(child);
      if (item?.type === 'list') {
        return list(item, depth + 1);
      }
      const text = item?.type === 'list-item' ? inline(item.children).trim() : '';
      if (text === '') {
        return '';
      }
      number += 1;
      const bullet = node.format === 'ordered' ? `${String(number)}.` : '-';
      return `${'  '.repeat(depth)}${bullet} ${text}`;
    })
    .filter((line) => line !== '')
    .join('\n');
}

function block(value: unknown): string {
  const node = recordOf(value);
  switch (node?.type) {
    case 'list':
      return list(node, 0);
    case 'image':
      return textOf(recordOf(node.image)?.caption).trim();
    case 'code':
      return inline(node.children);
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inline(node.children).trim();
    default:
      return '';
  }
}

/**
 * Strapi's blocks as plain text: an empty line between blocks, a hyphen or a number before each item of a list.
 *
 * @param blocks what a `blocks` attribute holds, which may be null or of any shape
 */
export function blocksToText(blocks: unknown): string {
  return listOf(blocks)
    .map((value) => printable(block(value)))
    .filter((text) => text !== '')
    .join('\n\n');
}
