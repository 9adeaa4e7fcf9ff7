import { normalizeText } from '../composer/clean';

/** A clean text without white space around it; null where nothing is left. */
export const cleanField = (text: string): string | null => normalizeText(text).trim() || null;

/** Cleans every string in a JSON value. */
export function cleanJson(value: unknown): unknown {
  if (typeof value === 'string') {
    return normalizeText(value);
  }
  if (Array.isArray(value)) {
    return value.map(cleanJson);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [normalizeText(key), cleanJson(inner)]),
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
