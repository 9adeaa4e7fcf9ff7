import { PLUGIN_ID, RECAP_UID } from '../../content-types';

/**
 * The action is called `findOne`, of a controller of its own: Strapi's read-only tokens may call actions of
 * the names `find` and `findOne` alone.
 */
export const recapPageRoutes = {
  type: 'content-api' as const,
  routes: [
    {
      method: 'GET' as const,
      path: '/recaps/by-slug/:slug',
      handler: 'recap-page.findOne',
      config: {
        middlewares: [{ name: `plugin::${PLUGIN_ID}.query-guard`, config: { uid: RECAP_UID } }],
      },
    },
  ],
};
