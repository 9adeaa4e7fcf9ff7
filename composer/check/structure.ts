import { listOf, recordOf } from '../render/inline';
import type { Context } from './context';
import type { Fix } from './findings';
import { plainText, textNodes } from './passages';

const HOLDS_TEXT = new Set(['paragraph', 'heading', 'quote', 'code', 'list-item']);

const levelOf = (block: Record<string, unknown>): number =>
  typeof block.level === 'number' ? block.level : 2;

/** Headings with nothing below them, and blocks and items without text. */
export function checkStructure(context: Context): void {
  const blocks = listOf(context.input.recap.body).map((block) => recordOf(block) ?? {});
  const nodes = textNodes(blocks);
  if (nodes.every(({ node, type }) => type !== 'image' && plainText(node).trim() === '')) {
    // That nothing has been written yet is a finding of its own.
    return;
  }
  for (const { block, path, node, type } of nodes) {
    const expected = plainText(node);
    if (HOLDS_TEXT.has(type) && expected.trim() === '') {
      const fix: Fix = { kind: 'remove-node', block, path, expected };
      context.report('block-empty', { field: 'body', block, path }, {}, fix);
    }
  }
  const filled = new Set(
    nodes
      .filter(({ node, type }) => type === 'image' || plainText(node).trim() !== '')
      .map(({ block }) => block),
  );
  blocks.forEach((heading, block) => {
    const text = plainText(heading);
    if (heading.type !== 'heading' || text.trim() === '') {
      return;
    }
    const next = blocks.findIndex((_, index) => index > block && filled.has(index));
    const below = blocks[next];
    if (below === undefined || (below.type === 'heading' && levelOf(below) <= levelOf(heading))) {
      const fix: Fix = { kind: 'remove-node', block, path: [], expected: text };
      context.report('heading-without-text', { field: 'body', block, path: [] }, { text }, fix);
    }
  });
}
