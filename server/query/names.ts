import { refuse } from './refusal';

/** A query as it is parsed, and as it was written. */
export interface AskedQuery {
  query: Record<string, unknown>;
  querystring: string;
}

/** Whether every object of JavaScript has something of this name (`constructor`, `__proto__`), so that it names no attribute. */
export const isInherited = (name: string): boolean => name in Object.prototype;

/**
 * Strapi's parser drops parameters with such a name in them without a word, before anybody could find them unknown:
 * `filters[constructor]=x` would be a list without a filter.
 *
 * @throws ValidationError that names the parameter
 */
export function checkNames(querystring: string): void {
  for (const written of new URLSearchParams(querystring).keys()) {
    const path = written.split(/[[\]]+/).filter(Boolean);
    if (path.some(isInherited)) {
      refuse(path, 'is unknown here');
    }
  }
}
