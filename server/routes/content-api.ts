import { factories } from '@strapi/strapi';

import { PLUGIN_ID, PUBLIC_UIDS } from '../../content-types';

const ACTIONS = ['find', 'findOne', 'create', 'update', 'delete'] as const;

const guard = (uid: string) => ({ name: `plugin::${PLUGIN_ID}.query-guard`, config: { uid } });

/** Strapi's own REST routes, `/api/newsroom/events` and so on, behind the guard against bad queries. */
export const coreRoutes = Object.fromEntries(
  PUBLIC_UIDS.map((uid) => {
    const config = Object.fromEntries(
      ACTIONS.map((action) => [action, { middlewares: [guard(uid)] }]),
    );
    return [uid.split('.')[1], factories.createCoreRouter(uid as never, { config } as never)];
  }),
);
