import type { Block } from '../composer/blocks';

/** What a frontend gets. Times are ISO 8601 in UTC, dates ISO 8601 in the event's time zone. */

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
  startsAt: string | null;
  durationMinutes: number | null;
  room: string | null;
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
  startsAt: string | null;
  endsAt: string | null;
  startDate: string | null;
  endDate: string | null;
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

/** The page of one recap: everything that it shows, in one answer. */
export interface RecapPage {
  documentId: string;
  locale: string;
  /** The present address, also where a former one was asked for. */
  slug: string;
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
  displayDate: string;
  publishedAt: string;
  updatedAt: string;
  correctionNote: string | null;
  correctedAt: string | null;
  /** null where there is none, or where the caller's role may not read events. The same for the lists. */
  event: PageEvent | null;
  talks: PageTalk[];
  speakers: PageSpeaker[];
  organizations: PageOrganization[];
  topics: { documentId: string; slug: string; name: string | null }[];
  links: PageLink[];
  seo: {
    title: string;
    description: string | null;
    canonicalUrl: string | null;
    noindex: boolean;
  };
  /** The same article in other languages. */
  alternates: PageAlternate[];
}

/** `GET /api/newsroom/recaps/by-slug/:slug` */
export interface RecapPageResponse {
  data: RecapPage;
  meta: {
    /** The address that was asked for, where it is a former one. */
    formerSlug?: string;
  };
}
