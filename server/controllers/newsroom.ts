import type { Core } from '@strapi/strapi';
import { errors, validateZodSchema } from '@strapi/utils';

import {
  buildRecapBody,
  composeDraftQuery,
  getOverviewQuery,
  listEventsQuery,
  selectEventsQuery,
} from '../../contracts';
import type {
  BuildRecapResponse,
  ComposeDraftResponse,
  GetEventResponse,
  GetOverviewResponse,
  GetRecapResponse,
  ListEventsResponse,
  NewsroomEvent,
  SelectEventsResponse,
} from '../../contracts';
import { translate } from '../messages';
import type { MessageCode } from '../messages';
import { checkCharacters } from '../query/text';
import type { Services } from '../services';

type Context = Parameters<Core.ControllerHandler>[0];

/** The newsroom's admin routes; what they take and give stands in `contracts/newsroom`. */
export const newsroom = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = <Name extends 'newsroom' | 'recaps'>(name: Name): ReturnType<Services[Name]> =>
    strapi.plugin('newsroom').service(name);

  const notFound = (code: MessageCode) =>
    new errors.NotFoundError(translate(strapi, code), { code });

  const findEvent = async (documentId: string): Promise<NewsroomEvent> => {
    const event = await service('newsroom').findEvent(documentId);
    if (!event) {
      throw notFound('event-not-found');
    }
    return event;
  };

  return {
    async getOverview(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const { limit } = validateZodSchema(getOverviewQuery)(ctx['query']);
      ctx.body = {
        data: await service('newsroom').overview(limit),
      } satisfies GetOverviewResponse;
    },

    async listEvents(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const query = validateZodSchema(listEventsQuery)(ctx['query']);
      ctx.body = (await service('newsroom').list(query)) satisfies ListEventsResponse;
    },

    async selectEvents(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const { documentIds } = validateZodSchema(selectEventsQuery)(ctx['query']);
      ctx.body = {
        data: await service('newsroom').findEvents(documentIds),
      } satisfies SelectEventsResponse;
    },

    async getEvent(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      ctx.body = { data: await findEvent(ctx['params'].documentId) } satisfies GetEventResponse;
    },

    async composeDraft(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const { locale } = validateZodSchema(composeDraftQuery)(ctx['query']);
      const event = await findEvent(ctx['params'].documentId);
      const draft = await service('recaps').preview({ eventDocumentId: event.documentId, locale });
      ctx.body = { data: { event, draft } } satisfies ComposeDraftResponse;
    },

    async buildRecap(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const { locale } = validateZodSchema(buildRecapBody)(ctx['request'].body);
      const recap = await service('recaps').build({
        eventDocumentId: ctx['params'].documentId,
        locale,
        userId: ctx.state['user'].id,
      });
      ctx.status = recap.created ? 201 : 200;
      ctx.body = { data: recap } satisfies BuildRecapResponse;
    },

    async getRecap(ctx: Context): Promise<void> {
      checkCharacters({ ...ctx['query'], ...ctx['params'] });
      const recap = await service('newsroom').findRecap(ctx['params'].documentId);
      if (!recap) {
        throw notFound('recap-not-found');
      }
      ctx.body = { data: recap } satisfies GetRecapResponse;
    },
  };
};
