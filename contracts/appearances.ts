/** Where a person or an organization appears, in the newsroom's panels. */

export interface Appearance {
  type: 'talk' | 'event' | 'recap';
  documentId: string;
  /** In the default language, or else in the one that there is. */
  title: string | null;
  /** The language of the title. */
  locale: string;
  /** First day of the event that it belongs to, in the event's zone (ISO 8601); null where there is none. */
  date: string | null;
}

/** `GET /newsroom/speakers/:documentId/appearances` and the same of organizations — the newest first. */
export interface GetAppearancesResponse {
  data: {
    /** The ten newest, drafts too. */
    results: Appearance[];
    total: number;
  };
}
