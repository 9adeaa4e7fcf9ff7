import { german } from './de';
import { english } from './en';
import type { Language } from './language';

export type { Language } from './language';

/**
 * The language for a BCP 47 code: `de-AT` and `de-CH` are German in their country's form, a language that the
 * composer does not have (and a code that is none) is English.
 */
export function languageFor(code: string): Language {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(code);
  } catch {
    return english('en');
  }
  if (locale.language === 'de') {
    return german(locale.baseName);
  }
  return english(locale.language === 'en' ? locale.baseName : 'en');
}
