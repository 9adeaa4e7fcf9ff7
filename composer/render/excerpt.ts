import { cleanLine } from '../clean';
import { cutAtWord, sentencesOf } from '../sentences';
import { wordsOf } from '../words';
import { readBlocks } from './content';
import { safeLink } from './inline';
import { plainText } from './runs';

/** Whether a text may be as long as this, by whatever count. */
export type Fits = (text: string) => boolean;

/** What a short text about an article is made of. */
export interface ArticleTexts {
  title?: string | null;
  teaser?: string | null;
  /** What a `blocks` attribute holds, which may be null or of any shape; its paragraphs stand in for a missing teaser. */
  body?: unknown;
  /** Address of the article; any but http and https is left out. */
  url?: string | null;
  /** BCP 47, of the texts. */
  language: string;
}

/** The running text of an article: its paragraphs and quotes on one line each. */
export function proseOf({ teaser, body }: Pick<ArticleTexts, 'teaser' | 'body'>): string[] {
  const line = cleanLine(teaser);
  if (line !== undefined) {
    return [line];
  }
  return readBlocks(body)
    .map((content) =>
      content.type === 'paragraph' || content.type === 'quote'
        ? cleanLine(plainText(content.content))
        : undefined,
    )
    .filter((paragraph) => paragraph !== undefined);
}

/** An address that stands for itself in a text; empty where there is none. */
export function webAddress(url: unknown): string {
  const address = safeLink(url)?.replace(/\s/g, '%20') ?? '';
  return /^https?:\/\/[^/]/i.test(address) ? address : '';
}

/** The whole sentences at the start of a text that fit; empty where not even the first does. */
export function sentencesThatFit(text: string, fits: Fits): string {
  let kept = '';
  let end = 0;
  for (const sentence of sentencesOf(text)) {
    end = text.indexOf(sentence, end) + sentence.length;
    const longer = text.slice(0, end).trim();
    if (!fits(longer)) {
      break;
    }
    kept = longer;
  }
  return kept;
}

/**
 * The start of a text, cut between words with an ellipsis; empty where not even the first word fits. A word with a full
 * stop in mid-sentence is an abbreviation or a number, and nobody stops there.
 */
function wordsThatFit(text: string, fits: Fits, language: string): string {
  let kept = '';
  for (const { end } of wordsOf(text, language)) {
    const words = text.slice(0, end).replace(/[,;:\p{Pd}]+$/u, '');
    if (!fits(`${words}…`)) {
      break;
    }
    kept = words.endsWith('.') ? kept : `${words}…`;
  }
  return kept;
}

/** Characters (UTF-16) that are looked at: more than fit anywhere, few enough to be quick. */
const LOOKED_AT = 10_000;

const start = (text: string): string => cutAtWord(text.slice(0, LOOKED_AT + 1), LOOKED_AT);

/**
 * A title and as many sentences below it as fit. Where the title alone is too long, its start; without a title, the start
 * of the text.
 */
export function opening(
  texts: { title: string; prose: string; language: string },
  fits: Fits,
): string {
  const title = start(texts.title);
  const prose = start(texts.prose);
  if (title !== '' && fits(title)) {
    const below = sentencesThatFit(prose, (sentences) => fits(`${title}\n\n${sentences}`));
    return below === '' ? title : `${title}\n\n${below}`;
  }
  const text = title === '' ? prose : title;
  return sentencesThatFit(text, fits) || wordsThatFit(text, fits, texts.language);
}
