import type { Core } from '@strapi/strapi';

import { rows } from './documents';
import type { Row } from './documents';

/** As the Document Service takes them. */
interface ReadParams {
  documentId?: string;
  /** Without it, all languages. */
  locale?: string;
  status?: 'draft' | 'published';
  filters?: Record<string, unknown>;
  populate?: Record<string, unknown>;
  fields?: readonly string[];
  sort?: string;
}

interface QueryParamsTransformer {
  transform(uid: string, params: unknown): { where?: Record<string, unknown> };
}

/**
 * Reads documents with what belongs to them, as the Document Service does, without its checks of `populate` against the
 * schemas: ours are written in the code, and checking them takes three times as long as reading. Document middlewares
 * are not asked, as they are not for what `populate` brings along either.
 */
export function readDocuments(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale, status = 'draft', ...params }: ReadParams,
): Promise<Row[]> {
  const transformer = strapi.get('query-params') as QueryParamsTransformer;
  // Types without drafts are given a status too: it decides what they are related to.
  const query = transformer.transform(uid, { ...params, status });
  const isPublished = status === 'published';
  const version = strapi.contentType(uid as never).options?.draftAndPublish
    ? { publishedAt: isPublished ? { $notNull: true } : { $null: true } }
    : {};
  return rows(strapi, uid).findMany({
    ...query,
    where: {
      $and: [
        query.where ?? {},
        { ...(documentId ? { documentId } : {}), ...(locale ? { locale } : {}), ...version },
      ],
    },
  });
}

/** @returns null where there is no such version */
export const readDocument = async (
  strapi: Core.Strapi,
  uid: string,
  params: ReadParams & { documentId: string },
): Promise<Row | null> => (await readDocuments(strapi, uid, params))[0] ?? null;
