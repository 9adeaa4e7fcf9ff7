/** Scripts that put no spaces between words; only a dictionary knows where one ends. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * A word as word processors count: what stands between white space or dashes. Hyphens do not part it. The punctuation of
 * Chinese and Japanese parts it too, because `Intl.Segmenter` takes the square of a text's length.
 */
const STRETCH = /[^\s\u2014\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f]+/gu;

/** Numbers in boxes are emoji and no words (UTS 51, ED-20). */
const KEYCAP = /[\d#*]\ufe0f?\u20e3/gu;

/** A stretch of the text, from and to in UTF-16 code units. */
export interface Word {
  start: number;
  end: number;
}

/**
 * The words of a text. White space and em dashes part them, in Chinese, Japanese, Thai and the like the dictionary of
 * `Intl.Segmenter`; what has neither a letter nor a digit is none: “Networking-Lunch” and “Referent:innen” are one
 * word, “z. B.” is two, an emoji or a dash is none.
 *
 * @param language BCP 47; it decides between dictionaries only
 */
export function wordsOf(text: string, language = 'en'): Word[] {
  const words: Word[] = [];
  for (const { 0: stretch, index } of text
    .replace(KEYCAP, (box) => ' '.repeat(box.length))
    .matchAll(STRETCH)) {
    if (UNSPACED.test(stretch)) {
      for (const part of segmenter(language).segment(stretch)) {
        if (part.isWordLike === true) {
          words.push({ start: index + part.index, end: index + part.index + part.segment.length });
        }
      }
    } else if (/[\p{L}\p{N}]/u.test(stretch)) {
      words.push({ start: index, end: index + stretch.length });
    }
  }
  return words;
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
