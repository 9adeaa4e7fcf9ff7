import type { Core } from '@strapi/strapi';

import type { TestApp } from './app';

/** What the playground fills itself with. */

const TYPES = ['event', 'talk', 'speaker', 'organization', 'topic', 'recap', 'composition'];

/** How many rows there are of everything that the seed writes. */
export async function countSeeded({ strapi }: TestApp): Promise<Record<string, number>> {
  const types = Object.fromEntries(
    await Promise.all(
      TYPES.map(async (type) => [
        type,
        await strapi.db.query(`plugin::newsroom.${type}` as never).count(),
      ]),
    ),
  );
  return {
    ...types,
    administrators: await strapi.db.query('admin::user').count(),
    files: await strapi.db.query('plugin::upload.file').count(),
    languages: await strapi.db.query('plugin::i18n.locale').count(),
  };
}

/** The playground's own function, as its bootstrap calls it. */
export const importSeed = async (): Promise<(strapi: Core.Strapi) => Promise<void>> =>
  (await import('../../playground/dist/src/seed' as string)).seed;
