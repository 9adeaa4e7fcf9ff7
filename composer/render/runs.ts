import { isBlank, listOf, printable, recordOf, safeLink, textOf } from './inline';

export const MARKS = ['code', 'bold', 'italic', 'underline', 'strikethrough'] as const;
export type Mark = (typeof MARKS)[number];

/** Text of one look. */
export interface Run {
  text: string;
  marks: readonly Mark[];
}

export interface Link {
  /** Safe to follow. */
  url: string;
  rel: readonly string[];
  newWindow: boolean;
  /** Without white space at the edges. */
  runs: Run[];
}

export type Inline = Run | Link;

/** Nesting deeper than any editor makes is cut, so that no input can exhaust the stack. */
export const DEEPEST = 20;

export function isLink(item: Inline): item is Link {
  return 'url' in item;
}

/** The text of inline content, without its marks and links. */
export function plainText(content: readonly Inline[]): string {
  return content.map((item) => (isLink(item) ? plainText(item.runs) : item.text)).join('');
}

/** Runs with those of the same marks joined, because the editor splits a text wherever somebody clicked. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.marks.join() === run.marks.join()) {
      joined[joined.length - 1] = { text: last.text + run.text, marks: run.marks };
    } else if (run.text !== '') {
      joined.push(run);
    }
  }
  return joined;
}

/** The texts among the children, those of links too: a link cannot stand in a link. */
export function readRuns(children: unknown, depth = 0): Run[] {
  return listOf(children).flatMap((child) => {
    const node = recordOf(child);
    if (node?.type === 'text') {
      const marks = MARKS.filter((mark) => node[mark] === true);
      return [{ text: printable(textOf(node.text)), marks }];
    }
    return node?.type === 'link' && depth < DEEPEST ? readRuns(node.children, depth + 1) : [];
  });
}

/** What editors may say about an address (HTML 4.6.7); “opener” would let the other page steer this one. */
const REL = new Set(
  'author external license me nofollow noopener noreferrer sponsored ugc'.split(' '),
);

function readLink(node: Record<string, unknown>): Inline[] {
  const runs = joinRuns(readRuns(node.children));
  const url = safeLink(node.url);
  if (url === undefined || isBlank(plainText(runs))) {
    return runs;
  }
  const newWindow = node.target === '_blank';
  const given = textOf(node.rel)
    .toLowerCase()
    .split(/\s+/)
    .filter((token) => REL.has(token));
  const rel = [...new Set([...given, ...(newWindow ? ['noopener', 'noreferrer'] : [])])];
  const { before, inner, after } = peel(runs);
  return [
    { text: before, marks: [] },
    { url, rel, newWindow, runs: inner },
    { text: after, marks: [] },
  ];
}

/** Runs without the white space at their edges, and that white space. */
export function peel(runs: readonly Run[]): { before: string; inner: Run[]; after: string } {
  const text = runs.map((run) => run.text).join('');
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  const inner: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const kept = run.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (kept !== '') {
      inner.push({ text: kept, marks: run.marks });
    }
    at += run.text.length;
  }
  return { before: text.slice(0, start), inner, after: text.slice(end) };
}

/** Inline content, trimmed; empty where a reader would see nothing. */
export function readInline(children: unknown): Inline[] {
  let content: Inline[] = [];
  let runs: Run[] = [];
  for (const child of listOf(children)) {
    const node = recordOf(child);
    for (const item of node?.type === 'link' ? readLink(node) : readRuns([child])) {
      if (isLink(item)) {
        content = content.concat(joinRuns(runs), item);
        runs = [];
      } else {
        runs.push(item);
      }
    }
  }
  content = content.concat(joinRuns(runs));
  return isBlank(plainText(content)) ? [] : trim(content);
}

/** Content that a reader sees something of, without white space before its first and after its last character. */
function trim(content: readonly Inline[]): Inline[] {
  const visible = (item: Inline): boolean => isLink(item) || item.text.trim() !== '';
  const kept = content.slice(content.findIndex(visible), content.findLastIndex(visible) + 1);
  const last = kept.length - 1;
  return kept.map((item, index) => {
    if (isLink(item)) {
      return item;
    }
    const text = index === 0 ? item.text.trimStart() : item.text;
    return { ...item, text: index === last ? text.trimEnd() : text };
  });
}
