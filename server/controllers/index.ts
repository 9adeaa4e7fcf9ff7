import { coreControllers } from '../strapi/core';

import { capture } from './capture';
import { appearances } from './appearances';
import { editing } from './editing';
import { checks } from './checks';
import { copies } from './copies';
import { erasure } from './erasure';
import { newsroom } from './newsroom';
import { openapi } from './openapi';
import { publication } from './publication';
import { settings } from './settings';
import { setup } from './setup';
import { eventPage, organizationPage, recapPage, speakerPage } from './pages';

/** For Strapi's router alone, which looks them up by name. */
export const controllers: Record<string, unknown> = {
  ...coreControllers,
  capture,
  appearances,
  editing,
  erasure,
  checks,
  copies,
  newsroom,
  openapi,
  publication,
  'recap-page': recapPage,
  settings,
  setup,
  'event-page': eventPage,
  'speaker-page': speakerPage,
  'organization-page': organizationPage,
};
