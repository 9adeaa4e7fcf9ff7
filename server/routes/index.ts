import { factories } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';

import { forPublicTypes } from '../strapi/core';

/** Strapi's own REST routes, `/api/newsroom/events` and so on. */
const coreRoutes = forPublicTypes<Core.CoreAPI.Router.Router>((uid) =>
  factories.createCoreRouter(uid),
);

export const routes = { ...coreRoutes };
