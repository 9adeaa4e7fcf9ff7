import type { Block, InlineNode, LinkNode, ListBlock, ListItemNode, TextNode } from '../blocks';
import type { BodyFix, Fix } from './findings';
import { plainText } from './passages';

type Container = Exclude<Block, ListBlock> | ListItemNode;
type Node = Block | ListItemNode;

function replaceInText(nodes: readonly TextNode[], at: Cursor): TextNode[] {
  return nodes
    .map((node) => {
      const start = at.offset;
      at.offset += node.text.length;
      const from = Math.max(at.from - start, 0);
      const to = Math.min(at.to - start, node.text.length);
      // What is inserted at a seam belongs to the node that ends there, the first to be reached.
      const touched =
        at.from === at.to
          ? !at.placed && from <= node.text.length
          : to > from && from < node.text.length;
      if (!touched) {
        return node;
      }
      const text = at.placed ? '' : at.text;
      at.placed = true;
      return {
        ...node,
        text: node.text.slice(0, from) + text + node.text.slice(Math.max(to, from)),
      };
    })
    .filter(({ text }, index) => text !== '' || nodes[index]?.text === '');
}

interface Cursor {
  offset: number;
  from: number;
  to: number;
  text: string;
  placed: boolean;
}

/** The children with text replaced: what stands around it keeps its marks and links. */
function replaceInline(children: readonly InlineNode[], at: Cursor): InlineNode[] {
  const changed = children.flatMap((child): InlineNode[] => {
    if (child.type === 'link') {
      const inner = replaceInText(child.children, at);
      return inner.length === 0 ? [] : [{ ...child, children: inner }];
    }
    return replaceInText([child], at);
  });
  return changed.length === 0 ? [{ type: 'text', text: '' }] : changed;
}

/** The children without a link; its text stays. */
function unlink(children: readonly InlineNode[], index: number): InlineNode[] {
  const kept = children.flatMap((child, at) =>
    at === index && child.type === 'link' ? child.children : [child],
  );
  const filled = kept.filter((child) => child.type === 'link' || child.text !== '');
  return filled.length === 0 ? [{ type: 'text', text: '' }] : filled;
}

/** The block with the node at `path` changed, or taken out where `change` gives nothing. */
function changeAt(
  node: Node,
  path: readonly number[],
  change: (node: Container) => Container | undefined,
): Node | undefined {
  const [index, ...rest] = path;
  if (index === undefined) {
    return node.type === 'list' ? node : change(node);
  }
  if (node.type !== 'list') {
    return node;
  }
  const children = node.children.flatMap((child, at): ListBlock['children'] => {
    if (at !== index) {
      return [child];
    }
    const changed = changeAt(child, rest, change);
    return changed?.type === 'list' || changed?.type === 'list-item' ? [changed] : [];
  });
  return children.length === 0 ? undefined : { ...node, children };
}

const withChildren = (node: Container, children: InlineNode[]): Container =>
  node.type === 'image' ? node : { ...node, children };

function linkAt(node: Container, index: number, expected: string): LinkNode | undefined {
  const link = node.children[index];
  return link?.type === 'link' && link.url === expected ? link : undefined;
}

function changeFor(
  fix: Exclude<BodyFix, { kind: 'insert-paragraph' }>,
): (node: Container) => Container | undefined {
  switch (fix.kind) {
    case 'replace-text':
      return (node) => {
        if (plainText(node).slice(fix.from, fix.to) !== fix.expected) {
          return node;
        }
        const { from, to, text } = fix;
        const cursor: Cursor = { offset: 0, from, to, text, placed: false };
        return withChildren(node, replaceInline(node.children, cursor));
      };
    case 'remove-node':
      return (node) => (plainText(node) === fix.expected ? undefined : node);
    case 'remove-link':
    case 'set-url': {
      const index = fix.path.at(-1) ?? -1;
      return (node) => {
        const link = linkAt(node, index, fix.expected);
        if (link === undefined) {
          return node;
        }
        return withChildren(
          node,
          fix.kind === 'remove-link'
            ? unlink(node.children, index)
            : node.children.map((child) => (child === link ? { ...link, url: fix.url } : child)),
        );
      };
    }
  }
}

/**
 * The body with a fix made; the body itself stays as it is. Marks and links of the rest are kept. A fix of a field, and
 * one whose text is no longer there, changes nothing.
 */
export function applyFix(blocks: readonly Block[], fix: Fix): Block[] {
  if (fix.kind === 'set-field') {
    return [...blocks];
  }
  if (fix.kind === 'insert-paragraph') {
    const at = Math.min(Math.max(fix.after + 1, 0), blocks.length);
    const paragraph: Block = { type: 'paragraph', children: [{ type: 'text', text: fix.text }] };
    return blocks.toSpliced(at, 0, paragraph);
  }
  const onLink = fix.kind === 'remove-link' || fix.kind === 'set-url';
  const path = onLink ? fix.path.slice(0, -1) : fix.path;
  return blocks.flatMap((block, index) => {
    if (index !== fix.block) {
      return [block];
    }
    const changed = changeAt(block, path, changeFor(fix));
    return changed === undefined || changed.type === 'list-item' ? [] : [changed];
  });
}
