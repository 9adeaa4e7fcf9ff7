/**
 * The facts: the plain data of one event in one language, from which an article is composed.
 * They are stored with the composition, so the shape has a version.
 */

export const FACTS_VERSION = 1;

export interface Facts {
  version: typeof FACTS_VERSION;
  /** BCP 47, the language of every text in here. */
  language: string;
  event: EventFacts;
  /** Who hosts, supports, exhibits; in the order of rank, then of entry. */
  involvements: InvolvementFacts[];
  /** The programme in its order, without what was left out. */
  talks: TalkFacts[];
  /** Everybody named in `talks`, in quotes too, by documentId. */
  people: Record<string, PersonFacts>;
  /** Every organization named in here, by documentId. */
  organizations: Record<string, OrganizationFacts>;
  /** The following edition, for the outlook; only where readers can look it up. */
  nextEvent?: NextEventFacts;
  /** What is in the records and must not be in the text, with the reason. */
  omitted: OmittedFact[];
}

export interface EventFacts {
  documentId: string;
  title: string;
  subtitle?: string;
  kind: string;
  eventStatus: string;
  attendanceMode: string;
  /** IANA name. */
  timeZone: string;
  allDay: boolean;
  /** ISO 8601, UTC. */
  startsAt?: string;
  endsAt?: string;
  /** ISO 8601 dates in the event's time zone. */
  startDate?: string;
  endDate?: string;
  venueName?: string;
  city?: string;
  /** As it stands after "über" or "about", with its article and case. */
  topic?: string;
  teaser?: string;
  /** Whole sentences. */
  audience?: string;
  /** Whole sentences, one each. */
  highlights: string[];
  networkingNote?: string;
  verdict?: string;
  attendance?: number;
  attendancePrecision?: 'exact' | 'about' | 'more-than';
  /** Names of the topics that the event is filed under. */
  themes?: string[];
}

/** What is told of the following edition: what it is called, when and where it is. */
export type NextEventFacts = Pick<
  EventFacts,
  | 'documentId'
  | 'title'
  | 'kind'
  | 'eventStatus'
  | 'attendanceMode'
  | 'timeZone'
  | 'allDay'
  | 'startsAt'
  | 'endsAt'
  | 'startDate'
  | 'endDate'
  | 'venueName'
  | 'city'
>;

export interface InvolvementFacts {
  /** documentId in `organizations`. */
  organization: string;
  role: string;
  level?: string;
}

export interface TalkFacts {
  documentId: string;
  title: string;
  subtitle?: string;
  kind: string;
  talkStatus: string;
  startsAt?: string;
  track?: string;
  /** As it stands after "über" or "about". */
  topic?: string;
  /** Whole sentences, put into the text unchanged. */
  takeaways: string[];
  /** Word for word; only those that are approved may be in a text. */
  quotes?: QuoteFacts[];
  contributions: ContributionFacts[];
}

export interface QuoteFacts {
  text: string;
  /** documentId in `people`; absent where the record names nobody. */
  person?: string;
  approved: boolean;
}

export interface ContributionFacts {
  /** documentId in `people`. */
  person: string;
  role: string;
  /** Of that day, in the language of the facts. */
  jobTitle?: string;
  /** Of that day: documentIds in `organizations`. */
  organizations: string[];
}

export interface PersonFacts {
  documentId: string;
  honorificPrefix?: string;
  givenName?: string;
  namePrefix?: string;
  familyName: string;
  honorificSuffix?: string;
  grammaticalGender: 'female' | 'male' | 'none';
  handles?: SocialHandle[];
}

/** The name that an account has on a network, for a social post. */
export interface SocialHandle {
  /** Host of the network: `bsky.app`, `instagram.com`; for Mastodon the host of the account. */
  network: string;
  /** As it is typed to name the account: `@muster`, `@muster@social.example`. */
  handle: string;
}

export interface OrganizationFacts {
  documentId: string;
  name: string;
  shortName?: string;
  kind: string;
  /** One whole sentence about it, in the language of the facts. */
  boilerplate?: string;
  grammar?: OrganizationGrammar;
  handles?: SocialHandle[];
}

/**
 * How a German text inflects the name of an organization, confirmed by an editor.
 * Where it is absent, the composer proposes it from the form of the name.
 */
export interface OrganizationGrammar {
  /** `der`, `die`, `das`, plural `die` with `plural: true`, or `none` for a name without article. */
  article: 'der' | 'die' | 'das' | 'none';
  plural?: boolean;
  /** The name with its article after "von": `der Muster GmbH`, `dem Institut für Optik`, `Musterix`. */
  dative?: string;
  /** The name with its article in the genitive: `der Muster GmbH`, `des Verbandes`. */
  genitive?: string;
}

export type OmissionReason = 'cancelled' | 'replaced' | 'no-show' | 'absent' | 'hidden';

export interface OmittedFact {
  type: 'talk' | 'person';
  documentId: string;
  /** Title or name, for the editor. */
  name: string;
  reason: OmissionReason;
  /** Of a person who was not there: titles of the talks in question. They may have come to others. */
  talks?: string[];
}
