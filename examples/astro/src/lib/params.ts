import { DEFAULT_LANGUAGE, isLanguage } from '../languages';
import type { Language } from '../languages';

type Params = Record<string, string | undefined>;

/** The language of an address; the middleware has refused all that the site does not have. */
export const languageIn = ({ locale }: Params): Language =>
  isLanguage(locale) ? locale : DEFAULT_LANGUAGE;

/** Which part of a list: 1 for the list itself; undefined for what can be none. */
export function pageIn({ page }: Params): number | undefined {
  if (page === undefined) {
    return 1;
  }
  return /^[1-9]\d{0,5}$/.test(page) && page !== '1' ? Number(page) : undefined;
}

/** A text that a reader has typed; undefined for none. */
export const typed = (query: URLSearchParams, name: string): string | undefined =>
  query
    .get(name)
    ?.replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 100) || undefined;

/** What is not there; Astro shows the page 404 in its place. */
export const notFound = (): Response => new Response(null, { status: 404 });
