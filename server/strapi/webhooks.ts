import type { Core } from '@strapi/strapi';

interface WebhookStore {
  addAllowedEvent(key: string, value: string): void;
}

interface WebhookRunner {
  /** Never rejects: what could not be sent has the status 500. */
  run(
    webhook: { url: string; headers: Record<string, string> },
    event: string,
    info: object,
  ): Promise<{ statusCode: number; message?: string }>;
}

/** Lets Strapi's webhooks have an event. Its form in the panel shows Strapi's own alone, its API takes this one too. */
export function allowWebhookEvent(strapi: Core.Strapi, event: string): void {
  const store = strapi.get('webhookStore') as WebhookStore;
  store.addAllowedEvent(event.toUpperCase().replaceAll('.', '_'), event);
}

/**
 * Sends as Strapi sends its own: `server.webhooks.defaultHeaders`, `X-Strapi-Event`, ten seconds.
 *
 * @returns what went wrong; undefined where it was taken
 */
export async function sendWebhook(
  strapi: Core.Strapi,
  { url, headers = {} }: { url: string; headers?: Record<string, string> },
  { event, info }: { event: string; info: object },
): Promise<string | undefined> {
  const runner = strapi.get('webhookRunner') as WebhookRunner;
  const { statusCode, message = '' } = await runner.run({ url, headers }, event, info);
  return statusCode < 400 ? undefined : `${statusCode} ${message.slice(0, 200)}`.trim();
}
