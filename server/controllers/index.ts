import { coreControllers } from '../strapi/core';
import type { MakesController } from '../strapi/core';

import { newsroom } from './newsroom';
import { recapPage } from './recap-page';

export const controllers: Record<string, MakesController> = {
  ...coreControllers,
  newsroom,
  'recap-page': recapPage,
};
