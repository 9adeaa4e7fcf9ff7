import type { OrganizationFacts, PersonFacts } from '../facts';
import type { LeadForm } from '../recipes/recipe';
import type { HouseStyle } from '../style';
import type { Variation } from '../variation';
import type { Basics } from './basics';
import type { DateSpan } from './dates';
import type { NamedOrganization } from './names';
import type { SectionLanguage } from './sections';

/** A person at the place in the text where the person is named. */
export interface Appearance {
  person: PersonFacts;
  /** Of that day; left out where it has been said. */
  jobTitle?: string;
  /** Was introduced before: the title and the organization have been said. */
  known: boolean;
  /** Known, named a moment ago, and the only one of that family name: it alone is enough in running text. */
  familiar?: boolean;
  /** The job stands before the name where it can, so that not everybody is introduced alike. */
  roleFirst?: boolean;
}

/** People who belong to the same organizations. */
export interface Party {
  people: Appearance[];
  /** Empty where there is none, or where it has been said. */
  organizations: NamedOrganization[];
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
  /** What the first sentence begins with; one that these facts allow (`possibleLeads`). */
  form: LeadForm;
  event: EventReference;
  topic?: string;
  hosts: OrganizationFacts[];
  span?: DateSpan;
  venue?: string;
  city?: string;
  attendance?: Attendance;
  /** Of a trade fair: how many exhibited. */
  exhibitors?: Exhibitors;
}

export interface Exhibitors {
  count: number;
  /** All of them are companies. */
  companies: boolean;
}

/** What is known for a lead, before its form is chosen. */
export type KnownForLead = Omit<LeadPlan, 'form'>;

/** What a talk is called in a sentence: its topic after "über", or else its title in quotation marks. */
export interface TalkSubject {
  kind: string;
  topic?: string;
  title?: string;
  /** What was taken down of it follows. */
  told?: boolean;
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

export type SupportRole = 'supporter' | 'funder' | 'media-partner';

/**
 * What the composer needs of a language. Every method gives whole sentences unless it says otherwise. `basics` has those
 * that most languages share. Sentences with a verb of their own take it from `vary`, or tell `vary` which they used.
 */
export interface Language extends Basics, SectionLanguage {
  /** Not a sentence: `rund 180 Gäste`. */
  attendance(attendance: Attendance, event: EventReference): string;
  /** Not a sentence: what an event of this kind is called. */
  kindName(kind: string): string;
  /** Not a sentence: a headline from the topic. */
  headline(topic: string, kind: string): string;
  /**
   * Whether a title is a motto rather than the name of an event, so that it makes a headline. Without this none is taken
   * for one.
   */
  isMotto?(event: EventReference): boolean;
  /** Not a sentence: above a motto, what it was and where: `Workshop in Musterstadt`. Without this the kind alone. */
  kindAt?(event: EventReference, city: string | undefined): string;
  /** Not a sentence: a headline from the number of guests, `Rund 180 Gäste beim Sommerfest`; undefined where it is none. */
  guestsHeadline?(attendance: Attendance, event: EventReference): string | undefined;
  /**
   * A sentence or two on what it was about, without date and place, in other words than the lead and the title above it;
   * undefined where too little is known. Without this method the lead is the teaser.
   */
  teaser?(known: KnownForLead, title: string): string | undefined;
  /** Not a sentence: `Foto: Eva Muster`. */
  photoCredit(name: string): string;
  /** Not a sentence: what leads from a short text to the whole one. */
  readonly readMore: string;
  /** How fast adults read non-fiction silently, with the source of the figure. */
  readonly wordsPerMinute: number;

  lead(plan: LeadPlan): string[];
  greeting(parties: Party[], event: EventReference, vary: Variation): string;
  greetings(parties: Party[], vary: Variation): string;
  talk(plan: TalkPlan, vary: Variation): string;
  /** A talk of which nobody knows who gave it; undefined where there is nothing to say. */
  talkWithoutPeople(talk: TalkSubject, vary: Variation): string | undefined;
  award(title: string | undefined, winners: Party[], vary: Variation): string;
  panel(plan: PanelPlan, vary: Variation): string[];
  /** @param also they spoke as well, and have just been named */
  moderation(moderators: Party[], also: boolean, vary: Variation): string;
  closingWords(parties: Party[], vary: Variation): string;
  /** Introduces a list; ends in a colon. */
  listIntroduction(kind: 'rest' | 'all' | 'posters', count: number): string;
  /** Who made the event possible, in the order given. */
  support(given: readonly Support[], event: EventReference): string[];
}

/** Makes a language in the form of one country (`de-AT`) and in the style of the house. */
export type LanguageFactory = (locale: string, style: HouseStyle) => Language;
