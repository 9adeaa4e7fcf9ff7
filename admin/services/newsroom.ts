import { adminApi } from '@strapi/strapi/admin';

import { EVENT_UID, RECAP_UID } from '../../content-types/uids';
import type {
  BuildRecapBody,
  BuildRecapResponse,
  ComposeDraftQuery,
  ComposeDraftResponse,
  GetEventResponse,
  GetRecapResponse,
  ListEventsQuery,
  ListEventsResponse,
} from '../../contracts/newsroom';

import { DOCUMENT_TAG, documentTag, listTag } from './document-tags';

interface OfEvent {
  eventDocumentId: string;
}

export interface Locale {
  code: string;
  isDefault: boolean;
}

const newsroomApi = adminApi
  .enhanceEndpoints({ addTagTypes: [DOCUMENT_TAG, 'NewsroomEvent'] })
  .injectEndpoints({
    endpoints: (build) => ({
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
      getProjectLocales: build.query<Locale[], void>({
        query: () => ({ url: '/i18n/locales', method: 'GET' }),
      }),
    }),
  });

export const {
  useGetNewsroomEventsQuery,
  useGetNewsroomEventQuery,
  useGetRecapDraftQuery,
  useBuildRecapMutation,
  useGetRecapOriginQuery,
  useGetProjectLocalesQuery,
} = newsroomApi;
