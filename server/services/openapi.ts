import type { Core } from '@strapi/strapi';

import { openApiDocument } from '../openapi/document';
import type { Shipped } from '../openapi/document';
import { projectOf } from '../openapi/of-project';
import { readShipped } from '../openapi/shipped';
import type { OpenApiDocument } from '../openapi/types';

/** The OpenAPI document of this project. */
export const openapi = ({ strapi }: { strapi: Core.Strapi }) => {
  let shipped: Promise<Shipped> | undefined;

  return {
    /** With the project's languages, limits and address as they are now, and what it has added to our types. */
    async document(): Promise<OpenApiDocument> {
      shipped ??= readShipped();
      return openApiDocument(await shipped, await projectOf(strapi));
    },
  };
};
