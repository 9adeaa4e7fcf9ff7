import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { PAGES_CHANGE_EVENT } from '../../contracts/changes';
import type { PagesChange } from '../../contracts/changes';

import type { TestApp } from './app';

/** Collects the events of pages that this process tells. */
export function listen(app: TestApp): PagesChange[] {
  const events: PagesChange[] = [];
  app.strapi.eventHub.on(PAGES_CHANGE_EVENT, (event: PagesChange) => {
    events.push(event);
    return Promise.resolve();
  });
  return events;
}

/** Waits until everything is rendered and told. */
export const settle = (app: TestApp): Promise<void> =>
  app.strapi.plugin('newsroom').service('pages').settled();

export interface Received {
  headers: IncomingHttpHeaders;
  body: PagesChange & { event: string; createdAt: string };
}

export interface Receiver {
  url: string;
  received: Received[];
  /** What it answers. */
  status: number;
  close(): void;
}

/** A website that takes webhooks. */
export async function receiveWebhooks(): Promise<Receiver> {
  const receiver: Receiver = { url: '', received: [], status: 200, close: () => server.close() };
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => {
      text += part.toString();
    });
    request.on('end', () => {
      receiver.received.push({ headers: request.headers, body: JSON.parse(text) as never });
      response.writeHead(receiver.status).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/revalidate?secret=zzsecret`;
  return receiver;
}

/** Waits until something is so. @throws Error when it takes too long */
export async function until(isSo: () => boolean, what: string, longest = 10_000): Promise<void> {
  for (const end = Date.now() + longest; !isSo();) {
    if (Date.now() > end) {
      throw new Error(`waited in vain until ${what}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
