import { coreServices } from '../strapi/core';
import type { MakesService, PublicName } from '../strapi/core';

import { derivations } from './derivations';
import { facts } from './facts';
import { newsroom } from './newsroom';
import { pages } from './pages';
import { recaps } from './recaps';
import { slugs } from './slugs';

/** Named, so that the package's declarations lead to each service's own; see `strapi/core`. */
export interface Services extends Record<PublicName, MakesService> {
  derivations: typeof derivations;
  facts: typeof facts;
  newsroom: typeof newsroom;
  pages: typeof pages;
  recaps: typeof recaps;
  slugs: typeof slugs;
}

export const services: Services = {
  ...coreServices,
  derivations,
  facts,
  newsroom,
  pages,
  recaps,
  slugs,
};
