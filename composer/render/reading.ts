import { knowsLanguage, languageFor } from '../language';
import { wordsOf } from '../words';
import { readBlocks } from './content';
import type { Content } from './content';
import { plainText } from './runs';

/** What is read as running text: neither pictures with their captions nor code. */
function proseOf(content: Content): string[] {
  switch (content.type) {
    case 'paragraph':
    case 'quote':
    case 'heading':
      return [plainText(content.content)];
    case 'list':
      return content.items.flatMap((item) => [
        plainText(item.content),
        ...item.lists.flatMap(proseOf),
      ]);
    case 'image':
    case 'code':
      return [];
  }
}

/**
 * The number of words in a text, as word processors count them (see `wordsOf`). Pictures and code have none.
 *
 * @param blocks what a `blocks` attribute holds, which may be null or of any shape
 * @param language BCP 47, of the text
 */
export function wordCount(blocks: unknown, language?: string): number {
  return readBlocks(blocks)
    .flatMap(proseOf)
    .reduce((sum, text) => sum + wordsOf(text, language).length, 0);
}

/** Between German and English, for a language that the composer does not have. */
const WORDS_PER_MINUTE = 200;

/**
 * How long one reads at a text, in whole minutes: at least one where there is a word, 0 where there is none.
 *
 * @param blocks what a `blocks` attribute holds, which may be null or of any shape
 * @param language BCP 47, of the text; one that the composer does not have is read at an average speed
 */
export function readingTime(blocks: unknown, language: string): number {
  const words = wordCount(blocks, language);
  const speed = knowsLanguage(language) ? languageFor(language).wordsPerMinute : WORDS_PER_MINUTE;
  const minutes = words / speed;
  return words === 0 ? 0 : Math.max(1, Math.round(minutes));
}
