import { adminApi } from '@strapi/strapi/admin';

import { EVENT_UID, TALK_UID } from '../../content-types/uids';
import type {
  CreateEditionBody,
  CreateEditionResponse,
  CreateLanguageBody,
  CreateLanguageResponse,
  EditionProposal,
  ProposeEditionQuery,
  ProposeEditionResponse,
} from '../../contracts/copies';

import { DOCUMENT_TAG, documentTag, listTag } from './document-tags';
import type { Answer, RequestError } from './newsroom';

interface OfEvent {
  eventDocumentId: string;
}

const copiesApi = adminApi
  .enhanceEndpoints({ addTagTypes: [DOCUMENT_TAG, 'NewsroomEvent'] })
  .injectEndpoints({
    endpoints: (build) => ({
      proposeEdition: build.query<EditionProposal, OfEvent & ProposeEditionQuery>({
        query: ({ eventDocumentId, ...params }) => ({
          url: `/newsroom/events/${eventDocumentId}/editions`,
          method: 'GET',
          config: { params },
        }),
        transformResponse: ({ data }: ProposeEditionResponse) => data,
        keepUnusedDataFor: 0,
      }),
      createEdition: build.mutation<CreateEditionResponse['data'], OfEvent & CreateEditionBody>({
        query: ({ eventDocumentId, ...data }) => ({
          url: `/newsroom/events/${eventDocumentId}/editions`,
          method: 'POST',
          data,
        }),
        transformResponse: ({ data }: CreateEditionResponse) => data,
        invalidatesTags: (edition) =>
          edition ? ['NewsroomEvent', listTag(EVENT_UID), listTag(TALK_UID)] : [],
      }),
      createLanguage: build.mutation<CreateLanguageResponse['data'], OfEvent & CreateLanguageBody>({
        query: ({ eventDocumentId, ...data }) => ({
          url: `/newsroom/events/${eventDocumentId}/languages`,
          method: 'POST',
          data,
        }),
        transformResponse: ({ data }: CreateLanguageResponse) => data,
        invalidatesTags: (made) =>
          made
            ? [
                'NewsroomEvent',
                listTag(EVENT_UID),
                listTag(TALK_UID),
                documentTag(EVENT_UID, made.documentId),
                ...made.created.map(({ type, documentId }) =>
                  documentTag(type === 'event' ? EVENT_UID : TALK_UID, documentId),
                ),
              ]
            : [],
      }),
    }),
  });

/** What the next edition of an event would be; nothing is asked while there is no start. */
export const useEditionProposal = (
  eventDocumentId: string,
  start: ProposeEditionQuery | null,
): Answer<EditionProposal> =>
  copiesApi.useProposeEditionQuery(
    { eventDocumentId, ...start },
    { skip: start === null, refetchOnMountOrArgChange: true },
  );

type EditionAnswer = { data: CreateEditionResponse['data'] } | { error: RequestError };

export function useCreateEdition(): (args: OfEvent & CreateEditionBody) => Promise<EditionAnswer> {
  const [create] = copiesApi.useCreateEditionMutation();
  return create;
}

type LanguageAnswer = { data: CreateLanguageResponse['data'] } | { error: RequestError };

/** Never to be called while the Content Manager's form has unsaved changes: it is fetched anew. */
export function useCreateLanguage(): (
  args: OfEvent & CreateLanguageBody,
) => Promise<LanguageAnswer> {
  const [create] = copiesApi.useCreateLanguageMutation();
  return create;
}
