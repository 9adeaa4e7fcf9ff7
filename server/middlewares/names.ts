import type { Core } from '@strapi/strapi';

import { RECAP_UID } from '../../content-types';
import { keepNames } from '../names/keep';
import type { DocumentMiddleware } from '../strapi/documents';
import { rowsIn } from '../strapi/writes';

/**
 * What a recap says stays as of its day: publishing it keeps the names that its page has. It stands outside of what derives
 * whom the page names, and inside of what renders it.
 */
export function names(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const result = await next();
    const { uid, action, params } = context;
    if (uid === RECAP_UID && action === 'publish' && params.documentId) {
      for (const { locale } of rowsIn(result)) {
        await keepNames(strapi, params.documentId, String(locale));
      }
    }
    return result;
  };
}
