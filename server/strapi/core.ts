import { factories } from '@strapi/strapi';
import type { Core, UID } from '@strapi/strapi';

import { PLUGIN_ID, PUBLIC_UIDS } from '../../content-types';
import type { PublicUid } from '../../content-types';

/**
 * Strapi's ready-made controllers, services and routers for the plugin's types.
 *
 * The types are interfaces with a name: what is only inferred is written into the package's declarations
 * with the path of a file of @strapi/types, which a strict installation does not find.
 */

/** What Strapi hands to whatever a plugin makes. */
export interface StrapiContext {
  strapi: Core.Strapi;
}

export interface MakesController {
  (context: StrapiContext): Core.Controller;
}

export interface MakesService {
  (context: StrapiContext): Core.CoreAPI.Service.CollectionType;
}

export interface CoreRouter {
  readonly routes: Core.CoreAPI.Router.Router['routes'];
}

type NameOf<Uid> = Uid extends `plugin::newsroom.${infer Name}` ? Name : never;

/** Singular name of a type that visitors may be given: `event`, `talk` … */
export type PublicName = NameOf<PublicUid>;

const nameOf = (uid: PublicUid) => uid.replace('plugin::newsroom.', '') as PublicName;

/** What Strapi looks up by the singular name; its own types know only the uids of the project they are in. */
function forPublicTypes<T>(make: (uid: UID.ContentType) => T): Record<PublicName, T> {
  const made = PUBLIC_UIDS.map((uid) => [nameOf(uid), make(uid as UID.ContentType)] as const);
  return Object.fromEntries(made) as Record<PublicName, T>;
}

export const coreControllers = forPublicTypes<MakesController>((uid) =>
  factories.createCoreController(uid),
);

export const coreServices = forPublicTypes(
  // Strapi's types do not know that the plugin's are all collections; the schemas do.
  (uid) => factories.createCoreService(uid) as unknown as MakesService,
);

const ACTIONS = ['find', 'findOne', 'create', 'update', 'delete'] as const;

/** REST with Strapi's own conventions, `/api/newsroom/events` and so on, behind the guard against bad queries. */
export const coreRoutes = forPublicTypes<CoreRouter>((uid) => {
  const middlewares = [{ name: `plugin::${PLUGIN_ID}.query-guard`, config: { uid } }];
  const config = Object.fromEntries(ACTIONS.map((action) => [action, { middlewares }]));
  return factories.createCoreRouter(uid, { config });
});
