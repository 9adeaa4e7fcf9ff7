import type { ModelOf } from './model';

/**
 * Whether entries of a type can lead to a guarded type, over any number of relations and components.
 * Relations to entries of any type are left out: what they lead to is not in the schema.
 */
export function reaches(
  uid: string,
  modelOf: ModelOf,
  isGuarded: (uid: string) => boolean,
  seen = new Set<string>(),
): boolean {
  if (isGuarded(uid)) {
    return true;
  }
  if (seen.has(uid)) {
    return false;
  }
  seen.add(uid);
  return Object.values(modelOf(uid)?.attributes ?? {}).some(
    (attribute) =>
      attribute?.target !== undefined && reaches(attribute.target, modelOf, isGuarded, seen),
  );
}
