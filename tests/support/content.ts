import type { TestApp } from './app';

/** A row as Strapi's Document Service gives it. */
export interface Document {
  id: number;
  documentId: string;
  slug: string;
  locale?: string;
  [attribute: string]: unknown;
}

type Data = Record<string, unknown>;

interface Options {
  locale?: string;
  status?: 'draft' | 'published';
  populate?: unknown;
}

/** The Document Service of one of our types, by its name (`event`). */
export function documentsOf(app: TestApp, type: string) {
  const repository = app.strapi.documents(`plugin::newsroom.${type}` as never) as unknown as {
    create(params: Options & { data: Data }): Promise<Document>;
    update(params: Options & { documentId: string; data: Data }): Promise<Document | null>;
    publish(params: {
      documentId: string;
      locale?: string | string[];
    }): Promise<{ entries: Document[] }>;
    unpublish(params: { documentId: string; locale?: string }): Promise<unknown>;
    discardDraft(params: { documentId: string; locale?: string }): Promise<unknown>;
    clone(params: { documentId: string; locale?: string; data?: Data }): Promise<{
      documentId: string;
      entries: Document[];
    }>;
    delete(params: { documentId: string; locale?: string }): Promise<unknown>;
    findOne(params: Options & { documentId: string }): Promise<Document | null>;
    findMany(params?: Options & { filters?: unknown }): Promise<Document[]>;
  };
  return repository;
}

/** The rows of one of our types, past every rule. */
export const rowsOf = (app: TestApp, type: string) =>
  app.strapi.db.query(`plugin::newsroom.${type}` as never) as unknown as {
    findOne(params: { where: Data; populate?: unknown }): Promise<Document | null>;
    findMany(params: { where?: Data; populate?: unknown; orderBy?: unknown }): Promise<Document[]>;
    create(params: { data: Data }): Promise<Document>;
    update(params: { where: Data; data: Data }): Promise<Document | null>;
    count(params: { where?: Data }): Promise<number>;
  };

export interface FieldErrorAnswer {
  error: {
    status: number;
    name: string;
    message: string;
    details: { errors?: { path: string[]; message: string }[]; uses?: { name: string }[] };
  };
}

/** The paths of the fields that an answer complains about: `contributions.0.speaker`. */
export const fieldsOf = (answer: { body: FieldErrorAnswer }): string[] =>
  (answer.body.error.details.errors ?? []).map(({ path }) => path.join('.'));

/** The fields that a call in the process complains about. */
export async function refusedFields(call: Promise<unknown>): Promise<string[]> {
  try {
    await call;
  } catch (error) {
    const { details } = error as { details?: { errors?: { path: string[] }[] } };
    return (details?.errors ?? []).map(({ path }) => path.join('.'));
  }
  throw new Error('the call was not refused');
}
