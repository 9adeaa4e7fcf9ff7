import type { Core } from '@strapi/strapi';

import { COMPOSITION_UID, RECAP_UID } from '../../content-types';
import type { GetRecapResponse, ListEventsResponse, NewsroomEvent } from '../../contracts';
import { eventsByDocumentId } from '../newsroom/events';
import { findPageOfEvents } from '../newsroom/order';
import { defaultLocale, rows } from '../strapi/documents';
import { sortLocales } from '../newsroom/versions';

interface List {
  page: number;
  pageSize: number;
  search?: string;
}

/** What the newsroom's pages show, read from the drafts. */
export const newsroom = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** A page of events, in the order of {@link findPageOfEvents}. A constant number of queries. */
  async list({ page, pageSize, search }: List): Promise<ListEventsResponse> {
    const now = new Date();
    const { documentIds, total } = await findPageOfEvents(strapi, { page, pageSize, search, now });
    return {
      results: await eventsByDocumentId(strapi, documentIds, now),
      pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
    };
  },

  /** One event, or null where there is none of that documentId. */
  async findEvent(documentId: string): Promise<NewsroomEvent | null> {
    const [event] = await eventsByDocumentId(strapi, [documentId], new Date());
    return event ?? null;
  },

  /** Where a recap comes from, or null where there is none of that documentId. */
  async findRecap(documentId: string): Promise<GetRecapResponse['data'] | null> {
    const versions = await rows(strapi, RECAP_UID).findMany({
      where: { documentId, publishedAt: { $null: true } },
      select: ['id', 'documentId', 'locale'],
      populate: { event: { select: ['documentId'] } },
    });
    if (versions.length === 0) {
      return null;
    }
    const eventDocumentId = versions
      .map((version) => (version['event'] as { documentId: string } | null)?.documentId)
      .find(Boolean);
    const compositions = await rows(strapi, COMPOSITION_UID).findMany({
      where: { recapDocumentId: documentId },
      select: ['localeCode', 'recipe', 'revision'],
    });
    const composed = new Map(
      compositions.map((composition) => [
        String(composition['localeCode']),
        {
          locale: String(composition['localeCode']),
          recipe: String(composition['recipe']),
          revision: Number(composition['revision']),
        },
      ]),
    );
    return {
      documentId,
      event: eventDocumentId ? await this.findEvent(eventDocumentId) : null,
      composed: sortLocales([...composed.keys()], await defaultLocale(strapi)).flatMap(
        (locale) => composed.get(locale) ?? [],
      ),
    };
  },
});
