import type { Block } from '../composer/blocks';

/** What a frontend gets. The OpenAPI document has its schemas and their descriptions from here. */

/**
 * ISO 8601 in UTC: `2026-03-12T09:00:00.000Z`.
 *
 * @format date-time
 */
type Time = string;

/**
 * A day in the event's time zone, ISO 8601: `2026-03-12`.
 *
 * @format date
 */
type Day = string;

export interface PageImageFormat {
  url: string;
  width: number | null;
  height: number | null;
  mime: string | null;
  /** Bytes. */
  size: number | null;
}

export interface PageImage {
  url: string;
  width: number | null;
  height: number | null;
  mime: string | null;
  formats: Record<string, PageImageFormat>;
  /** Empty for a picture that is only decoration. */
  alternativeText: string;
  caption: string | null;
  credit: string | null;
  license: string | null;
  licenseUrl: string | null;
}

export interface PageLink {
  label: string | null;
  url: string;
  kind: string;
}

export interface PageOrganization {
  documentId: string;
  slug: string;
  name: string;
  shortName: string | null;
  kind: string | null;
  website: string | null;
}

export interface PageInvolvement {
  role: string;
  level: string | null;
  organization: PageOrganization;
}

export interface PagePerson {
  documentId: string;
  slug: string;
  displayName: string;
  honorificPrefix: string | null;
  givenName: string | null;
  namePrefix: string | null;
  familyName: string;
  honorificSuffix: string | null;
}

/** A person with what was true on the day of the talk. */
export interface PageContribution {
  role: string;
  jobTitle: string | null;
  person: PagePerson;
  organizations: PageOrganization[];
}

export interface PageTalk {
  documentId: string;
  slug: string;
  title: string;
  subtitle: string | null;
  kind: string | null;
  /** schema.org has no word for `replaced` and `no-show`; both mean that this talk was not given. */
  talkStatus: string | null;
  startsAt: Time | null;
  durationMinutes: number | null;
  room: string | null;
  track: string | null;
  abstract: string | null;
  /** BCP 47 */
  language: string | null;
  links: PageLink[];
  contributions: PageContribution[];
}

export interface PageEvent {
  documentId: string;
  slug: string;
  title: string;
  subtitle: string | null;
  kind: string | null;
  eventStatus: string | null;
  attendanceMode: string | null;
  timeZone: string | null;
  allDay: boolean;
  startsAt: Time | null;
  endsAt: Time | null;
  startDate: Day | null;
  endDate: Day | null;
  venueName: string | null;
  city: string | null;
  street: string | null;
  postalCode: string | null;
  countryCode: string | null;
  involvements: PageInvolvement[];
}

/** A speaker of the article, with the affiliation of that day. */
export interface PageSpeaker extends PagePerson {
  jobTitle: string | null;
  organizations: PageOrganization[];
}

export interface PageAlternate {
  locale: string;
  slug: string;
}

/** An entry's neighbour in the order of its list. */
export interface PageNeighbour {
  slug: string;
  title: string;
}

/** A `<meta>` of a page's head. */
export interface PageMetaTag {
  /** Open Graph's properties; of others the `name`. */
  property?: string;
  name?: string;
  content: string;
}

/** What belongs into the head of a page and follows from the rest of it. */
export interface PageHead {
  /** JSON-LD: one graph, to be put into the page as it is. */
  structuredData: Record<string, unknown>;
  /** Open Graph, and what else sites show a link by: `<meta property="og:title" content="…">`. */
  metaTags: PageMetaTag[];
}

/** What all pages have. */
export interface PageFrame extends PageHead {
  documentId: string;
  /** The language of the texts, BCP 47. */
  locale: string;
  /** The present address, also where a former one was asked for. */
  slug: string;
  /** Where the page is on the project's own site; null where `site` is not configured. */
  url: string | null;
  /** The same entry in other languages. */
  alternates: PageAlternate[];
  /** When something that the page shows changed last. */
  updatedAt: Time;
}

export interface PageSeo {
  title: string;
  description: string | null;
  canonicalUrl: string | null;
  noindex: boolean;
}

export interface PageTopic {
  documentId: string;
  slug: string;
  name: string | null;
}

/** A recap in a list. */
export interface RecapCard {
  documentId: string;
  locale: string;
  slug: string;
  url: string | null;
  kind: string;
  kicker: string | null;
  title: string;
  teaser: string | null;
  picture: PageImage | null;
  authorName: string | null;
  displayDate: Time;
  topics: PageTopic[];
}

/** An event in a list. */
export interface EventCard extends PageEvent {
  locale: string;
  url: string | null;
  teaser: string | null;
  picture: PageImage | null;
  topics: PageTopic[];
}

/** A person in a list, as of today. */
export interface SpeakerCard extends PagePerson {
  /** The language of the texts, BCP 47. */
  locale: string;
  url: string | null;
  jobTitle: string | null;
  organization: PageOrganization | null;
  portrait: PageImage | null;
}

