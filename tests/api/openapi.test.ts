import { EVENT_UID, PUBLIC_UIDS } from '../../content-types';
import type { OpenApiDocument, Operation, Parameter } from '../../server/openapi/types';
import { VISITOR_ACTIONS } from '../../server/setup/visitors';
import { contract, startApp } from '../support/app';
import type { RequestOptions, TestApp } from '../support/app';
import { makeFullNewsroom } from '../support/full-newsroom';
import type { FullNewsroom } from '../support/full-newsroom';
import { problemsOf, shippedOpenApi } from '../support/openapi';
import { addLocale, createApiToken, grant } from '../support/people';

/**
 * Whatever the tests ask the public API for is held to the document (`tests/support/app.ts`). Here everything is asked
 * for that the document has.
 */

const shipped = shippedOpenApi();
const paths = Object.entries(shipped.paths).map(([path, { get }]) => [path, get] as const);

const SITE = {
  url: 'https://www.example.org',
  name: 'Example',
  paths: { recap: '/news/{slug}', event: '/events/{slug}' },
};

let app: TestApp;
let newsroom: FullNewsroom;
/** A token with no right to the newsroom. */
let stranger: string;

beforeAll(async () => {
  app = await startApp();
  app.strapi.config.set('plugin::newsroom.site', SITE);
  newsroom = await makeFullNewsroom(app);
  await grant(app, [...VISITOR_ACTIONS]);
  stranger = await createApiToken(app, 'custom', ['plugin::users-permissions.user.me']);
});
afterAll(() => app?.stop());

const get = (route: string, options: RequestOptions = {}) =>
  app.request<unknown>(`/api${route}`, options);
const read = (options: RequestOptions = {}) =>
  app.request<OpenApiDocument>('/api/newsroom/openapi.json', options);

/** A path with what there is in the newsroom at the places of its parameters, and what it cannot do without. */
function routeOf(path: string, slugs: keyof FullNewsroom['slugs'] = 'en'): string {
  const type = /^\/newsroom\/(?:(?:calendars|schedules)\/)?(\w+?)s\//.exec(path)?.[1] ?? '';
  const address = path
    .replace('{slug}', newsroom.slugs[slugs][type] ?? '')
    .replace('{documentId}', newsroom.documentIds[type] ?? '')
    .replace('{part}', '1');
  const needed = queriesOf(shipped.paths[path]!.get).filter(({ required }) => required);
  return needed.reduce((route, parameter) => withQuery(route, written(parameter)), address);
}

const withQuery = (route: string, query: string): string =>
  `${route}${route.includes('?') ? '&' : '?'}${query}`;

/** A parameter as its style writes it into a query. */
function written({ name, style, example }: Parameter): string {
  const nested = (value: unknown, at: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => nested(inner, `${at}[${key}]`))
      : [`${at}=${encodeURIComponent(String(value))}`];
  return style === 'deepObject'
    ? nested(example, name).join('&')
    : `${name}=${[example]
        .flat()
        .map((item) => encodeURIComponent(String(item)))
        .join(',')}`;
}

const queriesOf = (operation: Operation): Parameter[] =>
  contract.parametersOf(operation).filter((parameter) => parameter.in === 'query');

/** The name of a type's schema. */
const nameOf = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1);

const hasParameter = (operation: Operation, name: string): boolean =>
  queriesOf(operation).some((parameter) => parameter.name === name);

