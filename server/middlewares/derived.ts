import type { Core } from '@strapi/strapi';

import type { derivations } from '../services/derivations';
import type { DocumentMiddleware } from '../strapi/documents';
import { documentIdOf, isOurs, rowsIn } from '../strapi/writes';

const WRITING: ReadonlySet<string> = new Set([
  'create',
  'update',
  'clone',
  'publish',
  'discardDraft',
]);

/** Keeps derived attributes true after every write, and puts them into the answer. */
export function derived(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const result = (await next()) as Record<string, unknown> | null;
    if (!isOurs(context.uid) || !WRITING.has(context.action)) {
      return result;
    }
    const documentId = documentIdOf(context, result);
    if (documentId) {
      const service = strapi.plugin('newsroom').service('derivations') as ReturnType<
        typeof derivations
      >;
      const values = await service.document(context.uid, documentId);
      for (const row of rowsIn(result)) {
        for (const [name, value] of Object.entries(values.get(row.id) ?? {})) {
          if (name in row && !Array.isArray(value)) {
            row[name] = value;
          }
        }
      }
    }
    return result;
  };
}
