import type { Core } from '@strapi/strapi';

/**
 * Strapi types documents by the types that a project generates for itself, and a plugin has none.
 * These are the parts that we use, with rows as plain records.
 */

/** A row of a content type: one language and state of a document. */
export interface Row {
  id: number;
  documentId: string;
  locale?: string | null;
  publishedAt?: string | Date | null;
  updatedAt?: string | Date | null;
  [attribute: string]: unknown;
}

export interface DocumentParams {
  documentId?: string;
  locale?: string | string[] | null;
  status?: 'draft' | 'published';
  data?: Record<string, unknown>;
  filters?: Record<string, unknown>;
  populate?: unknown;
  fields?: unknown;
  sort?: unknown;
  [option: string]: unknown;
}

/** What actions answer that are about several versions of a document. */
export interface DocumentEntries {
  documentId: string;
  entries: Row[];
}

export interface DocumentRepository {
  findOne(params: DocumentParams): Promise<Row | null>;
  findFirst(params: DocumentParams): Promise<Row | null>;
  findMany(params: DocumentParams): Promise<Row[]>;
  create(params: DocumentParams): Promise<Row>;
  update(params: DocumentParams): Promise<Row | null>;
  publish(params: DocumentParams): Promise<DocumentEntries>;
  delete(params: DocumentParams): Promise<DocumentEntries>;
  clone(params: DocumentParams): Promise<DocumentEntries>;
  unpublish(params: DocumentParams): Promise<DocumentEntries>;
  discardDraft(params: DocumentParams): Promise<DocumentEntries>;
}

/** The actions that change documents. */
export type WriteAction = Exclude<keyof DocumentRepository, `find${string}`>;

/** The Document Service of one type: with middlewares, validation and events. */
export const documents = (strapi: Core.Strapi, uid: string): DocumentRepository =>
  strapi.documents(uid as never) as unknown as DocumentRepository;

export interface QueryParams {
  where?: Record<string, unknown>;
  select?: string[];
  populate?: unknown;
  orderBy?: unknown;
  data?: Record<string, unknown>;
  limit?: number;
  offset?: number;
}

export interface RowQuery {
  findOne(params: QueryParams): Promise<Row | null>;
  findMany(params: QueryParams): Promise<Row[]>;
  create(params: QueryParams): Promise<Row>;
  update(params: QueryParams): Promise<Row | null>;
  updateMany(params: QueryParams): Promise<{ count: number }>;
  deleteMany(params: QueryParams): Promise<{ count: number }>;
  count(params: QueryParams): Promise<number>;
}

/** The rows of one type, past all middlewares. */
export const rows = (strapi: Core.Strapi, uid: string): RowQuery =>
  strapi.db.query(uid as never) as unknown as RowQuery;

/** What a document middleware is given. */
export interface DocumentContext {
  uid: string;
  action: string;
  params: DocumentParams;
}

export type DocumentMiddleware = (
  context: DocumentContext,
  next: () => Promise<unknown>,
) => Promise<unknown>;

/** Registers a document middleware; the first one registered is the outermost. */
export const useDocumentMiddleware = (
  strapi: Core.Strapi,
  middleware: DocumentMiddleware,
): void => {
  strapi.documents.use(middleware as unknown as Parameters<typeof strapi.documents.use>[0]);
};

/** The language that a call without one means. */
export const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  strapi.plugin('i18n').service('locales').getDefaultLocale() as Promise<string>;
