import { diff3MergeRegions, diffIndices } from 'node-diff3';

import type { InlineNode, LinkNode, TextNode } from '../blocks';
import { listOf, recordOf } from '../render/inline';
import type { MergeNode } from './node';
import { identical, plainSpaces, typeOf } from './node';
import { splitWords } from './word-diff';

/** A word with what it is set in; the marks and the link as JSON, so that two words can be compared. */
interface Word {
  text: string;
  marks: string;
  link: string;
}

const TEXTUAL: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'quote', 'list-item']);

/** Longer than any paragraph; beyond it, aligning word by word would take too long. */
const LONGEST = 3000;

/** As many pairs of equal words as a merge should have to look at. */
const MOST_PAIRS = 100_000;

function wordsOfLeaf(value: unknown, link: string): Word[] | undefined {
  const leaf = recordOf(value);
  if (typeof leaf?.text !== 'string') {
    return undefined;
  }
  const marks = Object.entries(leaf).filter(
    ([name, mark]) => name !== 'text' && name !== 'type' && mark !== undefined && mark !== false,
  );
  const written = JSON.stringify(Object.fromEntries(marks.sort(([a], [b]) => (a < b ? -1 : 1))));
  return splitWords(leaf.text).map((text) => ({ text, marks: written, link }));
}

/** The words of a block of plain text, marks and links; undefined for anything else. */
function wordsOfNode(node: MergeNode): Word[] | undefined {
  const words: Word[] = [];
  for (const child of listOf(recordOf(node)?.children)) {
    const record = recordOf(child);
    let link = '';
    if (record?.type === 'link') {
      const { children, ...attributes } = record;
      link = JSON.stringify(attributes);
    }
    for (const leaf of link === '' ? [child] : listOf(record?.children)) {
      const found = wordsOfLeaf(leaf, link);
      if (found === undefined) {
        return undefined;
      }
      words.push(...found);
    }
  }
  return words;
}

function childrenOf(words: readonly Word[]): InlineNode[] {
  const children: InlineNode[] = [];
  let last: Word | undefined;
  for (const word of words) {
    const parent = children.at(-1);
    const open = last?.link === word.link ? parent : undefined;
    const leaf: TextNode = {
      type: 'text',
      text: word.text,
      ...(JSON.parse(word.marks) as Partial<TextNode>),
    };
    if (open?.type === 'text' && last?.marks === word.marks) {
      open.text += word.text;
    } else if (open?.type === 'link') {
      const inner = open.children.at(-1);
      if (inner !== undefined && last?.marks === word.marks) {
        inner.text += word.text;
      } else {
        open.children.push(leaf);
      }
    } else if (word.link === '') {
      children.push(leaf);
    } else {
      children.push({
        ...(JSON.parse(word.link) as Omit<LinkNode, 'children'>),
        children: [leaf],
      });
    }
    last = word;
  }
  return children.length === 0 ? [{ type: 'text', text: '' }] : children;
}

function withoutChildren(node: MergeNode): Record<string, unknown> {
  const { children, ...attributes } = recordOf(node) ?? {};
  return attributes;
}

/** With a space behind the last word as behind the others, so that a text that goes on has not changed this word. */
function spaced(words: readonly Word[]): Word[] {
  const last = words.at(-1);
  return last === undefined || /\s$/u.test(last.text)
    ? [...words]
    : [...words.slice(0, -1), { ...last, text: `${last.text} ` }];
}

function trimmed(words: readonly Word[]): Word[] {
  const last = words.at(-1);
  return last === undefined ? [] : [...words.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

/** Paragraphs as one, parted by a space, as a person joins them. */
function joinedWords(nodes: readonly MergeNode[]): Word[] | undefined {
  const words: Word[] = [];
  for (const node of nodes) {
    const found = TEXTUAL.has(typeOf(node)) ? wordsOfNode(node) : undefined;
    if (found === undefined) {
      return undefined;
    }
    words.push(...spaced(found));
  }
  return words;
}

function manyPairs(words: readonly string[], others: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const word of others) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) > MOST_PAIRS;
}

const same = (words: readonly string[], others: readonly string[]): boolean =>
  words.length === others.length && words.every((word, index) => word === others[index]);

/** Where the words of the base stand in another version, as far as they do. */
function placesIn(other: string[], base: string[]): Map<number, number> {
  const places = new Map<number, number>();
  let at = 0;
  let there = 0;
  const until = (end: number): void => {
    for (; at < end; at += 1, there += 1) {
      places.set(at, there);
    }
  };
  for (const { buffer1, buffer2 } of diffIndices(base, other)) {
    until(buffer1[0]);
    at += buffer1[1];
    there += buffer2[1];
  }
  until(base.length);
  return places;
}

/**
 * The words of both versions as one sequence; undefined where both changed the same words, or stand side by side. Another
 * kind of space is no other word, and where the words are the same, what stands in the text stays, each word as it is there.
 */
function mergeWords(base: Word[], theirs: Word[], fresh: Word[]): Word[] | undefined {
  const coded = (words: readonly Word[]): string[] =>
    words.map(({ text, marks, link }) => JSON.stringify([plainSpaces(text), marks, link]));
  const [mine, old, young] = [coded(theirs), coded(base), coded(fresh)];
  if (
    Math.max(mine.length, old.length, young.length) > LONGEST ||
    manyPairs(old, mine) ||
    manyPairs(old, young)
  ) {
    return undefined;
  }
  const places = placesIn(mine, old);
  const merged: Word[] = [];
  for (const region of diff3MergeRegions(mine, old, young)) {
    if (!region.stable) {
      if (!same(region.aContent, region.bContent)) {
        return undefined;
      }
      merged.push(...theirs.slice(region.aStart, region.aStart + region.aLength));
      continue;
    }
    const { buffer, bufferStart, bufferLength } = region;
    const from = buffer === 'b' ? fresh : theirs;
    for (let index = bufferStart; index < bufferStart + bufferLength; index += 1) {
      const word = from[buffer === 'o' ? (places.get(index) ?? -1) : index];
      if (word !== undefined) {
        merged.push(word);
      }
    }
  }
  return merged;
}

/**
 * One block with the words that a person changed and the words that the facts changed (a three-way merge, word by
 * word, marks and links with their words). Undefined where both changed the same words, or where the blocks are not of
 * plain running text. Several base and fresh blocks are those that a person joined into one.
 */
export function combine(
  base: readonly MergeNode[],
  theirs: MergeNode,
  fresh: readonly MergeNode[],
): MergeNode | undefined {
  const [first] = base;
  const [made] = fresh;
  if (first === undefined || made === undefined) {
    return undefined;
  }
  const words = [joinedWords(base), joinedWords([theirs]), joinedWords(fresh)] as const;
  const [old, mine, young] = words;
  if (old === undefined || mine === undefined || young === undefined) {
    return undefined;
  }
  const shape = withoutChildren(theirs);
  const sameShape = identical(shape, withoutChildren(first));
  const merged = mergeWords(old, mine, young);
  return merged === undefined
    ? undefined
    : ({
        ...(sameShape ? withoutChildren(made) : shape),
        children: childrenOf(trimmed(merged)),
      } as MergeNode);
}
