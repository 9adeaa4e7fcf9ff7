import type { ComponentType } from 'react';

import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import { Microphone } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

import { GRAMMAR_FIELD, LOCALIZED_TEXT_FIELD, PLUGIN_ID } from '../content-types/uids';
import { PERMISSIONS } from '../contracts/permissions';

import { EraseAction } from './erasure/EraseAction';
import { Topic } from './fields/Topic';
import { Choice } from './labels/Choice';
import { translateContentManager } from './labels/hooks';
import { CHOICE_FIELD, TOPIC_FIELD } from './labels/translate';
import { PublishEvents } from './list/PublishEvents';
import { addRecapColumn, LIST_COLUMNS_HOOK } from './list/recap-column';
import { AppearancesPanel } from './panels/AppearancesPanel';
import { EventPanel } from './panels/EventPanel';
import { KeepTypedPanel } from './panels/KeepTypedPanel';
import { RecapPanel } from './panels/RecapPanel';
import { loadTranslations } from './translations';
import { widgets } from './widgets/widgets';

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
    app.addSettingsLink('global', {
      id: PLUGIN_ID,
      to: PLUGIN_ID,
      intlLabel: { id: `${PLUGIN_ID}.title`, defaultMessage: 'Newsroom' },
      // One of them is enough: those who build may read them.
      permissions: [
        { action: PERMISSIONS.settings, subject: null },
        { action: PERMISSIONS.build, subject: null },
      ],
      Component: () => import('./pages/settings/SettingsPage'),
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
    // Strapi types it as an input without props, and gives it those of a field.
    app.addFields({ type: CHOICE_FIELD, Component: Choice as ComponentType });
    app.addFields({ type: TOPIC_FIELD, Component: Topic as ComponentType });
    app.widgets.register(widgets);
    app.customFields.register({
      name: GRAMMAR_FIELD,
      pluginId: PLUGIN_ID,
      type: 'json',
      intlLabel: { id: `${PLUGIN_ID}.grammar.label`, defaultMessage: 'German grammar of a name' },
      intlDescription: {
        id: `${PLUGIN_ID}.grammar.description`,
        defaultMessage: 'Article and forms of an organization’s name in German texts',
      },
      components: {
        Input: async () => {
          const { default: Input } = await import('./fields/Grammar');
          return { default: Input as ComponentType };
        },
      },
    });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    translateContentManager(app);
    const { addBulkAction, addDocumentAction, addEditViewSidePanel } = app.getPlugin(
      'content-manager',
    ).apis as unknown as ContentManagerPlugin['config']['apis'];
    addEditViewSidePanel([EventPanel, RecapPanel, AppearancesPanel, KeepTypedPanel]);
    addBulkAction([PublishEvents]);
    addDocumentAction([EraseAction]);
    app.registerHook(LIST_COLUMNS_HOOK, addRecapColumn);
  },

  registerTrads: ({ locales }: { locales: string[] }) => loadTranslations(locales),
};
