/** A text by language: `{ "de": "Leiter", "en": "Head" }`. */
export type LocalizedText = Record<string, string>;

/** `de` for `de-AT`; the code itself where it has no region. */
export const baseLanguage = (language: string): string => language.split('-')[0] ?? language;

/**
 * The text in a language, or else in its base language (`de` for `de-AT`). Never another language:
 * a text that is missing is missing.
 */
export function resolveText(value: unknown, language: string): string | undefined {
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  const texts = value as Record<string, unknown>;
  for (const code of [language, baseLanguage(language)]) {
    const text = texts[code];
    if (typeof text === 'string' && text.trim() !== '') {
      return text.trim();
    }
  }
  return undefined;
}
