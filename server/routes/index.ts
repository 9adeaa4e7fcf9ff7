import { coreRoutes } from '../strapi/core';
import type { CoreRouter } from '../strapi/core';

import { adminRoutes } from './admin';
import type { AdminRouter } from './admin';
import { recapPageRoutes } from './recap-page';

export const routes: Record<string, CoreRouter | AdminRouter | typeof recapPageRoutes> = {
  ...coreRoutes,
  'recap-page': recapPageRoutes,
  admin: adminRoutes,
};
