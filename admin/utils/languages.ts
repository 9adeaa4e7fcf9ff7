/**
 * The name of a language in the language of the panel: `Deutsch`, `English (United Kingdom)`.
 *
 * @param code BCP 47
 */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
