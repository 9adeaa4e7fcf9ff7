import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../content-types';
import { PERMISSIONS } from '../contracts/permissions';
import type { PermissionAction } from '../contracts/permissions';

const DISPLAY_NAMES: Record<PermissionAction, string> = {
  [PERMISSIONS.read]: 'See the newsroom',
  [PERMISSIONS.build]: 'Build recaps',
  [PERMISSIONS.copy]: 'Copy events (other languages, next editions)',
  [PERMISSIONS.publish]: 'Publish with programme',
  [PERMISSIONS.settings]: 'Change settings',
};

/**
 * Makes the plugin's actions known, so that roles can be given them (Settings → Roles → Plugins).
 * To be called in `register()`: Strapi drops permissions of unknown actions when it has started.
 */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(
    Object.values(PERMISSIONS).map((action) => ({
      section: 'plugins',
      pluginName: PLUGIN_ID,
      // Strapi puts `plugin::newsroom.` in front of it.
      uid: action.slice(`plugin::${PLUGIN_ID}.`.length),
      displayName: DISPLAY_NAMES[action],
    })),
  );
}
