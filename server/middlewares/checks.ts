import type { Core } from '@strapi/strapi';

import { RECAP_UID } from '../../content-types';
import type { checks as checksService } from '../services/checks';
import type { DocumentMiddleware } from '../strapi/documents';
import { documentIdOf, isOurWrite } from '../strapi/writes';

/** Has the recaps checked that are about what was written, once it is written for good. */
export function checks(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    if (!isOurWrite(context)) {
      return next();
    }
    const { uid, action, params } = context;
    const service = strapi.plugin('newsroom').service('checks') as ReturnType<typeof checksService>;
    // What is deleted leads to no recap afterwards.
    const before =
      action === 'delete' && params.documentId
        ? await service.affected(uid, params.documentId)
        : [];
    const result = await next();
    const documentId = documentIdOf(context, result);
    await strapi.db.transaction(({ onCommit }) => {
      onCommit(() => {
        service.changed(uid, ...(documentId ? [documentId] : []));
        service.changed(RECAP_UID, ...before);
      });
    });
    return result;
  };
}
