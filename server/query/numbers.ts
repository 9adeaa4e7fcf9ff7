import { isRecord } from '../visitors/model';

import { isBlank } from './blank';
import { refuse } from './refusal';
import type { Path } from './refusal';
import { MAX_INTEGER } from './values';

/** @throws ValidationError */
export function checkPagination(pagination: unknown, path: Path): void {
  if (!isRecord(pagination)) {
    refuse(path, 'must have page and pageSize, or start and limit');
  }
  checkNumbers(pagination, path);
  const { withCount } = pagination;
  if (!isBlank(withCount) && typeof withCount === 'object') {
    refuse([...path, 'withCount'], 'must be true or false');
  }
}

/**
 * Their product is an offset, which databases keep in 64 bits.
 *
 * @throws ValidationError where page, pageSize, start or limit is no whole number, or too large
 */
export function checkNumbers(values: Record<string, unknown>, path: Path): void {
  for (const name of ['page', 'pageSize', 'start', 'limit']) {
    const value = values[name];
    if (value === undefined || value === null) {
      continue;
    }
    const isInteger =
      (typeof value === 'string' || typeof value === 'number') &&
      /^[+-]?\d{1,10}$/.test(String(value));
    if (!isInteger || Math.abs(Number(value)) > MAX_INTEGER) {
      refuse([...path, name], `must be a whole number of at most ${MAX_INTEGER}`);
    }
  }
}
