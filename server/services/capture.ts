import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { EVENT_UID, TALK_UID } from '../../content-types';
import type {
  CaptureConflict,
  CapturedQuote,
  CapturedTalk,
  CaptureTalkBody,
  EventCapture,
} from '../../contracts';
import { CAPTURE_POPULATE, capturedTalk } from '../editing/captured';
import { ConflictError, fieldError } from '../errors';
import { inProgrammeOrder, whereTalkOf } from '../facts/programme';
import { lines, text } from '../facts/read';
import { translate } from '../messages';
import type { MessageCode } from '../messages';
import { sortLocales } from '../newsroom/versions';
import { defaultTimeZone } from '../settings/time-zone';
import { defaultLocale, documents, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { takeTurn } from '../strapi/lock';
import { retrying } from '../strapi/retry';

export interface LanguageOf {
  documentId: string;
  locale: string;
}

export interface SaveTalk extends LanguageOf, Omit<CaptureTalkBody, 'locale'> {
  /** The administrator who saves. */
  userId?: number;
}

/** What is taken down at an event, talk by talk. Writes drafts alone. */
export const capture = ({ strapi }: { strapi: Core.Strapi }) => {
  const notFound = (code: MessageCode) =>
    new errors.NotFoundError(translate(strapi, code), { code });

  const findTalk = async ({ documentId, locale }: LanguageOf): Promise<Row> => {
    const talk = await rows(strapi, TALK_UID).findOne({
      where: { documentId, locale, publishedAt: null },
      populate: CAPTURE_POPULATE,
    });
    if (!talk) {
      const exists = await rows(strapi, TALK_UID).count({ where: { documentId } });
      throw notFound(exists > 0 ? 'talk-not-in-language' : 'talk-not-found');
    }
    return talk;
  };

  const mustKnowSpeakers = (quotes: CapturedQuote[], { people }: CapturedTalk): void => {
    const problems = quotes.flatMap(({ speaker }, index) =>
      speaker === null || people.some(({ documentId }) => documentId === speaker)
        ? []
        : [
            {
              path: ['quotes', String(index), 'speaker'],
              message: translate(strapi, 'quote-of-somebody-else'),
            },
          ],
    );
    if (problems.length > 0) {
      throw fieldError(problems);
    }
  };

  return {
    /**
     * The talks of an event in one language with what has been taken down. The number of queries does not depend on
     * the number of talks.
     *
     * @throws NotFoundError where the event does not exist, or not in that language
     */
    async load({ documentId, locale }: LanguageOf): Promise<EventCapture> {
      const versions = await rows(strapi, EVENT_UID).findMany({
        where: { documentId, publishedAt: null },
        select: ['id', 'documentId', 'locale', 'title', 'timeZone'],
      });
      const event = versions.find((version) => version.locale === locale);
      if (!event) {
        throw notFound(versions.length > 0 ? 'event-not-in-language' : 'event-not-found');
      }
      const talks = await rows(strapi, TALK_UID).findMany({
        where: {
          ...(await whereTalkOf(strapi, documentId)),
          locale,
          publishedAt: null,
        },
        populate: CAPTURE_POPULATE,
      });
      return {
        documentId,
        locale,
        locales: sortLocales(
          versions.map((version) => version.locale ?? ''),
          await defaultLocale(strapi),
        ),
        title: text(event, 'title') ?? null,
        timeZone: text(event, 'timeZone') ?? (await defaultTimeZone(strapi)),
        talks: talks.sort(inProgrammeOrder).map((talk) => capturedTalk(talk, locale)),
      };
    },

    /**
     * Saves what was taken down about one talk, in its draft.
     *
     * @throws NotFoundError where the talk does not exist, or not in that language
     * @throws ValidationError (400) for a quote of somebody who did not take part
     * @throws ConflictError (409) where something else is stored than the caller has seen; with what is stored now
     */
    async save({ userId, version, takeaways, quotes, talkStatus, ...talk }: SaveTalk) {
      const saveOnce = async (): Promise<CapturedTalk> => {
        await takeTurn(strapi);
        const current = capturedTalk(await findTalk(talk), talk.locale);
        if (current.version !== version) {
          const details: CaptureConflict = { code: 'talk-changed', current };
          throw new ConflictError(translate(strapi, 'talk-changed'), { ...details });
        }
        mustKnowSpeakers(quotes ?? [], current);
        await documents(strapi, TALK_UID).update({
          ...talk,
          data: {
            ...(takeaways === undefined
              ? {}
              : { takeaways: lines({ takeaways }, 'takeaways').join('\n') || null }),
            ...(quotes === undefined ? {} : { quotes }),
            ...(talkStatus === undefined ? {} : { talkStatus }),
            ...(userId === undefined ? {} : { updatedBy: userId }),
          },
        });
        return capturedTalk(await findTalk(talk), talk.locale);
      };
      return retrying(strapi, () => strapi.db.transaction(saveOnce));
    },
  };
};
