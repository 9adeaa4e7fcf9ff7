import type { Core } from '@strapi/strapi';

import { documents } from '../strapi/documents';
import type { DocumentMiddleware, DocumentParams, WriteAction } from '../strapi/documents';
import { takeTurn } from '../strapi/lock';
import { conflict, isRetried, isRetryable, retrying } from '../strapi/retry';
import { isOurWrite } from '../strapi/writes';

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
  return async (context, next) => {
    if (!isOurWrite(context)) {
      return next();
    }
    // Inside another transaction it is one of its own all the same: if the outer one fails and is rolled
    // back while this write is on its way (a bulk action), it fails too, instead of going on without one.
    const write = () =>
      strapi.db.transaction(async () => {
        await takeTurn(strapi);
        return next();
      });
    if (isRetried()) {
      return write();
    }
    if (strapi.db.inTransaction()) {
      return write().catch((error: unknown) => {
        throw isRetryable(error) ? conflict(strapi) : error;
      });
    }
    // The input as it came: our middlewares replace it on the way in.
    const params: DocumentParams = { ...context.params };
    const again = () =>
      documents(strapi, context.uid)[context.action as WriteAction](params) as Promise<unknown>;
    return retrying(strapi, (attempt) => (attempt === 1 ? write() : again()));
  };
}
