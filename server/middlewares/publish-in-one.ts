import type { Core } from '@strapi/strapi';

import { documents } from '../strapi/documents';
import type { DocumentMiddleware, Row } from '../strapi/documents';
import { bringsData } from '../strapi/writes';

/**
 * `create` and `update` with `status: 'published'` (Strapi's REST routes do that) save a draft and publish
 * it without any middleware seeing the publication. Here they become the two steps that they are, so that
 * what belongs to publishing has one place.
 */
export function publishInOne(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action, params } = context;
    if (!bringsData(context) || action === 'clone' || params.status !== 'published') {
      return next();
    }
    if (!strapi.contentType(uid as never).options?.draftAndPublish) {
      return next();
    }
    const { data: _data, status: _status, ...selection } = params;
    context.params = { ...params, status: 'draft' };
    const draft = (await next()) as Row | null;
    if (!draft) {
      return draft;
    }
    const published = await documents(strapi, uid).publish({
      ...selection,
      documentId: draft.documentId,
    });
    return published.entries[0];
  };
}
