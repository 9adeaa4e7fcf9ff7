import type { Core } from '@strapi/strapi';

import { text } from '../facts/read';
import { scopeOf } from '../stored-pages/kinds';
import { affectedBy } from '../stored-pages/affected';
import { ensurePages, forgetPages, markStale } from '../stored-pages/store';
import { renderSoon } from '../stored-pages/queue';
import { hasDrafts } from '../visitors/rules';
import { rows } from '../strapi/documents';
import type { DocumentMiddleware, Row } from '../strapi/documents';
import { projectLocales } from '../strapi/locales';
import { documentIdOf, isOurs } from '../strapi/writes';

/** What visitors see changes with these; drafts are nobody's business. */
const OF_DRAFTS: ReadonlySet<string> = new Set(['publish', 'unpublish', 'delete']);
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
    const versions = await publicVersions(strapi, uid, documentId);
    await keepRows(strapi, { uid, documentId, versions });
    await markStale(strapi, before ?? (await affectedBy(strapi, uid, documentId)));
    renderSoon(strapi);
    return result;
  };
}

interface Version {
  locale: string;
  slug: string;
}

/** What visitors may see of an entry, as far as publication is concerned: a page in each of these languages. */
async function publicVersions(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Version[]> {
  const drafts = hasDrafts(uid);
  const found = await rows(strapi, uid).findMany({
    where: { documentId, ...(drafts ? { publishedAt: { $notNull: true } } : {}) },
    select: drafts ? ['locale', 'slug'] : ['slug'],
  });
  if (drafts) {
    return found.map((row) => ({ locale: String(row.locale), slug: slugOf(row) }));
  }
  const [row] = found;
  return row ? (await projectLocales(strapi)).map((locale) => ({ locale, slug: slugOf(row) })) : [];
}

const slugOf = (row: Row): string => text(row, 'slug') ?? '';

async function keepRows(
  strapi: Core.Strapi,
  { uid, documentId, versions }: { uid: string; documentId: string; versions: Version[] },
): Promise<void> {
  const scope = scopeOf(uid);
  if (!scope) {
    return;
  }
  await forgetPages(
    strapi,
    documentId,
    versions.map(({ locale }) => locale),
  );
  await ensurePages(
    strapi,
    versions.map((version) => ({ scope, documentId, ...version })),
  );
}
