import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../content-types';
import { calendar, eventCalendar } from '../controllers/formats/calendars';
import { feed } from '../controllers/formats/feeds';
import { oembed } from '../controllers/formats/oembed';
import { schedule } from '../controllers/formats/schedules';
import { sitemap } from '../controllers/formats/sitemaps';
import { PAGE_SCOPES } from '../../contracts/site';
import type { PageScope } from '../../contracts/site';
import { visitorStrategy } from '../visitors/access';
import { PAGE_KINDS } from '../stored-pages/kinds';

const guard = (scope: PageScope) => ({
  name: `plugin::${PLUGIN_ID}.query-guard`,
  config: { uid: PAGE_KINDS[scope].uid },
});

/**
 * Visitors are known without a query; everyone else by Strapi's own strategies. One for each route: Strapi writes the
 * route's right into it.
 */
const authOf = (strapi: Core.Strapi) => ({
  strategies: [visitorStrategy(strapi), 'content-api-token', 'users-permissions'],
});

/**
 * The actions are called `find` and `findOne`, of controllers of their own: Strapi's read-only tokens may call
 * actions of these names alone.
 */
const pageRoute = (scope: PageScope, strapi: Core.Strapi) => ({
  method: 'GET' as const,
  path: `/${scope}s/by-slug/:slug`,
  handler: `${scope}-page.findOne`,
  config: { auth: authOf(strapi), middlewares: [guard(scope)] },
});

/** Not behind the guard of Strapi's own parameters: lists have their own, and check them all. */
const listRoute = (scope: PageScope, strapi: Core.Strapi) => ({
  method: 'GET' as const,
  path: `/pages/${scope}s`,
  handler: `${scope}-page.find`,
  config: { auth: authOf(strapi) },
});

/**
 * What is another form of a list or a page asks for the same right, and is no action of its own: a handler by name
 * would be one more box to tick for administrators.
 */
const formatRoute = (
  path: string,
  handler: (strapi: Core.Strapi) => Core.ControllerHandler,
  { right, strapi }: { right: string; strapi: Core.Strapi },
) => ({
  method: 'GET' as const,
  path,
  handler: handler(strapi),
  config: { auth: { ...authOf(strapi), scope: [`plugin::${PLUGIN_ID}.${right}`] } },
});

export const pageRoutes = ({ strapi }: { strapi: Core.Strapi }) => {
  const recaps = { right: 'recap-page.find', strapi };
  const events = { right: 'event-page.find', strapi };
  const recap = { right: 'recap-page.findOne', strapi };
  const event = { right: 'event-page.findOne', strapi };
  return {
    type: 'content-api' as const,
    routes: [
      ...PAGE_SCOPES.map((scope) => pageRoute(scope, strapi)),
      ...PAGE_SCOPES.map((scope) => listRoute(scope, strapi)),
      formatRoute('/feeds/:name', feed, recaps),
      formatRoute('/calendars/events.ics', calendar, events),
      formatRoute('/calendars/events/:file', eventCalendar, event),
      formatRoute('/schedules/events/:file', schedule, event),
      formatRoute('/sitemaps/:file', sitemap, recaps),
      formatRoute('/oembed', oembed, recap),
      {
        method: 'GET' as const,
        path: '/openapi.json',
        handler: 'openapi.find',
        config: { auth: authOf(strapi) },
      },
    ],
  };
};