describe('the document', () => {
  it('says what is so in this project', async () => {
    const { status, body, headers } = await read();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await problemsOf(body)).toEqual([]);
    // The playground has no public address: the one that the document was read from.
    expect(body.servers).toEqual([{ url: '/api' }]);
    const { parameters, schemas } = body.components;
    expect(parameters['locale']).toMatchObject({
      description: expect.stringContaining('en, de'),
      schema: { default: 'en' },
    });
    expect(schemas['LocalizedText']?.properties).toEqual({
      en: { type: 'string' },
      de: { type: 'string' },
    });
    expect(parameters['pagination']?.schema.properties).toMatchObject({
      pageSize: { default: 25, maximum: 100 },
    });
    expect(body.info.description).toContain('Europe/Berlin');
  });

  it('says nothing else than the one in the package', async () => {
    const { body } = await read();
    const { LocalizedText, ...schemas } = body.components.schemas;
    expect(LocalizedText).toMatchObject(shipped.components.schemas['LocalizedText'] ?? {});
    expect({ ...shipped.components.schemas, ...schemas }).toEqual(shipped.components.schemas);
    expect(body.paths).toEqual(shipped.paths);
    expect(body.info).toEqual(shipped.info);
  });

  it('follows the project: its address, its languages, what it adds to our types', async () => {
    const before = await read();
    const attributes = app.strapi.contentType(EVENT_UID as never).attributes as Record<
      string,
      unknown
    >;
    attributes['badge'] = { type: 'string', maxLength: 9 };
    attributes['secretBadge'] = { type: 'string', private: true };
    app.strapi.config.set('server.url', 'https://cms.example.org');
    try {
      const { body, headers } = await read();
      expect(body.servers).toEqual([{ url: 'https://cms.example.org/api' }]);
      expect(body.components.schemas['Event']?.properties?.['badge']).toEqual({
        type: ['string', 'null'],
        maxLength: 9,
      });
      expect(JSON.stringify(body)).not.toContain('secretBadge');
      expect(headers.get('etag')).not.toBe(before.headers.get('etag'));
    } finally {
      app.strapi.config.set('server.url', '');
      delete attributes['badge'];
      delete attributes['secretBadge'];
    }
    expect((await read()).headers.get('etag')).toBe(before.headers.get('etag'));
    await addLocale(app, 'fr', 'French (fr)');
    expect((await read()).body.components.parameters['locale']?.description).toContain(
      'en, de, fr',
    );
  });

  it('has a right of its own, which read-only tokens have', async () => {
    expect((await read({ token: stranger })).status).toBe(403);
    expect((await read({ token: await createApiToken(app, 'read-only') })).status).toBe(200);
  });
});

describe('the routes', () => {
  it('are all in the document, and no others', () => {
    const { routes } = app.strapi.plugin('newsroom') as unknown as {
      routes: Record<string, { type: string; routes: { method: string; path: string }[] }>;
    };
    const registered = Object.values(routes)
      .filter(({ type }) => type === 'content-api')
      .flatMap((router) => router.routes.filter(({ method }) => method === 'GET'))
      .map(({ path }) => `/newsroom${path}`);
    const asRegistered = (path: string) =>
      registered.find((route) =>
        new RegExp(`^${route.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`).test(path),
      );
    expect(paths.map(([path]) => path).filter((path) => !asRegistered(path))).toEqual([]);
    const described = new Set(paths.map(([path]) => asRegistered(path)));
    expect(registered.filter((route) => !described.has(route))).toEqual([]);
  });

  it.each(paths)(
    '%s answers in both languages, and as it is described',
    async (path, operation) => {
      expect((await get(routeOf(path))).status).toBe(200);
      expect((await get(routeOf(path), { method: 'HEAD' })).status).toBe(200);
      if (hasParameter(operation, 'locale')) {
        expect((await get(withQuery(routeOf(path, 'de'), 'locale=de'))).status).toBe(200);
      }
    },
  );

  it.each(paths)('%s takes every parameter that it is described with', async (path, operation) => {
    for (const parameter of queriesOf(operation).filter(({ required }) => !required)) {
      const route = withQuery(routeOf(path), written(parameter));
      expect([route, (await get(route)).status]).toEqual([route, 200]);
    }
  });

  it.each(paths)('%s refuses as it is described', async (path, operation) => {
    const route = routeOf(path);
    expect((await get(withQuery(route, 'locale=%00'))).status).toBe(400);
    const isStrict = operation.description?.includes('Unknown parameters are refused.');
    expect((await get(withQuery(route, 'nonsense=1'))).status).toBe(isStrict ? 400 : 200);
    expect((await get(route, { token: 'nobody' })).status).toBe(401);
    expect((await get(route, { token: stranger })).status).toBe(403);
    if (operation.responses['304']) {
      expect((await get(route, { headers: { 'if-none-match': '*' } })).status).toBe(304);
    }
    if (operation.responses['301']) {
      const former = withQuery(routeOf(path, 'former'), 'redirect=true');
      expect((await get(former)).status).toBe(301);
    }
    if (operation.responses['501']) {
      expect((await get(withQuery(route, 'format=yaml'))).status).toBe(501);
    }
    if (operation.responses['404']) {
      app.strapi.config.set('plugin::newsroom.site', null);
      const isEntry = /\{(slug|documentId)\}/;
      const missing = isEntry.test(path) ? path.replace(isEntry, 'nothing-of-that-name') : route;
      expect((await get(missing)).status).toBe(404);
      app.strapi.config.set('plugin::newsroom.site', SITE);
    }
  });

  it('have given every answer that the document has', () => {
    const described = paths.flatMap(([, { operationId, responses }]) =>
      Object.keys(responses).map((status) => `${operationId} ${status}`),
    );
    expect(described.filter((answer) => !contract.seen.has(answer))).toEqual([]);
  });
});

