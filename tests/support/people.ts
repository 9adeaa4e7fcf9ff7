import type { TestApp } from './app';

/** Those who call: administrators with a role, visitors, tokens. */

const PASSWORD = 'Newsroom-1234';

interface AdminAnswer {
  data: { token: string };
}

let counter = 0;
const unique = (name: string) => `${name}-${process.pid}-${(counter += 1)}`;

/** Signs the first administrator up; gives the token of a super admin. */
export async function signUpSuperAdmin(app: TestApp): Promise<string> {
  const answer = await app.request<AdminAnswer>('/admin/register-admin', {
    body: {
      firstname: 'Ada',
      lastname: 'Admin',
      email: 'admin@example.org',
      password: PASSWORD,
    },
  });
  if (answer.status !== 201 && answer.status !== 200) {
    throw new Error(`register-admin answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  }
  return answer.body.data.token;
}

export interface AdminPermission {
  action: string;
  subject?: string | null;
  properties?: { fields?: string[]; locales?: string[] };
  conditions?: string[];
}

/** Makes an administrator with a role of just these permissions; gives their token. */
export async function signUpEditor(
  app: TestApp,
  permissions: AdminPermission[],
  { email = `${unique('editor')}@example.org`, language = 'en' } = {},
): Promise<{ token: string; email: string; password: string }> {
  const { strapi } = app;
  const role = await strapi.service('admin::role').create({ name: unique('Role') });
  await strapi.service('admin::role').assignPermissions(
    role.id,
    permissions.map((permission) => ({
      subject: null,
      properties: {},
      conditions: [],
      ...permission,
    })),
  );
  await strapi.service('admin::user').create({
    firstname: 'Erika',
    lastname: 'Editor',
    email,
    password: PASSWORD,
    isActive: true,
    preferedLanguage: language,
    registrationToken: null,
    roles: [role.id],
  });
  const answer = await app.request<AdminAnswer>('/admin/login', {
    body: { email, password: PASSWORD },
  });
  if (answer.status !== 200) {
    throw new Error(`login answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  }
  return { token: answer.body.data.token, email, password: PASSWORD };
}

/** Gives actions such as `plugin::newsroom.event.find` to everyone who is not signed in, or to the signed-up. */
export async function grant(
  app: TestApp,
  actions: string[],
  role: 'public' | 'authenticated' = 'public',
): Promise<void> {
  const { id } = await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: role } });
  for (const action of actions) {
    await app.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: id } });
  }
}

/** Signs a visitor up; gives their token. */
export async function signUpVisitor(app: TestApp): Promise<string> {
  const username = unique('visitor');
  const role = await app.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const user = await app.strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      username,
      email: `${username}@example.org`,
      password: PASSWORD,
      provider: 'local',
      confirmed: true,
      role: role.id,
    });
  return app.strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
}

/** Makes an API token; `custom` ones have just the actions named. */
export async function createApiToken(
  app: TestApp,
  type: 'read-only' | 'full-access' | 'custom',
  permissions: string[] = [],
): Promise<string> {
  const token = await app.strapi.service('admin::api-token').create({
    name: unique('token'),
    description: '',
    type,
    lifespan: null,
    ...(type === 'custom' ? { permissions } : {}),
  });
  return token.accessKey;
}

/** Adds a language to the project, as an administrator does. */
export async function addLocale(app: TestApp, code: string, name: string): Promise<void> {
  const locales = app.strapi.plugin('i18n').service('locales');
  if (!(await locales.findByCode(code))) {
    await locales.create({ code, name });
  }
}
