import type { Core } from '@strapi/strapi';

import type { checks as checksService } from './services/checks';

/** Strapi closes the database next. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const checks = strapi.plugin('newsroom').service('checks') as ReturnType<typeof checksService>;
  await checks.stop();
}
