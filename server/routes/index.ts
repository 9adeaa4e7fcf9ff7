import { coreRoutes } from '../strapi/core';

import { adminRoutes } from './admin';
import { recapPageRoutes } from './recap-page';

/** For Strapi's router alone. */
export const routes: Record<string, unknown> = {
  ...coreRoutes,
  'recap-page': recapPageRoutes,
  admin: adminRoutes,
};
