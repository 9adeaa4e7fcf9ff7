import type { CheckCode } from './codes';
import type { Context } from './context';
import { rangeOf, replacement } from './context';
import type { Finding } from './findings';
import { isQuoted } from './passages';
import type { Passage } from './passages';
import { isAdjacent } from './words';

/** Words that may stand twice: relative clauses, and what is said twice for its force. */
const TWICE = new Set(
  (
    'der die das den dem denen deren dessen sie ihr es ist war sein haben hatte wird werden sehr viel ja nein so ganz ' +
    'lange weit nie immer bla blah ha that had is was are were very really many much never no yes bye so far her do'
  ).split(' '),
);

function report(
  context: Context,
  passage: Passage,
  code: CheckCode,
  { from, to, text }: { from: number; to: number; text?: string },
): void {
  const found = passage.text.slice(from, to);
  const fix = text === undefined ? undefined : replacement(passage, from, to, text);
  const params: Finding['params'] = code === 'space-doubled' ? {} : { found: found.trim() };
  context.report(code, rangeOf(passage, from, to), params, fix);
}

/** "Grüße kamen von von der Heide": a name that begins with the word that stands before it. */
function beginsName({ people }: Context, { tokens }: Passage, index: number): boolean {
  return people.some(({ prefix, family }) =>
    [...prefix, ...family].every(({ key }, at) => tokens[index + at]?.key === key),
  );
}

function checkDoubledWords(context: Context, passage: Passage): void {
  passage.tokens.forEach((token, index) => {
    const before = passage.tokens[index - 1];
    if (
      before !== undefined &&
      before.key === token.key &&
      // "Wenn Fliegen fliegen": a noun and its verb.
      (before.text === token.text || token.key.length <= 3) &&
      isAdjacent(token) &&
      token.key.length > 1 &&
      /^\p{L}/u.test(token.key) &&
      !TWICE.has(token.key) &&
      !beginsName(context, passage, index) &&
      !context.ownTexts.some((text) => text.includes(passage.text.slice(before.from, token.to)))
    ) {
      // The second goes: the first may begin the sentence.
      context.report(
        'word-doubled',
        rangeOf(passage, before.from, token.to),
        { found: passage.text.slice(before.from, token.to) },
        replacement(passage, before.to, token.to, ''),
      );
    }
  });
}

const SPACES = /(?<=\S)[ \u00a0]{2,}(?=\S)/gu;
const BEFORE_MARK = /(?<=[\p{L}\p{N}“”"’)\]])[ \u00a0]+(?=[,;!?](?:\s|$)|\.(?:\s|$))/gu;
const DOUBLED = /(?<!,),,(?!,)|;;|(?<![.…])\.\.(?!\.)|(?<=[?!…])\.(?![.\p{L}\p{N}])|,\.(?=\s|$)/gu;

function checkSpacing(context: Context, passage: Passage): void {
  const { text } = passage;
  for (const { 0: found, index } of text.matchAll(SPACES)) {
    report(context, passage, 'space-doubled', { from: index, to: index + found.length, text: ' ' });
  }
  for (const { 0: found, index } of text.matchAll(BEFORE_MARK)) {
    const to = index + found.length + 1;
    const mark = text.charAt(to - 1);
    report(context, passage, 'space-before-punctuation', { from: index, to, text: mark });
  }
  for (const { 0: found, index } of text.matchAll(DOUBLED)) {
    const alone = found === '.';
    const mark = found === ',.' ? '.' : found.charAt(0);
    report(context, passage, 'punctuation-doubled', {
      from: alone ? index - 1 : index,
      to: index + found.length,
      text: alone ? text.charAt(index - 1) : mark,
    });
  }
}

/** What people write to come back to. Roman thirty ("XXX. Kongress") is none. */
const NOTE =
  /\?{3,}|(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|[Ll]orem [Ii]psum|XXX+(?!\.))(?![\p{L}\p{N}])|\{\{.*?\}\}|\[object Object\]/gu;
/** A gap to be filled. In a quotation `[…]` says that something was left out. */
const GAP =
  /\[(?:…|\.{3}|\s*|x+|[^\]]*(?:einfügen|ergänzen|eintragen|nachtragen|folgt|insert|to come)[^\]]*|(?:vor|nach)?name|titel|title|datum|date|ort|place|zitat|quote|foto|bild|photo|picture|link|text|zahl|number|firma|company|organi[sz]ation)\]/giu;

function checkLeftovers(context: Context, passage: Passage): void {
  for (const { 0: found, index } of [
    ...passage.text.matchAll(NOTE),
    ...passage.text.matchAll(GAP),
  ]) {
    const cut = /^\[(?:…|\.{3})\]$/u.test(found) && isQuoted(passage.text, index);
    if (!cut && !context.ownTexts.some((text) => text.includes(found))) {
      report(context, passage, 'leftover', { from: index, to: index + found.length });
    }
  }
}

/** Quotation marks of the double kind, without those for inches where these make the number odd. */
function quotationMarks(text: string): { mark: string; index: number }[] {
  const marks = [...text.matchAll(/[„“”«»"]/gu)].map(({ 0: mark, index }) => ({ mark, index }));
  return marks.length % 2 === 0
    ? marks
    : marks.filter(({ mark, index }) => mark !== '"' || !/\d/.test(text.charAt(index - 1)));
}

/** Each paragraph of a long quotation opens anew; only the last closes. */
function goesOn(text: string, next: Passage | undefined): boolean {
  return /^[“"„»]/u.test(text) && /^[“"„»]/u.test(next?.text ?? '');
}

function checkQuotation(context: Context, passage: Passage, next: Passage | undefined): void {
  const marks = quotationMarks(passage.text);
  const last = marks.at(-1);
  if (last !== undefined && marks.length % 2 === 1) {
    if (!goesOn(passage.text, next)) {
      report(context, passage, 'quotation-open', { from: last.index, to: last.index + 1 });
    }
    return;
  }
  marks.forEach(({ mark }, at) => {
    const closing = marks[at + 1];
    if (at % 2 === 0 && mark === '„' && closing?.mark === '"') {
      const { index } = closing;
      report(context, passage, 'quotation-mixed', { from: index, to: index + 1, text: '“' });
    }
  });
}

/** What slips in while writing: doubled words and marks, spaces, notes to oneself, quotations left open. */
export function checkWording(context: Context): void {
  context.passages.forEach((passage, index) => {
    checkDoubledWords(context, passage);
    checkSpacing(context, passage);
    checkLeftovers(context, passage);
    checkQuotation(context, passage, context.passages[index + 1]);
  });
}
