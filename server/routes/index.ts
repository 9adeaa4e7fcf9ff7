import { factories } from '@strapi/strapi';

import { PUBLIC_UIDS } from '../../content-types';

import { adminRoutes } from './admin';

/** Strapi's own REST routes, `/api/newsroom/events` and so on. */
const coreRoutes = Object.fromEntries(
  PUBLIC_UIDS.map((uid) => [uid.split('.')[1], factories.createCoreRouter(uid as never)]),
);

export const routes = { ...coreRoutes, admin: adminRoutes };
