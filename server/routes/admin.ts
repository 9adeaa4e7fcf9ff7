import { PERMISSIONS } from '../../contracts/permissions';
import type { PermissionAction } from '../../contracts/permissions';

export interface AdminRoute {
  method: 'GET' | 'POST';
  path: string;
  handler: string;
  config: { policies: unknown[] };
}

export interface AdminRouter {
  type: 'admin';
  routes: AdminRoute[];
}

/** A route for administrators whose role has the action. Without the policy it would be open to all of them. */
const route = (
  method: AdminRoute['method'],
  path: string,
  handler: string,
  action: PermissionAction,
): AdminRoute => ({
  method,
  path,
  handler: `newsroom.${handler}`,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action] } },
    ],
  },
});

/** What the plugin's pages ask for, below `/newsroom` (see `contracts/newsroom`). */
export const adminRoutes: AdminRouter = {
  type: 'admin',
  routes: [
    route('GET', '/events', 'listEvents', PERMISSIONS.read),
    route('GET', '/events/:documentId', 'getEvent', PERMISSIONS.read),
    route('GET', '/events/:documentId/draft', 'composeDraft', PERMISSIONS.read),
    route('POST', '/events/:documentId/recap', 'buildRecap', PERMISSIONS.build),
    route('GET', '/recaps/:documentId', 'getRecap', PERMISSIONS.read),
  ],
};
