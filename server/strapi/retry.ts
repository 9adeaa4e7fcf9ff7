import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { ConflictError } from '../errors';
import { translate } from '../messages';

/** Tries of one write, the first one included. */
const MAX_TRIES = 4;

/** Deadlocks and serialization failures, by the databases' own codes. */
const RETRYABLE: ReadonlySet<string> = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  '40001',
  '40P01',
  'SQLITE_BUSY',
]);

const scope = new AsyncLocalStorage<true>();

/** Whether somebody further out tries the whole again. */
export const isRetried = (): boolean => scope.getStore() === true;

/** Whether the database gave the transaction up and would take it another time. */
export const isRetryable = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  RETRYABLE.has(String(error.code));

/** What those are told who cannot be tried again. */
export const conflict = (strapi: Core.Strapi): Error =>
  new ConflictError(translate(strapi, 'saving-conflict'));

/**
 * Runs a transaction, and again from its start where the database gave it up.
 *
 * @param run opens the transaction; told which try it is, from 1
 * @throws ConflictError (409) where it does not work out
 */
export async function retrying<Result>(
  strapi: Core.Strapi,
  run: (attempt: number) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await scope.run(true, () => run(attempt));
    } catch (error) {
      if (!isRetryable(error)) {
        throw error;
      }
      if (attempt === MAX_TRIES) {
        throw conflict(strapi);
      }
    }
  }
}
