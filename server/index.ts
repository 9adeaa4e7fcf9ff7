import { contentTypes } from '../content-types';

import { bootstrap } from './bootstrap';
import { config } from './config';
import { controllers } from './controllers';
import { register } from './register';
import { routes } from './routes';
import { services } from './services';

export type { NewsroomConfig } from './config';

/**
 * What `strapi.plugin('newsroom').service(name)` gives, by name. Strapi itself types it as `any`:
 * `const recaps: NewsroomServices['recaps'] = strapi.plugin('newsroom').service('recaps')`.
 */
export type NewsroomServices = {
  [Name in keyof typeof services]: ReturnType<(typeof services)[Name]>;
};

export default { register, bootstrap, config, contentTypes, controllers, routes, services };
