import { PLUGIN_ID, SPEAKER_UID } from '../../content-types/uids';
import { PERMISSIONS } from '../../contracts/permissions';
import type { PermissionAction } from '../../contracts/permissions';
import { SETUP_RIGHTS } from '../setup/rights';
import type { RequiredPermission } from '../setup/rights';

const { read: READ, build: BUILD, copy: COPY, publish: PUBLISH, settings: SETTINGS } = PERMISSIONS;

const { addLanguages, letVisitorsRead, loadSample, takeSampleAway } = SETUP_RIGHTS;

const ERASE: RequiredPermission[] = [['plugin::content-manager.explorer.delete', SPEAKER_UID]];

export interface AdminRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  handler: string;
  config: { policies: unknown[] };
}

export interface AdminRouter {
  type: 'admin';
  routes: AdminRoute[];
}

/**
 * A route for administrators whose role has the action, and all others that are named. Without the policy it would be
 * open to all of them.
 */
const route = (
  method: AdminRoute['method'],
  path: string,
  handler: string,
  action: PermissionAction,
  others: readonly RequiredPermission[] = [],
): AdminRoute => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [action, ...others] } },
    ],
  },
});

/** A route for administrators whose role has one of the actions; Strapi's own policy wants all that it is told. */
const eitherRoute = (
  method: AdminRoute['method'],
  path: string,
  handler: string,
  actions: readonly PermissionAction[],
): AdminRoute => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: `plugin::${PLUGIN_ID}.has-any-permission`, config: { actions } },
    ],
  },
});

/** What the plugin's pages ask for, below `/newsroom` (see `contracts`). */
export const adminRoutes: AdminRouter = {
  type: 'admin',
  routes: [
    route('GET', '/overview', 'newsroom.getOverview', READ),
    route('GET', '/events', 'newsroom.listEvents', READ),
    // Before the route of one event, which would take the word for a documentId.
    route('GET', '/events/selected', 'newsroom.selectEvents', READ),
    route('GET', '/events/:documentId', 'newsroom.getEvent', READ),
    route('GET', '/events/:documentId/draft', 'newsroom.composeDraft', READ),
    route('POST', '/events/:documentId/recap', 'newsroom.buildRecap', BUILD),
    route('POST', '/events/:documentId/languages', 'copies.createLanguage', COPY),
    route('GET', '/events/:documentId/editions', 'copies.proposeEdition', READ),
    route('POST', '/events/:documentId/editions', 'copies.createEdition', COPY),
    route('GET', '/events/:documentId/capture', 'capture.findOne', READ),
    route('PUT', '/talks/:documentId/capture', 'capture.update', BUILD),
    route('GET', '/speakers/:documentId/appearances', 'appearances.findForSpeaker', READ),
    route('GET', '/organizations/:documentId/appearances', 'appearances.findForOrganization', READ),
    // It changes what is public, and takes a record away.
    route('GET', '/speakers/:documentId/erasure', 'erasure.find', PUBLISH, ERASE),
    route('POST', '/speakers/:documentId/erasure', 'erasure.erase', PUBLISH, ERASE),
    route('GET', '/recaps/:documentId', 'newsroom.getRecap', READ),
    route('GET', '/recaps/:documentId/editing', 'editing.findOne', BUILD),
    route('PUT', '/recaps/:documentId/editing', 'editing.update', BUILD),
    // Reads only; what is typed is too long for an address.
    route('POST', '/recaps/:documentId/structured-data', 'editing.structuredData', BUILD),
    route('GET', '/recaps/:documentId/checks', 'checks.findForRecap', READ),
    route('GET', '/recaps/:documentId/publication', 'publication.findForRecap', READ),
    route('POST', '/recaps/:documentId/publish', 'publication.publishRecap', PUBLISH),
    route('GET', '/events/:documentId/publication', 'publication.findForEvent', READ),
    route('POST', '/events/:documentId/publish', 'publication.publishEvent', PUBLISH),
    route('POST', '/events/publish', 'publication.publishEvents', PUBLISH),
    eitherRoute('GET', '/settings', 'settings.find', [BUILD, SETTINGS]),
    route('PUT', '/settings', 'settings.update', SETTINGS),
    route('GET', '/setup', 'setup.find', SETTINGS),
    route('POST', '/setup/languages', 'setup.addLanguages', SETTINGS, addLanguages),
    route('POST', '/setup/visitors', 'setup.letVisitorsRead', SETTINGS, letVisitorsRead),
    route('DELETE', '/setup/visitors', 'setup.stopVisitorsReading', SETTINGS, letVisitorsRead),
    route('POST', '/setup/sample', 'setup.loadSample', SETTINGS, loadSample),
    route('DELETE', '/setup/sample', 'setup.takeSampleAway', SETTINGS, takeSampleAway),
    route('POST', '/setup/dismissal', 'setup.dismiss', SETTINGS),
    route('DELETE', '/setup/dismissal', 'setup.showAgain', SETTINGS),
  ],
};
