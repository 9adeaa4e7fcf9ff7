import type { Core } from '@strapi/strapi';

import { checkOverrides, RECIPES, resolveRecipes } from '../composer/recipes';
import { checkStyle } from '../composer/style';
import type { HouseStyle } from '../composer/style';
import type { RecipeOverride } from '../composer/recipes';
import { PLUGIN_ID } from '../content-types';
import { EVENT_KINDS } from '../content-types/event';
import { PAGE_SCOPES } from '../contracts/site';
import type { PageScope, Site, SitePreview } from '../contracts/site';

import type { Surroundings } from './formats/addresses';

/** What a project can set in `config/plugins` under `newsroom.config`. */
export interface NewsroomConfig {
  /** IANA name of the zone that events have when none is typed. */
  defaultTimeZone: string;
  /** How deep a visitor's query may populate relations. */
  maxPopulateDepth: number;
  /**
   * Recipes of the project's own, and changes to those that are there: whole recipes, or `{ extends: 'conference', … }`
   * with what is different. One with the id of another takes its place.
   */
  recipes: RecipeOverride[];
  /** The recipe by kind of event: `{ networking: 'my-recipe' }`. Kinds that are not named keep theirs. */
  recipeOfKind: Record<string, string>;
  /** How texts speak of groups of people, their quotation marks, how pictures are signed. */
  houseStyle: Partial<HouseStyle>;
  /** The project's own website; null: pages are given without addresses of it. */
  site: SiteConfig | null;
  /** How long answers of pages and lists may be kept. */
  cache: CacheConfig;
  /** Who is told when pages change, beside the webhooks of the admin panel. */
  webhooks: WebhookConfig[];
}

export interface WebhookConfig {
  url: string;
  /** Sent along, such as a secret. */
  headers?: Record<string, string>;
}

/** `paths` may leave kinds of pages out that the site does not have. */
export interface SiteConfig {
  url: string;
  name: string;
  paths: Partial<Record<PageScope, string>>;
  /** The site's way into its draft mode; `path` is `/api/preview`, unless another is named. */
  preview?: Partial<SitePreview> & Pick<SitePreview, 'secret'>;
}

const DEFAULT_PREVIEW_PATH = '/api/preview';

export interface CacheConfig {
  /** Seconds that a browser shows an answer without asking again. */
  maxAge: number;
  /** Seconds that caches between (a CDN) do. They ask with the ETag afterwards, which costs little. */
  sharedMaxAge: number;
}

const defaults: NewsroomConfig = {
  defaultTimeZone: 'Europe/Berlin',
  maxPopulateDepth: 5,
  recipes: [],
  recipeOfKind: {},
  houseStyle: {},
  site: null,
  cache: { maxAge: 0, sharedMaxAge: 60 },
  webhooks: [],
};

/** Strapi calls it synchronously at start; what it throws stops the start with a message that names the key. */
function validator(config: Partial<NewsroomConfig>): void {
  const {
    defaultTimeZone,
    maxPopulateDepth,
    recipes,
    recipeOfKind,
    houseStyle,
    site,
    cache,
    webhooks,
  } = config;
  if (!isTimeZone(defaultTimeZone)) {
    throw new Error(
      `defaultTimeZone must be the IANA name of a time zone, got ${JSON.stringify(defaultTimeZone)}`,
    );
  }
  if (!Number.isInteger(maxPopulateDepth) || Number(maxPopulateDepth) < 1) {
    throw new Error(
      `maxPopulateDepth must be a whole number of at least 1, got ${JSON.stringify(maxPopulateDepth)}`,
    );
  }
  checkRecipes(recipes);
  checkRecipeOfKind(recipeOfKind, recipes ?? []);
  checkSite(site);
  checkCache(cache);
  checkWebhooks(webhooks);
  checkKeys(config, '', Object.keys(defaults));
  const problems = checkStyle(houseStyle);
  if (problems.length > 0) {
    throw new Error(problems.map((problem) => `houseStyle: ${problem}`).join('\n'));
  }
}

/**
 * A misspelled key would leave its default in place, unnoticed.
 *
 * @throws Error that names the key
 */
function checkKeys(value: object, path: string, known: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) {
      throw new Error(`${path}${key}: there is no such setting, only ${known.join(', ')}`);
    }
  }
}

/** @throws Error that names the key */
function checkSite(site: unknown): void {
  if (site === null || site === undefined) {
    return;
  }
  const { url, name, paths, preview } = site as Partial<SiteConfig>;
  const address = typeof url === 'string' && URL.canParse(url) ? new URL(url) : null;
  if (!address || !/^https?:$/.test(address.protocol) || String(url).endsWith('/')) {
    throw new Error(
      `site.url must be the address of the website without a slash at its end (https://www.example.org), got ${JSON.stringify(url)}`,
    );
  }
  if (typeof name !== 'string' || name.trim() === '') {
    throw new Error(`site.name must be the name of the website, got ${JSON.stringify(name)}`);
  }
  for (const [scope, path] of Object.entries(paths ?? {}) as [string, unknown][]) {
    if (!PAGE_SCOPES.some((known) => known === scope)) {
      throw new Error(
        `site.paths.${scope}: there are no such pages, only ${PAGE_SCOPES.join(', ')}`,
      );
    }
    if (typeof path !== 'string' || !path.startsWith('/') || !path.includes('{slug}')) {
      throw new Error(
        `site.paths.${scope} must begin with a slash and have {slug} in it (/news/{slug}), got ${JSON.stringify(path)}`,
      );
    }
  }
  checkPreview(preview);
  checkKeys(site, 'site.', ['url', 'name', 'paths', 'preview']);
}

