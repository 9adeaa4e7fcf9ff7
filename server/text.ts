/**
 * Characters that no text of ours may carry: controls other than tab and line feed (PostgreSQL refuses
 * U+0000, XML most of the others) and the embeddings and overrides that turn the direction of what follows
 * (U+202A–U+202E). Isolates (U+2066–U+2069) are kept.
 */
// eslint-disable-next-line no-control-regex
const UNWANTED = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\uFEFF]/g;

/** The text in composed form (NFC), without unwanted characters, line ends as line feeds. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNWANTED, '').normalize('NFC');

/** A clean text without white space around it; null where nothing is left. */
export const cleanField = (text: string): string | null => cleanText(text).trim() || null;

/** Cleans every string in a JSON value. */
export function cleanJson(value: unknown): unknown {
  if (typeof value === 'string') {
    return cleanText(value);
  }
  if (Array.isArray(value)) {
    return value.map(cleanJson);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [cleanText(key), cleanJson(inner)]),
    );
  }
  return value;
}

/** A text by language without blank texts; null where none is left. What is not one stays as it is. */
export function cleanLocalizedText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  const texts = Object.entries(value).flatMap(([language, text]) => {
    const clean = typeof text === 'string' ? cleanField(text) : text;
    return clean === null || clean === undefined ? [] : [[language, clean] as const];
  });
  return texts.length > 0 ? Object.fromEntries(texts) : null;
}
