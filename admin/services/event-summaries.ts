import { adminApi } from '@strapi/strapi/admin';

import { EVENT_UID } from '../../content-types/uids';
import type { NewsroomEvent, SelectEventsResponse } from '../../contracts/newsroom';

import { DOCUMENT_TAG, documentTag } from './document-tags';
import type { Answer, RequestError } from './newsroom';

type Result = { data: NewsroomEvent | null } | { error: RequestError };
type Fetch = (documentIds: string[]) => Promise<Map<string, NewsroomEvent> | RequestError>;

/** As many as one request may ask for. */
const LARGEST_BATCH = 100;

let waiting = new Map<string, ((result: Result) => void)[]>();

/** Asks together for all that is asked for in one go: a page of rows is one request. */
function askTogether(documentId: string, fetchAll: Fetch): Promise<Result> {
  return new Promise((resolve) => {
    if (waiting.size === 0) {
      setTimeout(() => void flush(fetchAll), 0);
    }
    waiting.set(documentId, [...(waiting.get(documentId) ?? []), resolve]);
  });
}

async function flush(fetchAll: Fetch): Promise<void> {
  const asked = [...waiting];
  waiting = new Map();
  for (let from = 0; from < asked.length; from += LARGEST_BATCH) {
    const batch = asked.slice(from, from + LARGEST_BATCH);
    const answer = await fetchAll(batch.map(([documentId]) => documentId));
    for (const [documentId, askers] of batch) {
      const result =
        answer instanceof Map ? { data: answer.get(documentId) ?? null } : { error: answer };
      askers.forEach((resolve) => resolve(result));
    }
  }
}

const summariesApi = adminApi
  .enhanceEndpoints({ addTagTypes: [DOCUMENT_TAG, 'NewsroomEvent'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getEventSummary: build.query<NewsroomEvent | null, string>({
        queryFn: (documentId, _api, _options, baseQuery) =>
          askTogether(documentId, async (documentIds) => {
            const answer = await baseQuery({
              url: '/newsroom/events/selected',
              method: 'GET',
              config: { params: { documentIds: documentIds.join(',') } },
            });
            if (answer.error) {
              return answer.error;
            }
            const { data } = answer.data as SelectEventsResponse;
            return new Map(data.map((event) => [event.documentId, event]));
          }),
        providesTags: (_event, _error, documentId) => [
          'NewsroomEvent',
          documentTag(EVENT_UID, documentId),
        ],
      }),
    }),
  });

/** The newsroom's view of an event among others; null where there is none. */
export const useEventSummary = (documentId: string): Answer<NewsroomEvent | null> =>
  summariesApi.useGetEventSummaryQuery(documentId, { refetchOnMountOrArgChange: true });
