import { adminApi } from '@strapi/strapi/admin';

import { EVENT_UID, RECAP_UID, TALK_UID } from '../../content-types/uids';
import type {
  GetPublicationResponse,
  PublicationEntry,
  PublicationType,
  PublishEventsBody,
  PublishEventsResponse,
  PublishResponse,
} from '../../contracts/publication';

import { DOCUMENT_TAG, documentTag, listTag } from './document-tags';
import type { Answer, RequestError } from './newsroom';

/** What is to be published with its programme. */
export interface PublicationTarget {
  kind: 'events' | 'recaps';
  documentId: string;
  locale: string;
}

export const UID_OF: Record<PublicationType, string> = {
  talk: TALK_UID,
  event: EVENT_UID,
  recap: RECAP_UID,
};

interface Publish extends PublicationTarget {
  /** Of a recap: ISO 8601, or null for at once; without it, it stays as it is stored. */
  embargoUntil?: string | null;
}

/** What has to be asked for anew when these were published. */
const changedBy = (entries: PublicationEntry[]) => [
  'NewsroomEvent' as const,
  ...Object.values(UID_OF).map(listTag),
  ...entries.map(({ type, documentId }) => documentTag(UID_OF[type], documentId)),
];

const publicationApi = adminApi
  .enhanceEndpoints({ addTagTypes: [DOCUMENT_TAG, 'NewsroomEvent'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getPublication: build.query<GetPublicationResponse['data'], PublicationTarget>({
        query: ({ kind, documentId, locale }) => ({
          url: `/newsroom/${kind}/${documentId}/publication`,
          method: 'GET',
          config: { params: { locale } },
        }),
        transformResponse: ({ data }: GetPublicationResponse) => data,
        keepUnusedDataFor: 0,
      }),
      publishWithProgramme: build.mutation<PublishResponse['data'], Publish>({
        query: ({ kind, documentId, ...data }) => ({
          url: `/newsroom/${kind}/${documentId}/publish`,
          method: 'POST',
          data,
        }),
        transformResponse: ({ data }: PublishResponse) => data,
        invalidatesTags: (result) => (result ? changedBy(result.published) : []),
      }),
      publishEvents: build.mutation<PublishEventsResponse['data'], PublishEventsBody>({
        query: (data) => ({ url: '/newsroom/events/publish', method: 'POST', data }),
        transformResponse: ({ data }: PublishEventsResponse) => data,
        invalidatesTags: (result) =>
          result ? changedBy(result.results.flatMap(({ published }) => published)) : [],
      }),
    }),
  });

export const usePublication = (target: PublicationTarget): Answer<GetPublicationResponse['data']> =>
  publicationApi.useGetPublicationQuery(target, { refetchOnMountOrArgChange: true });

type PublishAnswer = { data: PublishResponse['data'] } | { error: RequestError };

/**
 * Publishes all of it or nothing. Never to be called while the Content Manager's form has unsaved changes:
 * what was published is fetched anew, and the form with it.
 */
export function usePublish(): (target: Publish) => Promise<PublishAnswer> {
  const [publish] = publicationApi.usePublishWithProgrammeMutation();
  return publish;
}

type PublishEventsAnswer = { data: PublishEventsResponse['data'] } | { error: RequestError };

/** Publishes several events, each with its programme, each on its own. */
export function usePublishEvents(): (body: PublishEventsBody) => Promise<PublishEventsAnswer> {
  const [publish] = publicationApi.usePublishEventsMutation();
  return publish;
}
