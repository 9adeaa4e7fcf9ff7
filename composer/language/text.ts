const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * A name in a right-to-left script, wrapped in isolates (U+2068, U+2069), so that it turns neither the brackets nor
 * the words around it (Unicode Standard Annex 9, 2.7). Others stay as they are.
 */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

export interface QuotationMarks {
  outer: readonly [string, string];
  inner: readonly [string, string];
}

const OPENING = '„“«»‚‘‹›"';
const CLOSING = '“”«»‘’‹›"';

function unwrap(text: string): string {
  const first = text.charAt(0);
  const last = text.at(-1) ?? '';
  const inside = text.slice(1, -1);
  const wrapped = text.length > 2 && OPENING.includes(first) && CLOSING.includes(last);
  return wrapped && !/[„“”«»"]/u.test(inside) ? inside.trim() : text;
}

/** Text without what must not stand before a closing quotation mark or the end of the sentence. */
export function withoutFullStop(text: string): string {
  const dotted = text.replace(/\s*\.{3}$/u, '…');
  return /(?:^|[\s.])\p{L}\.$|\b(?:Dr|Prof|Inc|Ltd|Co|Corp|usw|etc|Sc)\.$/u.test(dotted)
    ? dotted
    : dotted.replace(/(?<!\.)\s*[.;:,]$/u, '');
}

/**
 * Text in quotation marks. Marks around the whole are taken as given by hand and replaced; marks inside become the
 * inner kind, whatever they were.
 */
export function quoteWith(text: string, marks: QuotationMarks): string {
  const [open, close] = marks.inner;
  const inside = withoutFullStop(unwrap(text.trim()))
    .replace(/„([^„“”]*)[“”]|“([^“”]*)”|«([^«»]*)»|»([^«»]*)«|"([^"]*)"/gu, (...groups) => {
      const found = groups.slice(1, 6).find((group: unknown) => typeof group === 'string');
      return `${open}${String(found ?? '')}${close}`;
    })
    .trim();
  return `${marks.outer[0]}${isolate(inside)}${marks.outer[1]}`;
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
