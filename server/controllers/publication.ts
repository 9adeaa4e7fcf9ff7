import type { Core } from '@strapi/strapi';
import { errors, validateZodSchema } from '@strapi/utils';

import { EVENT_UID, PLUGIN_ID, RECAP_UID } from '../../content-types';
import {
  getPublicationQuery,
  publishBody,
  publishEventsBody,
  publishRecapBody,
} from '../../contracts';
import type {
  GetPublicationResponse,
  PublicationRefusal,
  PublishedEvent,
  PublishEventsResponse,
  PublishResponse,
} from '../../contracts';
import { ConflictError } from '../errors';
import { isReady, toEntry } from '../publication/answer';
import type { PublicationPlan, PublicationTarget } from '../publication/plan';
import { checkCharacters } from '../query/text';
import type { publication as publicationService } from '../services/publication';

type Context = Parameters<Core.ControllerHandler>[0];

/** Publishing with programme; what the routes take and give stands in `contracts/publication`. */
export const publication = ({ strapi }: { strapi: Core.Strapi }) => {
  const service = () =>
    strapi.plugin(PLUGIN_ID).service('publication') as ReturnType<typeof publicationService>;

  const words = ({ entries, omitted }: PublicationPlan) => ({
    entries: entries.map((entry) => toEntry(strapi, entry)),
    omitted,
  });

  const find = (uid: PublicationTarget['uid']) => async (ctx: Context) => {
    checkCharacters({ ...ctx['query'], ...ctx['params'] });
    const { locale } = validateZodSchema(getPublicationQuery)(ctx['query']);
    const plan = await service().plan({ uid, documentId: ctx['params'].documentId, locale });
    ctx.body = {
      data: {
        locale,
        ...words(plan),
        isReady: plan.entries.every(isReady),
        embargoUntil: plan.embargoUntil,
      },
    } satisfies GetPublicationResponse;
  };

  const publish = (uid: PublicationTarget['uid']) => async (ctx: Context) => {
    checkCharacters({ ...ctx['query'], ...ctx['params'] });
    const schema = uid === RECAP_UID ? publishRecapBody : publishBody;
    const { locale, ...options } = validateZodSchema(schema)(ctx['request'].body);
    const plan = await service().publish(
      { uid, documentId: ctx['params'].documentId, locale },
      { ...options, userId: ctx.state['user'].id },
    );
    const { entries: published, omitted } = words(plan);
    ctx.body = {
      data: { locale, published, omitted, embargoUntil: plan.embargoUntil },
    } satisfies PublishResponse;
  };

  const publishOne = async (documentId: string, locale: string): Promise<PublishedEvent> => {
    try {
      const plan = await service().publish({ uid: EVENT_UID, documentId, locale });
      const { entries: published, omitted } = words(plan);
      const outcome = published.length > 0 ? 'published' : 'unchanged';
      return { documentId, outcome, published, omitted, message: null, errors: [] };
    } catch (error) {
      const isRefusal = [errors.ValidationError, errors.NotFoundError, ConflictError].some(
        (kind) => error instanceof kind,
      );
      if (!isRefusal) {
        throw error;
      }
      const { message, details } = error as Error & { details: { errors?: PublicationRefusal[] } };
      return {
        documentId,
        outcome: 'refused',
        published: [],
        omitted: [],
        message,
        errors: details.errors ?? [],
      };
    }
  };

  return {
    findForRecap: find(RECAP_UID),
    findForEvent: find(EVENT_UID),
    publishRecap: publish(RECAP_UID),
    publishEvent: publish(EVENT_UID),

    /** Each event on its own: one that is not ready holds up no other one. */
    async publishEvents(ctx: Context): Promise<void> {
      const { documentIds, locale } = validateZodSchema(publishEventsBody)(ctx['request'].body);
      const results: PublishedEvent[] = [];
      for (const documentId of new Set(documentIds)) {
        results.push(await publishOne(documentId, locale));
      }
      ctx.body = { data: { locale, results } } satisfies PublishEventsResponse;
    },
  };
};
