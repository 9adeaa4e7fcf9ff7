import type { Core } from '@strapi/strapi';

import { guardDatabaseReads } from './visitors/reading';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  guardDatabaseReads(strapi);
}
