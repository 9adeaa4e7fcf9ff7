import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type * as Strapi from '@strapi/strapi';
import type { Core } from '@strapi/strapi';

import { createDatabase } from './databases';
import type { DatabaseName } from './databases';
import { firstStart, keepFirstStart } from './first-start';
import { Contract, shippedOpenApi } from './openapi';
import { outside } from './outside';
import { ownPanelSettings } from './panel-settings';

const ROOT = path.resolve(__dirname, '../..');

export interface HttpAnswer<Body = unknown> {
  status: number;
  headers: Headers;
  body: Body;
}

export interface RequestOptions {
  method?: string;
  /** Bearer token: an administrator's, an API token's, a signed-up visitor's. */
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface TestApp {
  strapi: Core.Strapi;
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** Folder of the uploaded files, of this app alone. */
  uploads: string;
  /** Sends a request and reads the answer as JSON (text, where it is none). */
  request<Body = never>(route: string, options?: RequestOptions): Promise<HttpAnswer<Body>>;
  stop(): Promise<void>;
}

export interface StartOptions {
  database?: DatabaseName;
  /** Folder of the Strapi project; the playground, if none is named. */
  appDir?: string;
  /** Folder of its compiled configuration. */
  distDir?: string;
  /** Further environment of the project. */
  env?: Record<string, string>;
  /** Serves the admin panel below `/admin`; `strapi build` has to have built it. */
  adminPanel?: boolean;
  /** Has the last word on the configuration, before anything reads it. */
  configure?(strapi: Core.Strapi): void;
  /** As `strapi develop`, where the Content-Type Builder may save. */
  develop?: boolean;
}

/** Whatever a test asks the public API for, the answer is as the package's OpenAPI document says. */
export const contract = new Contract(shippedOpenApi);

const secret = () => randomBytes(32).toString('hex');

/** Of its own for every app, as its database: several run at the same time. */
function createPublicFolder(): { folder: string; uploads: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-public-'));
  const uploads = path.join(folder, 'uploads');
  mkdirSync(uploads);
  return { folder, uploads };
}

/**
 * Boots a real Strapi with the built plugin on a database of its own, in which nothing is but what a first start makes,
 * and lets it listen on a free port of 127.0.0.1. One at a time per Jest worker, as Strapi is a global of the process;
 * workers do not get in each other's way.
 */
export async function startApp(options: StartOptions = {}): Promise<TestApp> {
  const { appDir: foreign, env, develop, configure } = options;
  // What is set up otherwise may leave something else in the database, or make other tables.
  const isUsual = !foreign && !env && !develop && !configure;
  const database = await createDatabase(options.database, isUsual ? firstStart() : undefined);
  const appDir = options.appDir ?? path.join(ROOT, 'playground');
  const previousEnv = { ...process.env };
  Object.assign(process.env, {
    NODE_ENV: 'test',
    NEWSROOM_SEED: 'false',
    ADMIN_RATE_LIMIT: 'false',
    SITE_URL: '',
    STRAPI_TELEMETRY_DISABLED: 'true',
    LOG_LEVEL: 'error',
    APP_KEYS: `${secret()},${secret()}`,
    ADMIN_JWT_SECRET: secret(),
    API_TOKEN_SALT: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    ENCRYPTION_KEY: secret(),
    JWT_SECRET: secret(),
    ...database.env,
    ...options.env,
  });
  const end = keepListeners();
  const previousFolder = process.cwd();
  process.chdir(appDir);

  const { createStrapi } = outside.require('@strapi/strapi') as typeof Strapi;
  const strapi = createStrapi({
    appDir,
    distDir: options.distDir ?? path.join(appDir, 'dist'),
    serveAdminPanel: options.adminPanel ?? false,
    autoReload: options.develop ?? false,
  });
  strapi.log.level = 'error';
  const forgetPanelSettings = ownPanelSettings(strapi);
  const files = createPublicFolder();
  strapi.config.set('dirs.static.public', files.folder);
  if (database.onConnection) {
    strapi.config.set('database.connection.pool.afterCreate', database.onConnection);
  }
  options.configure?.(strapi);
  await strapi.load();
  if (isUsual && database.name === 'sqlite') {
    await keepFirstStart(strapi);
  }
  strapi.server.mount();
  await new Promise<void>((resolve) => {
    strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve());
  });
  // Longer than any test: a connection that the server closes while a busy client reuses it is no finding.
  strapi.server.httpServer.keepAliveTimeout = 600_000;
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  return {
    strapi,
    url,
    uploads: files.uploads,
    async request<Body = never>(
      route: string,
      { method, token, body, headers }: RequestOptions = {},
    ) {
      const verb = method ?? (body === undefined ? 'GET' : 'POST');
      const answer = await fetch(`${url}${route}`, {
        method: verb,
        redirect: 'manual',
        headers: {
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const { status, headers: received } = answer;
      const result = { status, headers: received, body: parse(await answer.text()) as Body };
      contract.hold({ method: verb, route, ...result });
      return result;
    },
    async stop() {
      await quiet(strapi);
      await end(() => strapi.destroy());
      forgetPanelSettings();
      process.chdir(previousFolder);
      for (const name of Object.keys(process.env)) {
        if (!(name in previousEnv)) {
          delete process.env[name];
        }
      }
      Object.assign(process.env, previousEnv);
      rmSync(files.folder, { recursive: true, force: true });
      await database.drop();
    },
  };
}

/**
 * Strapi takes all listeners off the process when it ends, those too by which Jest talks to its workers.
 *
 * @returns what ends it, and takes off those alone that were put on since
 */
function keepListeners(): (end: () => Promise<void>) => Promise<void> {
  const { process } = outside;
  const before = new Map(
    process.eventNames().map((name) => [name, process.listeners(name as never)]),
  );
  return async (end) => {
    const { removeAllListeners } = process;
    process.removeAllListeners = () => process;
    try {
      await end();
    } finally {
      process.removeAllListeners = removeAllListeners;
    }
    for (const name of process.eventNames()) {
      for (const listener of process.listeners(name as never)) {
        if (!before.get(name)?.includes(listener)) {
          process.off(name as string, listener as () => void);
        }
      }
    }
  };
}

/**
 * Waits until nothing asks the database any more: Strapi reads entries for its events after the answer. A pool that is
 * closed under them hangs.
 */
export async function quiet(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as {
    pool: { numUsed(): number; numPendingAcquires(): number };
  };
  for (let still = 0; still < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    still = pool.numUsed() + pool.numPendingAcquires() === 0 ? still + 1 : 0;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
