import type { Core } from '@strapi/strapi';

import { rows } from '../strapi/documents';
import type { DocumentMiddleware, DocumentParams } from '../strapi/documents';
import { documentIdOf, isOurs, rowsIn } from '../strapi/writes';
import type { slugs as slugsService } from '../services/slugs';

const GIVING: ReadonlySet<string> = new Set(['create', 'update', 'clone']);
const CHANGING: ReadonlySet<string> = new Set([...GIVING, 'publish', 'discardDraft', 'delete']);

/** Gives every entry its slug, whatever the way in. It runs inside the transaction of the write. */
export function slugs(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action, params } = context;
    if (!isOurs(uid) || !CHANGING.has(action)) {
      return next();
    }
    const service = strapi.plugin('newsroom').service('slugs') as ReturnType<typeof slugsService>;
    if (action === 'clone') {
      context.params = await withoutOriginalSlug(strapi, uid, params);
    }
    if (action === 'publish' && params.documentId) {
      // Drafts that came past every rule (an import) have none yet, and what is published is a copy.
      await service.ensure(uid, params.documentId);
    }
    const result = (await next()) as Record<string, unknown> | null;
    const documentId = documentIdOf(context, result);
    if (!documentId) {
      return result;
    }
    if (action === 'delete') {
      await service.release(uid, documentId);
      return result;
    }
    const given = await service.ensure(uid, documentId);
    for (const row of rowsIn(result)) {
      const slug = given.get(row.locale ?? '');
      if (slug && 'slug' in row) {
        row['slug'] = slug;
      }
    }
    return result;
  };
}

/** A copy comes with the original's slug, from its row and from the form; it gets one of its own. */
async function withoutOriginalSlug(
  strapi: Core.Strapi,
  uid: string,
  params: DocumentParams,
): Promise<DocumentParams> {
  const originals = await rows(strapi, uid).findMany({
    where: { documentId: params.documentId },
    select: ['slug'],
  });
  const typed = params.data?.['slug'];
  const isOwn = Boolean(typed) && originals.every((original) => original['slug'] !== typed);
  return { ...params, data: { ...params.data, slug: isOwn ? typed : null } };
}
