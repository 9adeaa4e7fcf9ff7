import type { ComponentType } from 'react';

import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Microphone } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { LOCALIZED_TEXT_FIELD, PLUGIN_ID } from '../content-types/uids';
import { PERMISSIONS } from '../contracts/permissions';

import { EventPanel } from './panels/EventPanel';
import { KeepTypedPanel } from './panels/KeepTypedPanel';
import { RecapPanel } from './panels/RecapPanel';
import { loadTranslations } from './translations';

/** The browser's half of the plugin. All that is reachable from here without `import()` is in the panel's first load. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Microphone,
      intlLabel: { id: `${PLUGIN_ID}.title`, defaultMessage: 'Newsroom' },
      permissions: [{ action: PERMISSIONS.read, subject: null }],
      Component: () => import('./pages/App'),
      position: 2,
    });
    app.customFields.register({
      name: LOCALIZED_TEXT_FIELD,
      pluginId: PLUGIN_ID,
      type: 'json',
      intlLabel: { id: `${PLUGIN_ID}.field.label`, defaultMessage: 'Text by language' },
      intlDescription: {
        id: `${PLUGIN_ID}.field.description`,
        defaultMessage:
          'One text for each language, in types and components that are not localized',
      },
      components: {
        // Strapi types the input as one without props, and gives it those of a field.
        Input: async () => {
          const { default: Input } = await import('./fields/LocalizedText');
          return { default: Input as ComponentType };
        },
      },
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    const { addEditViewSidePanel } = app.getPlugin('content-manager')
      .apis as unknown as ContentManagerPlugin['config']['apis'];
    addEditViewSidePanel([EventPanel, RecapPanel, KeepTypedPanel]);
  },

  registerTrads: ({ locales }: { locales: string[] }) => loadTranslations(locales),
};
