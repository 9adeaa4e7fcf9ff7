import type { Core } from '@strapi/strapi';

import { LOCALIZED_TEXT_FIELD, PLUGIN_ID } from '../content-types';

import { visitorWrites } from './middlewares/visitor-writes';
import { visitors } from './middlewares/visitors';
import { registerComponents } from './strapi/components';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerComponents(strapi);
  strapi.customFields.register({
    name: LOCALIZED_TEXT_FIELD,
    plugin: PLUGIN_ID,
    type: 'json',
    inputSize: { default: 12, isResizable: true },
  });
  strapi.documents.use(visitors(strapi));
  strapi.documents.use(visitorWrites(strapi));
}
