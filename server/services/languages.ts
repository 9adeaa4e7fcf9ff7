import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { EVENT_UID, TALK_UID } from '../../content-types';
import type { CreatedVersion, CreateLanguageResponse } from '../../contracts';
import { inProgrammeOrder, whereTalkOf } from '../facts/programme';
import { text } from '../facts/read';
import { translate } from '../messages';
import { groupByDocument } from '../newsroom/recaps';
import { defaultLocale, documents, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { takeTurn } from '../strapi/lock';
import { retrying } from '../strapi/retry';

export interface CreateLanguage {
  eventDocumentId: string;
  locale: string;
  /** The language that relations are taken from. */
  from?: string;
  /** The administrator who creates; shown as the creator. */
  userId?: number;
}

/** Makes language versions of events with their programme. */
export const languages = ({ strapi }: { strapi: Core.Strapi }) => {
  const drafts = (uid: string, where: object) =>
    rows(strapi, uid).findMany({
      where: { ...where, publishedAt: { $null: true } },
      select: ['id', 'documentId', 'locale', 'title', ...(uid === TALK_UID ? PROGRAMME : [])],
      orderBy: { id: 'asc' },
    });

  const findEvent = async ({ eventDocumentId, from }: CreateLanguage): Promise<Row[]> => {
    const versions = await drafts(EVENT_UID, { documentId: eventDocumentId });
    const code =
      versions.length === 0
        ? 'event-not-found'
        : from && !versions.some(({ locale }) => locale === from)
          ? 'event-not-in-language'
          : undefined;
    if (code) {
      throw new errors.NotFoundError(translate(strapi, code), { code });
    }
    return versions;
  };

  /** Every language of the talks that belong to the event in any; those in the order of the programme. */
  const findTalks = async (eventDocumentId: string): Promise<Row[][]> => {
    const linked = await drafts(TALK_UID, await whereTalkOf(strapi, eventDocumentId));
    const documentIds = [...groupByDocument(linked).keys()];
    const versions = await drafts(TALK_UID, { documentId: { $in: documentIds } });
    return [...groupByDocument(versions.sort(inProgrammeOrder)).values()];
  };

  return {
    /**
     * Makes the version of an event and of all its talks in a language, where they are missing, in one
     * transaction. What all languages share they have from the start, and relations where the target
     * exists in the language. Texts start empty: the words of another language would stand in this one
     * until somebody noticed.
     *
     * @throws NotFoundError where the event does not exist, or not in the language to start from
     * @throws ValidationError at `locale` where the project has no such language
     */
    async create(request: CreateLanguage): Promise<CreateLanguageResponse['data']> {
      const { eventDocumentId, locale, userId } = request;
      const preferred = request.from ?? (await defaultLocale(strapi));
      const createOnce = async () => {
        await takeTurn(strapi);
        const created: CreatedVersion[] = [];
        const complete = async (type: CreatedVersion['type'], versions: Row[], data: object) => {
          const source = versions.find((row) => row.locale === preferred) ?? versions[0];
          if (!source || versions.some((row) => row.locale === locale)) {
            return;
          }
          const { documentId } = source;
          await documents(strapi, type === 'event' ? EVENT_UID : TALK_UID).update({
            documentId,
            locale,
            takeAfter: source.locale,
            data: { ...data, ...(userId ? { createdBy: userId, updatedBy: userId } : {}) },
          });
          const from = { locale: String(source.locale), title: text(source, 'title') ?? null };
          created.push({ type, documentId, from });
        };
        await complete('event', await findEvent(request), {});
        for (const versions of await findTalks(eventDocumentId)) {
          await complete('talk', versions, { event: { documentId: eventDocumentId, locale } });
        }
        return { documentId: eventDocumentId, locale, created };
      };
      return retrying(strapi, () => strapi.db.transaction(createOnce));
    },
  };
};

/** What the order of the programme goes by. */
const PROGRAMME = ['startsAt', 'position'];
