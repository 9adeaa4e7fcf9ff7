import { coreControllers } from '../strapi/core';

import { newsroom } from './newsroom';
import { recapPage } from './recap-page';

export const controllers = { ...coreControllers, newsroom, 'recap-page': recapPage };
