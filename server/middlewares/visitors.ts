import type { Core, Modules } from '@strapi/strapi';

import { readAsVisitor } from '../visitors/reading';
import { hasDrafts } from '../visitors/rules';
import { isVisitorRequest } from '../visitors/trust';

type Middleware = Modules.Documents.Middleware.Middleware;

const READS = ['findMany', 'findOne', 'findFirst', 'count'];

/**
 * Lets visitors of the public API see published, released and public entries alone, whatever their query
 * says. It watches every type, since the types of the project lead to ours.
 */
export const visitors =
  (strapi: Core.Strapi): Middleware =>
  (context, next) => {
    if (!READS.includes(context.action) || !isVisitorRequest(strapi)) {
      return next();
    }
    if (hasDrafts(context.uid)) {
      const { hasPublishedVersion, publicationFilter, ...params } = context.params as Record<
        string,
        unknown
      >;
      context.params = { ...params, status: 'published' } as never;
    }
    return readAsVisitor(async () => next());
  };
