import { setTimeout as wait } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { PAGES_CHANGE_EVENT } from '../../contracts/changes';
import { siteOf } from '../config';
import { frontMaxAge } from '../front/behind';

import { claimChanges } from './changes';

/** Milliseconds between two looks at whether Strapi is ready. */
const STARTING = 50;

/**
 * Tells caches, by Strapi's event hub, what has changed since the last time. What several processes try at once, one of
 * them tells.
 *
 * @param hasEnded asked while Strapi starts: the project's own listeners and webhooks come last
 */
export async function announce(strapi: Core.Strapi, hasEnded: () => boolean): Promise<void> {
  while (!strapi.isLoaded && !hasEnded()) {
    await wait(STARTING);
  }
  while (!hasEnded()) {
    const claim = await claimChanges(strapi, siteOf(strapi));
    if (!claim) {
      return;
    }
    if (claim.event) {
      // Who asks again at once is not to get from another process what was before.
      await wait(frontMaxAge(strapi.config.get('middlewares')));
      await emit(strapi, claim.event);
    }
    await claim.done();
  }
}

async function emit(strapi: Core.Strapi, event: object): Promise<void> {
  try {
    await strapi.eventHub.emit(PAGES_CHANGE_EVENT, event);
  } catch (error) {
    strapi.log.error(`newsroom: a listener of ${PAGES_CHANGE_EVENT} failed: ${String(error)}`);
  }
}
