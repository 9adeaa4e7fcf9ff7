import { adminApi } from '@strapi/strapi/admin';

import { RECAP_UID } from '../../content-types/uids';
import type { GetChecksResponse } from '../../contracts/checks';

import { DOCUMENT_TAG, documentTag } from './document-tags';
import type { Answer } from './newsroom';

interface OfRecap {
  documentId: string;
  locale: string;
}

const checksApi = adminApi
  .enhanceEndpoints({ addTagTypes: [DOCUMENT_TAG, 'NewsroomEvent'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getRecapChecks: build.query<GetChecksResponse['data'], OfRecap>({
        query: ({ documentId, locale }) => ({
          url: `/newsroom/recaps/${documentId}/checks`,
          method: 'GET',
          config: { params: { locale } },
        }),
        transformResponse: ({ data }: GetChecksResponse) => data,
        providesTags: (_checks, _error, { documentId }) => [
          'NewsroomEvent',
          documentTag(RECAP_UID, documentId),
        ],
      }),
    }),
  });

/** What the checks find in what is saved of a recap. */
export const useRecapChecks = (recap: OfRecap): Answer<GetChecksResponse['data']> =>
  checksApi.useGetRecapChecksQuery(recap, { refetchOnMountOrArgChange: true });
