import { contentTypes } from '../content-types';

import { bootstrap } from './bootstrap';
import { config } from './config';
import type { NewsroomConfig } from './config';
import { controllers } from './controllers';
import { destroy } from './destroy';
import { middlewares } from './middlewares';
import { policies } from './policies';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';
import type { Services } from './services';
import type { StrapiContext } from './strapi/core';

export type { NewsroomConfig } from './config';

/**
 * What `strapi.plugin('newsroom').service(name)` gives, by name. Strapi itself types it as `any`:
 * `const recaps: NewsroomServices['recaps'] = strapi.plugin('newsroom').service('recaps')`.
 */
export type NewsroomServices = {
  [Name in keyof Services]: ReturnType<Services[Name]>;
};

/** What Strapi loads. */
export interface NewsroomPlugin {
  register(context: StrapiContext): void | Promise<void>;
  bootstrap(context: StrapiContext): void | Promise<void>;
  destroy(context: StrapiContext): Promise<void>;
  config: {
    default: NewsroomConfig;
    /** Throws at the first value that is not usable, with its key. */
    validator(config: Partial<NewsroomConfig>): void;
  };
  contentTypes: typeof contentTypes;
  services: Services;
  /** For Strapi's router alone; their types are no promise to anyone. */
  controllers: Record<string, unknown>;
  middlewares: Record<string, unknown>;
  policies: Record<string, unknown>;
  routes: Record<string, unknown>;
}

const plugin: NewsroomPlugin = {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes,
  services,
  controllers,
  middlewares,
  policies,
  routes,
};

export default plugin;
