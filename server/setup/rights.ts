import type { SetupAction } from '../../contracts';
import { SAMPLE_UIDS } from '../sample/entries';

/** A permission of the panel's, with its type where it is about one; as Strapi's policy takes it. */
export type RequiredPermission = string | [action: string, subject: string];

const contentManager = (action: 'create' | 'delete'): RequiredPermission[] =>
  SAMPLE_UIDS.map((uid) => [`plugin::content-manager.explorer.${action}`, uid]);

/**
 * What an action needs besides the permission to change settings: whoever may not do something elsewhere in the panel
 * cannot do it from here.
 */
export const SETUP_RIGHTS: Record<SetupAction, RequiredPermission[]> = {
  addLanguages: ['plugin::i18n.locale.create'],
  letVisitorsRead: ['plugin::users-permissions.roles.update'],
  loadSample: contentManager('create'),
  takeSampleAway: contentManager('delete'),
};

interface Ability {
  can(action: string, subject?: string): boolean;
}

/** Which of the actions an administrator has the permissions for. */
export const allowedActions = (ability: Ability): Record<SetupAction, boolean> => {
  const may = (action: SetupAction): boolean =>
    SETUP_RIGHTS[action].every((required) =>
      typeof required === 'string' ? ability.can(required) : ability.can(...required),
    );
  return {
    addLanguages: may('addLanguages'),
    letVisitorsRead: may('letVisitorsRead'),
    loadSample: may('loadSample'),
    takeSampleAway: may('takeSampleAway'),
  };
};
