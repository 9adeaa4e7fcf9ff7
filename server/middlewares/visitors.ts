import type { Core } from '@strapi/strapi';

import type { DocumentMiddleware } from '../strapi/documents';
import { readAsVisitor } from '../visitors/reading';
import { hasDrafts } from '../visitors/rules';
import { isVisitorRequest } from '../visitors/trust';

const READS = ['findMany', 'findOne', 'findFirst', 'count'];

/**
 * Lets visitors of the public API see published, released and public entries alone, whatever their query
 * says. It watches every type, since the types of the project lead to ours.
 */
export const visitors =
  (strapi: Core.Strapi): DocumentMiddleware =>
  (context, next) => {
    if (!READS.includes(context.action) || !isVisitorRequest(strapi)) {
      return next();
    }
    if (hasDrafts(context.uid)) {
      const { hasPublishedVersion, publicationFilter, ...params } = context.params;
      context.params = { ...params, status: 'published' };
    }
    return readAsVisitor(async () => next());
  };
