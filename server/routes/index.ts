import { coreRoutes } from '../strapi/core';

export const routes = { ...coreRoutes };
