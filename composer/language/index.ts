import { DEFAULT_STYLE } from '../style';
import type { HouseStyle } from '../style';
import { german } from './de';
import { english } from './en';
import type { Language, LanguageFactory } from './language';

export type { Language, LanguageFactory } from './language';

/** The languages that articles are composed in, by their BCP 47 code without a country. A new one is a line here. */
const LANGUAGES = new Map<string, LanguageFactory>([
  ['de', german],
  ['en', english],
]);

/** Thrown for a language that the composer does not have: no article is better than one in another language. */
export class UnknownLanguageError extends Error {
  constructor(readonly language: string) {
    super(
      `Articles are not composed in "${language}", only in ${[...LANGUAGES.keys()].join(', ')}`,
    );
    this.name = 'UnknownLanguageError';
  }
}

function localeOf(code: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(code);
  } catch {
    return undefined;
  }
}

/** Whether articles are composed in the language of a BCP 47 code; its country makes no difference. */
export function knowsLanguage(code: string): boolean {
  return LANGUAGES.has(localeOf(code)?.language ?? '');
}

/**
 * The language for a BCP 47 code: `de-AT` and `de-CH` are German in the form of their country.
 *
 * @throws {UnknownLanguageError} for a language that the composer does not have, and a code that is none
 */
export function languageFor(code: string, style: Partial<HouseStyle> = {}): Language {
  const locale = localeOf(code);
  const make = LANGUAGES.get(locale?.language ?? '');
  if (locale === undefined || make === undefined) {
    throw new UnknownLanguageError(code);
  }
  return make(locale.baseName, { ...DEFAULT_STYLE, ...style });
}
