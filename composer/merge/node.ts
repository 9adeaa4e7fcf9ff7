import type { Block, ListItemNode } from '../blocks';
import { listOf, recordOf, textOf } from '../render/inline';

/** What a merge compares: a block of a text, or an item of a list. */
export type MergeNode = Block | ListItemNode;

/** Deeper than any editor nests; what is below is compared as it is written. */
const DEEPEST = 40;

function jsonOf(value: unknown, replacer?: (name: string, value: unknown) => unknown): string {
  try {
    return String(JSON.stringify(value, replacer));
  } catch {
    // Nested so deeply that it cannot be written; the composer makes no such thing.
    return 'too deep';
  }
}

/** Editors leave such attributes out, or write them, without meaning anything by it. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === false || value === '' || value === 0;
}

function attributesOf(node: Record<string, unknown>): string {
  const names = Object.keys(node).filter(
    (name) => name !== 'children' && name !== 'text' && !isAbsent(node[name]),
  );
  return jsonOf(names.sort().map((name) => [name, node[name]]));
}

/** NFC, and every no-break space as a space: a difference that no reader sees. */
export function plainSpaces(text: string): string {
  return text.normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
}

function childKeys(children: readonly unknown[], depth: number): string[] {
  const keys: string[] = [];
  let marks: string | undefined;
  let text = '';
  const flush = (): void => {
    if (marks !== undefined) {
      keys.push(marks, jsonOf(plainSpaces(text)));
    }
    marks = undefined;
    text = '';
  };
  for (const child of children) {
    const node = recordOf(child);
    if (typeof node?.text !== 'string') {
      flush();
      keys.push(keyAt(child, depth + 1));
    } else if (node.text !== '') {
      const own = attributesOf(node);
      if (own !== marks) {
        flush();
        marks = own;
      }
      text += node.text;
    }
  }
  flush();
  return keys;
}

function keyAt(value: unknown, depth: number): string {
  const node = recordOf(value);
  if (node === undefined || depth > DEEPEST) {
    return jsonOf(value);
  }
  // Put together by hand: JSON within JSON would double its escapes on every level.
  const parts = [
    attributesOf(node),
    jsonOf(plainSpaces(textOf(node.text))),
    ...childKeys(listOf(node.children), depth),
  ];
  return `[${parts.join(',')}]`;
}

/**
 * The normal form of a node: two nodes with the same one are the same to a reader, however an editor has cut the text
 * into nodes. Slate merges and splits neighboring text nodes, puts empty ones around links and drops marks that are off.
 */
export function keyOf(node: unknown): string {
  return keyAt(node, 0);
}

/**
 * Whether two blocks say the same in the same form. Text in NFC; a no-break space counts as a space; how the text is
 * cut into nodes, and attributes without a value, do not count. Takes any JSON.
 */
export function sameBlock(one: unknown, other: unknown): boolean {
  return keyOf(one) === keyOf(other);
}

function inOrder(_name: string, value: unknown): unknown {
  const record = recordOf(value);
  return record === undefined
    ? value
    : Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether two nodes are the same to the last character. The order of attributes is none: databases change it. */
export function identical(one: unknown, other: unknown): boolean {
  return (
    one === other ||
    jsonOf(one) === jsonOf(other) ||
    (keyOf(one) === keyOf(other) && jsonOf(one, inOrder) === jsonOf(other, inOrder))
  );
}

function textAt(value: unknown, depth: number): string {
  const node = recordOf(value);
  if (node === undefined || depth > DEEPEST) {
    return '';
  }
  if (typeof node.text === 'string') {
    return node.text;
  }
  const image = recordOf(node.image);
  const separator = node.type === 'list' ? '\n' : '';
  return image === undefined
    ? listOf(node.children)
        .map((child) => textAt(child, depth + 1))
        .join(separator)
    : `${textOf(image.url)} ${textOf(image.alternativeText)}`;
}

/** Punctuation of German and English texts; by name, because a class of Unicode takes ten times as long. */
const BETWEEN_WORDS = /[\s.,:;!?…"'„“”‚‘’«»()[\]/–—-]+/;

/** The words of a node as they are compared, without marks and punctuation. */
export function wordsOf(node: unknown): string[] {
  return plainSpaces(textAt(node, 0))
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
}

export function typeOf(node: unknown): unknown {
  return recordOf(node)?.type;
}
