import type { Core } from '@strapi/strapi';
import { errors, validateZodSchema } from '@strapi/utils';

import { compose, obstacleTo } from '../../composer';
import type { Facts, Obstacle } from '../../composer';
import { buildRecapBody, composeDraftQuery, ERROR_CODES, listEventsQuery } from '../../contracts';
import type {
  BuildRecapResponse,
  ComposeDraftResponse,
  ErrorCode,
  GetEventResponse,
  GetRecapResponse,
  ListEventsResponse,
  NewsroomEvent,
} from '../../contracts';
import type { facts as factsService } from '../services/facts';
import type { newsroom as newsroomService } from '../services/newsroom';

type Context = Parameters<Core.ControllerHandler>[0];

interface RecapsService {
  build(params: { eventDocumentId: string; locale: string }): Promise<BuildRecapResponse['data']>;
}

const OBSTACLES: Record<Obstacle, { code: ErrorCode; message: string }> = {
  cancelled: {
    code: ERROR_CODES.eventCancelled,
    message: 'This event was cancelled: there is nothing to look back at.',
  },
  postponed: {
    code: ERROR_CODES.eventPostponed,
    message: 'This event was postponed: there is nothing to look back at yet.',
  },
};

const notFound = (message: string) =>
  new errors.NotFoundError(message, { code: ERROR_CODES.notFound });

/** The newsroom's admin routes; what they take and give stands in `contracts/newsroom`. */
export const newsroom = ({ strapi }: { strapi: Core.Strapi }) => {
  const plugin = () => strapi.plugin('newsroom');
  const service = (): ReturnType<typeof newsroomService> => plugin().service('newsroom');
  const facts = (): ReturnType<typeof factsService> => plugin().service('facts');
  const recaps = (): RecapsService => plugin().service('recaps');

  const findEvent = async (documentId: string): Promise<NewsroomEvent> => {
    const event = await service().findEvent(documentId);
    if (!event) {
      throw notFound('There is no such event.');
    }
    return event;
  };

  /** The event and its facts in a language, or an error that says why no recap can be made of them. */
  const findWritable = async (
    documentId: string,
    locale: string,
  ): Promise<{ event: NewsroomEvent; facts: Facts }> => {
    const event = await findEvent(documentId);
    const known = await facts().load({ eventDocumentId: documentId, locale });
    if (!known) {
      throw new errors.NotFoundError(`This event does not exist in the language "${locale}".`, {
        code: ERROR_CODES.languageMissing,
        locale,
        locales: event.locales,
      });
    }
    const obstacle = obstacleTo(known);
    if (obstacle) {
      const { code, message } = OBSTACLES[obstacle];
      throw new errors.ApplicationError(message, { code });
    }
    return { event, facts: known };
  };

  return {
    async listEvents(ctx: Context): Promise<void> {
      const query = validateZodSchema(listEventsQuery)(ctx['query']);
      ctx.body = (await service().list(query)) satisfies ListEventsResponse;
    },

    async getEvent(ctx: Context): Promise<void> {
      ctx.body = { data: await findEvent(ctx['params'].documentId) } satisfies GetEventResponse;
    },

    async composeDraft(ctx: Context): Promise<void> {
      const { locale } = validateZodSchema(composeDraftQuery)(ctx['query']);
      const { event, facts: known } = await findWritable(ctx['params'].documentId, locale);
      const draft = compose({ facts: known });
      ctx.body = { data: { event, draft } } satisfies ComposeDraftResponse;
    },

    async buildRecap(ctx: Context): Promise<void> {
      const { locale } = validateZodSchema(buildRecapBody)(ctx['request'].body);
      const { event } = await findWritable(ctx['params'].documentId, locale);
      const recap = await recaps().build({ eventDocumentId: event.documentId, locale });
      ctx.status = recap.created ? 201 : 200;
      ctx.body = { data: recap } satisfies BuildRecapResponse;
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
