import type { Block } from '../blocks';
import type { Facts, OmittedFact, PersonFacts } from '../facts';

/** A picture as readers get it: what it leaves to its file (alternative text, caption) is filled in. */
export interface CheckedPicture {
  /** Whether there is a file, and it still exists. */
  hasFile: boolean;
  decorative?: boolean;
  alternativeText?: string;
  caption?: string;
  credit?: string;
  /** Texts that are the file's, which has one language, although the recap has several. */
  shared?: readonly SharedText[];
}

/** Texts of a picture that are those of its file where it has none of its own. */
export const SHARED_TEXTS = ['alternativeText', 'caption'] as const;
export type SharedText = (typeof SHARED_TEXTS)[number];

/** The recap in one language, as the editor has it before the eyes. */
export interface CheckedRecap {
  /** `recap`, `preview`, `news` …: only a recap looks back at its event. */
  kind?: string;
  title?: string;
  kicker?: string;
  subtitle?: string;
  teaser?: string;
  body?: readonly Block[];
  seo?: { title?: string; description?: string };
  picture?: CheckedPicture;
  gallery?: readonly CheckedPicture[];
  links?: readonly { label?: string; url?: string }[];
  authorName?: string;
}

/** A talk or a person that must not be in the text. */
export interface CheckedOmission extends OmittedFact {
  /** Of a talk that did not take place: the names of those who were to give it. */
  people?: readonly string[];
}

/** An entry that the recap shows. */
export interface RelatedEntry {
  type: string;
  documentId: string;
  /** Title or name, for the editor. */
  name: string;
  /** `modified`: public, with changes that are not. */
  state: 'draft' | 'published' | 'modified';
}

export interface CheckedQuote {
  text: string;
  approved: boolean;
}

/** Another language that the project has, and what there is of the recap in it. */
export interface LanguageVersion {
  /** BCP 47. */
  language: string;
  exists: boolean;
  published: boolean;
}

export interface CheckInput {
  /** BCP 47, of the recap. */
  language: string;
  recap: CheckedRecap;
  /** Of the event, in the same language. Plain news have none. */
  facts?: Facts;
  /** More than the facts leave out: the people of cancelled talks, say. */
  omitted?: readonly CheckedOmission[];
  /** documentIds of those who should be named; by default everybody in the programme. */
  expectedPeople?: readonly string[];
  /** People who have no part in the programme and may be named: those chosen by hand. */
  mentionedPeople?: readonly PersonFacts[];
  /** Names of organizations that have no part in the event and may be named. */
  mentionedOrganizations?: readonly string[];
  /** The event that the text may announce. */
  nextEvent?: { title?: string; startDate?: string; endDate?: string };
  related?: readonly RelatedEntry[];
  quotes?: readonly CheckedQuote[];
  languages?: readonly LanguageVersion[];
  /** In how many places the text is not as it would be composed today, and nobody has decided to leave it so. */
  outdated?: number;
}
