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

const PUBLIC_TYPES = ['event', 'talk', 'speaker', 'organization', 'recap', 'topic'];

const PUBLIC_ACTIONS = [
  ...PUBLIC_TYPES.flatMap((type) => [`${type}.find`, `${type}.findOne`]),
  'recap-page.findOne',
].map((action) => `plugin::newsroom.${action}`);

/** Lets visitors read what is published, as an administrator does under Settings → Roles → Public. */
export async function letVisitorsRead(strapi: Core.Strapi): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'public' }, populate: ['permissions'] });
  const granted = new Set(role.permissions.map(({ action }: { action: string }) => action));
  for (const action of PUBLIC_ACTIONS.filter((name) => !granted.has(name))) {
    await strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: role.id } });
  }
}
