import type { AstroGlobal } from 'astro';

interface Answer {
  cacheControl: string | null;
  tags: string[];
}

/**
 * Lets a page be kept for as long as all that it is made of, and names what it shows, for caches that are cleared by
 * tags. A page that is written ahead has no headers, and this does nothing there.
 */
export function keepAs({ response }: Pick<AstroGlobal, 'response'>, ...answers: Answer[]): void {
  const shortest = answers
    .map(({ cacheControl }) => cacheControl ?? 'no-store')
    .sort((one, other) => lifetime(one) - lifetime(other))[0];
  if (shortest) {
    response.headers.set('cache-control', shortest);
  }
  const tags = [...new Set(answers.flatMap((answer) => answer.tags))];
  if (tags.length > 0) {
    response.headers.set('cache-tag', tags.join(','));
  }
}

/** Seconds that caches between may keep it; less than nothing for what they may not keep at all. */
function lifetime(cacheControl: string): number {
  if (/no-store|private/.test(cacheControl)) {
    return -1;
  }
  return Number(/s-maxage=(\d+)/.exec(cacheControl)?.[1] ?? 0);
}
