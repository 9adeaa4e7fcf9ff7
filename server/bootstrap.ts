import type { Core } from '@strapi/strapi';

import { startClock } from './stored-pages/clock';
import { keepPages } from './stored-pages/keep';
import { forgetDeletedLanguages } from './strapi/locales';
import { guardDatabaseReads } from './visitors/reading';
import { openWebhooks } from './webhooks';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  guardDatabaseReads(strapi);
  forgetDeletedLanguages(strapi);
  // Made here, outside of any transaction: what its queue does later must not believe that it is in one.
  strapi.plugin('newsroom').service('checks');
  await keepPages(strapi);
  startClock(strapi);
  openWebhooks(strapi);
}
