/**
 * Words that end in a full stop and do not end a sentence: academic titles and everyday abbreviations in German
 * and English (Duden, “Abkürzungen”; The Chicago Manual of Style, 10). Single letters (z. B., e. V., h. c.,
 * initials) and ordinals (12. März) are recognized by their form.
 */
const ABBREVIATIONS = new Set(
  (
    'dr prof dipl ing habil rer nat phil med jur oec soc theol dent vet agr techn univ hon priv doz pd mult apl ' +
    'em sc mag bakk eng arch kfm kffr wirt inform phys chem math päd psych ' +
    'st str nr hr fr bzw ca evtl ggf inkl exkl zzgl abs abb abt bd bsp etc geb gest jh jr sr mio mrd mind max min ' +
    'no tel vgl sog usw ua zb uvm co inc ltd corp vs mr mrs ms mx messrs rev hon gen gov sen rep dept fig approx ' +
    'est ext vol pp ed eds jan feb mär apr jun jul aug sep sept okt oct nov dez dec'
  ).split(' '),
);

const TERMINATORS = '.!?…';
const QUOTES = '“”"’‘\'»«›‹\u2069';
const CLOSERS = `${QUOTES})]`;

function endsInAbbreviation(before: string): boolean {
  const word = /([\p{L}\p{M}\p{N}]+)$/u.exec(before.slice(-60))?.[1];
  if (word === undefined) {
    return false;
  }
  if (/^\p{L}\p{M}*$/u.test(word) || /^\d{1,2}$/.test(word)) {
    return true;
  }
  return ABBREVIATIONS.has(word.toLowerCase());
}

function endsSentence(text: string, index: number): number | undefined {
  if (!TERMINATORS.includes(text.charAt(index))) {
    return undefined;
  }
  if (TERMINATORS.includes(text.charAt(index + 1))) {
    return undefined;
  }
  if (text.charAt(index) === '.' && endsInAbbreviation(text.slice(0, index))) {
    return undefined;
  }
  let end = index + 1;
  while (end < text.length && CLOSERS.includes(text.charAt(end))) {
    end += 1;
  }
  if (end === text.length) {
    return end;
  }
  const rest = /^\s+(\S)/u.exec(text.slice(end));
  if (rest === null) {
    return /^\s*$/.test(text.slice(end)) ? end : undefined;
  }
  return /^\s+[\p{Lu}\p{Lt}\p{Lo}\p{N}„“"‚‘«‹(\u2068]/u.test(text.slice(end)) ? end : undefined;
}

/** The sentences of a text, in order, without the white space between them. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const end = endsSentence(text, index);
    if (end !== undefined) {
      sentences.push(text.slice(start, end).trim());
      start = end;
    }
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/**
 * Text of at most `max` characters (UTF-16, what a database column and a form count at most), cut between words
 * with an ellipsis; a single long word is cut between graphemes, never inside an emoji.
 */
export function cutAtWord(text: string, max: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= max) {
    return trimmed;
  }
  if (max < 1) {
    return '';
  }
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(
    trimmed,
  )) {
    if (kept.length + segment.length > max - 1) {
      break;
    }
    kept += segment;
  }
  const next = trimmed.charAt(kept.length);
  const atWord = /\s/.test(next) ? kept : kept.replace(/\s+\S*$/u, '');
  const start = /\s/u.test(kept.trim()) || /\s/.test(next) ? atWord : kept;
  return `${start.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/**
 * The whole sentences at the start of a text that fit into `max` characters; where not even the first fits, its
 * start, cut between words with an ellipsis. Knows German and English abbreviations: nothing ends after “Dr.”.
 */
export function cutAtSentence(text: string, max: number): string {
  const trimmed = text.trim();
  if (trimmed.length <= max) {
    return trimmed;
  }
  let kept = '';
  for (let index = 0; index < Math.min(trimmed.length, max); index += 1) {
    const end = endsSentence(trimmed, index);
    if (end !== undefined && end <= max) {
      kept = trimmed.slice(0, end);
    }
  }
  return kept || cutAtWord(trimmed, max);
}

/** A whole sentence: as it is, with a full stop where it has no mark at its end. */
export function closeSentence(text: string): string {
  const trimmed = text.trim();
  if (/^\(.*[.!?…]\)$/u.test(trimmed)) {
    return trimmed;
  }
  let last = trimmed.length;
  while (last > 0 && QUOTES.includes(trimmed.charAt(last - 1))) {
    last -= 1;
  }
  const mark = trimmed.charAt(last - 1);
  if (trimmed === '' || TERMINATORS.includes(mark)) {
    return trimmed;
  }
  return `${trimmed.replace(/[,;:]$/, '')}.`;
}
