import type { UID } from '@strapi/strapi';

import { PUBLIC_UIDS } from '../../content-types';
import type { PublicUid } from '../../content-types';

type NameOf<Uid> = Uid extends `plugin::newsroom.${infer Name}` ? Name : never;

/** Singular name of a type that visitors may be given: `event`, `talk` … */
export type PublicName = NameOf<PublicUid>;

/**
 * Makes one thing for every type that visitors may be given: its core controller, service or router.
 *
 * @param make gets the uid as Strapi's own factories want it; Strapi knows only the uids that a project
 *   has generated types for, so the plugin's are told to be one of them
 * @returns what was made, by the type's singular name, which is how Strapi finds it
 */
export function forPublicTypes<T>(make: (uid: UID.ContentType) => T): Record<PublicName, T> {
  const made = PUBLIC_UIDS.map((uid) => [nameOf(uid), make(uid as UID.ContentType)] as const);
  return Object.fromEntries(made) as Record<PublicName, T>;
}

const nameOf = (uid: PublicUid) => uid.replace('plugin::newsroom.', '') as PublicName;
