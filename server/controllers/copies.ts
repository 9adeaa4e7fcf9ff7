import type { Core } from '@strapi/strapi';
import { validateZodSchema } from '@strapi/utils';

import { PLUGIN_ID } from '../../content-types';
import { createEditionBody, createLanguageBody, proposeEditionQuery } from '../../contracts';
import type {
  CreateEditionResponse,
  CreateLanguageResponse,
  ProposeEditionResponse,
} from '../../contracts';
import type { EditionStart } from '../editions/shift';
import { checkCharacters } from '../query/text';
import type { Services } from '../services';

type Context = Parameters<Core.ControllerHandler>[0];

/** Copies of events with their programme; what the routes take and give stands in `contracts/copies`. */
export const copies = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <Name extends 'editions' | 'languages'>(name: Name): ReturnType<Services[Name]> =>
    strapi.plugin(PLUGIN_ID).service(name);

  return {
    async createLanguage(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const { locale, from } = validateZodSchema(createLanguageBody)(ctx['request'].body);
      const made = await service('languages').create({
        eventDocumentId: ctx['params'].documentId,
        locale,
        ...(from ? { from } : {}),
        userId: ctx.state['user'].id,
      });
      ctx.status = made.created.length > 0 ? 201 : 200;
      ctx.body = { data: made } satisfies CreateLanguageResponse;
    },

    async proposeEdition(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const start = validateZodSchema(proposeEditionQuery)(ctx['query']);
      const { documentId } = ctx['params'];
      ctx.body = {
        data: await service('editions').propose(documentId, startOf(start)),
      } satisfies ProposeEditionResponse;
    },

    async createEdition(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const { titles, ...start } = validateZodSchema(createEditionBody)(ctx['request'].body);
      const made = await service('editions').create({
        eventDocumentId: ctx['params'].documentId,
        start: startOf(start),
        ...(titles ? { titles } : {}),
        userId: ctx.state['user'].id,
      });
      ctx.status = made.created ? 201 : 200;
      ctx.body = { data: made } satisfies CreateEditionResponse;
    },
  };
};

/** The schemas see to it that there is one of the two. */
const startOf = ({ startsAt, startDate = '' }: { startsAt?: string; startDate?: string }) =>
  (startsAt === undefined ? { startDate } : { startsAt }) satisfies EditionStart;
