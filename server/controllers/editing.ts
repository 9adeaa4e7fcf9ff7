import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';

import { editRecapQuery, saveRecapBody, structuredDataBody } from '../../contracts';
import type { EditRecapResponse, StructuredDataResponse } from '../../contracts';
import { checkCharacters } from '../query/text';
import type { Services } from '../services';

type Context = Parameters<Core.ControllerHandler>[0];

/** The recap builder's admin routes; what they take and give stands in `contracts/editing`. */
export const editing = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = (): ReturnType<Services['editing']> =>
    strapi.plugin('newsroom').service('editing');

  return {
    async findOne(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const { locale } = validateZodSchema(editRecapQuery)(ctx['query']);
      const data = await service().load({ documentId: ctx['params'].documentId, locale });
      ctx.body = { data } satisfies EditRecapResponse;
    },

    async update(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const body = validateZodSchema(saveRecapBody)(ctx['request'].body);
      const data = await service().save({
        ...body,
        documentId: ctx['params'].documentId,
        userId: ctx.state['user'].id,
      });
      ctx.body = { data } satisfies EditRecapResponse;
    },

    async structuredData(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const body = validateZodSchema(structuredDataBody)(ctx['request'].body);
      const data = await service().structuredData({
        ...body,
        documentId: ctx['params'].documentId,
      });
      ctx.body = { data } satisfies StructuredDataResponse;
    },
  };
};
