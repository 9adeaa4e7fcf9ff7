import { coreControllers } from '../strapi/core';
import type { MakesController } from '../strapi/core';

import { newsroom } from './newsroom';

export const controllers: Record<string, MakesController> = { ...coreControllers, newsroom };
