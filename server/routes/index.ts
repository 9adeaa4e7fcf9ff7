import { coreRoutes } from '../strapi/core';
import type { CoreRouter } from '../strapi/core';

import { adminRoutes } from './admin';
import type { AdminRouter } from './admin';

export const routes: Record<string, CoreRouter | AdminRouter> = {
  ...coreRoutes,
  admin: adminRoutes,
};
