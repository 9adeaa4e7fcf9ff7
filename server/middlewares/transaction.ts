import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';
import { ConflictError } from '../errors';

import { translate } from '../messages';
import { documents } from '../strapi/documents';
import { takeTurn } from '../strapi/lock';
import type { DocumentContext, DocumentMiddleware, DocumentParams } from '../strapi/documents';
import { isOurWrite } from '../strapi/writes';

/** Tries of one write, the first one included. */
const MAX_TRIES = 4;

/** Deadlocks and serialization failures, by the databases' own codes. */
const RETRYABLE = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  '40001',
  '40P01',
  'SQLITE_BUSY',
]);

const isRetryable = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  RETRYABLE.has(String(error.code));

type Action = 'create' | 'update' | 'publish' | 'delete';

/**
 * Puts a write and everything that our middlewares add to it into one transaction: it is done wholly or
 * not at all. Writes to our types take turns, so that what is given out once (a slug, the recap of an event)
 * is given out once, and what is derived is derived from what is there.
 *
 * A deadlock rolls the whole transaction back, so the write is tried again from its start, if it is this
 * one that opened the transaction. Inside somebody else's transaction nothing can be tried again from
 * here, and the caller gets a 409.
 */
export function transaction(strapi: Core.Strapi): DocumentMiddleware {
  const tries = new AsyncLocalStorage<number>();

  return async (context, next) => {
    if (!isOurWrite(context)) {
      return next();
    }
    const inTurn = async () => {
      await takeTurn(strapi);
      return next();
    };
    if (strapi.db.inTransaction()) {
      // A transaction inside the one that is open: if somebody else's fails and is rolled back while this
      // write is on its way (a bulk action), it fails too, instead of going on without a transaction.
      return strapi.db.transaction(inTurn).catch((error: unknown) => {
        throw isRetryable(error) ? conflict(strapi) : error;
      });
    }
    const attempt = tries.getStore() ?? 1;
    // The input as it came: our middlewares replace it on the way in.
    const params: DocumentParams = { ...context.params };
    try {
      return await strapi.db.transaction(inTurn);
    } catch (error) {
      if (!isRetryable(error)) {
        throw error;
      }
      if (attempt === MAX_TRIES) {
        throw conflict(strapi);
      }
      return tries.run(attempt + 1, () => again(strapi, context, params));
    }
  };
}

const again = (
  strapi: Core.Strapi,
  { uid, action }: DocumentContext,
  params: DocumentParams,
): Promise<unknown> => documents(strapi, uid)[action as Action](params);

const conflict = (strapi: Core.Strapi) => new ConflictError(translate(strapi, 'saving-conflict'));
