import { setTimeout as wait } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import { PAGES_CHANGE_EVENT } from '../contracts/changes';
import type { PagesChange } from '../contracts/changes';

import { webhooksOf } from './config';
import type { WebhookConfig } from './config';
import { sendWebhook } from './strapi/webhooks';

/** Milliseconds before each further try. */
const AGAIN = [1000, 10_000];

const open = new WeakMap<Core.Strapi, AbortController>();

/** Sends changes of pages to the webhooks of the configuration, one after another, without anybody waiting for it. */
export function openWebhooks(strapi: Core.Strapi): void {
  const end = new AbortController();
  open.set(strapi, end);
  for (const webhook of webhooksOf(strapi)) {
    const send = sender(strapi, webhook, end.signal);
    let sent = Promise.resolve();
    strapi.eventHub.on(PAGES_CHANGE_EVENT, (info: PagesChange) => {
      sent = sent.then(() => send(info));
      return Promise.resolve();
    });
  }
}

/** What is not sent yet is not sent any more. */
export const closeWebhooks = (strapi: Core.Strapi): void => {
  open.get(strapi)?.abort();
};

function sender(strapi: Core.Strapi, webhook: WebhookConfig, signal: AbortSignal) {
  let isFailing = false;
  // Without what may be a secret.
  const { origin, pathname } = new URL(webhook.url);

  return async (info: PagesChange): Promise<void> => {
    let problem: string | undefined;
    for (const pause of [0, ...AGAIN]) {
      await wait(pause, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) {
        return;
      }
      problem = await sendWebhook(strapi, webhook, { event: PAGES_CHANGE_EVENT, info });
      if (problem === undefined) {
        isFailing = false;
        return;
      }
    }
    if (!isFailing) {
      isFailing = true;
      strapi.log.error(
        `newsroom: the webhook ${origin}${pathname} did not take that pages have changed (${String(problem)}). What it serves may be out of date. This is logged once until it works again.`,
      );
    }
  };
}
