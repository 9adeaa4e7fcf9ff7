import { dropLocalDraft, readLocalDraft, writeLocalDraft } from '../../utils/local-draft';
import type { LocalDraft as Draft } from '../../utils/local-draft';

import type { BuilderValues } from './values';

export interface LocalDraft extends Draft<BuilderValues> {
  /** What was stored as the version that it is based on: a colleague may have saved since. */
  base?: BuilderValues;
}

export interface DraftKey {
  /** Of the administrator: two people may share a browser. */
  userId: string;
  documentId: string;
  locale: string;
}

const keyOf = ({ userId, documentId, locale }: DraftKey): string =>
  `newsroom:recap:${userId}:${documentId}:${locale}`;

/** The draft, or undefined where there is none that can be read. */
export const readDraft = (key: DraftKey): LocalDraft | undefined =>
  readLocalDraft<BuilderValues>(keyOf(key), ({ body }) => Array.isArray(body));

/** @returns false where the browser has no room for it, or no storage at all */
export const writeDraft = (key: DraftKey, draft: LocalDraft): boolean =>
  writeLocalDraft(keyOf(key), draft);

export const dropDraft = (key: DraftKey): void => dropLocalDraft(keyOf(key));
