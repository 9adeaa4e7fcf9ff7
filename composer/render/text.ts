import { readBlocks } from './content';
import type { Content, ListContent } from './content';
import { plainText } from './runs';

function list({ ordered, items }: ListContent, depth = 0): string {
  let number = 0;
  return items
    .flatMap(({ content, lists }) => {
      const nested = lists.map((inside) => list(inside, depth + 1));
      if (content.length === 0) {
        return nested;
      }
      number += 1;
      const bullet = ordered ? `${String(number)}.` : '-';
      return [`${'  '.repeat(depth)}${bullet} ${plainText(content)}`, ...nested];
    })
    .join('\n');
}

function block(content: Content): string {
  switch (content.type) {
    case 'list':
      return list(content);
    case 'image':
      return content.caption;
    case 'code':
      return content.text;
    case 'paragraph':
    case 'heading':
    case 'quote':
      return plainText(content.content);
  }
}

/**
 * Strapi's blocks as plain text: an empty line between blocks, a hyphen or a number before each item of a list, the
 * caption of a picture.
 *
 * @param blocks what a `blocks` attribute holds, which may be null or of any shape
 */
export function blocksToText(blocks: unknown): string {
  return readBlocks(blocks)
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n');
}
