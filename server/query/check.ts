import { isBlank } from './blank';
import { checkNumbers, checkPagination } from './numbers';
import { refuse } from './refusal';
import { checkSelection } from './selection';
import type { CheckOptions } from './selection';
import { checkCharacters } from './text';

/** BCP 47, as Strapi itself checks it where it is told to be strict. */
export const LOCALE = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/;
export const MAX_LOCALE_LENGTH = 35;

/** Whether a text names a language, existing or not. */
export const isLocaleCode = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_LOCALE_LENGTH && LOCALE.test(value);

/**
 * Refuses queries that would end in an error of the server, for whatever database. What Strapi refuses by
 * itself (unknown and private attributes) is left to it, and so are names that mean nothing.
 *
 * @param uid type that is queried
 * @throws ValidationError (400) that names the parameter
 */
export function checkQuery(
  query: Record<string, unknown>,
  uid: string,
  options: CheckOptions,
): void {
  checkCharacters(query);
  const { locale, status, _q: search, pagination, hasPublishedVersion } = query;
  if (!isBlank(locale) && locale !== '*' && !isLocaleCode(locale)) {
    refuse(['locale'], 'must be the code of a language, for example de or en-GB');
  }
  if (!isBlank(status) && status !== 'draft' && status !== 'published') {
    refuse(['status'], 'must be draft or published');
  }
  if (!isBlank(search) && typeof search !== 'string') {
    refuse(['_q'], 'must be a text');
  }
  if (!isBlank(hasPublishedVersion) && typeof hasPublishedVersion !== 'string') {
    refuse(['hasPublishedVersion'], 'must be true or false');
  }
  if (!isBlank(pagination)) {
    checkPagination(pagination, ['pagination']);
  }
  checkNumbers(query, []);
  checkSelection(query, uid, options, { path: [], depth: 0 });
}
