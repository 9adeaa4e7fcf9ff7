/** What the sample is written in: plain data that names other entries by keys of its own. */

/** A text in both languages. */
export interface Both {
  de: string;
  en: string;
}

export interface SampleOrganization {
  key: string;
  name: string;
  shortName?: string;
  kind: string;
  city: Both;
  /** One whole sentence. */
  boilerplate?: Both;
  isMember?: boolean;
  grammar: { article: 'der' | 'die' | 'das'; dative: string; genitive: string };
}

export interface SamplePerson {
  key: string;
  honorificPrefix?: string;
  givenName: string;
  familyName: string;
  grammaticalGender: 'female' | 'male' | 'none';
  jobTitle: Both;
  /** Key of an organization. */
  organization: string;
}

export interface SampleTalk {
  key: string;
  kind: string;
  /** Minutes after the event begins. */
  after: number;
  durationMinutes: number;
  title: Both;
  /** As it stands after "über" or "about". */
  topic?: Both;
  /** One whole sentence a line. */
  takeaways?: Both;
  /** Keys of people, with their part. */
  contributions: { person: string; role: string }[];
}

export interface SampleEvent {
  key: string;
  kind: string;
  timeZone: string;
  /** On the clock of its zone. */
  startsAt: string;
  durationMinutes: number;
  attendance: number;
  attendancePrecision: string;
  countryCode: string;
  /** By attribute. */
  texts: Record<string, Both>;
  involvements: { organization: string; role: string }[];
  topics: { key: string; name: Both }[];
  talks: SampleTalk[];
}
