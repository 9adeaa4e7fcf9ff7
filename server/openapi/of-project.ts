import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../content-types';
import { defaultTimeZone } from '../settings/time-zone';
import { defaultLocale } from '../strapi/documents';
import { projectLocales } from '../strapi/locales';

import type { Model } from './models';
import type { Project } from './project';

/** What the document says about the project in which this Strapi runs. */
export async function projectOf(strapi: Core.Strapi): Promise<Project> {
  const first = await defaultLocale(strapi);
  const others = (await projectLocales(strapi)).filter((code) => code !== first);
  const setting = <Value>(name: string, otherwise: Value): Value =>
    strapi.config.get(name, otherwise);
  return {
    // Without a public address it is on the server that the document was read from, behind whatever proxy that is.
    server: { url: `${setting('server.url', '')}${setting('api.rest.prefix', '/api')}` },
    locales: [first, ...others.sort()],
    timeZone: await defaultTimeZone(strapi),
    pageSize: {
      usual: Number(setting('api.rest.defaultLimit', 25)),
      // As Strapi reads it: what is no number, and 0, is no maximum.
      max: Number(setting<unknown>('api.rest.maxLimit', 0)) || null,
    },
    maxPopulateDepth: strapi.plugin(PLUGIN_ID).config('maxPopulateDepth') as number,
    models: (uid) => strapi.getModel(uid as never) as unknown as Model | undefined,
  };
}
