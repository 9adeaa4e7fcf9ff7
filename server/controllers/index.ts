import { coreControllers } from '../strapi/core';

export const controllers = { ...coreControllers };
