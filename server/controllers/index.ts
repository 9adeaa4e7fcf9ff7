import { coreControllers } from '../strapi/core';

import { newsroom } from './newsroom';
import { recapPage } from './recap-page';

/** For Strapi's router alone, which looks them up by name. */
export const controllers: Record<string, unknown> = {
  ...coreControllers,
  newsroom,
  'recap-page': recapPage,
};
