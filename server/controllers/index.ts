import { coreControllers } from '../strapi/core';

import { newsroom } from './newsroom';

export const controllers = { ...coreControllers, newsroom };
