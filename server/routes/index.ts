import { coreRoutes } from '../strapi/core';

import { adminRoutes } from './admin';
import { pageRoutes } from './pages';

/** For Strapi's router alone. */
export const routes: Record<string, unknown> = {
  ...coreRoutes,
  pages: pageRoutes,
  admin: adminRoutes,
};
