import { PUBLIC_UIDS } from '../../content-types';
import type { PublicUid } from '../../content-types';

import type { DocumentContext, DocumentEntries, Row } from './documents';

const OURS: ReadonlySet<string> = new Set(PUBLIC_UIDS);
const WRITES: ReadonlySet<string> = new Set([
  'create',
  'update',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
  'delete',
]);

/** Whether the type is one of ours that editors fill. Document middlewares run for every type of a project. */
export const isOurs = (uid: string): uid is PublicUid => OURS.has(uid);

/** Whether the call changes one of our documents. */
export const isOurWrite = ({ uid, action }: DocumentContext): boolean =>
  isOurs(uid) && WRITES.has(action);

/** Whether the call brings data that somebody has typed. */
export const bringsData = ({ uid, action, params }: DocumentContext): boolean =>
  isOurs(uid) && ['create', 'update', 'clone'].includes(action) && params.data !== undefined;

interface DocumentResult {
  documentId?: string;
}

/** The document that a write was about: new ones have their id in the answer only. */
export const documentIdOf = (
  { action, params }: DocumentContext,
  result: unknown,
): string | undefined =>
  action === 'create' || action === 'clone'
    ? (result as DocumentResult | null)?.documentId
    : params.documentId;

/** The rows in the answer of a write, which is a row or a document with its versions. */
export function rowsIn(result: unknown): Row[] {
  if (typeof result !== 'object' || result === null) {
    return [];
  }
  const { entries } = result as Partial<DocumentEntries>;
  return Array.isArray(entries) ? entries : 'id' in result ? [result as Row] : [];
}
