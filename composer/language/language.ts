import type { DateSpan } from './dates';
import type { Variation } from '../variation';
import type { OrganizationFacts, PersonFacts } from '../facts';

/** A person at the place in the text where the person is named. */
export interface Appearance {
  person: PersonFacts;
  /** Of that day; left out where it has been said. */
  jobTitle?: string;
  /** Was introduced before: the title and the organization have been said. */
  known: boolean;
}

/** People who belong to the same organizations. */
export interface Party {
  people: Appearance[];
  /** Empty where there is none, or where it has been said. */
  organizations: OrganizationFacts[];
}

export interface Attendance {
  count: number;
  precision: 'exact' | 'about' | 'more-than';
}

export interface EventReference {
  title?: string;
  kind: string;
  mode: 'in-person' | 'online' | 'hybrid';
}

export interface LeadPlan {
  event: EventReference;
  topic?: string;
  hosts: OrganizationFacts[];
  span?: DateSpan;
  venue?: string;
  city?: string;
  attendance?: Attendance;
}

/** What a talk is called in a sentence: its topic after "über", or else its title in quotation marks. */
export interface TalkSubject {
  kind: string;
  topic?: string;
  title?: string;
}

export interface TalkPlan extends TalkSubject {
  parties: Party[];
  /** The only keynote of the event: it is "the" keynote. */
  only: boolean;
  /** How the talk joins the one before it in the same paragraph. */
  joins?: 'same-people' | 'same-organization';
}

export interface PanelPlan {
  topic?: string;
  title?: string;
  panelists: Party[];
  moderators: Party[];
  /** The moderators also took part in the discussion. */
  also: boolean;
}

export interface Support {
  role: SupportRole;
  organizations: OrganizationFacts[];
}

export type SupportRole = 'supporter' | 'funder' | 'media-partner' | 'exhibitor';

/** What the composer needs of a language. Every method gives whole sentences unless it says otherwise. */
export interface Language {
  /** BCP 47, as it was asked for. */
  readonly code: string;
  readonly base: 'de' | 'en';

  /** Not a sentence: the full name with its titles, at the first mention. */
  personName(person: PersonFacts): string;
  /** Not a sentence: `A, B und C`. */
  list(items: readonly string[]): string;
  /** Not a sentence: in quotation marks, those inside turned into the inner kind. */
  quote(text: string): string;
  /** Not a sentence: `12.–14. März 2026`. */
  dateRange(span: DateSpan): string;
  /** Not a sentence: `rund 180 Gäste`. */
  attendance(attendance: Attendance, event: EventReference): string;
  /** Not a sentence: what an event of this kind is called. */
  kindName(kind: string): string;
  /** Not a sentence: a headline from the topic. */
  headline(topic: string, kind: string): string;

  lead(plan: LeadPlan): string[];
  greeting(parties: Party[], event: EventReference, vary: Variation): string;
  greetings(parties: Party[]): string;
  talk(plan: TalkPlan, vary: Variation): string;
  /** A talk of which nobody knows who gave it; undefined where there is nothing to say. */
  talkWithoutPeople(talk: TalkSubject, vary: Variation): string | undefined;
  award(title: string | undefined, winners: Party[]): string;
  panel(plan: PanelPlan): string[];
  /** @param also they spoke as well, and have just been named */
  moderation(moderators: Party[], also: boolean): string;
  closingWords(parties: Party[]): string;
  /** Introduces a list; ends in a colon. */
  listIntroduction(kind: 'rest' | 'all' | 'posters', count: number): string;
  /** Not a sentence: `„Titel“ – Name (Org)`; undefined where there is nothing to say. */
  listItem(title: string | undefined, parties: Party[]): string | undefined;
  /** Who made the event possible, in the order given. */
  support(given: readonly Support[], event: EventReference): string[];
}