describe('the entries', () => {
  it.each(PUBLIC_UIDS)('of %s have just the attributes that are described', async (uid) => {
    const type = uid.replace('plugin::newsroom.', '');
    const schema = shipped.components.schemas[nameOf(type)];
    const { body } = await app.request<{ data: Record<string, unknown> }>(
      `/api/newsroom/${type}s/${newsroom.documentIds[type]}?populate=*`,
    );
    expect(Object.keys(body.data).sort()).toEqual(Object.keys(schema?.properties ?? {}).sort());
  });

  it.each(PUBLIC_UIDS)('of %s can be asked for by everything that is described', async (uid) => {
    const type = uid.replace('plugin::newsroom.', '');
    const ask = async (query: string) => {
      const { status, body } = await get(`/newsroom/${type}s?${query}`);
      expect([query, status, body]).toEqual([query, 200, expect.anything()]);
    };
    const name = nameOf(type);
    const { schemas } = shipped.components;
    await ask(`fields=${(schemas[`${name}Attribute`]?.enum ?? []).join(',')}`);

    const filters = Object.entries(schemas[`${name}Filters`]?.properties ?? {});
    const leadsTo = (kind: string) =>
      filters.filter(([, { $ref }]) => $ref?.endsWith(kind)).map(([attribute]) => attribute);
    const scalars = leadsTo('Filter');
    await ask(scalars.map((attribute) => `filters[${attribute}][$null]=false`).join('&'));
    await ask(`sort=${scalars.map((attribute) => `${attribute}:desc`).join(',')}`);
    const sort = new RegExp(schemas[`${name}Sort`]?.pattern ?? '');
    expect(scalars.filter((attribute) => !sort.test(attribute))).toEqual([]);

    const relations = leadsTo('Filters').filter((attribute) => !attribute.startsWith('$'));
    await ask(`populate=${relations.join(',')}`);
    for (const relation of relations) {
      await ask(`filters[${relation}][id][$gt]=0`);
    }
  });

  it.each([
    ['TextFilter', 'title', 'Optics day'],
    ['IntegerFilter', 'attendance', '1'],
    ['NumberFilter', 'latitude', '1.5'],
    ['BooleanFilter', 'featured', 'true'],
    ['DateFilter', 'startDate', '2026-03-12'],
    ['DateTimeFilter', 'startsAt', '2026-03-12T09:00:00.000Z'],
  ])('can be compared by every operator of %s', async (kind, attribute, value) => {
    const [, operators] = shipped.components.schemas[kind]?.anyOf ?? [];
    for (const [operator, schema] of Object.entries(operators?.properties ?? {})) {
      const values =
        schema.type === 'array'
          ? `[0]=${value}&filters[${attribute}][${operator}][1]=${value}`
          : `${operator === '$not' ? '[$eq]' : ''}=${schema.type === 'boolean' ? 'true' : value}`;
      const route = `/newsroom/events?filters[${attribute}][${operator}]${values}`;
      expect([route, (await get(route)).status]).toEqual([route, 200]);
    }
  });

  it('have components and files within each other as they are described', async () => {
    const answer = await app.request<{ data: { picture: { file: object } } }>(
      `/api/newsroom/recaps/${newsroom.documentIds['recap']}?populate=picture.file,gallery.file,seo,event.talks.contributions.organizations,event.talks.quotes,speakers.organization.logo`,
    );
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body.data.picture.file).sort()).toEqual(
      Object.keys(shipped.components.schemas['File']?.properties ?? {}).sort(),
    );
  });

  it('are counted from where it was asked for', async () => {
    for (const query of [
      'pagination[start]=0&pagination[limit]=1',
      'pagination[withCount]=false',
      'pagination[start]=0&pagination[withCount]=false',
    ]) {
      expect((await get(`/newsroom/events?${query}`)).status).toBe(200);
    }
  });
});
