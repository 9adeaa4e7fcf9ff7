/** Letters that do not come apart into a letter and a mark. */
const WHOLE: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};

const GERMAN: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Small letters without marks: the same for `Ä`, `ä` and `a` + U+0308, on every database. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøđðłþı]/g, (letter) => WHOLE[letter] ?? letter);

/** A text to be searched, in which `müller`, `muller` and `mueller` are found alike. */
export function searchable(...texts: (string | null | undefined)[]): string {
  const text = texts.filter(Boolean).join(' \n ');
  const plain = fold(text);
  const german = fold(
    text
      .toLowerCase()
      .normalize('NFC')
      .replaceAll(/[äöü]/g, (letter) => GERMAN[letter] ?? letter),
  );
  return german === plain ? plain : `${plain}\n${german}`;
}

/**
 * By which names are ordered: letters and digits alone, since databases disagree on everything else, with
 * what stands between words before all letters.
 */
export const nameKey = (name: string): string =>
  fold(name)
    .trim()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '0');
