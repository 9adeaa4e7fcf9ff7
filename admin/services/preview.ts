import { adminApi } from '@strapi/strapi/admin';

import { RECAP_UID } from '../../content-types/uids';

import { DOCUMENT_TAG, documentTag } from './document-tags';
import type { Answer } from './newsroom';

interface OfRecap {
  documentId: string;
  locale: string;
}

/** Strapi's own answer; without a page there is no content. */
type PreviewAnswer = { data?: { url?: string } } | undefined;

const previewApi = adminApi.enhanceEndpoints({ addTagTypes: [DOCUMENT_TAG] }).injectEndpoints({
  endpoints: (build) => ({
    getRecapPreview: build.query<string | null, OfRecap>({
      query: ({ documentId, locale }) => ({
        url: `/content-manager/preview/url/${RECAP_UID}`,
        method: 'GET',
        config: { params: { documentId, locale, status: 'draft' } },
      }),
      transformResponse: (answer: PreviewAnswer) => answer?.data?.url ?? null,
      providesTags: (_url, _error, { documentId }) => [documentTag(RECAP_UID, documentId)],
    }),
  }),
});

/** Where the project's own site shows the draft of a recap; null, or an error, where no preview is configured for it. */
export const useRecapPreview = (recap: OfRecap): Answer<string | null> =>
  previewApi.useGetRecapPreviewQuery(recap, { refetchOnMountOrArgChange: true });
