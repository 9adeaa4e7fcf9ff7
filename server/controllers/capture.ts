import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';

import { captureQuery, captureTalkBody } from '../../contracts';
import type { CaptureEventResponse, CaptureTalkResponse } from '../../contracts';
import { checkCharacters } from '../query/text';
import type { Services } from '../services';

type Context = Parameters<Core.ControllerHandler>[0];

/** The capture page's admin routes; what they take and give stands in `contracts/capture`. */
export const capture = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = (): ReturnType<Services['capture']> =>
    strapi.plugin('newsroom').service('capture');

  return {
    async findOne(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const { locale } = validateZodSchema(captureQuery)(ctx['query']);
      const data = await service().load({ documentId: ctx['params'].documentId, locale });
      ctx.body = { data } satisfies CaptureEventResponse;
    },

    async update(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const body = validateZodSchema(captureTalkBody)(ctx['request'].body);
      const data = await service().save({
        ...body,
        documentId: ctx['params'].documentId,
        userId: ctx.state['user'].id,
      });
      ctx.body = { data } satisfies CaptureTalkResponse;
    },
  };
};
