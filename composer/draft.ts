import type { Block } from './blocks';
import type { OmittedFact } from './facts';

/** An article composed from facts, before a person has touched it. */
export interface Draft {
  /** BCP 47. */
  language: string;
  recipe: { id: string; version: number };
  /** At most 80 characters. */
  kicker?: string;
  /** At most 255 characters. */
  title: string;
  /** At most 600 characters. */
  teaser?: string;
  /** The body, in order; joined, their blocks are the text. */
  sections: Section[];
  /** documentIds of whom and what the text is about, in the order of first mention. */
  speakers: string[];
  organizations: string[];
  talks: string[];
  /** Facts that the recipe wanted and the records do not have in this language. */
  missing: MissingFact[];
  omitted: OmittedFact[];
}

/** A run of blocks that comes from known facts. */
export interface Section {
  /** Stable under unchanged facts, unique within the draft: `lead`, `talks:<documentId>`. */
  id: string;
  kind: SectionKind;
  sources: Source[];
  blocks: Block[];
}

/** Every kind of section, in the order that most recaps have them. */
export const SECTION_KINDS = [
  'lead',
  'greetings',
  'keynotes',
  'themes',
  'talks',
  'panel',
  'programme',
  'exhibition',
  'awards',
  'highlights',
  'networking',
  'closing',
  'thanks',
  'outlook',
  'boilerplate',
] as const;

export type SectionKind = (typeof SECTION_KINDS)[number];

export interface Source {
  type: 'event' | 'talk' | 'person' | 'organization';
  documentId: string;
}

/** What an editor should fill in, named by type, entry and attribute; never filled from another language. */
export interface MissingFact {
  type: Source['type'];
  documentId: string;
  attribute: string;
  /** Title or name of the entry, for the editor. */
  name: string;
}
