import type { Core } from '@strapi/strapi';
import { errors, validateZodSchema } from '@strapi/utils';

import { ERROR_CODES, listEventsQuery } from '../../contracts';
import type { GetEventResponse, GetRecapResponse, ListEventsResponse } from '../../contracts';
import type { newsroom as newsroomService } from '../services/newsroom';

type Context = Parameters<Core.ControllerHandler>[0];

const notFound = (message: string) =>
  new errors.NotFoundError(message, { code: ERROR_CODES.notFound });

/** The newsroom's admin routes; what they take and give stands in `contracts/newsroom`. */
export const newsroom = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = (): ReturnType<typeof newsroomService> =>
    strapi.plugin('newsroom').service('newsroom');

  return {
    async listEvents(ctx: Context): Promise<void> {
      const query = validateZodSchema(listEventsQuery)(ctx['query']);
      ctx.body = (await service().list(query)) satisfies ListEventsResponse;
    },

    async getEvent(ctx: Context): Promise<void> {
      const event = await service().findEvent(ctx['params'].documentId);
      if (!event) {
        throw notFound('There is no such event.');
      }
      ctx.body = { data: event } satisfies GetEventResponse;
    },

    async getRecap(ctx: Context): Promise<void> {
      const recap = await service().findRecap(ctx['params'].documentId);
      if (!recap) {
        throw notFound('There is no such recap.');
      }
      ctx.body = { data: recap } satisfies GetRecapResponse;
    },
  };
};
