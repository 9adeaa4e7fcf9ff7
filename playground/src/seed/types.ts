/** What the seed is written in: plain data that names other entries by keys of its own. */

/** A text in both languages. */
export interface Both {
  de: string;
  en: string;
}

export type Language = keyof Both;

/** A text in the languages that the entry has. */
export type Texts = Partial<Both>;

export interface OrganizationSeed {
  key: string;
  name: string;
  kind: string;
  shortName?: string;
  legalName?: string;
  city?: Both;
  countryCode?: string;
  website?: string;
  isMember?: boolean;
  /** One whole sentence. */
  boilerplate?: Both;
  /** German article and cases of the name, where its form does not tell them. */
  grammar?: {
    article: 'der' | 'die' | 'das' | 'none';
    plural?: boolean;
    dative?: string;
    genitive?: string;
  };
}

export interface SpeakerSeed {
  key: string;
  honorificPrefix?: string;
  givenName?: string;
  namePrefix?: string;
  familyName: string;
  honorificSuffix?: string;
  jobTitle?: Both;
  /** Key of an organization. */
  organization: string;
  otherOrganizations?: string[];
  grammaticalGender: 'female' | 'male' | 'none';
  bio?: Both;
}

export interface ContributionSeed {
  /** Key of a speaker. */
  speaker: string;
  role?: string;
  absent?: boolean;
  /** Keys of the organizations of that day; without them, today's. */
  organizations?: string[];
}

export interface TalkSeed {
  key: string;
  kind: string;
  talkStatus?: string;
  position: number;
  /** ISO 8601 with offset. */
  startsAt?: string;
  durationMinutes?: number;
  /** BCP 47, of the talk itself. */
  language?: string;
  title: Texts;
  room?: Texts;
  track?: Texts;
  /** As it stands after "über" or "about". */
  topic?: Texts;
  abstract?: Texts;
  /** One whole sentence a line. */
  takeaways?: Texts;
  contributions: ContributionSeed[];
}

export interface EventSeed {
  key: string;
  /** The languages that it has, the first one first; all of them are published if `published` is set. */
  languages: Language[];
  published: boolean;
  /** The same in every language. */
  shared: Record<string, unknown>;
  /** By attribute. */
  texts: Record<string, Texts>;
  involvements: { organization: string; role: string; level?: string; rank?: number }[];
  talks: TalkSeed[];
  topics: string[];
}

export interface TopicSeed {
  key: string;
  name: Both;
}

export interface SeedData {
  organizations: OrganizationSeed[];
  speakers: SpeakerSeed[];
  topics: TopicSeed[];
  events: EventSeed[];
}
