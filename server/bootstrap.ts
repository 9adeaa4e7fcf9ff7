import type { Core } from '@strapi/strapi';

import { forgetDeletedLanguages } from './strapi/locales';
import { guardDatabaseReads } from './visitors/reading';

export function bootstrap({ strapi }: { strapi: Core.Strapi }): void {
  guardDatabaseReads(strapi);
  forgetDeletedLanguages(strapi);
}
