import { AsyncLocalStorage } from 'node:async_hooks';

import type { Core } from '@strapi/strapi';

import { renderStale } from './refresh';

/** Pages that are rendered after one change without being asked for; the others are when they are read. */
const AHEAD = 200;

interface Queue {
  /** Runs something outside of the request and of the transaction that it was asked for in. */
  outside: <Result>(run: () => Result) => Result;
  running: Promise<void> | undefined;
  again: boolean;
  ended: boolean;
}

const queues = new WeakMap<Core.Strapi, Queue>();

/** To be called once, where no transaction is open. */
export function openQueue(strapi: Core.Strapi): void {
  queues.set(strapi, {
    outside: AsyncLocalStorage.snapshot(),
    running: undefined,
    again: false,
    ended: false,
  });
}

/** Renders what is stale once the present transaction is through, so that nobody waits for it who reads. */
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

function start(strapi: Core.Strapi): void {
  const queue = queues.get(strapi);
  if (!queue || queue.ended) {
    return;
  }
  if (queue.running) {
    queue.again = true;
    return;
  }
  queue.running = queue.outside(async () => {
    do {
      queue.again = false;
      try {
        await renderStale(strapi, { limit: AHEAD, until: () => queue.ended });
      } catch (error) {
        // Readers render what they need themselves.
        strapi.log.warn(`newsroom: pages could not be rendered ahead: ${String(error)}`);
      }
    } while (queue.again && !queue.ended);
    queue.running = undefined;
  });
}

/** Resolves when nothing is rendered any more. */
export async function settled(strapi: Core.Strapi): Promise<void> {
  await queues.get(strapi)?.running;
}

/** Ends it; what is stale is rendered by whoever reads it. */
export async function closeQueue(strapi: Core.Strapi): Promise<void> {
  const queue = queues.get(strapi);
  if (queue) {
    queue.ended = true;
    await queue.running;
  }
}
