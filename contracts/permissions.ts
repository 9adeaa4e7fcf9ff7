/**
 * The actions that administrators can give to roles, in the section "Plugins" of a role's page.
 * Every admin route of the plugin asks for one of them.
 */
export const PERMISSIONS = {
  /** See the newsroom's pages. */
  read: 'plugin::newsroom.newsroom.read',
  /** Build recaps from events. */
  build: 'plugin::newsroom.recaps.build',
  /** Copy events with their programme: into another language, for the next edition. */
  copy: 'plugin::newsroom.events.copy',
  /** Publish recaps and events with their programme. */
  publish: 'plugin::newsroom.programmes.publish',
  /** Set the newsroom up: its first steps, and how its recaps are written. */
  settings: 'plugin::newsroom.settings.change',
} as const;

export type PermissionAction = (typeof PERMISSIONS)[keyof typeof PERMISSIONS];
