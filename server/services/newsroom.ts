import type { Core } from '@strapi/strapi';

import { COMPOSITION_UID, RECAP_UID } from '../../content-types';
import type {
  EventSort,
  GetOverviewResponse,
  GetRecapResponse,
  ListEventsResponse,
  NewsroomEvent,
} from '../../contracts';
import { findDraftsInWork } from '../newsroom/drafts';
import { eventsByDocumentId } from '../newsroom/events';
import { findPageOfEvents } from '../newsroom/order';
import type { Filters } from '../newsroom/order';
import { defaultLocale, rows } from '../strapi/documents';
import { languageVersions, sortLocales, VERSION_FIELDS } from '../newsroom/versions';
import { findRecapsWithProblems } from '../newsroom/problems';
import { findYears } from '../newsroom/years';

interface List extends Filters {
  page: number;
  pageSize: number;
  sort?: EventSort | undefined;
}

/** What the newsroom's pages show, read from the drafts. */
export const newsroom = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** A page of events, in the order of {@link findPageOfEvents}. A constant number of queries. */
  async list(query: List): Promise<ListEventsResponse> {
    const now = new Date();
    const { page, pageSize } = query;
    const { documentIds, total } = await findPageOfEvents(strapi, { ...query, now });
    return {
      results: await eventsByDocumentId(strapi, documentIds, now),
      pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
    };
  },

  /** What needs attention today, at most `limit` of each kind. A constant number of queries. */
  async overview(limit: number): Promise<GetOverviewResponse['data']> {
    const now = new Date();
    const first = { page: 1, pageSize: limit, now };
    const missing = await findPageOfEvents(strapi, {
      ...first,
      recap: 'missing',
      sort: 'date:DESC',
    });
    const lacking = await findPageOfEvents(strapi, {
      ...first,
      programme: 'gaps',
      sort: 'date:ASC',
    });
    const events = await eventsByDocumentId(
      strapi,
      [...missing.documentIds, ...lacking.documentIds],
      now,
    );
    return {
      recapsToWrite: {
        total: missing.total,
        results: events.filter(({ documentId }) => missing.documentIds.includes(documentId)),
      },
      draftsInWork: await findDraftsInWork(strapi, limit),
      recapsWithProblems: await findRecapsWithProblems(strapi, limit),
      programmeGaps: {
        total: lacking.total,
        results: events.filter(({ documentId }) => lacking.documentIds.includes(documentId)),
      },
      years: await findYears(strapi),
    };
  },

  /** These events, in this order; those that there are not are left out. A constant number of queries. */
  findEvents: (documentIds: string[]): Promise<NewsroomEvent[]> =>
    eventsByDocumentId(strapi, [...new Set(documentIds)], new Date()),

  /** One event, or null where there is none of that documentId. */
  async findEvent(documentId: string): Promise<NewsroomEvent | null> {
    const [event] = await eventsByDocumentId(strapi, [documentId], new Date());
    return event ?? null;
  },

  /** Where a recap comes from, or null where there is none of that documentId. */
  async findRecap(documentId: string): Promise<GetRecapResponse['data'] | null> {
    const versions = await rows(strapi, RECAP_UID).findMany({
      where: { documentId },
      select: VERSION_FIELDS,
      populate: { event: { select: ['documentId'] } },
    });
    const drafts = versions.filter(({ publishedAt }) => !publishedAt);
    if (drafts.length === 0) {
      return null;
    }
    const eventDocumentId = drafts
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
    const first = await defaultLocale(strapi);
    return {
      documentId,
      event: eventDocumentId ? await this.findEvent(eventDocumentId) : null,
      versions: languageVersions(versions, first),
      composed: sortLocales([...composed.keys()], first).flatMap(
        (locale) => composed.get(locale) ?? [],
      ),
    };
  },
});
