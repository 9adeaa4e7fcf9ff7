import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../content-types';
import { isTimeZone } from '../config';

import { savedSettings } from './stored';

/** The zone that the project's configuration has for events that name none. */
export const configuredTimeZone = (strapi: Core.Strapi): string =>
  strapi.plugin(PLUGIN_ID).config('defaultTimeZone') as string;

/** The zone of events that name none, IANA: that of the settings, or else of the configuration. */
export async function defaultTimeZone(strapi: Core.Strapi): Promise<string> {
  const { settings } = await savedSettings(strapi);
  return isTimeZone(settings.defaultTimeZone)
    ? settings.defaultTimeZone
    : configuredTimeZone(strapi);
}
