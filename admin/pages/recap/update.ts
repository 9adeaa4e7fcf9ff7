import type { Update } from '../../../composer';

/** Ids of the sections that an update would change, or asks about. */
export const changedSections = (update: Update | undefined): ReadonlySet<string> =>
  new Set(update?.changes.flatMap(({ section }) => section?.id ?? []));
