import { createHash } from 'node:crypto';

import { canonical } from '../../composer/canonical';

/**
 * A name for what is stored, for those who edit it: made of the values themselves. Times would do less: two saves may
 * fall into one millisecond, and one that changes nothing is no conflict.
 *
 * @param stored plain data
 */
export const versionName = (stored: unknown): string =>
  createHash('sha256').update(canonical(stored)).digest('base64url');
