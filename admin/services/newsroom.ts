import { adminApi } from '@strapi/strapi/admin';
import type { useAPIErrorHandler } from '@strapi/strapi/admin';

import { EVENT_UID, RECAP_UID } from '../../content-types/uids';
import type {
  BuildRecapBody,
  BuildRecapResponse,
  ComposeDraftQuery,
  ComposeDraftResponse,
  GetEventResponse,
  GetOverviewQuery,
  GetOverviewResponse,
  GetRecapResponse,
  ListEventsQuery,
  ListEventsResponse,
} from '../../contracts/newsroom';

import { DOCUMENT_TAG, documentTag, listTag, LOCALES_TAG } from './document-tags';

interface OfEvent {
  eventDocumentId: string;
}

export interface Locale {
  code: string;
  isDefault: boolean;
}

const newsroomApi = adminApi
  .enhanceEndpoints({ addTagTypes: [DOCUMENT_TAG, LOCALES_TAG.type, 'NewsroomEvent'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getNewsroomOverview: build.query<GetOverviewResponse['data'], GetOverviewQuery>({
        query: (params) => ({ url: '/newsroom/overview', method: 'GET', config: { params } }),
        transformResponse: ({ data }: GetOverviewResponse) => data,
        providesTags: ['NewsroomEvent'],
      }),
      getNewsroomEvents: build.query<ListEventsResponse, ListEventsQuery>({
        query: (params) => ({ url: '/newsroom/events', method: 'GET', config: { params } }),
        providesTags: ['NewsroomEvent'],
      }),
      getNewsroomEvent: build.query<GetEventResponse['data'], string>({
        query: (documentId) => ({ url: `/newsroom/events/${documentId}`, method: 'GET' }),
        transformResponse: ({ data }: GetEventResponse) => data,
        providesTags: (_event, _error, documentId) => [
          'NewsroomEvent',
          documentTag(EVENT_UID, documentId),
        ],
      }),
      getRecapDraft: build.query<ComposeDraftResponse['data'], OfEvent & ComposeDraftQuery>({
        query: ({ eventDocumentId, ...params }) => ({
          url: `/newsroom/events/${eventDocumentId}/draft`,
          method: 'GET',
          config: { params },
        }),
        transformResponse: ({ data }: ComposeDraftResponse) => data,
      }),
      buildRecap: build.mutation<BuildRecapResponse['data'], OfEvent & BuildRecapBody>({
        query: ({ eventDocumentId, ...data }) => ({
          url: `/newsroom/events/${eventDocumentId}/recap`,
          method: 'POST',
          data,
        }),
        transformResponse: ({ data }: BuildRecapResponse) => data,
        invalidatesTags: (recap) => [
          'NewsroomEvent',
          listTag(RECAP_UID),
          ...(recap ? [documentTag(RECAP_UID, recap.documentId)] : []),
        ],
      }),
      getRecapOrigin: build.query<GetRecapResponse['data'], string>({
        query: (documentId) => ({ url: `/newsroom/recaps/${documentId}`, method: 'GET' }),
        transformResponse: ({ data }: GetRecapResponse) => data,
        providesTags: (_recap, _error, documentId) => [
          'NewsroomEvent',
          documentTag(RECAP_UID, documentId),
        ],
      }),
      getProjectLocales: build.query<Locale[], undefined>({
        query: () => ({ url: '/i18n/locales', method: 'GET' }),
        providesTags: [LOCALES_TAG],
      }),
    }),
  });

/** What went wrong, as Strapi's own error texts take it. */
export type RequestError = Parameters<
  ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']
>[0];

/** An answer of the server, or the waiting for it. Data stays while it is fetched anew. */
export interface Answer<Data> {
  data?: Data;
  error?: RequestError;
  isFetching: boolean;
  refetch(): void;
}

// Events, facts and recaps are written on other pages and by other people: each page asks anew when it opens.
const FRESH = { refetchOnMountOrArgChange: true };

/** What needs attention; the newsroom's page and the widgets ask the same, so that they share one answer. */
export const useNewsroomOverview = (): Answer<GetOverviewResponse['data']> =>
  newsroomApi.useGetNewsroomOverviewQuery({ limit: 5 }, FRESH);

export const useNewsroomEvents = (query: ListEventsQuery): Answer<ListEventsResponse> =>
  newsroomApi.useGetNewsroomEventsQuery(query, FRESH);

export const useNewsroomEvent = (documentId: string): Answer<GetEventResponse['data']> =>
  newsroomApi.useGetNewsroomEventQuery(documentId, FRESH);

export const useRecapDraft = (
  query: OfEvent & ComposeDraftQuery,
): Answer<ComposeDraftResponse['data']> => newsroomApi.useGetRecapDraftQuery(query, FRESH);

export const useRecapOrigin = (documentId: string): Answer<GetRecapResponse['data']> =>
  newsroomApi.useGetRecapOriginQuery(documentId, FRESH);

/** The project's languages; none while they are not known, or where the project has no languages. */
export const useProjectLocales = (): Locale[] =>
  newsroomApi.useGetProjectLocalesQuery(undefined).data ?? [];

type BuildAnswer = { data: BuildRecapResponse['data'] } | { error: RequestError };

/** Asks the server for the recap of an event; it is made only where there is none. */
export function useBuildRecap(): {
  buildRecap(args: OfEvent & BuildRecapBody): Promise<BuildAnswer>;
  isBuilding: boolean;
} {
  const [buildRecap, { isLoading }] = newsroomApi.useBuildRecapMutation();
  return { buildRecap, isBuilding: isLoading };
}
