import { isolate, withoutFullStop } from './text';

/** Quotation marks of a text, and those of a quotation inside one. */
export interface QuotationMarks {
  outer: readonly [string, string];
  inner: readonly [string, string];
}

/** The pairs that may be asked for, by their outer marks, each with the inner kind that goes with it. */
export const QUOTATION_MARKS = {
  '„“': { outer: ['„', '“'], inner: ['‚', '‘'] },
  '»«': { outer: ['»', '«'], inner: ['›', '‹'] },
  '«»': { outer: ['«', '»'], inner: ['‹', '›'] },
  '“”': { outer: ['“', '”'], inner: ['‘', '’'] },
  '‘’': { outer: ['‘', '’'], inner: ['“', '”'] },
  '„”': { outer: ['„', '”'], inner: ['‚', '’'] },
} as const satisfies Record<string, QuotationMarks>;

export type QuotationStyle = keyof typeof QUOTATION_MARKS;

/** Closing marks of an opening one; the same mark closes in one country what it opens in another. */
const CLOSERS: Record<string, string> = {
  '„': '“”',
  '“': '”',
  '«': '»',
  '»': '«',
  '"': '"',
  '‚': '‘’',
  '‘': '’',
  '‹': '›',
  '›': '‹',
  "'": "'",
};

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

interface Pair {
  open: number;
  close: number;
}

/** Whether a mark can open: an apostrophe stands behind a letter, the sign for inches behind a figure. */
function opens(text: string, index: number): boolean {
  const mark = text.charAt(index);
  return CLOSERS[mark] !== undefined && !(/["'‘]/u.test(mark) && isWord(text.charAt(index - 1)));
}

/** Whether the mark at `index` closes the one at `open`; an apostrophe inside of single marks closes nothing. */
function closes(text: string, index: number, open: number): boolean {
  const opening = text.charAt(open);
  const mark = text.charAt(index);
  if (!(CLOSERS[opening] ?? '').includes(mark)) {
    return false;
  }
  if (opening === '‚' && mark === '’' && text.includes('‘', index)) {
    return false;
  }
  return !/['’]/u.test(mark) || !isWord(text.charAt(index + 1));
}

/** Quotations in a text, inner ones before those around them; marks without a partner are in none. */
function quotations(text: string): Pair[] {
  const pairs: Pair[] = [];
  let waiting: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const partner = waiting.findLastIndex((open) => closes(text, index, open));
    if (partner >= 0) {
      pairs.push({ open: waiting[partner] ?? 0, close: index });
      waiting = waiting.slice(0, partner);
    } else if (opens(text, index)) {
      waiting.push(index);
    }
  }
  return pairs;
}

function unwrap(text: string): string {
  const whole = quotations(text).some(({ open, close }) => open === 0 && close === text.length - 1);
  return whole && text.length > 2 ? unwrap(text.slice(1, -1).trim()) : text;
}

/**
 * Text in quotation marks. Marks around the whole are taken as given by hand and replaced; marks inside take turns
 * between the inner and the outer kind, whatever they were; a double mark that lost its partner is left out.
 */
export function quoteWith(text: string, { outer, inner }: QuotationMarks): string {
  const bare = withoutFullStop(unwrap(text.trim()));
  const pairs = quotations(bare);
  const marks = new Map<number, string>();
  for (const { open, close } of pairs) {
    const depth = pairs.filter((other) => other.open < open && other.close > close).length;
    const [before, after] = depth % 2 === 0 ? inner : outer;
    marks.set(open, before);
    marks.set(close, after);
  }
  const inside = Array.from({ length: bare.length }, (_, index) => {
    const character = bare.charAt(index);
    const lost = /[„“”«»]/u.test(character) && !/\d/u.test(bare.charAt(index - 1));
    return marks.get(index) ?? (lost ? '' : character);
  })
    .join('')
    .replace(/ {2,}/gu, ' ')
    .trim();
  return `${outer[0]}${isolate(inside || bare)}${outer[1]}`;
}
