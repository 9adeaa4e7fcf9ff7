import slugifyText from 'slugify';

/** Longest slug, in characters. */
export const MAX_SLUG_LENGTH = 80;

/** Words that routes, feeds and frontends use at the place of a slug. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'by-slug',
  'new',
  'edit',
  'feed',
  'rss',
  'atom',
  'sitemap',
  'calendar',
  'page',
  'api',
  'admin',
]);

/** Signs that are read as a word, German and otherwise. */
const WORDS: Record<string, { de: string; other: string }> = {
  '&': { de: 'und', other: 'and' },
  '%': { de: 'prozent', other: 'percent' },
  '°': { de: 'grad', other: 'degrees' },
  '€': { de: 'euro', other: 'euro' },
  $: { de: 'dollar', other: 'dollar' },
};

/** Both code points look the same: MICRO SIGN and GREEK SMALL LETTER MU. */
const MICRO = /[µμ](?=$|[^\p{Script=Greek}])/gu;

/** Letters that `slugify` transcribes otherwise, or not at all; the umlauts in every language. */
const LETTERS: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  ẞ: 'ss',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  İ: 'I',
};

/**
 * The slug of a text: small letters, digits and single hyphens, at most 80 characters, cut at a hyphen.
 *
 * @param language BCP 47; decides how `&`, `%` and `µ` are read
 * @returns the empty string where nothing is left (emoji, CJK)
 */
export function slugify(text: string, language: string): string {
  const german = language.split('-')[0] === 'de';
  const readable = text
    .normalize('NFC')
    // The words of programming: C++, C#, F#.
    .replace(/(\p{L})\+\+/gu, '$1 plusplus ')
    .replace(/(?<=\b\p{L})#/gu, ' sharp ')
    .replace(MICRO, german ? 'mikro' : 'micro')
    .replace(/[&%°€$]/g, (sign) => ` ${WORDS[sign]?.[german ? 'de' : 'other'] ?? ''} `)
    // O’Neill is one word.
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[äöüÄÖÜßẞđĐıİ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
  const slug = slugifyText(readable, { lower: true, strict: true, trim: true });
  // What the table of `slugify` does not know keeps its letter and loses its marks.
  return cut(slug, MAX_SLUG_LENGTH);
}

/** The slug of the first, second, third entry of a name: `thomas-mueller`, `thomas-mueller-2`, `thomas-mueller-3`. */
export function numbered(slug: string, number: number): string {
  if (number === 1) {
    return slug;
  }
  const suffix = `-${number}`;
  return `${cut(slug, MAX_SLUG_LENGTH - suffix.length)}${suffix}`;
}

/** The form of a slug. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a typed text has the form of a slug. */
export const isSlug = (text: string): boolean => text.length <= MAX_SLUG_LENGTH && SLUG.test(text);

function cut(slug: string, max: number): string {
  if (slug.length <= max) {
    return slug;
  }
  const hyphen = slug.lastIndexOf('-', max);
  return hyphen > 0 ? slug.slice(0, hyphen) : slug.slice(0, max);
}
