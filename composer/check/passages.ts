import { listOf, recordOf, textOf } from '../render/inline';
import { sentencesOf } from '../sentences';
import type { TextPlace } from './findings';
import type { CheckedRecap } from './input';
import { tokensOf } from './words';
import type { Token } from './words';

/** A run of text that is read as one: a field, a paragraph, an item of a list. */
export interface Passage {
  place: TextPlace;
  kind: 'field' | 'caption' | 'paragraph' | 'heading' | 'quote' | 'list-item';
  text: string;
  tokens: Token[];
}

/** A node of the body that holds text, of any shape. */
export interface TextNodePlace {
  block: number;
  path: number[];
  type: string;
  node: Record<string, unknown>;
}

/** Deeper lists than any editor makes are not looked into, so that no input can exhaust the stack. */
const DEEPEST_LIST = 20;

function listNodes(
  node: Record<string, unknown>,
  block: number,
  path: number[],
  found: TextNodePlace[],
): void {
  if (path.length > DEEPEST_LIST) {
    return;
  }
  listOf(node.children).forEach((child, index) => {
    const item = recordOf(child);
    if (item?.type === 'list') {
      listNodes(item, block, [...path, index], found);
    } else if (item?.type === 'list-item') {
      found.push({ block, path: [...path, index], type: 'list-item', node: item });
    }
  });
}

/** Every node of the body that holds text or a picture, in the order of reading. */
export function textNodes(body: unknown): TextNodePlace[] {
  const found: TextNodePlace[] = [];
  listOf(body).forEach((value, block) => {
    const node = recordOf(value);
    if (node?.type === 'list') {
      listNodes(node, block, [], found);
    } else if (node !== undefined) {
      found.push({ block, path: [], type: textOf(node.type), node });
    }
  });
  return found;
}

/** The text of a node as one string, marks and links aside: what offsets count in. */
export function plainText(node: unknown): string {
  return listOf(recordOf(node)?.children)
    .map((child) => {
      const inline = recordOf(child);
      return inline?.type === 'link'
        ? listOf(inline.children)
            .map((inner) => textOf(recordOf(inner)?.text))
            .join('')
        : textOf(inline?.text);
    })
    .join('');
}

const READ = ['paragraph', 'heading', 'quote', 'list-item'] as const;

/** All the text of a recap; code is left out, since it is no prose. */
export function passagesOf(recap: CheckedRecap): Passage[] {
  const passages: Passage[] = [];
  const add = (place: TextPlace, kind: Passage['kind'], text: string): void => {
    if (text.trim() !== '') {
      passages.push({ place, kind, text, tokens: tokensOf(text) });
    }
  };
  const { kicker, title, subtitle, teaser, seo, picture, gallery } = recap;
  add({ field: 'kicker' }, 'field', textOf(kicker));
  add({ field: 'title' }, 'field', textOf(title));
  add({ field: 'subtitle' }, 'field', textOf(subtitle));
  add({ field: 'teaser' }, 'field', textOf(teaser));
  for (const { block, path, type, node } of textNodes(recap.body)) {
    const kind = READ.find((known) => known === type);
    if (kind !== undefined) {
      add({ field: 'body', block, path }, kind, plainText(node));
    }
  }
  add({ field: 'picture', part: 'caption' }, 'caption', textOf(picture?.caption));
  gallery?.forEach(({ caption }, index) => {
    add({ field: 'gallery', index, part: 'caption' }, 'caption', textOf(caption));
  });
  add({ field: 'seoTitle' }, 'field', textOf(seo?.title));
  add({ field: 'seoDescription' }, 'field', textOf(seo?.description));
  return passages;
}

/** The first paragraphs and the fields above them: what is said there is said of the event. */
export function isLead({ place }: Passage): boolean {
  return place.field !== 'body' || (place.block ?? 0) <= 1;
}

/** The sentence around an offset. */
export function sentenceAt(text: string, offset: number): string {
  let end = 0;
  for (const sentence of sentencesOf(text)) {
    end = text.indexOf(sentence, end) + sentence.length;
    if (offset < end) {
      return sentence;
    }
  }
  return text;
}

/** Whether an offset stands between quotation marks: a title, or what somebody said. */
export function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  const opened = Math.max(
    before.lastIndexOf('„'),
    before.lastIndexOf('«'),
    before.lastIndexOf('»'),
  );
  const closed = Math.max(before.lastIndexOf('”'), before.lastIndexOf('“'));
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1;
  if (straight || opened > closed) {
    return /[“”"»«]/u.test(text.slice(offset));
  }
  // An English quotation opens with the mark that closes a German one.
  return (
    before.lastIndexOf('“') > Math.max(before.lastIndexOf('”'), before.lastIndexOf('„')) &&
    !before.includes('„') &&
    text.slice(offset).includes('”')
  );
}
