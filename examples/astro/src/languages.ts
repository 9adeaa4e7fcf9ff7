/** The languages of the site, the default one first; each is a folder of addresses (`/de/…`). */
export const LANGUAGES = ['de', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export const [DEFAULT_LANGUAGE] = LANGUAGES;

export const isLanguage = (value: string | undefined): value is Language =>
  LANGUAGES.some((language) => language === value);

/** The language that a browser prefers among those of the site (RFC 9110, 12.5.4). */
export function preferredLanguage(headers: Headers): Language {
  const ranges = (headers.get('accept-language') ?? '').split(',').map((range) => {
    const [code = '', ...parameters] = range.split(';').map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { language: code.split('-')[0]?.toLowerCase(), quality: Number(quality ?? 1) };
  });
  const wanted = ranges
    .filter(({ language, quality }) => isLanguage(language) && quality > 0)
    .sort((one, other) => other.quality - one.quality)[0]?.language;
  return isLanguage(wanted) ? wanted : DEFAULT_LANGUAGE;
}

/** The language that an address begins with; the default one where it begins with none. */
export function languageOf(pathname: string): Language {
  const first = pathname.split('/')[1];
  return isLanguage(first) ? first : DEFAULT_LANGUAGE;
}
