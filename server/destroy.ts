import type { Core } from '@strapi/strapi';

import type { checks as checksService } from './services/checks';
import { stopClock } from './stored-pages/clock';
import { closeQueue } from './stored-pages/queue';
import { closeWebhooks } from './webhooks';

/** What still runs ends before Strapi closes the database. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const checks = strapi.plugin('newsroom').service('checks') as ReturnType<typeof checksService>;
  await checks.stop();
  await stopClock(strapi);
  await closeQueue(strapi);
  closeWebhooks(strapi);
}
