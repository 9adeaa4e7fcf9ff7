import {
  EVENT_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
} from '../../../content-types';
import { PERMISSIONS } from '../../../contracts/permissions';
import type { TestApp } from '../../support/app';
import { signUpEditor } from '../../support/people';
import type { AdminPermission } from '../../support/people';

import type { Person } from './browser';

/** Everything that an editor of the newsroom needs in the Content Manager, and nothing else of the panel. */
function contentManagerPermissions(app: TestApp): AdminPermission[] {
  const { getNestedFields } = app.strapi.service('admin::content-type') as {
    getNestedFields(type: unknown, options: { components: unknown }): string[];
  };
  return [EVENT_UID, TALK_UID, SPEAKER_UID, ORGANIZATION_UID, RECAP_UID].flatMap((subject) => {
    const fields = getNestedFields(app.strapi.contentType(subject as never), {
      components: app.strapi.components,
    });
    const hasLocales = [EVENT_UID, TALK_UID, RECAP_UID].includes(subject);
    const properties = { fields, ...(hasLocales ? { locales: ['en', 'de'] } : {}) };
    const { fields: _fields, ...withoutFields } = properties;
    return [
      ...['create', 'read', 'update'].map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject,
        properties,
      })),
      ...(hasLocales
        ? [
            {
              action: 'plugin::content-manager.explorer.publish',
              subject,
              properties: withoutFields,
            },
          ]
        : []),
    ];
  });
}

interface Options {
  language?: 'en' | 'de';
  /** Actions of the plugin; all but changing settings, unless told. */
  may?: string[];
  /** Further permissions of the panel. */
  more?: AdminPermission[];
}

const EDITING = Object.values(PERMISSIONS).filter((action) => action !== PERMISSIONS.settings);

/** An editor of the press office, no super admin. */
export const signUpPressOffice = (
  app: TestApp,
  { language = 'en', may = EDITING, more = [] }: Options = {},
): Promise<Person> =>
  signUpEditor(
    app,
    [...may.map((action) => ({ action })), ...contentManagerPermissions(app), ...more],
    { language },
  );

/** Lets people be deleted in the Content Manager. */
export const DELETE_PEOPLE: AdminPermission = {
  action: 'plugin::content-manager.explorer.delete',
  subject: SPEAKER_UID,
};
