import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { announce, releaseWaiting } from './announce';
import { renderStale } from './refresh';

/** Pages that are rendered after one change without being asked for; the others are when they are read. */
const AHEAD = 200;
/** Milliseconds in which changes that follow each other come together, so that caches are told once. */
const TOGETHER = 250;
/** The longest that caches wait while changes go on. */
const LONGEST = 3000;
/** How long a process that only reads leaves it to the one that has written. */
const LATER = 1000;

interface Queue {
  /** Runs something outside of the request and of the transaction that it was asked for in. */
  outside: <Result>(run: () => Result) => Result;
  running: Promise<void> | undefined;
  again: boolean;
  hasEnded: boolean;
  /** Ends the waiting for further changes. */
  wake: () => void;
  later: NodeJS.Timeout | undefined;
  /** Called when pages were rendered. */
  onRendered: () => void;
}

const queues = new WeakMap<Core.Strapi, Queue>();

/** To be called once, where no transaction is open. */
export function openQueue(strapi: Core.Strapi, onRendered: () => void): void {
  queues.set(strapi, {
    outside: AsyncLocalStorage.snapshot(),
    running: undefined,
    again: false,
    hasEnded: false,
    wake: () => undefined,
    later: undefined,
    onRendered,
  });
}

/**
 * Renders what is stale once the present transaction is through, so that nobody waits for it who reads, and then tells
 * caches what has changed.
 */
export function renderSoon(strapi: Core.Strapi): void {
  if (strapi.db.inTransaction()) {
    void strapi.db.transaction(({ onCommit }) => {
      onCommit(() => start(strapi));
      return Promise.resolve();
    });
  } else {
    start(strapi);
  }
}

/** The same for pages that somebody has rendered who has read them. */
export function announceLater(strapi: Core.Strapi): void {
  const queue = queues.get(strapi);
  if (queue && !queue.running && !queue.later && !queue.hasEnded) {
    queue.later = setTimeout(() => {
      queue.later = undefined;
      start(strapi);
    }, LATER).unref();
  }
}

function start(strapi: Core.Strapi): void {
  const queue = queues.get(strapi);
  if (!queue || queue.hasEnded) {
    return;
  }
  queue.again = true;
  queue.wake();
  queue.running ??= queue.outside(() => run(strapi, queue));
}

async function run(strapi: Core.Strapi, queue: Queue): Promise<void> {
  const hasEnded = () => queue.hasEnded;
  for (let since = Date.now(); queue.again && !hasEnded();) {
    queue.again = false;
    try {
      // Once more where something was marked meanwhile, or caches would have to be told more than what has changed.
      for (let left = AHEAD, count = 1; left > 0 && count > 0 && !hasEnded(); left -= count) {
        count = await renderStale(strapi, { limit: left, until: hasEnded });
      }
    } catch (error) {
      // Readers render what they need themselves.
      strapi.log.warn(`newsroom: pages could not be rendered ahead: ${String(error)}`);
    }
    await quiet(queue);
    if (queue.again && Date.now() - since < LONGEST) {
      continue;
    }
    try {
      await announce(strapi, hasEnded);
    } catch (error) {
      strapi.log.warn(`newsroom: caches could not be told of changes yet: ${String(error)}`);
    }
    queue.onRendered();
    since = Date.now();
  }
  queue.running = undefined;
}

/** Resolves when nothing has come for a while, or at once when something does. */
async function quiet(queue: Queue): Promise<void> {
  if (!queue.again && !queue.hasEnded) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, TOGETHER);
      queue.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** Resolves when nothing is rendered any more, and caches are told. */
export async function settled(strapi: Core.Strapi): Promise<void> {
  await queues.get(strapi)?.running;
}

/** Ends it; what is stale is rendered by whoever reads it, and what is not told when Strapi starts again. */
export async function closeQueue(strapi: Core.Strapi): Promise<void> {
  const queue = queues.get(strapi);
  if (queue) {
    queue.hasEnded = true;
    queue.wake();
    clearTimeout(queue.later);
    await queue.running;
    await releaseWaiting(strapi);
  }
}
