import { setTimeout as wait } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { PAGES_CHANGE_EVENT } from '../../contracts/changes';
import { siteOf } from '../config';
import { frontMaxAge } from '../front/behind';

import { claimChanges } from './changes';
import type { Claim } from './changes';

/** Milliseconds between two looks at whether Strapi is ready. */
const STARTING = 50;

/** The longest that a change is kept back for what other processes may still show, in milliseconds. */
const LONGEST = 10_000;

/** What waits until no other process shows any more what was before. */
const waiting = new WeakMap<Core.Strapi, Set<Claim>>();

/** Leaves what waits to the next process, or it would take that for being told for a minute. */
export async function releaseWaiting(strapi: Core.Strapi): Promise<void> {
  for (const claim of waiting.get(strapi) ?? []) {
    await claim.release();
  }
  waiting.delete(strapi);
}

/**
 * Tells caches, by Strapi's event hub, what has changed since the last time. What several processes try at once, one of
 * them tells.
 *
 * With the front it does so when no other process shows any more what was before, or who asks again at once would get
 * that; nobody waits for it.
 *
 * @param hasEnded asked while Strapi starts: the project's own listeners and webhooks come last
 */
export async function announce(strapi: Core.Strapi, hasEnded: () => boolean): Promise<void> {
  while (!strapi.isLoaded && !hasEnded()) {
    await wait(STARTING);
  }
  const pause = Math.min(frontMaxAge(strapi.config.get('middlewares')), LONGEST);
  while (!hasEnded()) {
    const claim = await claimChanges(strapi, siteOf(strapi));
    if (!claim) {
      return;
    }
    if (pause === 0 || !claim.event) {
      await tell(strapi, claim);
    } else {
      const claims = waiting.get(strapi) ?? new Set();
      waiting.set(strapi, claims.add(claim));
      setTimeout(() => {
        claims.delete(claim);
        if (!hasEnded()) {
          tell(strapi, claim).catch((error: unknown) => {
            strapi.log.warn(`newsroom: changes may be told twice: ${String(error)}`);
          });
        }
      }, pause).unref();
    }
  }
}

async function tell(strapi: Core.Strapi, { event, done }: Claim): Promise<void> {
  if (event) {
    try {
      await strapi.eventHub.emit(PAGES_CHANGE_EVENT, event);
    } catch (error) {
      strapi.log.error(`newsroom: a listener of ${PAGES_CHANGE_EVENT} failed: ${String(error)}`);
    }
  }
  await done();
}
