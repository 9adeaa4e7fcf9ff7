import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../content-types';
import { PAGE_SCOPES } from '../../contracts/site';
import type { PageScope } from '../../contracts/site';
import { visitorStrategy } from '../visitors/access';
import { PAGE_KINDS } from '../stored-pages/kinds';

const guard = (scope: PageScope) => ({
  name: `plugin::${PLUGIN_ID}.query-guard`,
  config: { uid: PAGE_KINDS[scope].uid },
});

/** Visitors are known without a query; everyone else by Strapi's own strategies. */
const authOf = (strapi: Core.Strapi) => ({
  strategies: [visitorStrategy(strapi), 'content-api-token', 'users-permissions'],
});

/**
 * The actions are called `find` and `findOne`, of controllers of their own: Strapi's read-only tokens may call
 * actions of these names alone.
 */
const pageRoute = (scope: PageScope, auth: unknown) => ({
  method: 'GET' as const,
  path: `/${scope}s/by-slug/:slug`,
  handler: `${scope}-page.findOne`,
  config: { auth, middlewares: [guard(scope)] },
});

/** Not behind the guard of Strapi's own parameters: lists have their own, and check them all. */
const listRoute = (scope: PageScope, auth: unknown) => ({
  method: 'GET' as const,
  path: `/pages/${scope}s`,
  handler: `${scope}-page.find`,
  config: { auth },
});

/** What is another form of a list or a page asks for the same right. */
const formatRoute = (
  path: string,
  action: string,
  right: string,
  auth: ReturnType<typeof authOf>,
) => ({
  method: 'GET' as const,
  path,
  handler: `formats.${action}`,
  config: { auth: { ...auth, scope: [`plugin::${PLUGIN_ID}.${right}`] } },
});

export const pageRoutes = ({ strapi }: { strapi: Core.Strapi }) => ({
  type: 'content-api' as const,
  routes: [
    ...PAGE_SCOPES.map((scope) => pageRoute(scope, authOf(strapi))),
    listRoute('recap', authOf(strapi)),
    listRoute('event', authOf(strapi)),
    formatRoute('/feeds/:name', 'feed', 'recap-page.find', authOf(strapi)),
    formatRoute('/calendars/events.ics', 'calendar', 'event-page.find', authOf(strapi)),
    formatRoute('/calendars/events/:file', 'eventCalendar', 'event-page.findOne', authOf(strapi)),
    formatRoute('/sitemaps/:file', 'sitemap', 'recap-page.find', authOf(strapi)),
  ],
});
