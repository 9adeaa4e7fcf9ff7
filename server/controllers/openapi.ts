import type { Core } from '@strapi/strapi';

import { PLUGIN_ID } from '../../content-types';
import { PAGE_PARAMETERS, readPageQuery } from '../query/page';
import type { Services } from '../services';
import { readCounters } from '../stored-pages/counters';
import { hash } from '../stored-pages/render';

import { respond } from './respond';

type Context = Parameters<Core.ControllerHandler>[0];

export const openapi = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * `GET /api/newsroom/openapi.json`
   *
   * Called `find`, as read-only tokens may call actions of this name alone.
   *
   * @throws ValidationError for parameters: there are none
   */
  async find(ctx: Context): Promise<void> {
    readPageQuery(ctx, PAGE_PARAMETERS.none);
    const service: ReturnType<Services['openapi']> = strapi.plugin(PLUGIN_ID).service('openapi');
    await respond(strapi, ctx, { right: 'openapi.find', missing: '' }, async () => {
      const { access } = await readCounters(strapi);
      const body = await service.body();
      return { body, etag: hash(body), validUntil: '', tags: 'newsroom-openapi', access };
    });
  },
});
