import type { Core } from '@strapi/strapi';

/** What is read of a request; Strapi's own type of it names none of the state. */
interface RequestState {
  route?: { info?: { type?: string } };
  auth?: { strategy?: { name?: string } };
}

/**
 * Strategies whose bearers an administrator has vouched for. Signed-up visitors have credentials as well,
 * so having some is no sign of trust.
 */
const TRUSTED_STRATEGIES = ['content-api-token', 'admin-token'];

/**
 * Whether the code runs for somebody at the public API who is not trusted: anonymous, or signed up.
 * Outside of a request (a cron job, a migration, a test) and for administrators it does not.
 */
export function isVisitorRequest(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  if (state?.route?.info?.type !== 'content-api') {
    return false;
  }
  return !TRUSTED_STRATEGIES.includes(state.auth?.strategy?.name ?? '');
}