/** An organization in a list. */
export interface OrganizationCard extends PageOrganization {
  /** The language of the texts, BCP 47. */
  locale: string;
  url: string | null;
  city: string | null;
  countryCode: string | null;
  isMember: boolean;
  logo: PageImage | null;
}

/** The page of one recap: everything that it shows, in one answer. */
export interface RecapPage extends PageFrame {
  kind: string;
  kicker: string | null;
  title: string;
  subtitle: string | null;
  teaser: string | null;
  body: Block[];
  /** The body as HTML, safe to put into a page. */
  bodyHtml: string;
  picture: PageImage | null;
  gallery: PageImage[];
  authorName: string | null;
  /** The date to show: the one that was typed, or else the first publication. */
  displayDate: Time;
  publishedAt: Time;
  correctionNote: string | null;
  correctedAt: Time | null;
  /** null where there is none, or where the caller's role may not read events. The same for the lists. */
  event: PageEvent | null;
  talks: PageTalk[];
  speakers: PageSpeaker[];
  organizations: PageOrganization[];
  topics: PageTopic[];
  links: PageLink[];
  seo: PageSeo;
  /** By date, among those of the same language: the one before and the one after. */
  previous: PageNeighbour | null;
  next: PageNeighbour | null;
}

/** The page of one event with its programme and what was written about it. */
export interface EventPage extends PageFrame, PageEvent {
  /** Needed for both. */
  locale: string;
  documentId: string;
  slug: string;
  teaser: string | null;
  description: Block[];
  /** Safe to put into a page. */
  descriptionHtml: string;
  audience: string | null;
  attendance: number | null;
  attendancePrecision: string | null;
  latitude: number | null;
  longitude: number | null;
  onlineUrl: string | null;
  registrationUrl: string | null;
  picture: PageImage | null;
  gallery: PageImage[];
  links: PageLink[];
  topics: PageTopic[];
  seriesKey: string | null;
  edition: number | null;
  predecessor: PageNeighbour | null;
  /** In the order of the programme. */
  talks: PageTalk[];
  recaps: RecapCard[];
  seo: PageSeo;
  previous: PageNeighbour | null;
  next: PageNeighbour | null;
}

/** The part that somebody had in a talk. */
export interface PageAppearance {
  /** The same person can have several in one talk. */
  roles: string[];
  /** Of that day. */
  jobTitle: string | null;
  organizations: PageOrganization[];
  talk: Pick<PageTalk, 'documentId' | 'slug' | 'title' | 'kind' | 'startsAt'>;
  event: EventCard | null;
}

/** The page of a person with every appearance, the latest first. */
export interface SpeakerPage extends PageFrame, PagePerson {
  documentId: string;
  slug: string;
  jobTitle: string | null;
  organization: PageOrganization | null;
  otherOrganizations: PageOrganization[];
  bio: string | null;
  portrait: PageImage | null;
  links: PageLink[];
  orcid: string | null;
  appearances: PageAppearance[];
  recaps: RecapCard[];
}

/** The page of an organization: what it took part in, the latest first. */
export interface OrganizationPage extends PageFrame, PageOrganization {
  documentId: string;
  slug: string;
  legalName: string | null;
  formerNames: string[];
  description: string | null;
  city: string | null;
  countryCode: string | null;
  isMember: boolean;
  /** Year or date as typed. */
  memberSince: string | null;
  logo: PageImage | null;
  links: PageLink[];
  ror: string | null;
  /** Events with the roles that it had in them (host, partner, exhibitor). */
  events: { roles: string[]; level: string | null; event: EventCard }[];
  /** Talks of its people on that day. */
  talks: { talk: PageTalk; event: EventCard | null }[];
  recaps: RecapCard[];
}

/** `GET /api/newsroom/{recaps,events,speakers,organizations}/by-slug/:slug` */
export interface PageResponse<Page> {
  data: Page;
  meta: {
    /** The address that was asked for, where it is a former one. */
    formerSlug?: string;
    /** The language that was asked for, where the page has another one (`fallback`). */
    requestedLocale?: string;
  };
}

export type RecapPageResponse = PageResponse<RecapPage>;
export type EventPageResponse = PageResponse<EventPage>;
export type SpeakerPageResponse = PageResponse<SpeakerPage>;
export type OrganizationPageResponse = PageResponse<OrganizationPage>;

/** Where an event stands to the present moment: the values of `when`. */
export const EVENT_PHASES = ['upcoming', 'running', 'past'] as const;
export type EventPhase = (typeof EVENT_PHASES)[number];

/** `GET /api/newsroom/pages/{recaps,events,speakers,organizations}` */
export interface ListResponse<Card> {
  data: Card[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

export type RecapListResponse = ListResponse<RecapCard>;
export type EventListResponse = ListResponse<EventCard>;
export type SpeakerListResponse = ListResponse<SpeakerCard>;
export type OrganizationListResponse = ListResponse<OrganizationCard>;
