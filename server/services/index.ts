import { coreServices } from '../strapi/core';
import type { MakesService, PublicName } from '../strapi/core';

import { capture } from './capture';
import { checks } from './checks';
import { derivations } from './derivations';
import { editing } from './editing';
import { editions } from './editions';
import { erasure } from './erasure';
import { facts } from './facts';
import { languages } from './languages';
import { newsroom } from './newsroom';
import { openapi } from './openapi';
import { pages } from './pages';
import { preview } from './preview';
import { publication } from './publication';
import { recaps } from './recaps';
import { settings } from './settings';
import { setup } from './setup';
import { slugs } from './slugs';

/** Named, so that the package's declarations lead to each service's own; see `strapi/core`. */
export interface Services extends Record<PublicName, MakesService> {
  capture: typeof capture;
  checks: typeof checks;
  derivations: typeof derivations;
  editing: typeof editing;
  editions: typeof editions;
  erasure: typeof erasure;
  facts: typeof facts;
  languages: typeof languages;
  newsroom: typeof newsroom;
  openapi: typeof openapi;
  pages: typeof pages;
  preview: typeof preview;
  publication: typeof publication;
  recaps: typeof recaps;
  settings: typeof settings;
  setup: typeof setup;
  slugs: typeof slugs;
}

export const services: Services = {
  ...coreServices,
  capture,
  checks,
  derivations,
  editing,
  editions,
  erasure,
  facts,
  languages,
  newsroom,
  openapi,
  pages,
  preview,
  publication,
  recaps,
  settings,
  setup,
  slugs,
};
