import { z } from 'zod/v4';

import type { Draft } from '../composer/draft';

/**
 * What the admin panel and the server say to each other. All routes are below `/newsroom` and need an
 * administrator; requests are checked with the schemas, answers have the shape of the types.
 */

/** State of one language version: `modified` is published, with changes that are not. */
export type VersionState = 'draft' | 'published' | 'modified';

export interface LanguageVersion {
  locale: string;
  state: VersionState;
}

/** The recap of an event, over all its languages. */
export interface RecapSummary {
  documentId: string;
  versions: LanguageVersion[];
}

/** One event, as the newsroom's list shows it: in the default language, or else in the one that it has. */
export interface NewsroomEvent {
  documentId: string;
  title: string | null;
  /** The language of the texts in this row. */
  locale: string;
  /** Every language that the event exists in, as drafts. */
  locales: string[];
  kind: string | null;
  eventStatus: string | null;
  attendanceMode: string | null;
  allDay: boolean;
  timeZone: string | null;
  /** ISO 8601, UTC. */
  startsAt: string | null;
  endsAt: string | null;
  /** ISO 8601 dates in the event's time zone. */
  startDate: string | null;
  endDate: string | null;
  venueName: string | null;
  city: string | null;
  talkCount: number;
  isPast: boolean;
  recap: RecapSummary | null;
}

/** `GET /newsroom/events` — past events without a recap first, the latest first. */
export const listEventsQuery = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
  /** Part of a title or a place. */
  search: z.string().trim().max(200).optional(),
});

export type ListEventsQuery = z.input<typeof listEventsQuery>;

export interface ListEventsResponse {
  results: NewsroomEvent[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
}

/** `GET /newsroom/events/:documentId` */
export interface GetEventResponse {
  data: NewsroomEvent;
}

const localeCode = z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/);

/** `GET /newsroom/events/:documentId/draft` — composes, and writes nothing. */
export const composeDraftQuery = z.object({ locale: localeCode });

export type ComposeDraftQuery = z.input<typeof composeDraftQuery>;

export interface ComposeDraftResponse {
  data: { event: NewsroomEvent; draft: Draft };
}

/** `POST /newsroom/events/:documentId/recap` — 201 with a new recap, 200 with the one that is there. */
export const buildRecapBody = z.object({ locale: localeCode });

export type BuildRecapBody = z.input<typeof buildRecapBody>;

export interface BuildRecapResponse {
  data: { documentId: string; locale: string; created: boolean };
}

/** `GET /newsroom/recaps/:documentId` — where a recap comes from. */
export interface GetRecapResponse {
  data: {
    documentId: string;
    event: NewsroomEvent | null;
    /** Languages that were composed by the builder. */
    composed: { locale: string; recipe: string; revision: number }[];
  };
}
