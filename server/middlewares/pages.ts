import type { Core } from '@strapi/strapi';

import { scopeOf } from '../stored-pages/kinds';
import { affectedBy } from '../stored-pages/affected';
import { ensurePages, forgetPages, markStale } from '../stored-pages/store';
import { renderSoon } from '../stored-pages/queue';
import { hasDrafts } from '../visitors/rules';
import { rows } from '../strapi/documents';
import type { DocumentMiddleware } from '../strapi/documents';
import { projectLocales } from '../strapi/locales';
import { documentIdOf, isOurs } from '../strapi/writes';

/** What visitors see changes with these; drafts are nobody's business. */
const OF_DRAFTS: ReadonlySet<string> = new Set(['publish', 'unpublish', 'delete', 'update']);
const OF_OTHERS: ReadonlySet<string> = new Set(['create', 'update', 'clone', 'delete']);

/**
 * Keeps the stored pages true: whatever a write changes is marked within its transaction, so that nobody is
 * ever shown what was before it, on whatever process, and rendered after it.
 */
export function pages(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action } = context;
    const counts = hasDrafts(uid) ? OF_DRAFTS : OF_OTHERS;
    if (!isOurs(uid) || !counts.has(action)) {
      return next();
    }
    // What is deleted has lost its relations afterwards.
    const before =
      action === 'delete' && context.params.documentId
        ? await affectedBy(strapi, uid, context.params.documentId)
        : undefined;
    const result = await next();
    const documentId = documentIdOf(context, result);
    if (!documentId) {
      return result;
    }
    const published = await publishedLocales(strapi, uid, documentId);
    if (action === 'update' && hasDrafts(uid) && published.length === 0) {
      return result;
    }
    await keepRows(strapi, { uid, documentId, published });
    await markStale(strapi, before ?? (await affectedBy(strapi, uid, documentId)));
    renderSoon(strapi);
    return result;
  };
}

/** The languages in which visitors may see an entry, as far as publication is concerned. */
async function publishedLocales(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<string[]> {
  const drafts = hasDrafts(uid);
  const found = await rows(strapi, uid).findMany({
    where: { documentId, ...(drafts ? { publishedAt: { $notNull: true } } : {}) },
    select: drafts ? ['locale'] : ['id'],
  });
  if (drafts) {
    return found.map(({ locale }) => String(locale));
  }
  return found.length > 0 ? projectLocales(strapi) : [];
}

async function keepRows(
  strapi: Core.Strapi,
  entry: { uid: string; documentId: string; published: string[] },
): Promise<void> {
  const scope = scopeOf(entry.uid);
  if (!scope) {
    return;
  }
  const { documentId, published } = entry;
  await forgetPages(strapi, documentId, published);
  if (published.length > 0) {
    await ensurePages(
      strapi,
      published.map((locale) => ({ scope, documentId, locale })),
    );
  }
}
