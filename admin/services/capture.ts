import { adminApi } from '@strapi/strapi/admin';

import { TALK_UID } from '../../content-types/uids';
import type {
  CapturedTalk,
  CaptureEventResponse,
  CaptureTalkBody,
  CaptureTalkResponse,
  EventCapture,
} from '../../contracts/capture';

import { DOCUMENT_TAG, documentTag, listTag } from './document-tags';
import type { Answer, RequestError } from './newsroom';

interface InLanguage {
  documentId: string;
  locale: string;
}

type SaveTalk = InLanguage & Omit<CaptureTalkBody, 'locale'>;

const captureApi = adminApi
  .enhanceEndpoints({ addTagTypes: [DOCUMENT_TAG, 'NewsroomEvent'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getEventCapture: build.query<EventCapture, InLanguage>({
        query: ({ documentId, locale }) => ({
          url: `/newsroom/events/${documentId}/capture`,
          method: 'GET',
          config: { params: { locale } },
        }),
        transformResponse: ({ data }: CaptureEventResponse) => data,
        // What is being written is nobody else's to refresh; the next visit asks anew.
        keepUnusedDataFor: 0,
      }),
      saveCapturedTalk: build.mutation<CapturedTalk, SaveTalk>({
        query: ({ documentId, ...data }) => ({
          url: `/newsroom/talks/${documentId}/capture`,
          method: 'PUT',
          data,
        }),
        transformResponse: ({ data }: CaptureTalkResponse) => data,
        invalidatesTags: (_talk, error, { documentId }) =>
          error ? [] : ['NewsroomEvent', listTag(TALK_UID), documentTag(TALK_UID, documentId)],
      }),
    }),
  });

export const useEventCapture = (event: InLanguage): Answer<EventCapture> =>
  captureApi.useGetEventCaptureQuery(event, { refetchOnMountOrArgChange: true });

type SaveAnswer = { data: CapturedTalk } | { error: RequestError };

export function useSaveCapturedTalk(): (talk: SaveTalk) => Promise<SaveAnswer> {
  const [save] = captureApi.useSaveCapturedTalkMutation();
  return save;
}
