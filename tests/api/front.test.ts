import { rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { RECAP_UID } from '../../content-types';
import type { PagesChange } from '../../contracts/changes';
import type { ListResponse, RecapPageResponse } from '../../contracts/pages';
import { VISITOR_ACTIONS } from '../../server/setup/visitors';
import { startApp } from '../support/app';
import type { StartOptions, TestApp } from '../support/app';
import { createDatabase } from '../support/databases';
import { documents } from '../support/events';
import { makeFullNewsroom } from '../support/full-newsroom';
import { createApiToken, grant, signUpVisitor } from '../support/people';
import { countQueries } from '../support/queries';

const FRONT = 'plugin::newsroom.front';
const ORIGIN = 'https://www.example.org';
/** Behind the front: all that it does itself, and more than Strapi does unasked. */
const BEHIND = [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: { contentSecurityPolicy: { directives: { 'img-src': ["'self'", 'img.example.org'] } } },
  },
  {
    name: 'strapi::cors',
    config: { origin: [ORIGIN, 'https://other.example.org'], expose: ['ETag', 'Cache-Tag'] },
  },
  { name: 'strapi::poweredBy', config: { poweredBy: 'Example' } },
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
const PREFLIGHT = { origin: ORIGIN, 'access-control-request-method': 'GET' };

interface Raw {
  status: number;
  headers: [string, string][];
  body: string;
}

/** Sends exactly these headers, and gives exactly what comes back but for the clock of the answer. */
const ask = (
  base: string,
  route: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Raw> =>
  new Promise((resolve, reject) => {
    httpRequest(`${base}/api/newsroom${route}`, { method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { rawHeaders: raw } = answer;
        const pairs = raw.flatMap((name, index): [string, string][] =>
          index % 2 === 0 && name !== 'Date' ? [[name, raw[index + 1] ?? '']] : [],
        );
        resolve({
          status: answer.statusCode ?? 0,
          headers: pairs.sort(([one], [other]) => (one < other ? -1 : 1)),
          body: Buffer.concat(parts).toString('hex'),
        });
      });
    })
      .on('error', reject)
      .end();
  });

const use = (middlewares: unknown[]) => (strapi: Core.Strapi) => {
  strapi.config.set('middlewares', middlewares);
};

/** The same server without the front, at an address of its own. */
async function withoutFront({ strapi }: TestApp): Promise<{ url: string; stop(): void }> {
  const koa = strapi.server.app as unknown as {
    middleware: unknown[];
    callback(): Parameters<typeof createServer>[1];
  };
  const all = koa.middleware;
  // The router and its `allowedMethods` come last.
  const place = all.length - BEHIND.length - 3;
  koa.middleware = all.filter((_, index) => index !== place);
  const server = createServer(koa.callback());
  koa.middleware = all;
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}

let app: TestApp;

async function start(options: StartOptions): Promise<void> {
  app = await startApp(options);
  await makeFullNewsroom(app);
  await grant(app, [...VISITOR_ACTIONS]);
  await settle();
}

const settle = (): Promise<void> => app.strapi.plugin('newsroom').service('pages').settled();
const RECAP = '/recaps/by-slug/how-bright-it-was';
const LIST = '/pages/recaps?locale=en';

const published = async (data: Record<string, unknown>): Promise<string> => {
  const { documentId } = await documents(app, RECAP_UID).create({ data, locale: 'en' });
  await documents(app, RECAP_UID).publish({ documentId, locale: 'en' });
  await settle();
  return documentId;
};
const titles = async (): Promise<string[]> => {
  const { body } = await app.request<ListResponse<{ title: string }>>(`/api/newsroom${LIST}`);
  return body.data.map(({ title }) => title);
};
const pageTitle = async (): Promise<string> =>
  (await app.request<RecapPageResponse>(`/api/newsroom${RECAP}`)).body.data.title;
const queriesOf = (route: string, options: Parameters<typeof ask>[2] = {}) =>
  countQueries(app, () => ask(app.url, route, options));

