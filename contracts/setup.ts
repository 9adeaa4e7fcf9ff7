/** The first steps of a newsroom: what a project may want and the plugin never does by itself. */

export type SetupAction = 'addLanguages' | 'letVisitorsRead' | 'loadSample' | 'takeSampleAway';

/**
 * `GET /newsroom/setup`. The same is answered by what changes it:
 * `POST /newsroom/setup/languages`, `POST` and `DELETE` of `/newsroom/setup/visitors`, `/newsroom/setup/sample` and
 * `/newsroom/setup/dismissal`. Each of them may be called twice.
 */
export interface Setup {
  languages: {
    /** Those that recaps are written in and the project does not have: `de`, `en`. */
    missing: string[];
    /** It stays as it is, whatever is added. */
    defaultLocale: string;
  };
  visitors: {
    /**
     * Whether visitors may read what is published: `some` types alone, or the project has no `unavailable` plugin that
     * gives visitors rights.
     */
    state: 'none' | 'some' | 'all' | 'unavailable';
  };
  sample: {
    /** `unneeded`: the newsroom has events of its own; `no-language`: the project has none that it is written in. */
    state: 'open' | 'loaded' | 'unneeded' | 'no-language';
    /** The event of the sample. */
    event: { documentId: string; locale: string } | null;
  };
  /** Whether somebody has put the first steps away, for everybody in the project. */
  isDismissed: boolean;
  /** What the caller has the permissions for. */
  may: Record<SetupAction, boolean>;
}

export interface SetupResponse {
  data: Setup;
}

/** An entry that something cannot be deleted because of: one of the `details.uses` of a 400. */
export interface DeletionUse {
  uid: string;
  documentId: string;
  name: string;
}
