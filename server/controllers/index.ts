import { factories } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';

import { forPublicTypes } from '../strapi/core';

type Controller = (context: { strapi: Core.Strapi }) => Core.Controller;

const coreControllers = forPublicTypes<Controller>((uid) => factories.createCoreController(uid));

export const controllers = { ...coreControllers };
