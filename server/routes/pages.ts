import { PLUGIN_ID } from '../../content-types';
import type { PageScope } from '../../contracts/site';
import { PAGE_KINDS } from '../stored-pages/kinds';

const guard = (scope: PageScope) => ({
  middlewares: [
    { name: `plugin::${PLUGIN_ID}.query-guard`, config: { uid: PAGE_KINDS[scope].uid } },
  ],
});

/**
 * The actions are called `find` and `findOne`, of controllers of their own: Strapi's read-only tokens may call
 * actions of these names alone.
 */
const pageRoute = (scope: PageScope) => ({
  method: 'GET' as const,
  path: `/${scope}s/by-slug/:slug`,
  handler: `${scope}-page.findOne`,
  config: guard(scope),
});

/** Not behind the guard of Strapi's own parameters: lists have their own, and check them all. */
const listRoute = (scope: PageScope) => ({
  method: 'GET' as const,
  path: `/pages/${scope}s`,
  handler: `${scope}-page.find`,
  config: {},
});

export const pageRoutes = {
  type: 'content-api' as const,
  routes: [
    pageRoute('recap'),
    pageRoute('event'),
    pageRoute('speaker'),
    pageRoute('organization'),
    listRoute('recap'),
    listRoute('event'),
  ],
};
