/** A text by language: `{ "de": "Leiter", "en": "Head" }`. */
export type LocalizedValue = Record<string, string>;

/** What a form holds as a text by language; anything else counts as none. */
export const readValue = (value: unknown): LocalizedValue =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
        ),
      )
    : {};

/**
 * The value with the text of one language replaced. A language without text is dropped.
 *
 * @returns null where no language has a text
 */
export function withText(value: unknown, language: string, text: string): LocalizedValue | null {
  const { [language]: _former, ...others } = readValue(value);
  const next = text === '' ? others : { ...others, [language]: text };
  return Object.keys(next).length > 0 ? next : null;
}
