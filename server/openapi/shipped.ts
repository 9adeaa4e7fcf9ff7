import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { config } from '../config';

import { openApiDocument } from './document';
import type { Shipped } from './document';
import { shippedModels } from './models';
import type { OpenApiDocument } from './types';

/** The document of a project that is not known, which the package brings as `strapi-plugin-newsroom/openapi.json`. */
export const shippedDocument = (shipped: Shipped): OpenApiDocument =>
  openApiDocument(shipped, {
    server: {
      url: '{strapi}/api',
      variables: {
        strapi: { default: 'http://localhost:1337', description: 'The address of Strapi.' },
      },
    },
    locales: [],
    timeZone: config.default.defaultTimeZone,
    // What Strapi has where a project says nothing.
    pageSize: { usual: 25, max: null },
    maxPopulateDepth: config.default.maxPopulateDepth,
    models: shippedModels,
  });

/** Reads what the build has put into the package, beside the folder of the built server. */
export async function readShipped(): Promise<Shipped> {
  const folder = path.dirname(fileURLToPath(import.meta.url));
  const text = await readFile(path.join(folder, '../openapi.json'), 'utf8');
  const { info, components } = JSON.parse(text) as OpenApiDocument;
  return { version: info.version, schemas: components.schemas };
}
