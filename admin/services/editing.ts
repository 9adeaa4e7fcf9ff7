import { adminApi } from '@strapi/strapi/admin';

import { RECAP_UID } from '../../content-types/uids';
import type {
  EditRecapResponse,
  RecapEditing,
  SaveRecapBody,
  StructuredDataBody,
  StructuredDataResponse,
} from '../../contracts/editing';

import { documentTag, listTag } from './document-tags';
import type { Answer, RequestError } from './newsroom';

interface OfRecap {
  documentId: string;
  locale: string;
}

type OfStructuredData = OfRecap & Omit<StructuredDataBody, 'locale'>;

type SaveRecap = OfRecap & Omit<SaveRecapBody, 'locale'>;

const editingApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'NewsroomEvent'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getRecapEditing: build.query<RecapEditing, OfRecap>({
        query: ({ documentId, locale }) => ({
          url: `/newsroom/recaps/${documentId}/editing`,
          method: 'GET',
          config: { params: { locale } },
        }),
        transformResponse: ({ data }: EditRecapResponse) => data,
        // What is being edited is nobody else's to refresh; the next visit asks anew.
        keepUnusedDataFor: 0,
      }),
      getStructuredData: build.query<StructuredDataResponse['data'], OfStructuredData>({
        query: ({ documentId, ...data }) => ({
          url: `/newsroom/recaps/${documentId}/structured-data`,
          method: 'POST',
          data,
        }),
        transformResponse: ({ data }: StructuredDataResponse) => data,
        keepUnusedDataFor: 0,
        providesTags: (_data, _error, { documentId }) => [documentTag(RECAP_UID, documentId)],
      }),
      saveRecapEditing: build.mutation<RecapEditing, SaveRecap>({
        query: ({ documentId, ...data }) => ({
          url: `/newsroom/recaps/${documentId}/editing`,
          method: 'PUT',
          data,
        }),
        transformResponse: ({ data }: EditRecapResponse) => data,
        invalidatesTags: (_recap, _error, { documentId }) => [
          'NewsroomEvent',
          listTag(RECAP_UID),
          documentTag(RECAP_UID, documentId),
        ],
      }),
    }),
  });

export const useRecapEditing = (recap: OfRecap): Answer<RecapEditing> =>
  editingApi.useGetRecapEditingQuery(recap, { refetchOnMountOrArgChange: true });

/** The structured data of a recap as it is typed; while it is asked for anew, what it was before. */
export const useStructuredData = (
  recap: OfStructuredData,
): Answer<StructuredDataResponse['data']> =>
  editingApi.useGetStructuredDataQuery(recap, { refetchOnMountOrArgChange: true });

/** Asks for a recap anew, where it was changed by something else than a save. */
export function useReloadRecap(): (recap: OfRecap) => Promise<RecapEditing | undefined> {
  const [load] = editingApi.useLazyGetRecapEditingQuery();
  return async (recap) => (await load(recap)).data;
}

type SaveAnswer = { data: RecapEditing } | { error: RequestError };

export function useSaveRecap(): (recap: SaveRecap) => Promise<SaveAnswer> {
  const [save] = editingApi.useSaveRecapEditingMutation();
  return save;
}
