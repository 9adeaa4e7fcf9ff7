import type { Core } from '@strapi/strapi';

import { GRAMMAR_FIELD, LOCALIZED_TEXT_FIELD, PLUGIN_ID } from '../content-types';
import { PAGES_CHANGE_EVENT } from '../contracts/changes';

import { useDocumentMiddlewares } from './middlewares/documents';
import { registerPermissions } from './permissions';
import { registerPageTables } from './stored-pages/tables';
import { registerComponents } from './strapi/components';
import { allowWebhookEvent } from './strapi/webhooks';

export async function register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  registerComponents(strapi);
  registerPageTables(strapi);
  await registerPermissions(strapi);
  useDocumentMiddlewares(strapi);
  allowWebhookEvent(strapi, PAGES_CHANGE_EVENT);
  for (const name of [LOCALIZED_TEXT_FIELD, GRAMMAR_FIELD]) {
    strapi.customFields.register({
      name,
      plugin: PLUGIN_ID,
      type: 'json',
      inputSize: { default: 12, isResizable: true },
    });
  }
}
