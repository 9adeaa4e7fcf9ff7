import { adminApi } from '@strapi/strapi/admin';

import {
  EVENT_UID,
  ORGANIZATION_UID,
  SPEAKER_UID,
  TALK_UID,
  TOPIC_UID,
} from '../../content-types/uids';
import type { Setup, SetupResponse } from '../../contracts/setup';

import { DOCUMENT_TAG, listTag, LOCALES_TAG } from './document-tags';
import type { Answer, RequestError } from './newsroom';

/** A step, or its way back. */
export interface SetupChange {
  step: 'languages' | 'visitors' | 'sample' | 'dismissal';
  method: 'POST' | 'DELETE';
}

const SAMPLE_LISTS = [EVENT_UID, TALK_UID, SPEAKER_UID, ORGANIZATION_UID, TOPIC_UID].map(listTag);

const setupApi = adminApi
  .enhanceEndpoints({
    addTagTypes: [DOCUMENT_TAG, LOCALES_TAG.type, 'NewsroomEvent', 'NewsroomSetup'],
  })
  .injectEndpoints({
    endpoints: (build) => ({
      getNewsroomSetup: build.query<Setup, undefined>({
        query: () => ({ url: '/newsroom/setup', method: 'GET' }),
        transformResponse: ({ data }: SetupResponse) => data,
        providesTags: ['NewsroomSetup'],
      }),
      changeNewsroomSetup: build.mutation<Setup, SetupChange>({
        query: ({ step, method }) => ({ url: `/newsroom/setup/${step}`, method }),
        transformResponse: ({ data }: SetupResponse) => data,
        invalidatesTags: (_setup, _error, { step }) => [
          'NewsroomSetup',
          ...(step === 'languages' ? [LOCALES_TAG] : []),
          ...(step === 'sample' ? (['NewsroomEvent', ...SAMPLE_LISTS] as const) : []),
        ],
      }),
    }),
  });

/** How far the first steps are; not asked where the caller may not know. */
export const useSetup = ({ skip = false } = {}): Answer<Setup> =>
  setupApi.useGetNewsroomSetupQuery(undefined, { skip, refetchOnMountOrArgChange: true });

type SetupAnswer = { data: Setup } | { error: RequestError };

/** Takes one of the first steps, or takes it back. */
export function useChangeSetup(): (change: SetupChange) => Promise<SetupAnswer> {
  const [change] = setupApi.useChangeNewsroomSetupMutation();
  return change;
}
