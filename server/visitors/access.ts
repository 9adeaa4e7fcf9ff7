import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { readCounters } from '../stored-pages/counters';

/** What the role of visitors may do, as Strapi's engine says it. */
interface Ability {
  can(action: string): boolean;
}

interface Decision {
  ability: Ability | null;
  /** The counter of changes of roles that it was made at. */
  access: number;
}

const NAME = 'newsroom-visitor';

const decisions = new WeakMap<Core.Strapi, Decision>();

/**
 * Knows anonymous visitors without asking the database each time, which costs three times as much as a page.
 * The role's permissions are kept until a counter says that some role has changed; every page is read together
 * with that counter (see `isOldDecision`), so another process's change holds at once too.
 *
 * Whoever sends credentials is left to Strapi's own strategies.
 */
export const visitorStrategy = (strapi: Core.Strapi) => ({
  name: NAME,

  async authenticate(ctx: { get(header: string): string }) {
    if (ctx.get('authorization') !== '' || !strapi.plugin('users-permissions')) {
      return { authenticated: false };
    }
    const { ability, access } = decisions.get(strapi) ?? (await decide(strapi));
    return ability
      ? { authenticated: true, credentials: null, ability: Object.assign(ability, { access }) }
      : { authenticated: false };
  },

  async verify(_auth: unknown, { scope }: { scope?: string | string[] }): Promise<void> {
    const scopes = [scope ?? []].flat();
    const may = (ability: Ability | null | undefined) =>
      scopes.length > 0 && scopes.every((action) => ability?.can(action) === true);
    if (may(decisions.get(strapi)?.ability)) {
      return;
    }
    // A refusal is rare, and may be of yesterday.
    if (!may((await renewed(strapi)).ability)) {
      throw new errors.ForbiddenError();
    }
  },
});

async function decide(strapi: Core.Strapi): Promise<Decision> {
  // The counter first: what changes in between is found to be newer.
  const access = await accessCounter(strapi);
  const service = strapi.plugin('users-permissions').service('permission') as {
    findPublicPermissions(): Promise<unknown[]>;
    toContentAPIPermission(permission: unknown): unknown;
  };
  const permissions = await service.findPublicPermissions();
  const ability =
    permissions.length === 0
      ? null
      : ((await strapi.contentAPI.permissions.engine.generateAbility(
          permissions.map((permission) => service.toContentAPIPermission(permission)) as never,
        )) as unknown as Ability);
  const decision = { ability, access };
  decisions.set(strapi, decision);
  return decision;
}

const accessCounter = async (strapi: Core.Strapi): Promise<number> =>
  (await readCounters(strapi)).access;

async function renewed(strapi: Core.Strapi): Promise<Decision> {
  const kept = decisions.get(strapi);
  return kept && kept.access === (await accessCounter(strapi)) ? kept : decide(strapi);
}

interface VisitorAuth {
  strategy: { name: string };
  ability: Ability & { access: number };
}

/** Whether the caller is a visitor that `visitorStrategy` has let in. */
export const isVisitor = (auth: unknown): auth is VisitorAuth =>
  (auth as Partial<VisitorAuth> | undefined)?.strategy?.name === NAME;

/** Whether a visitor was let in by a decision that is older than this state of the counter. */
export const isOldDecision = (auth: unknown, access: number): auth is VisitorAuth =>
  isVisitor(auth) && auth.ability.access !== access;

/** Whether a visitor was let in by a decision that does not hold any more; asks the database. */
export const isOutOfDate = async (strapi: Core.Strapi, auth: unknown): Promise<boolean> =>
  isVisitor(auth) && isOldDecision(auth, await accessCounter(strapi));

/**
 * Decides anew about a visitor.
 *
 * @returns what takes the place of `ctx.state.auth`
 * @throws ForbiddenError where the role may not call the action any more
 */
export async function decideAgain(
  strapi: Core.Strapi,
  auth: VisitorAuth,
  scope: string,
): Promise<VisitorAuth> {
  const { ability, access } = await decide(strapi);
  if (ability?.can(scope) !== true) {
    throw new errors.ForbiddenError();
  }
  return { ...auth, ability: Object.assign(ability, { access }) };
}
