import { cleanLine } from '../clean';
import { knowsLanguage, languageFor } from '../language';
import { opening, proseOf, webAddress } from './excerpt';
import type { ArticleTexts } from './excerpt';

/** Characters (UTF-16): about 80 words, as much as the teaser of an article may have. */
export const NEWSLETTER_LIMIT = 600;

/**
 * A plain text for a newsletter: the title, the teaser or else the first sentences of the body, and where to read on.
 * Sentences are whole; what does not fit is left out, nothing is added. Empty where there is nothing to say.
 *
 * @param max characters (UTF-16) of the whole text; an address that is longer alone is left out
 */
export function newsletterText({
  title,
  url,
  language,
  max = NEWSLETTER_LIMIT,
  ...article
}: ArticleTexts & { max?: number }): string {
  const address = webAddress(url);
  const line =
    address && knowsLanguage(language) ? `${languageFor(language).readMore}: ${address}` : address;
  const last = [line, address].find((way) => way.length <= max) ?? '';
  const whole = (text: string): string => [text, last].filter((part) => part !== '').join('\n\n');
  const texts = { title: cleanLine(title) ?? '', prose: proseOf(article).join('\n\n'), language };
  return whole(opening(texts, (text) => whole(text).length <= max));
}
