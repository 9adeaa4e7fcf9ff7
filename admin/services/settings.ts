import { adminApi } from '@strapi/strapi/admin';

import type {
  NewsroomSettings,
  SaveSettingsBody,
  SettingsResponse,
} from '../../contracts/settings';

import type { Answer, RequestError } from './newsroom';

const settingsApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['NewsroomSettings'] })
  .injectEndpoints({
    endpoints: (build) => ({
      getNewsroomSettings: build.query<NewsroomSettings, undefined>({
        query: () => ({ url: '/newsroom/settings', method: 'GET' }),
        transformResponse: ({ data }: SettingsResponse) => data,
        providesTags: ['NewsroomSettings'],
      }),
      saveNewsroomSettings: build.mutation<NewsroomSettings, SaveSettingsBody>({
        query: (data) => ({ url: '/newsroom/settings', method: 'PUT', data }),
        transformResponse: ({ data }: SettingsResponse) => data,
        invalidatesTags: (saved) => (saved ? ['NewsroomSettings'] : []),
      }),
    }),
  });

export const useSettings = (): Answer<NewsroomSettings> =>
  settingsApi.useGetNewsroomSettingsQuery(undefined, { refetchOnMountOrArgChange: true });

type SettingsAnswer = { data: NewsroomSettings } | { error: RequestError };

/** Stores all settings in place of those that were stored. */
export function useSaveSettings(): (settings: SaveSettingsBody) => Promise<SettingsAnswer> {
  const [save] = settingsApi.useSaveNewsroomSettingsMutation();
  return save;
}
