import { adminApi } from '@strapi/strapi/admin';

import { EVENT_UID, RECAP_UID, TALK_UID } from '../../content-types/uids';
import type { GetAppearancesResponse } from '../../contracts/appearances';

import { DOCUMENT_TAG, listTag } from './document-tags';
import type { Answer } from './newsroom';

/** Somebody whose appearances are shown. */
export interface Appearing {
  kind: 'speakers' | 'organizations';
  documentId: string;
}

const appearancesApi = adminApi.enhanceEndpoints({ addTagTypes: [DOCUMENT_TAG] }).injectEndpoints({
  endpoints: (build) => ({
    getAppearances: build.query<GetAppearancesResponse['data'], Appearing>({
      query: ({ kind, documentId }) => ({
        url: `/newsroom/${kind}/${documentId}/appearances`,
        method: 'GET',
      }),
      transformResponse: ({ data }: GetAppearancesResponse) => data,
      providesTags: [EVENT_UID, TALK_UID, RECAP_UID].map(listTag),
    }),
  }),
});

export const useAppearances = (who: Appearing): Answer<GetAppearancesResponse['data']> =>
  appearancesApi.useGetAppearancesQuery(who, { refetchOnMountOrArgChange: true });
