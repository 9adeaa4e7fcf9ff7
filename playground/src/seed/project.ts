import type { Core } from '@strapi/strapi';

/** What a project sets up before it uses the plugin: languages, an administrator, what visitors may read. */

const LOCALES = [
  { code: 'de', name: 'Deutsch' },
  { code: 'en', name: 'English' },
];

/** German first, English second. */
export async function addLanguages(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  for (const locale of LOCALES) {
    if (!(await locales.findByCode(locale.code))) {
      await locales.create(locale);
    }
  }
  await locales.setDefaultLocale({ code: 'de' });
}

/** The one who signs in to the playground, unless it has an administrator already. */
export async function addAdministrator(strapi: Core.Strapi): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users.exists()) {
    return;
  }
  await users.createFirstAdmin({
    firstname: 'Erika',
    lastname: 'Editor',
    email: 'editor@example.org',
    password: process.env['PLAYGROUND_PASSWORD'] || 'Newsroom-1234',
  });
}

/** Lets visitors read what is published, as an administrator does with one click on the newsroom's first page. */
export async function letVisitorsRead(strapi: Core.Strapi): Promise<void> {
  await strapi.plugin('newsroom').service('setup').letVisitorsRead();
}
