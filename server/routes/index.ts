import { coreRoutes } from '../strapi/core';

import { adminRoutes } from './admin';
import { recapPageRoutes } from './recap-page';

export const routes = { ...coreRoutes, 'recap-page': recapPageRoutes, admin: adminRoutes };
