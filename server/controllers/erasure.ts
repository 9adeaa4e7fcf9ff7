import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';

import { PLUGIN_ID } from '../../content-types';
import { eraseBody } from '../../contracts';
import type { EraseResponse, GetErasureResponse } from '../../contracts';
import { checkCharacters } from '../query/text';
import type { Services } from '../services';

type Context = Parameters<Core.ControllerHandler>[0];

/** Erasing people; what the routes take and give stands in `contracts/erasure`. */
export const erasure = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = (): ReturnType<Services['erasure']> =>
    strapi.plugin(PLUGIN_ID).service('erasure');

  return {
    async find(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      ctx.body = {
        data: await service().find(ctx['params'].documentId),
      } satisfies GetErasureResponse;
    },

    async erase(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const { name } = validateZodSchema(eraseBody)(ctx['request'].body);
      ctx.body = {
        data: await service().erase(ctx['params'].documentId, name),
      } satisfies EraseResponse;
    },
  };
};
