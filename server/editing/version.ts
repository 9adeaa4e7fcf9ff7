import { createHash } from 'node:crypto';

/**
 * A name for what is stored, for those who edit it: made of the values themselves. Times would do less: two saves may
 * fall into one millisecond, and one that changes nothing is no conflict.
 *
 * @param stored plain data
 */
export const versionName = (stored: unknown): string =>
  createHash('sha256').update(canonical(stored)).digest('base64url');

/** JSON with its keys in order: databases give them back in their own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(
          Object.entries(item).sort(([one], [other]) => (one < other ? -1 : Number(one > other))),
        )
      : item,
  );
}
