import type { Core } from '@strapi/strapi';

import { hasChanges } from './changes';
import { endEmbargoes, nextEmbargoEnd } from './embargo-ends';
import { renderSoon } from './queue';
import { takeOver } from './replaced';

/** Milliseconds after which it is asked at the latest: for what a process has set or written that has ended since. */
const LONGEST = 300_000;
/** A moment beyond the end: timers may be early. */
const BEYOND = 20;
/** How far back embargoes are looked for that ended: as long as a clock may be set back, or a rendering take. */
const BACK = 3_600_000;

interface Clock {
  timer: NodeJS.Timeout | undefined;
  /** Since when embargoes are looked for that ended, ISO 8601. */
  since: string;
  asking: Promise<void> | undefined;
  again: boolean;
  /** By the time, and not because something was rendered. */
  hasStruck: boolean;
  hasEnded: boolean;
}

const clocks = new WeakMap<Core.Strapi, Clock>();

/** Has caches told when embargoes end, and at once of those that have ended while nothing ran. */
export function startClock(strapi: Core.Strapi): void {
  clocks.set(strapi, {
    timer: undefined,
    since: '',
    asking: undefined,
    again: false,
    hasStruck: false,
    hasEnded: false,
  });
  askClock(strapi);
}

/** To be called when there may be other embargoes than before. */
export function askClock(strapi: Core.Strapi): void {
  const clock = clocks.get(strapi);
  if (clock) {
    clock.again = true;
    clock.asking ??= ask(strapi, clock);
  }
}

async function ask(strapi: Core.Strapi, clock: Clock): Promise<void> {
  while (clock.again && !clock.hasEnded) {
    clock.again = false;
    clearTimeout(clock.timer);
    const began = Date.now();
    let next = '';
    try {
      const isReplaced = clock.hasStruck && (await takeOver(strapi));
      const hasEmbargoEnded = await endEmbargoes(strapi, clock.since);
      if (isReplaced || hasEmbargoEnded || (clock.hasStruck && (await hasChanges(strapi)))) {
        renderSoon(strapi);
      }
      clock.hasStruck = false;
      clock.since = new Date(began - BACK).toISOString();
      next = await nextEmbargoEnd(strapi);
    } catch (error) {
      strapi.log.warn(`newsroom: embargoes could not be looked at: ${String(error)}`);
    }
    if (!clock.hasEnded) {
      const left = next === '' ? LONGEST : Date.parse(next) - Date.now() + BEYOND;
      const pause = Math.min(Math.max(left, BEYOND), LONGEST);
      clock.timer = setTimeout(() => {
        clock.hasStruck = true;
        askClock(strapi);
      }, pause).unref();
    }
  }
  clock.asking = undefined;
}

/** Ends it. What ends from now on is told when Strapi starts again. */
export async function stopClock(strapi: Core.Strapi): Promise<void> {
  const clock = clocks.get(strapi);
  if (clock) {
    clock.hasEnded = true;
    clearTimeout(clock.timer);
    await clock.asking;
  }
}
