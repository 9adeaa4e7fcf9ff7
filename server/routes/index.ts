import { coreRoutes } from '../strapi/core';

import { adminRoutes } from './admin';

export const routes = { ...coreRoutes, admin: adminRoutes };
