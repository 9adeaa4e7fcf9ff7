import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../content-types';
import { PAGE_SCOPES } from '../../contracts/site';

import { settingsOf } from './settings';
import type { FrontSettings } from './settings';
import { tellsFront } from './told';

/** Its name in `config/middlewares`. */
export const FRONT = `plugin::${PLUGIN_ID}.front`;

/** Middlewares of Strapi that do to the same address the same each time, or whose doing `front` does itself. */
const UNDERSTOOD: ReadonlySet<string> = new Set(
  [
    ...['logger', 'errors', 'security', 'cors', 'poweredBy', 'session', 'query', 'body'],
    ...['favicon', 'public', 'responseTime'],
  ].map((name) => `strapi::${name}`),
);

/** What stands behind `front` in a project. */
export interface Behind {
  /** Why nothing may be answered before it; undefined: answers may be. */
  reason: string | undefined;
  /** Whether the project logs requests there. */
  logs: boolean;
  /** Whether the project says how long answers took. */
  timesAnswers: boolean;
  /** Whether another origin is decided by a function of the project's own. */
  hasOwnOrigins: boolean;
  /** How many middlewares there are. */
  count: number;
}

interface Entry {
  name: string;
  config: unknown;
}

const entryOf = (entry: unknown): Entry => {
  if (typeof entry === 'object' && entry !== null) {
    const { name, resolve, config } = entry as Record<string, unknown>;
    return { name: String(name ?? resolve), config };
  }
  return { name: String(entry), config: undefined };
};

/** Milliseconds for which another process may still show what was before a change; 0 where there is no front. */
export function frontMaxAge(middlewares: unknown): number {
  const entries = Array.isArray(middlewares) ? middlewares.map(entryOf) : [];
  const front = entries.find(({ name }) => name === FRONT);
  return front ? settingsOf((front.config ?? {}) as Partial<FrontSettings>).maxAge : 0;
}

/**
 * Reads `config/middlewares`. What is not known there might answer one caller otherwise than another, so it has the
 * first word.
 *
 * @param ignored names that the project vouches for
 */
export function behindFront(middlewares: unknown, ignored: readonly string[]): Behind {
  const entries = Array.isArray(middlewares) ? middlewares.map(entryOf) : [];
  const place = entries.findIndex(({ name }) => name === FRONT);
  const behind = entries.slice(place + 1);
  const unknown = behind.find(({ name }) => !UNDERSTOOD.has(name) && !ignored.includes(name));
  const deciding = behind.find(
    ({ name, config }) => UNDERSTOOD.has(name) && hasFunction(withoutOrigin(name, config)),
  );
  const has = (name: string) => behind.some((entry) => entry.name === name);
  const cors = behind.find(({ name }) => name === 'strapi::cors')?.config;
  return {
    reason:
      place < 0
        ? 'it is not in config/middlewares'
        : unknown
          ? `${unknown.name} stands behind it, and may answer one caller otherwise than another`
          : deciding
            ? `a function in the configuration of ${deciding.name} may answer one caller otherwise than another`
            : undefined,
    logs: has('strapi::logger'),
    timesAnswers: has('strapi::responseTime'),
    hasOwnOrigins: typeof (cors as { origin?: unknown } | undefined)?.origin === 'function',
    count: behind.length,
  };
}

/** A function for origins is asked for requests that name one, and those are left to it. */
function withoutOrigin(name: string, config: unknown): unknown {
  if (name !== 'strapi::cors' || typeof config !== 'object') {
    return config;
  }
  return { ...config, origin: undefined };
}

const hasFunction = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(hasFunction));

/** Layers of Strapi's own router that belong to no route, and do nothing to pages. */
const HARMLESS: readonly string[] = ['allowedMethods', 'passportInitialize'];

interface Layer {
  methods: string[];
  path: unknown;
  stack: { name: string }[];
  match(path: string): boolean;
}

interface Route {
  handler?: unknown;
  config?: { policies?: unknown[]; middlewares?: unknown[] };
}

/** The guard of queries is Strapi's neighbour on the routes of pages. */
const OWN_GUARD = `plugin::${PLUGIN_ID}.query-guard`;

/**
 * What else has come between, once the server is complete: middlewares and policies of other plugins or of the
 * project's extensions.
 *
 * @returns why nothing may be answered before them
 */
export function addedBehind(
  strapi: Core.Strapi,
  front: unknown,
  { count }: Behind,
): string | undefined {
  const { middleware } = strapi.server.app as unknown as { middleware: unknown[] };
  // The router and its `allowedMethods` come last.
  if (middleware.length - middleware.indexOf(front) - 1 !== count + 2) {
    return 'a plugin has added a middleware behind it';
  }
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const layers = (strapi.server.router as unknown as { stack: Layer[] }).stack;
  const isForeign = (layer: Layer) =>
    layer.methods.length === 0 &&
    layer.match(`${prefix}/${PLUGIN_ID}/pages/recaps`) &&
    layer.stack.some(({ name }) => !HARMLESS.includes(name));
  if (layers.some(isForeign)) {
    return 'a plugin has added a middleware to the router';
  }
  const { pages } = strapi.plugin(PLUGIN_ID).routes as unknown as { pages?: { routes: Route[] } };
  for (const handler of PAGE_SCOPES.flatMap((scope) => [
    `${scope}-page.find`,
    `${scope}-page.findOne`,
  ])) {
    const [controller = '', action = ''] = handler.split('.');
    const own = strapi.controller(`plugin::${PLUGIN_ID}.${controller}` as never) as object;
    if (!tellsFront((own as Record<string, unknown>)[action])) {
      return `the project has a ${handler} of its own`;
    }
    const route = pages?.routes.find((candidate) => candidate.handler === handler);
    const { policies = [], middlewares = [] } = route?.config ?? {};
    if (policies.length > 0 || middlewares.some((entry) => entryOf(entry).name !== OWN_GUARD)) {
      return `the project has added policies or middlewares to the route of ${handler}`;
    }
  }
  return undefined;
}
