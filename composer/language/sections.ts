import type { OrganizationFacts } from '../facts';
import type { Variation } from '../variation';
import type { DateSpan } from './dates';
import type { EventReference, Party, TalkSubject } from './language';

/** What an event was about: `topics` that it is filed under, or the `tracks` of its programme. */
export interface ThemesPlan {
  names: string[];
  of: 'topics' | 'tracks';
  /** There are more than those named. */
  more: boolean;
}

export interface ExhibitionPlan {
  event: EventReference;
  /** At least one. */
  organizations: OrganizationFacts[];
  /** They shared one stand. */
  joint: boolean;
  /** Others have been named before. */
  also: boolean;
  /** Named in the sentence, or counted. */
  form: 'names' | 'number';
  /** The lead has said how many exhibited. */
  counted: boolean;
}

/** The following edition. */
export interface OutlookPlan {
  event: EventReference;
  span: DateSpan;
  venue?: string;
  city?: string;
}

/** Who spoke about what, for a sentence that has several of these. */
export interface Speaking {
  parties: Party[];
  subject: TalkSubject;
}

/** Of those who speak in a row of many, the jobs would bury the topics. */
export const withoutJobs = (parties: readonly Party[]): Party[] =>
  parties.map(({ people, organizations }) => ({
    people: people.map(({ jobTitle: _, ...appearance }) => appearance),
    organizations,
  }));

/** A part of the programme that is too long to be listed. */
export interface SummaryPlan {
  kind: 'rest' | 'all' | 'posters';
  /** At least two. */
  count: number;
  /** Empty where there are none, or too many to be named. */
  tracks: { name: string; count: number }[];
}

/** Whether an organization is called a company in a sentence that counts several. */
export const isCompany = ({ kind }: Pick<OrganizationFacts, 'kind'>): boolean =>
  kind === 'company' || kind === 'startup';

/** The sentences of the sections that not every article has. */
export interface SectionLanguage {
  themes(plan: ThemesPlan): string;
  exhibition(plan: ExhibitionPlan): string;
  outlook(plan: OutlookPlan): string;
  /** An item of the agenda of a meeting; undefined where there is nothing to say. */
  agendaItem(parties: Party[], subject: TalkSubject, vary: Variation): string | undefined;
  /** What somebody said, word for word. */
  quotation(text: string, speaker: Party): string;
  /** A statement in the words of the record, with whose it is: `…, so Muster.` The words themselves stay as they are. */
  attributed(statement: string, name: string): string;
  /** All who gave a talk, in one sentence; undefined for none. */
  speakers(speaking: readonly Speaking[]): string | undefined;
  summary(plan: SummaryPlan): string;
}
