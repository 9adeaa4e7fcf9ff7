const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name in a right-to-left script, wrapped in isolates (U+2068, U+2069), so that it turns neither the brackets nor
 * the words around it (Unicode Standard Annex 9, 2.7). Others stay as they are.
 */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

export const NO_BREAK_SPACE = '\u00a0';

/** Letters that are each an abbreviation stay on one line: `e. V.`, `J. T. Whitfield`. */
export function heldTogether(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}.])(\p{L}\.) (?=\p{L}\.)/gu, `$1${NO_BREAK_SPACE}`);
}

/** With ordinary spaces alone: for what machines search, and what is compared with what people typed. */
export const withPlainSpaces = (text: string): string => text.replaceAll(NO_BREAK_SPACE, ' ');

/** Text without what must not stand before a closing quotation mark or the end of the sentence. */
export function withoutFullStop(text: string): string {
  const dotted = text.replace(/\s*\.{3}$/u, '…');
  return /(?:^|[\s.])\p{L}\.$|\b(?:Dr|Prof|Inc|Ltd|Co|Corp|usw|etc|Sc)\.$/u.test(dotted)
    ? dotted
    : dotted.replace(/(?<!\.)\s*[.;:,]$/u, '');
}

/** Whether a title asks something: its question mark may stand inside of a quotation. */
export function isQuestion(title: string | undefined): boolean {
  return /\?[\p{Pf}\p{Pi}"']*$/u.test(title?.trim() ?? '');
}

/** The first letter as a capital: for words of our own, never for a name. */
export function capitalize(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

/** What is there, with single spaces between. */
export function words(...parts: (string | undefined | false)[]): string {
  return parts.filter((part) => part !== undefined && part !== false && part !== '').join(' ');
}