/** An open way in would show every draft to everybody: without a secret there is none. */
function checkPreview(preview: unknown): void {
  if (preview === undefined) {
    return;
  }
  const { path = DEFAULT_PREVIEW_PATH, secret } = (preview ?? {}) as Record<string, unknown>;
  if (typeof secret !== 'string' || secret.trim() === '') {
    throw new Error('site.preview.secret must be a text that the website knows too');
  }
  if (typeof path !== 'string' || !path.startsWith('/') || /[?#]/.test(path)) {
    throw new Error(
      `site.preview.path must begin with a slash and have no ? or # in it (${DEFAULT_PREVIEW_PATH}), got ${JSON.stringify(path)}`,
    );
  }
  checkKeys(preview ?? {}, 'site.preview.', ['path', 'secret']);
}

function checkCache(cache: Partial<CacheConfig> | undefined): void {
  for (const key of ['maxAge', 'sharedMaxAge'] as const) {
    const seconds = cache?.[key];
    if (!Number.isInteger(seconds) || Number(seconds) < 0) {
      throw new Error(
        `cache.${key} must be a whole number of seconds, got ${JSON.stringify(seconds)}`,
      );
    }
  }
  checkKeys(cache ?? {}, 'cache.', Object.keys(defaults.cache));
}

/** @throws Error that names the key */
function checkWebhooks(webhooks: unknown): void {
  if (!Array.isArray(webhooks)) {
    throw new Error(
      `webhooks must be a list such as [{ url: 'https://www.example.org/api/revalidate' }], got ${JSON.stringify(webhooks)}`,
    );
  }
  for (const [index, webhook] of webhooks.entries()) {
    const { url, headers = {} } = (webhook ?? {}) as Partial<WebhookConfig>;
    if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw new Error(
        `webhooks[${index}].url must be an address such as https://www.example.org/api/revalidate, got ${JSON.stringify(url)}`,
      );
    }
    checkKeys(webhook as object, `webhooks[${index}].`, ['url', 'headers']);
    for (const [name, value] of Object.entries(headers as Record<string, unknown>)) {
      // What it says is not shown: it may be a secret.
      if (typeof value !== 'string' || !isHeader(name, value)) {
        throw new Error(`webhooks[${index}].headers.${name} cannot be sent as a header`);
      }
    }
  }
}

function isHeader(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).has(name);
  } catch {
    return false;
  }
}

/** All that is wrong with them at once, each with its place: a start takes a while. */
function checkRecipes(recipes: unknown): void {
  const problems = checkOverrides(
    recipes,
    RECIPES.map(({ id }) => id),
  );
  if (problems.length > 0) {
    throw new Error(problems.map(({ path, message }) => `recipes${path}: ${message}`).join('\n'));
  }
}

function checkRecipeOfKind(chosen: unknown, recipes: readonly RecipeOverride[]): void {
  if (typeof chosen !== 'object' || chosen === null || Array.isArray(chosen)) {
    throw new Error(
      `recipeOfKind must be an object such as { networking: 'my-recipe' }, got ${JSON.stringify(chosen)}`,
    );
  }
  const ids = resolveRecipes(recipes).map(({ id }) => id);
  for (const [kind, id] of Object.entries(chosen) as [string, unknown][]) {
    if (!EVENT_KINDS.some((known) => known === kind)) {
      throw new Error(
        `recipeOfKind.${kind}: there is no such kind of event, only ${EVENT_KINDS.join(', ')}`,
      );
    }
    if (!ids.some((known) => known === id)) {
      throw new Error(
        `recipeOfKind.${kind}: there is no recipe ${JSON.stringify(id)}, only ${ids.join(', ')}`,
      );
    }
  }
}

/** Whether the text is an IANA time zone that this Node knows (`Europe/Berlin`, `UTC`). */
export function isTimeZone(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') {
    return false;
  }
  try {
    // Offsets such as +01:00 are valid for Intl, but have no clock changes and no place in iCalendar.
    return !/^[+-]/.test(value) && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

const valueOf = <Key extends keyof NewsroomConfig>(strapi: Core.Strapi, key: Key) =>
  strapi.config.get(`plugin::${PLUGIN_ID}.${key}`) as NewsroomConfig[Key];

/** The project's own website, if it has told of one. */
export function siteOf(strapi: Core.Strapi): Site | null {
  const site = valueOf(strapi, 'site');
  if (!site) {
    return null;
  }
  const { url, name, paths, preview } = site;
  return {
    url,
    name,
    paths: paths ?? {},
    ...(preview
      ? { preview: { path: preview.path ?? DEFAULT_PREVIEW_PATH, secret: preview.secret } }
      : {}),
  };
}

/** What addresses depend on: the website, and the server that has the files. */
export const surroundingsOf = (strapi: Core.Strapi): Surroundings => ({
  site: siteOf(strapi),
  files: strapi.config.get<string>('server.absoluteUrl'),
});

export const cacheOf = (strapi: Core.Strapi): CacheConfig => valueOf(strapi, 'cache');

export const webhooksOf = (strapi: Core.Strapi): WebhookConfig[] => valueOf(strapi, 'webhooks');

export const config = { default: defaults, validator };
