import { isLocaleCode } from './check';
import { checkNames } from './names';
import type { AskedQuery } from './names';
import { refuse } from './refusal';

const LANGUAGES: readonly string[] = ['locale', 'fallback'];
const CHOICES: readonly string[] = ['redirect', 'talks'];

/** What a page, and what is made of it, can be asked for; the OpenAPI document reads it too. */
export const PAGE_PARAMETERS = {
  page: ['locale', 'fallback', 'redirect'],
  eventCalendar: ['locale', 'talks'],
  schedule: ['locale'],
  oembed: ['url', 'format', 'maxwidth', 'maxheight'],
  /** Of nothing else there is a choice. */
  none: [],
} as const;

type Asked = keyof typeof PAGE_PARAMETERS;

export type PageParameter = (typeof PAGE_PARAMETERS)[Asked][number];

/**
 * What a page was asked for beside its address: single texts, of which some name languages, and some are yes or no.
 *
 * @throws ValidationError (400) that names the parameter
 */
export function readPageQuery<Name extends string>(
  { query, querystring }: AskedQuery,
  known: readonly Name[],
): Partial<Record<Name, string>> {
  checkNames(querystring);
  for (const [name, value] of Object.entries(query)) {
    if (!known.some((one) => one === name)) {
      refuse([name], 'is unknown here');
    }
    if (LANGUAGES.includes(name) && !isLocaleCode(value)) {
      refuse([name], 'must be the code of a language, for example de or en-GB');
    }
    if (CHOICES.includes(name) && value !== 'true' && value !== 'false') {
      refuse([name], 'must be true or false');
    }
    if (typeof value !== 'string') {
      refuse([name], 'must be a single text');
    }
  }
  return query as Partial<Record<Name, string>>;
}
