import type {
  Captured,
  CaptureConflict,
  CapturedQuote,
  CapturedTalk,
} from '../../../contracts/capture';
import type { RequestError } from '../../services/newsroom';

/** What is typed on the page, by the talk's documentId. */
export type Notes = Record<string, Captured>;

/** Longest texts, as the schema has them. */
export const LONGEST = { takeaways: 3000, quote: 600 } as const;

/** What is stored, as the page edits it. */
export const notesOf = ({ takeaways, quotes, talkStatus }: Captured): Captured => ({
  takeaways,
  quotes,
  talkStatus,
});

/** The sentences of a text with one a line. */
export const sentencesOf = (takeaways: string): string[] =>
  takeaways
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Without the quotes that nobody has put into words yet. */
export const withWords = (quotes: CapturedQuote[]): CapturedQuote[] =>
  quotes.filter(({ text }) => text.trim() !== '');

const sameQuotes = (one: CapturedQuote[], other: CapturedQuote[]): boolean =>
  one.length === other.length &&
  one.every((quote, index) => {
    const counterpart = other[index];
    return (
      counterpart !== undefined &&
      quote.text === counterpart.text &&
      quote.speaker === counterpart.speaker &&
      quote.approved === counterpart.approved
    );
  });

/** What differs between what is typed and what is stored: what a save has to send. */
export function changesOf(typed: Captured, stored: Captured): Partial<Captured> {
  return {
    ...(typed.takeaways === stored.takeaways ? {} : { takeaways: typed.takeaways }),
    ...(sameQuotes(typed.quotes, stored.quotes) ? {} : { quotes: typed.quotes }),
    ...(typed.talkStatus === stored.talkStatus ? {} : { talkStatus: typed.talkStatus }),
  };
}

export const isChanged = (typed: Captured, stored: Captured): boolean =>
  Object.keys(changesOf(typed, stored)).length > 0;

/**
 * Both notes, where two people took them down: what is stored, and below it what only the other one has. The status is
 * the one of `mine`.
 */
export function combined(mine: Captured, theirs: Captured): Captured {
  const known = sentencesOf(theirs.takeaways);
  const added = sentencesOf(mine.takeaways).filter((sentence) => !known.includes(sentence));
  return {
    takeaways: [...known, ...added].join('\n'),
    quotes: [
      ...theirs.quotes,
      ...withWords(mine.quotes).filter(
        ({ text, speaker }) =>
          !theirs.quotes.some((quote) => quote.text === text.trim() && quote.speaker === speaker),
      ),
    ],
    talkStatus: mine.talkStatus,
  };
}

/** What is stored now, where a save was refused because somebody else had saved. */
export function conflictOf(error: RequestError): CapturedTalk | undefined {
  const details = 'details' in error ? (error.details as Partial<CaptureConflict>) : undefined;
  return details?.code === 'talk-changed' ? details.current : undefined;
}

/** Whether the request never reached the server, or its answer never came. */
export const isLost = (error: RequestError): boolean => !('status' in error);
