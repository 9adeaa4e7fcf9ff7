import { useCallback } from 'react';

import { adminApi } from '@strapi/strapi/admin';

import { RECAP_UID, SPEAKER_UID, TALK_UID } from '../../content-types/uids';
import type { EraseResponse, Erasure, GetErasureResponse } from '../../contracts/erasure';

import { DOCUMENT_TAG, documentTag, listTag } from './document-tags';
import type { Answer, RequestError } from './newsroom';

interface Erase {
  documentId: string;
  name: string;
}

const changedBy = ({ talks, recaps }: Erasure) => [
  'NewsroomEvent' as const,
  ...[SPEAKER_UID, TALK_UID, RECAP_UID].map(listTag),
  ...talks.map(({ documentId }) => documentTag(TALK_UID, documentId)),
  ...recaps.map(({ documentId }) => documentTag(RECAP_UID, documentId)),
];

const erasureApi = adminApi
  .enhanceEndpoints({ addTagTypes: [DOCUMENT_TAG, 'NewsroomEvent'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getErasure: build.query<Erasure, string>({
        query: (documentId) => ({
          url: `/newsroom/speakers/${documentId}/erasure`,
          method: 'GET',
        }),
        transformResponse: ({ data }: GetErasureResponse) => data,
        keepUnusedDataFor: 0,
      }),
      erase: build.mutation<Erasure, Erase>({
        query: ({ documentId, ...data }) => ({
          url: `/newsroom/speakers/${documentId}/erasure`,
          method: 'POST',
          data,
        }),
        transformResponse: ({ data }: EraseResponse) => data,
      }),
      // Asks for nothing itself.
      forget: build.mutation<null, Erasure>({
        queryFn: () => ({ data: null }),
        invalidatesTags: (_result, _error, erased) => changedBy(erased),
      }),
    }),
  });

/** What erasing a person would touch. */
export const useErasure = (documentId: string): Answer<Erasure> =>
  erasureApi.useGetErasureQuery(documentId, { refetchOnMountOrArgChange: true });

type EraseAnswer = { data: Erasure } | { error: RequestError };

export function useErase(): (args: Erase) => Promise<EraseAnswer> {
  const [erase] = erasureApi.useEraseMutation();
  return erase;
}

/** Has everything that showed the person fetched anew. Not before their form is left, which would ask for them too. */
export function useForget(): (erased: Erasure) => void {
  const [forget] = erasureApi.useForgetMutation();
  return useCallback((erased) => void forget(erased), [forget]);
}
