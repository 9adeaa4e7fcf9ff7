import { useAuth, useRBAC } from '@strapi/strapi/admin';

import { PERMISSIONS } from '../../contracts/permissions';

const OWN = [
  { action: PERMISSIONS.read, subject: null },
  { action: PERMISSIONS.build, subject: null },
  { action: PERMISSIONS.copy, subject: null },
  { action: PERMISSIONS.publish, subject: null },
  { action: PERMISSIONS.settings, subject: null },
];

type ExplorerAction = 'read' | 'create' | 'update' | 'delete';

export interface Rights {
  /** Nothing is allowed until it is known. */
  isLoading: boolean;
  canRead: boolean;
  canBuild: boolean;
  /** Copy events into other languages and for their next editions. */
  canCopy: boolean;
  /** Publish events and recaps with their programme. */
  canPublish: boolean;
  /** Take the newsroom's first steps, and change its settings. */
  canChangeSettings: boolean;
  /** Whether the Content Manager lets them do that with some entry of the type. */
  canInContentManager(action: ExplorerAction, uid: string): boolean;
}

/** What the person who is signed in may do, as far as the newsroom's screens depend on it. */
export function useRights(): Rights {
  const { allowedActions, isLoading } = useRBAC(OWN);
  const permissions = useAuth('useRights', (state) => state.permissions);
  return {
    isLoading,
    canRead: allowedActions['canRead'] === true,
    canBuild: allowedActions['canBuild'] === true,
    canCopy: allowedActions['canCopy'] === true,
    canPublish: allowedActions['canPublish'] === true,
    canChangeSettings: allowedActions['canChange'] === true,
    canInContentManager: (action, uid) =>
      permissions.some(
        (permission) =>
          permission.action === `plugin::content-manager.explorer.${action}` &&
          permission.subject === uid,
      ),
  };
}
