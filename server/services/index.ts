import { factories } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';

import { forPublicTypes } from '../strapi/core';

type CoreService = (context: { strapi: Core.Strapi }) => Core.CoreAPI.Service.CollectionType;

// Strapi's types do not know that the plugin's are all collections; the schemas do.
const coreServices = forPublicTypes(
  (uid) => factories.createCoreService(uid) as unknown as CoreService,
);

export const services = { ...coreServices };
