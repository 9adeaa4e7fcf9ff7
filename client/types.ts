import type { EVENT_KINDS } from '../content-types/event';
import type { ORGANIZATION_KINDS } from '../content-types/organization';
import type { RECAP_KINDS } from '../content-types/recap';
import type { EventPhase, ListResponse, PageResponse } from '../contracts/pages';

export type RecapKind = (typeof RECAP_KINDS)[number];
export type EventKind = (typeof EVENT_KINDS)[number];
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export interface NewsroomClientOptions {
  /** The address of Strapi's API, the same as for `@strapi/client`: `https://cms.example.org/api`. */
  baseURL: string;
  /** An API token, where visitors may not read. Not for browsers: whoever opens the site could read it. */
  token?: string | undefined;
  /** In place of the global `fetch`. */
  fetch?: typeof fetch | undefined;
  /** Sent with every request. */
  headers?: RequestInit['headers'];
  /** Where `/uploads` is; without it, the `baseURL` without its last part. */
  filesURL?: string | undefined;
}

/** How to ask, for every method that asks. */
export interface CallOptions {
  signal?: AbortSignal | undefined;
  /** The `etag` of an earlier answer: the answer is `{ status: 304 }` where nothing has changed since. */
  ifNoneMatch?: string | undefined;
  /** For `fetch`, as it is: `cache`, `next` of Next.js, `cf` of Cloudflare, … */
  request?: Omit<RequestInit, 'method' | 'body' | 'signal'> | undefined;
}

/** How to ask for one page. */
export interface PageOptions extends CallOptions {
  /** Without it: the default language, or else the one that has the slug. */
  locale?: string | undefined;
  /** The language to answer in where the wanted one is missing. */
  fallback?: string | undefined;
}

interface ListQuery {
  /** Without it: the default language. */
  locale?: string | undefined;
  /** From 1. */
  page?: number | undefined;
  /** 1 to 100; 25 without it. */
  pageSize?: number | undefined;
  /** Words that all have to occur. */
  q?: string | undefined;
}

interface DatedQuery<Kind> extends ListQuery {
  /** `date`: the oldest first; `-date`: the latest first. */
  sort?: 'date' | '-date' | undefined;
  /** One of these kinds. */
  kind?: Kind | readonly Kind[] | undefined;
  /** Slug or documentId; the same for the next two. */
  topic?: string | undefined;
  speaker?: string | undefined;
  organization?: string | undefined;
  /** From this day on: `2026-03-29`. For events in their own time zone, for recaps in UTC. */
  from?: string | undefined;
  /** Up to this day, and with it. */
  to?: string | undefined;
}

interface NamedQuery extends ListQuery {
  /** `name`: from A to Z, as without it; `-name`: from Z to A. */
  sort?: 'name' | '-name' | undefined;
}

/** Which recaps. What is `undefined` or empty asks for nothing. */
export interface RecapsQuery extends DatedQuery<RecapKind> {
  /** Slug or documentId. */
  event?: string | undefined;
}

/** Which events. What is `undefined` or empty asks for nothing. */
export interface EventsQuery extends DatedQuery<EventKind> {
  when?: EventPhase | undefined;
  /** The series that the event is an edition of. */
  series?: string | undefined;
}

/** Which people. What is `undefined` or empty asks for nothing. */
export interface SpeakersQuery extends NamedQuery {
  /** Where they work: slug or documentId. */
  organization?: string | undefined;
}

/** Which organizations. What is `undefined` or empty asks for nothing. */
export interface OrganizationsQuery extends NamedQuery {
  /** One of these kinds. */
  kind?: OrganizationKind | readonly OrganizationKind[] | undefined;
}

/** What is written into the head of a feed or a calendar. */
export interface Titled {
  title?: string | undefined;
}

export interface Received {
  status: 200;
  /** For `ifNoneMatch`; null where the header is missing, as in browsers across origins. */
  etag: string | null;
  /** How long it may be kept, for what is made of it: embargoes set the limit. */
  cacheControl: string | null;
  /**
   * What the answer depends on (`recap:…`, `recap=<slug>`, `newsroom-recaps`), for caches that are cleared by tags; a
   * change names one of them in the event `newsroom.pages.change`. Empty in browsers across origins.
   */
  tags: string[];
}

/** A page. */
export interface PageAnswer<Page> extends PageResponse<Page>, Received {
  /** The present slug, where a former one was asked for. */
  redirectTo: string | null;
}

/** A part of a list. */
export interface ListAnswer<Card> extends ListResponse<Card>, Received {}

/** What was asked for is what the caller has already. */
export interface NotModified {
  status: 304;
}

type Plain<Options> = Options & { ifNoneMatch?: undefined };

/** Asks for one page; null where there is none. */
export interface ReadPage<Page> {
  (slug: string, options?: Plain<PageOptions>): Promise<PageAnswer<Page> | null>;
  (slug: string, options: PageOptions): Promise<PageAnswer<Page> | NotModified | null>;
}

/** Asks for a part of a list. */
export interface ReadList<Query, Card> {
  (query?: Query, options?: Plain<CallOptions>): Promise<ListAnswer<Card>>;
  (query: Query, options: CallOptions): Promise<ListAnswer<Card> | NotModified>;
}
