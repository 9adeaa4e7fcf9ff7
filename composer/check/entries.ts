import { tokensOf } from './words';
import type { Context } from './context';
import { rangeOf } from './context';
import { sentencesOf } from '../sentences';

/** Related entries that readers would not see, or not as they are now. */
export function checkRelated(context: Context): void {
  for (const { type, documentId, name, state } of context.input.related ?? []) {
    if (state !== 'published') {
      const code = state === 'draft' ? 'related-draft' : 'related-modified';
      context.report(code, { field: 'entry', type, documentId }, { name, type });
    }
  }
}

/** What the text was composed from has changed since. */
export function checkOutdated(context: Context): void {
  const { outdated = 0 } = context.input;
  if (outdated > 0) {
    context.report('event-changed', { field: 'body' }, { count: outdated });
  }
}

/** The other languages of the project. */
export function checkLanguages(context: Context): void {
  for (const { language, exists, published } of context.input.languages ?? []) {
    const place = { field: 'languages', language } as const;
    if (!exists) {
      context.report('language-missing', place, { language });
    } else if (!published) {
      context.report('language-unpublished', place, { language });
    }
  }
}

/** Fewer words may stand in any text. */
const SHORTEST_QUOTE = 4;

/** Words of a quotation that stand in the text although nobody has approved them: in whole, or a sentence of it. */
export function checkQuotes(context: Context): void {
  for (const { text: quote, approved } of context.input.quotes ?? []) {
    if (approved) {
      continue;
    }
    const wanted = [quote, ...sentencesOf(quote)]
      .map((text) => tokensOf(text).map(({ key }) => key))
      .filter((words) => words.length >= SHORTEST_QUOTE);
    const [whole] = wanted.length > 0 ? wanted : [tokensOf(quote).map(({ key }) => key)];
    const runs = wanted.length > 0 ? wanted : whole === undefined ? [] : [whole];
    for (const passage of context.passages) {
      const found = runs
        .map((words) =>
          findWords(
            passage.tokens.map(({ key }) => key),
            words,
          ),
        )
        .find((at) => at !== undefined);
      if (found !== undefined && (wanted.length > 0 || /[„“”"«»]/u.test(passage.text))) {
        const from = passage.tokens[found.start]?.from ?? 0;
        const to = passage.tokens[found.end - 1]?.to ?? from;
        context.report('quote-not-approved', rangeOf(passage, from, to), {
          text: passage.text.slice(from, to),
        });
        break;
      }
    }
  }
}

/** Where words stand one after the other. */
export function findWords(
  keys: readonly string[],
  wanted: readonly string[],
): { start: number; end: number } | undefined {
  if (wanted.length === 0) {
    return undefined;
  }
  for (
    let start = keys.indexOf(wanted[0] ?? '');
    start >= 0;
    start = keys.indexOf(wanted[0] ?? '', start + 1)
  ) {
    if (wanted.every((word, offset) => keys[start + offset] === word)) {
      return { start, end: start + wanted.length };
    }
  }
  return undefined;
}
