import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../content-types';
import { saveSettingsBody } from '../../contracts';
import type { StoredSettings } from '../../contracts';

/** What nobody has set. */
const NOTHING: StoredSettings = {
  recipeOfKind: {},
  genderForm: null,
  quotationMarks: {},
  credit: null,
  defaultTimeZone: null,
  boilerplate: {},
};

export interface Saved {
  settings: StoredSettings;
  /** ISO 8601 */
  savedAt: string | null;
  savedBy: string | null;
}

const storeOf = (strapi: Core.Strapi) =>
  strapi.store({ type: 'plugin', name: PLUGIN_ID, key: 'settings' });

/** What is read once for a request: by Koa's context, and gone with it. */
const read = new WeakMap<object, Promise<Saved>>();

/**
 * What is stored. One query per request however often it is asked for, and none that outlives the request: a change
 * counts from the next request on, on every process.
 */
export function savedSettings(strapi: Core.Strapi): Promise<Saved> {
  const request = strapi.requestContext.get();
  const known = request && read.get(request);
  if (known) {
    return known;
  }
  const saved = storeOf(strapi).get({}).then(usable);
  if (request) {
    read.set(request, saved);
    saved.catch(() => read.delete(request));
  }
  return saved;
}

/** Stores them, in place of all that was stored. */
export async function saveSettings(
  strapi: Core.Strapi,
  settings: StoredSettings,
  savedBy: string | null,
): Promise<void> {
  await storeOf(strapi).set({ value: { settings, savedAt: new Date().toISOString(), savedBy } });
  const request = strapi.requestContext.get();
  if (request) {
    read.delete(request);
  }
}

/** What of it is still valid: an import or another version of the plugin may have written it. */
function usable(value: unknown): Saved {
  const { settings, savedAt, savedBy } = (value ?? {}) as Partial<Saved>;
  const given: Partial<Record<string, unknown>> = settings ?? {};
  const valid = Object.entries(saveSettingsBody.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(given[name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return {
    settings: { ...NOTHING, ...Object.fromEntries(valid) },
    savedAt: savedAt ?? null,
    savedBy: savedBy ?? null,
  };
}