describe('the front', () => {
  let plain: { url: string; stop(): void };
  let token: string;
  let visitor: string;

  beforeAll(async () => {
    // So long that it never asks by itself, however slow the machine is.
    const front = { name: FRONT, config: { maxAge: 600_000 } };
    await start({ configure: use([front, ...BEHIND]) });
    plain = await withoutFront(app);
    token = await createApiToken(app, 'read-only');
    visitor = await signUpVisitor(app);
  });
  afterAll(async () => {
    plain?.stop();
    await app?.stop();
  });

  describe('the front answers as the ordinary route', () => {
    const etag = async () =>
      (await ask(plain.url, RECAP)).headers.find(([name]) => name === 'ETag')?.[1] ?? '';

    it.each<[string, string, Record<string, string>?, string?]>([
      ['a page', RECAP],
      ['a page in another language', '/recaps/by-slug/wie-hell-es-war?locale=de'],
      ['a page in a language that it has to fall back from', `${RECAP}?locale=fr&fallback=en`],
      ['a page for a website', RECAP, { origin: ORIGIN }],
      ['a page for another website', RECAP, { origin: 'https://other.example.org' }],
      ['a page for a website that may not show it', RECAP, { origin: 'https://evil.example' }],
      ['the head of a page', RECAP, {}, 'HEAD'],
      ['the head of a page for a website', RECAP, { origin: ORIGIN }, 'HEAD'],
      ['a tag of before', RECAP, { 'if-none-match': '"of-before"' }],
      ['a date of before', RECAP, { 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' }],
      ['any tag', RECAP, { 'if-none-match': '*' }],
      ['a date of later', RECAP, { 'if-modified-since': 'Thu, 01 Jan 2099 00:00:00 GMT' }],
      ['whoever wants nothing from memory', RECAP, { 'cache-control': 'no-cache' }],
      ['an event', '/events/by-slug/optics-day'],
      ['a list', LIST],
      ['a list for a website', LIST, { origin: ORIGIN }],
      ['a part of a list', '/pages/recaps?locale=en&pageSize=1&page=1&sort=date'],
      ['a list of some', '/pages/events?locale=en&from=2020-01-01&q=optics'],
      ['people', '/pages/speakers?locale=de'],
      ['a list in the language of a country', '/pages/recaps?locale=en-GB'],
      ['organizations', '/pages/organizations?locale=en'],
      ['whoever has a cookie', RECAP, { cookie: 'theme=dark' }],
    ])('%s', async (_, route, headers = {}, method = 'GET') => {
      const expected = await ask(plain.url, route, { method, headers });
      expect([200, 304]).toContain(expected.status);
      await ask(app.url, route, { method, headers });
      let again: Raw | undefined;
      const queries = await countQueries(app, async () => {
        again = await ask(app.url, route, { method, headers });
      });
      expect(again).toEqual(expected);
      expect(queries).toBe(0);
    });

    it.each<[string, (tag: string) => string]>([
      ['quoted', (tag) => tag],
      ['weak', (tag) => `W/${tag}`],
      ['listed', (tag) => `"a", W/"b", ${tag}`],
    ])('304 for a %s tag, without a query', async (_, written) => {
      const headers = { 'if-none-match': written(await etag()) };
      const expected = await ask(plain.url, RECAP, { headers });
      expect(expected.status).toBe(304);
      await ask(app.url, RECAP, { headers });
      let again: Raw | undefined;
      expect(
        await countQueries(app, async () => {
          again = await ask(app.url, RECAP, { headers });
        }),
      ).toBe(0);
      expect(again).toEqual(expected);
    });

    it('200 to those who ask for it, after it was asked for with its tag alone', async () => {
      const route = '/events/by-slug/optik-tag?locale=de';
      const expected = await ask(plain.url, route);
      const tag = expected.headers.find(([name]) => name === 'ETag')?.[1] ?? '';
      expect((await ask(app.url, route, { headers: { 'if-none-match': tag } })).status).toBe(304);
      expect(await queriesOf(route)).toBe(0);
      expect(await ask(app.url, route)).toEqual(expected);
    });

    it.each<[string, number, string, Record<string, string>?, string?]>([
      ['what there is not', 404, '/recaps/by-slug/nothing'],
      ['no slug', 400, '/recaps/by-slug/No%20Slug'],
      ['an unknown parameter', 400, `${RECAP}?populate=*`],
      ['a token in the address', 400, `${RECAP}?token=x`],
      ['a page that is no number', 400, '/pages/recaps?page=x'],
      ['a language that the project does not have', 400, '/pages/recaps?locale=nl'],
      ['a name that every object has', 400, `${LIST}&constructor=1`],
      ['a former slug', 200, '/recaps/by-slug/former-recap'],
      ['a former slug for those who follow', 301, '/recaps/by-slug/former-recap?redirect=true'],
      ['what is to come', 200, '/pages/events?when=upcoming'],
      ['Strapi’s own route', 200, '/recaps?fields[0]=title'],
      ['a feed', 200, '/feeds/recaps.json'],
      ['a wrong token', 401, RECAP, { authorization: 'Bearer wrong' }],
      ['another method', 405, RECAP, {}, 'POST'],
      ['what is asked before a request', 204, RECAP, PREFLIGHT, 'OPTIONS'],
    ])('%s: %i, for it goes on', async (_, status, route, headers = {}, method = 'GET') => {
      const expected = await ask(plain.url, route, { method, headers });
      expect(expected.status).toBe(status);
      for (let turn = 0; turn < 2; turn += 1) {
        expect(await ask(app.url, route, { method, headers })).toEqual(expected);
      }
    });

    it('asks Strapi about everyone who has credentials', async () => {
      await ask(app.url, RECAP);
      for (const credential of [token, visitor]) {
        const headers = { authorization: `Bearer ${credential}` };
        const expected = await ask(plain.url, RECAP, { headers });
        expect(await ask(app.url, RECAP, { headers })).toEqual(expected);
        expect(await queriesOf(RECAP, { headers })).toBeGreaterThan(0);
      }
    });

    it('writes the line of the log', async () => {
      const lines: string[] = [];
      const onLine = ({ message }: { message: string }) => lines.push(message);
      const { log } = app.strapi;
      const { level } = log;
      await ask(app.url, RECAP);
      log.level = 'http';
      log.on('data', onLine);
      try {
        await ask(app.url, RECAP);
        await ask(app.url, RECAP, { method: 'HEAD', headers: { 'if-none-match': '*' } });
        await ask(plain.url, RECAP);
      } finally {
        log.off('data', onLine);
        log.level = level;
      }
      const written = lines.map((line) => line.replace(/\(\d+ ms\)/, '(… ms)'));
      expect(written).toEqual([
        `GET /api/newsroom${RECAP} (… ms) 200`,
        `HEAD /api/newsroom${RECAP} (… ms) 304`,
        `GET /api/newsroom${RECAP} (… ms) 200`,
      ]);
    });
  });

  describe('the front is true', () => {
    it('after a change, at once', async () => {
      const documentId = await published({ title: 'Before' });
      expect(await titles()).toContain('Before');
      expect(await titles()).toContain('Before');
      const recaps = documents(app, RECAP_UID);
      for (const title of ['After', 'After all', 'In the end']) {
        await recaps.update({ documentId, locale: 'en', data: { title } });
        await recaps.publish({ documentId, locale: 'en' });
        expect(await titles()).toContain(title);
        await settle();
        expect(await titles()).toContain(title);
        expect(await queriesOf(LIST)).toBe(0);
      }
      await recaps.delete({ documentId });
      expect(await titles()).not.toContain('In the end');
    });

    it('while something changes, and when that comes to nothing', async () => {
      await titles();
      const documentId = await published({ title: 'Undone' });
      const before = await titles();
      const recaps = documents(app, RECAP_UID);
      await expect(
        app.strapi.db.transaction(async () => {
          await recaps.delete({ documentId, locale: 'en' });
          throw new Error('on second thoughts');
        }),
      ).rejects.toThrow('on second thoughts');
      expect(await titles()).toEqual(before);
      await titles();
      expect(await queriesOf(LIST)).toBe(0);
      await recaps.delete({ documentId });
    });

    it('when visitors lose the right, at once', async () => {
      const permissions = app.strapi.db.query('plugin::users-permissions.permission');
      await ask(app.url, RECAP);
      expect((await ask(app.url, RECAP)).status).toBe(200);
      const where = { action: 'plugin::newsroom.recap-page.findOne' };
      const permission = await permissions.findOne({ where, populate: ['role'] });
      await permissions.delete({ where: { id: permission.id } });
      expect((await ask(app.url, RECAP)).status).toBe(403);
      expect((await ask(app.url, RECAP)).status).toBe(403);
      await permissions.create({ data: { ...where, role: permission.role.id } });
      expect((await ask(app.url, RECAP)).status).toBe(200);
    });

    it('when an embargo ends, to the moment', async () => {
      const until = new Date(Date.now() + 3000);
      const documentId = await published({ title: 'Secret', embargoUntil: until.toISOString() });
      expect(await titles()).not.toContain('Secret');
      expect(await queriesOf(LIST)).toBe(0);
      // To its end the answer says that it may be kept no longer.
      const { headers } = await app.request(`/api/newsroom${LIST}`);
      expect(headers.get('cache-control')).toMatch(/s-maxage=[012],/);
      await new Promise((resolve) => setTimeout(resolve, until.getTime() - Date.now() + 10));
      expect(await titles()).toContain('Secret');
      await documents(app, RECAP_UID).update({
        documentId,
        locale: 'en',
        data: { embargoUntil: new Date(Date.now() + 3_600_000).toISOString() },
      });
      await documents(app, RECAP_UID).publish({ documentId, locale: 'en' });
      expect(await titles()).not.toContain('Secret');
      await documents(app, RECAP_UID).delete({ documentId });
    });
  });
});

describe('the front and other processes', () => {
  let origins = 0;
  const origin = () => {
    origins += 1;
    return [ORIGIN];
  };
  const cors = { name: 'strapi::cors', config: { origin } };

  beforeAll(() =>
    start({
      configure: use([
        FRONT,
        'strapi::responseTime',
        ...BEHIND.map((entry) =>
          typeof entry === 'object' && entry.name === cors.name ? cors : entry,
        ),
      ]),
    }),
  );
  afterAll(() => app?.stop());

  /** As another process does it: nobody here is told. */
  const changeElsewhere = async (title: string) => {
    const knex = app.strapi.db.connection;
    const row = await knex('newsroom_pages')
      .where({ scope: 'recap', slug: 'how-bright-it-was' })
      .first('id', 'body');
    const body = JSON.stringify({ ...JSON.parse(row.body), title });
    await knex('newsroom_pages').where({ id: row.id }).update({ body, etag: title });
    await knex('newsroom_page_state').increment('content', 1);
  };

  it('learns of their changes within the time that is set', async () => {
    await settle();
    await pageTitle();
    await changeElsewhere('Elsewhere');
    const changed = Date.now();
    while ((await pageTitle()) !== 'Elsewhere') {
      expect(Date.now() - changed).toBeLessThan(2_000);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(Date.now() - changed).toBeLessThan(1_500);
  });

  it('asks once for all who wait', async () => {
    await pageTitle();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    let all: Raw[] = [];
    const queries = await countQueries(app, async () => {
      all = await Promise.all(Array.from({ length: 20 }, () => ask(app.url, RECAP)));
    });
    expect(all.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(queries).toBe(1);
    for (const { headers } of all) {
      expect(headers).toContainEqual(['X-Response-Time', expect.stringMatching(/^\d+ms$/)]);
    }
  });

  it('leaves origins to a project that has a function for them', async () => {
    for (const expected of [1, 2, 3]) {
      origins = 0;
      for (let turn = 0; turn < expected; turn += 1) {
        await ask(app.url, RECAP, { headers: { origin: ORIGIN } });
      }
      expect(origins).toBe(expected);
    }
  });
});

it('what waits to be told when a process ends is told once by the next, at its start', async () => {
  const database = await createDatabase();
  const told: string[] = [];
  const startWith = async (maxAge: number) => {
    app = await startApp({
      env: database.env,
      configure(strapi) {
        use([{ name: FRONT, config: { maxAge } }, ...BEHIND])(strapi);
        strapi.eventHub.on('newsroom.pages.change', ({ pages }: PagesChange) => {
          told.push(...pages.map(({ slug }) => slug));
          return Promise.resolve();
        });
      },
    });
    await settle();
  };
  try {
    await startWith(10_000);
    await published({ title: 'Waiting' });
    await app.stop();
    expect(told).toEqual([]);
    await startWith(0);
    expect(told).toEqual(['waiting']);
    await app.stop();
    // And never again.
    await startWith(0);
    expect(told).toEqual(['waiting']);
    await app.stop();
  } finally {
    await database.drop();
  }
});

describe('the front with a middleware of the project behind it', () => {
  const file = path.join(tmpdir(), `newsroom-front-${process.pid}.js`);
  const warnings: string[] = [];

  const startWith = (ignore: string[]) => {
    warnings.length = 0;
    return start({
      configure(strapi) {
        use([{ name: FRONT, config: { ignore } }, ...BEHIND, { resolve: file }])(strapi);
        strapi.log.level = 'warn';
        strapi.log.on('data', ({ message }: { message: string }) => warnings.push(message));
      },
    });
  };

  beforeAll(() => {
    writeFileSync(
      file,
      `let asked = 0;
       module.exports = () => async (ctx, next) => {
         await next();
         ctx.set('X-Asked', String((asked += 1)));
       };`,
    );
  });
  afterEach(() => app.stop());
  afterAll(() => rmSync(file));

  const asked = async () => {
    const { headers } = await ask(app.url, RECAP);
    return headers.find(([name]) => name === 'X-Asked')?.[1];
  };

  it('answers nothing, and says so', async () => {
    await startWith([]);
    expect(warnings.filter((line) => line.includes(FRONT))).toEqual([
      expect.stringContaining(file),
    ]);
    expect([await asked(), await asked(), await asked()]).toEqual(['1', '2', '3']);
  });

  it('answers where the project says that it does no harm', async () => {
    await startWith([file]);
    expect(warnings.filter((line) => line.includes(FRONT))).toEqual([]);
    const first = await asked();
    expect([await asked(), await asked()]).toEqual([first, first]);
  });
});
