import { z } from 'zod/v4';

import type { Finding } from '../composer/check';
import type { Draft } from '../composer/draft';
import { EVENT_KINDS } from '../content-types/event';

import { documentIdSchema, localeCode } from './locale';

/**
 * What the admin panel and the server say to each other. All routes are below `/newsroom` and need an
 * administrator; requests are checked with the schemas, answers have the shape of the types.
 */

/** State of one language version: `modified` is published, with changes that are not. */
export type VersionState = 'draft' | 'published' | 'modified';

export interface LanguageVersion {
  locale: string;
  state: VersionState;
  /** ISO 8601: published, and visitors see it only from then on. null where they see it, or it is not published. */
  embargoUntil: string | null;
}

/** A talk that does not take place. */
export interface TalkNotHeld {
  documentId: string;
  title: string | null;
  reason: 'cancelled' | 'replaced' | 'no-show';
}

/** The recap of an event, over all its languages. */
export interface RecapSummary {
  documentId: string;
  versions: LanguageVersion[];
}

/** What an event that is still to come lacks in the system. */
export type GapCode =
  | 'date'
  /** Neither venue nor city, where people meet. */
  | 'venue'
  /** No address to take part, where people meet online. */
  | 'onlineUrl'
  | 'picture'
  /** No programme at all. */
  | 'talks'
  /** Talks without anyone to give them. */
  | 'speakers'
  /** People in the programme without an organization. */
  | 'organizations';

export interface Gap {
  code: GapCode;
  /** How many talks or people; 1 for what the event itself lacks. */
  count: number;
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
  /** Empty for what is over, cancelled or postponed. */
  gaps: Gap[];
  recap: RecapSummary | null;
}

/**
 * `missing`: the event is over, took place, and has none. `problems`: the checks find some in what is public. The others
 * hold in any of its languages.
 */
export const RECAP_FILTERS = ['missing', 'draft', 'modified', 'published', 'problems'] as const;

export type RecapFilter = (typeof RECAP_FILTERS)[number];

/** Strapi's way to name an attribute and a direction. */
export const EVENT_SORTS = ['date:ASC', 'date:DESC', 'title:ASC', 'title:DESC'] as const;

export type EventSort = (typeof EVENT_SORTS)[number];

/** `GET /newsroom/events` — unless sorted, past events without a recap first, the latest first. */
export const listEventsQuery = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
  /** Part of a title or a place. */
  search: z.string().trim().max(200).optional(),
  kind: z.enum(EVENT_KINDS).optional(),
  /** The year in which it begins, in its own time zone. */
  year: z.coerce.number().int().min(1000).max(9999).optional(),
  recap: z.enum(RECAP_FILTERS).optional(),
  /** `gaps`: only events to come that lack something. */
  programme: z.enum(['gaps']).optional(),
  sort: z.enum(EVENT_SORTS).optional(),
});

export type ListEventsQuery = z.input<typeof listEventsQuery>;

export interface ListEventsResponse {
  results: NewsroomEvent[];
  pagination: { page: number; pageSize: number; pageCount: number; total: number };
}

/** An article that somebody works on: never published, or changed since. */
export interface DraftInWork {
  documentId: string;
  /** The language that was changed last. */
  locale: string;
  title: string | null;
  state: Exclude<VersionState, 'published'>;
  /** ISO 8601, UTC. */
  changedAt: string;
  /** Name of the administrator; null where it came in by another way. */
  changedBy: string | null;
  eventTitle: string | null;
}

/** What is public, and says something else than the records, or has an error. */
export interface RecapWithProblems {
  documentId: string;
  locale: string;
  title: string | null;
  eventTitle: string | null;
  problemCount: number;
  /** How many of them would stop a publication. */
  errorCount: number;
  /** The first ones. */
  problems: Finding[];
  /** ISO 8601, UTC. */
  checkedAt: string;
}

/** The most urgent of its kind, and how many there are in all. */
export interface Section<Entry> {
  total: number;
  results: Entry[];
}

/** `GET /newsroom/overview` — what needs attention today. */
export const getOverviewQuery = z.object({
  /** The most that a section shows. */
  limit: z.coerce.number().int().min(1).max(20).default(5),
});

export type GetOverviewQuery = z.input<typeof getOverviewQuery>;

export interface GetOverviewResponse {
  data: {
    /** Events that are over, took place, and have no recap; the latest first. */
    recapsToWrite: Section<NewsroomEvent>;
    /** The last changed first. */
    draftsInWork: Section<DraftInWork>;
    /** Those with errors first, then those with the most problems; one entry for each language. */
    recapsWithProblems: Section<RecapWithProblems>;
    /** Events to come with gaps; the next one first. */
    programmeGaps: Section<NewsroomEvent>;
    /** The years in which events begin, the latest first. */
    years: number[];
  };
}

/** `GET /newsroom/events/selected` — those of these documentIds, in their order; there is a comma between two. */
export const selectEventsQuery = z.object({
  documentIds: z
    .string()
    .transform((list) => list.split(','))
    .pipe(z.array(documentIdSchema).max(100)),
});

export interface SelectEventsResponse {
  data: NewsroomEvent[];
}

/** `GET /newsroom/events/:documentId` */
export interface GetEventResponse {
  data: NewsroomEvent;
}

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
    /** Its languages. */
    versions: LanguageVersion[];
    /** Languages that were composed by the builder. */
    composed: { locale: string; recipe: string; revision: number }[];
  };
}
