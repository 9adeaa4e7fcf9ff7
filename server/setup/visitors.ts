import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { PLUGIN_ID, PUBLIC_UIDS } from '../../content-types';
import { PAGE_SCOPES } from '../../contracts/site';
import type { Setup } from '../../contracts';
import { translate } from '../messages';
import { rows } from '../strapi/documents';

const ROLE_UID = 'plugin::users-permissions.role';
const PERMISSION_UID = 'plugin::users-permissions.permission';

/** All that visitors need to read a newsroom: entries of each type, whole pages with their lists, and what describes it. */
export const VISITOR_ACTIONS: readonly string[] = [
  ...PUBLIC_UIDS.flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]),
  ...PAGE_SCOPES.flatMap((scope) =>
    ['find', 'findOne'].map((action) => `plugin::${PLUGIN_ID}.${scope}-page.${action}`),
  ),
  `plugin::${PLUGIN_ID}.openapi.find`,
];

interface Granted {
  roleId: number;
  /** Ours among those that the role has. */
  permissions: { id: number; action: string }[];
}

/** What the Public role may do with the newsroom; null where the project has no such role. */
async function findGranted(strapi: Core.Strapi): Promise<Granted | null> {
  if (!(ROLE_UID in strapi.contentTypes)) {
    return null;
  }
  const role = await rows(strapi, ROLE_UID).findOne({
    where: { type: 'public' },
    populate: { permissions: { where: { action: { $in: VISITOR_ACTIONS } } } },
  });
  return role && { roleId: role.id, permissions: role['permissions'] as Granted['permissions'] };
}

async function mustFindGranted(strapi: Core.Strapi): Promise<Granted> {
  const granted = await findGranted(strapi);
  if (!granted) {
    const code = 'visitors-unavailable';
    throw new errors.ApplicationError(translate(strapi, code), { code });
  }
  return granted;
}

/** How much of the newsroom visitors may read. */
export async function visitorState(strapi: Core.Strapi): Promise<Setup['visitors']['state']> {
  const granted = await findGranted(strapi);
  if (!granted) {
    return 'unavailable';
  }
  const count = new Set(granted.permissions.map(({ action }) => action)).size;
  return count === 0 ? 'none' : count < VISITOR_ACTIONS.length ? 'some' : 'all';
}

/**
 * Gives the Public role what it needs to read what is published, and what it does not have yet. Nothing of ours calls
 * it unasked: what an administrator took away stays away. The caller has taken the turn.
 *
 * @throws ApplicationError where the project has no Public role
 */
export async function letVisitorsRead(strapi: Core.Strapi): Promise<void> {
  const { roleId, permissions } = await mustFindGranted(strapi);
  const granted = new Set(permissions.map(({ action }) => action));
  for (const action of VISITOR_ACTIONS.filter((name) => !granted.has(name))) {
    await rows(strapi, PERMISSION_UID).create({ data: { action, role: roleId } });
  }
}

/**
 * Takes all of that away from the Public role again; other roles and tokens keep theirs.
 *
 * @throws as `letVisitorsRead`
 */
export async function stopVisitorsReading(strapi: Core.Strapi): Promise<void> {
  const { permissions } = await mustFindGranted(strapi);
  await rows(strapi, PERMISSION_UID).deleteMany({
    where: { id: { $in: permissions.map(({ id }) => id) } },
  });
}
