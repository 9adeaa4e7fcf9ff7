/** What somebody typed and has not saved, kept by the browser. */
export interface LocalDraft<Values> {
  /** Which stored version it is based on. */
  version: string;
  /** ISO 8601. */
  at: string;
  values: Values;
}

/**
 * The draft, or undefined where there is none that can be read.
 *
 * @param isValues whether what is kept has the shape that this page understands
 */
export function readLocalDraft<Values>(
  key: string,
  isValues: (values: Partial<Values>) => boolean,
): LocalDraft<Values> | undefined {
  try {
    const stored = localStorage.getItem(key);
    const draft = stored === null ? undefined : (JSON.parse(stored) as Partial<LocalDraft<Values>>);
    return draft?.version && draft.values && isValues(draft.values)
      ? (draft as LocalDraft<Values>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** @returns false where the browser has no room for it, or no storage at all */
export function writeLocalDraft<Values>(key: string, draft: LocalDraft<Values>): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropLocalDraft(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Without a storage there is nothing to drop.
  }
}
