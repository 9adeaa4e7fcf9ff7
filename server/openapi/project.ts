import type { Models } from './models';
import type { Server } from './types';

/** What the document says that differs from project to project. */
export interface Project {
  server: Server;
  /** Codes of the languages, the default one first; none where they are not known. */
  locales: readonly string[];
  /** IANA; of events that name none. */
  timeZone: string;
  /** Of Strapi's own lists, from `api.rest`; null: no maximum. */
  pageSize: { usual: number; max: number | null };
  maxPopulateDepth: number;
  /** The types as they are there, with what the project has added to them. */
  models: Models;
}
