import { coreRoutes } from './content-api';

export const routes = { ...coreRoutes };
