import type { Core } from '@strapi/strapi';

import { openApiDocument } from '../openapi/document';
import type { Shipped } from '../openapi/document';
import { projectOf } from '../openapi/of-project';
import { readShipped } from '../openapi/shipped';

/** The OpenAPI document of this project. */
export const openapi = ({ strapi }: { strapi: Core.Strapi }) => {
  let shipped: Promise<Shipped> | undefined;
  let last: { project: string; body: string } | undefined;

  return {
    /** As JSON, with the project's languages, limits and address as they are now, and what it has added to our types. */
    async body(): Promise<string> {
      shipped ??= readShipped();
      const project = await projectOf(strapi);
      // Without its types, which stay as they are until Strapi starts again.
      const key = JSON.stringify(project);
      if (last?.project !== key) {
        last = { project: key, body: JSON.stringify(openApiDocument(await shipped, project)) };
      }
      return last.body;
    },
  };
};
