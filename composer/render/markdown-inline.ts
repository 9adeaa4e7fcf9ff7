import { isLink, joinRuns, peel } from './runs';
import type { Inline, Link, Mark, Run } from './runs';

/** Outermost first. Underline has no Markdown and is left out rather than turned into HTML. */
const NESTED = ['strikethrough', 'bold', 'italic'] as const satisfies readonly Mark[];
type Nested = (typeof NESTED)[number];

/**
 * A stretch of the line to be written: text that is still to be escaped, Markdown that is finished, or the edge of a
 * mark.
 */
type Piece =
  | { kind: 'text'; text: string; encodeFirst?: boolean; encodeLast?: boolean }
  | { kind: 'finished'; markdown: string }
  | { kind: 'edge'; mark: Nested; opens: boolean; delimiter: string };

/** Backslashes before what would be Markdown anywhere in a line. Within a word an underscore means nothing. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]<|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}]{2}(?=_[\p{L}\p{N}]{2}))_/gu, '\\_')
    .replace(/&(?=#?[\p{L}\p{N}]+;)/gu, '\\&');
}

/** Backslashes before what would be Markdown at the start of a line: headings, lists, quotes, rules, tables. */
function escapeLineStart(line: string): string {
  return line
    .replace(/^(?:[-+](?=[\s]|$)|[-=:][-=:\s]*$|#{1,6}(?=\s|$)|>)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

function codeSpan(code: string): string {
  const ticks = new Set([...code.matchAll(/`+/g)].map(([run]) => run.length));
  let length = 1;
  while (ticks.has(length)) {
    length += 1;
  }
  const fence = '`'.repeat(length);
  const pad = /^`|`$/.test(code) ? ' ' : '';
  return `${fence}${pad}${code}${pad}${fence}`;
}

/** Code stays on its line, and white space at its edges outside, where it is kept. */
function codePieces(text: string): Piece[] {
  return text.split('\n').flatMap((line, index): Piece[] => {
    const { before, inner, after } = peel([{ text: line, marks: [] }]);
    const [code] = inner;
    return [
      { kind: 'text', text: (index === 0 ? '' : '\n') + before },
      ...(code === undefined ? [] : [{ kind: 'finished' as const, markdown: codeSpan(code.text) }]),
      { kind: 'text', text: after },
    ];
  });
}

const has = (run: Run, mark: Mark): boolean => run.marks.includes(mark);

/** Runs in stretches that all have a mark, or all have not. */
function stretches(runs: readonly Run[], mark: Mark): Run[][] {
  const found: Run[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.[0] !== undefined && has(last[0], mark) === has(run, mark)) {
      last.push(run);
    } else {
      found.push([run]);
    }
  }
  return found;
}

/** White space at the edge of a mark goes out of it, or the mark would be none (CommonMark 0.31, 6.2). */
function runPieces(runs: readonly Run[], [mark, ...inside]: readonly Nested[] = NESTED): Piece[] {
  if (mark === undefined) {
    return runs.flatMap((run): Piece[] =>
      has(run, 'code') ? codePieces(run.text) : [{ kind: 'text', text: run.text }],
    );
  }
  return stretches(runs, mark).flatMap((stretch): Piece[] => {
    if (stretch[0] === undefined || !has(stretch[0], mark)) {
      return runPieces(stretch, inside);
    }
    const { before, inner, after } = peel(stretch);
    if (inner.length === 0) {
      return [{ kind: 'text', text: before + after }];
    }
    const delimiter = mark === 'strikethrough' ? '~~' : mark === 'bold' ? '**' : '*';
    return [
      { kind: 'text', text: before },
      { kind: 'edge', mark, opens: true, delimiter },
      ...runPieces(inner, inside),
      { kind: 'edge', mark, opens: false, delimiter },
      { kind: 'text', text: after },
    ];
  });
}

/** An address between brackets: spaces, angle brackets and backticks as percent signs, the rest escaped. */
export function destination(url: string): string {
  return url
    .replace(/[\s<>`|]/gu, encodeURIComponent)
    .replace(/[\\()]/g, '\\$&')
    .replace(/&(?=#?[\p{L}\p{N}]+;)/gu, '\\&');
}

function linkPieces({ url, runs }: Link): Piece[] {
  const line = runs.map(({ text, marks }) => ({ text: text.replaceAll('\n', ' '), marks }));
  // Code that holds `]:` would make a definition of a link at the start of a line, were its address well formed.
  const gap = line.some((run) => has(run, 'code') && run.text.includes(']:')) ? ' ' : '';
  return [
    { kind: 'finished', markdown: '[' },
    ...runPieces(plainRuns(line)),
    { kind: 'finished', markdown: `](${destination(url)}${gap})` },
  ];
}

const plainRuns = (runs: readonly Run[]): Run[] =>
  joinRuns(
    runs.map(({ text, marks }) => ({ text, marks: marks.filter((mark) => mark !== 'underline') })),
  );

function piecesOf(content: readonly Inline[]): Piece[] {
  let pieces: Piece[] = [];
  let runs: Run[] = [];
  for (const item of content) {
    if (isLink(item)) {
      pieces = pieces.concat(runPieces(plainRuns(runs)), linkPieces(item));
      runs = [];
    } else {
      runs.push(item);
    }
  }
  return pieces
    .concat(runPieces(plainRuns(runs)))
    .filter((piece) => piece.kind !== 'text' || piece.text !== '');
}

/** Two stars beside one star are read as three; underscores then say what the single star would have. */
function chooseDelimiters(pieces: Piece[]): void {
  const isStar = (piece: Piece | undefined): boolean =>
    piece?.kind === 'edge' && piece.delimiter === '**';
  let open = 0;
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'edge' || piece.mark !== 'italic') {
      return;
    }
    if (piece.opens) {
      open = index;
      return;
    }
    const neighbors = [open - 1, open + 1, index - 1, index + 1].map((at) => pieces[at]);
    const opening = pieces[open];
    if (neighbors.some(isStar) && opening?.kind === 'edge') {
      opening.delimiter = '_';
      piece.delimiter = '_';
    }
  });
}

/** Versions of CommonMark differ on whether symbols are punctuation, so each side is taken as the stricter one has it. */
const SURELY_APART = /^[\s\p{P}!-/:-@[-`{-~]$/u;
const MAYBE_PUNCTUATION = /^[\p{P}\p{S}]$/u;

/** The character of a piece that stands at an edge beside it, as the parser will see it. */
function facing(piece: Piece | undefined, last: boolean): string {
  if (piece?.kind !== 'text') {
    return '*';
  }
  const characters = [...piece.text];
  const alone = characters.length === 1;
  const first = piece.encodeFirst === true;
  const end = piece.encodeLast === true;
  if (last ? end || (alone && first) : first || (alone && end)) {
    return last ? ';' : '&';
  }
  return (last ? characters.at(-1) : characters[0]) ?? '';
}

/**
 * A mark that ends in punctuation and is followed by a letter does not count as a mark (CommonMark 0.31, 6.2). The letter
 * is then written as a character reference, which is punctuation to the parser and the same letter to the reader. A
 * letter that stands alone between two marks may so need another one on the other side.
 */
function encodeNeighbors(pieces: Piece[]): void {
  let changed = false;
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'edge') {
      return;
    }
    const outer = pieces[piece.opens ? index - 1 : index + 1];
    const inner = pieces[piece.opens ? index + 1 : index - 1];
    if (outer?.kind !== 'text' || SURELY_APART.test(facing(outer, piece.opens))) {
      return;
    }
    if (piece.delimiter === '_' || MAYBE_PUNCTUATION.test(facing(inner, !piece.opens))) {
      outer[piece.opens ? 'encodeLast' : 'encodeFirst'] = true;
      changed = true;
    }
  });
  if (changed) {
    encodeNeighbors(pieces);
  }
}

const reference = (character: string): string => `&#${String(character.codePointAt(0) ?? 0)};`;

function writePiece(piece: Piece, next: Piece | undefined): string {
  if (piece.kind === 'finished') {
    return piece.markdown;
  }
  if (piece.kind === 'edge') {
    return piece.delimiter;
  }
  const characters = [...piece.text];
  const first = piece.encodeFirst === true ? reference(characters.shift() ?? '') : '';
  const lastCharacter = piece.encodeLast === true ? characters.pop() : undefined;
  const last = lastCharacter === undefined ? '' : reference(lastCharacter);
  const text = `${first}${escapeText(characters.join(''))}${last}`;
  // An exclamation mark before a link would make a picture of it.
  return next?.kind === 'finished' && next.markdown === '[' ? text.replace(/!$/, '\\!') : text;
}

/** Inline content as lines of CommonMark; the breaks between them are still to be written. */
export function inlineLines(content: readonly Inline[]): string[] {
  const pieces = piecesOf(content);
  chooseDelimiters(pieces);
  encodeNeighbors(pieces);
  return pieces
    .map((piece, index) => writePiece(piece, pieces[index + 1]))
    .join('')
    .split('\n')
    .map(withoutMargins);
}

/** Without spaces and tabs at the edges, which would be a break or code; a no-break space is neither. */
function withoutMargins(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t'.includes(line.charAt(end - 1))) {
    end -= 1;
  }
  return line.slice(0, end).replace(/^[ \t]+/, '');
}

/** Inline content as CommonMark, with hard breaks between its lines. */
export function inlineMarkdown(content: readonly Inline[]): string {
  return inlineLines(content).map(escapeLineStart).join('\\\n');
}
