import { errors } from '@strapi/utils';

/** Where something is in a query: `['filters', 'event', 'startsAt']`. */
export type Path = string[];

const asParameter = ([first = '', ...rest]: Path): string =>
  `${first}${rest.map((part) => `[${part}]`).join('')}`;

/**
 * Answers 400 and names the parameter, in Strapi's own form of a validation error.
 *
 * @throws always
 */
export function refuse(path: Path, message: string): never {
  const parameter = asParameter(path);
  throw new errors.ValidationError(`Invalid parameter ${parameter}: ${message}`, {
    errors: [{ path, message, name: 'ValidationError' }],
    source: 'query',
    param: parameter,
  });
}
