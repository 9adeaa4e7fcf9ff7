import type { SectionKind } from '../draft';

/** Which sections a recap has, and in which order. Pure data, so that it can be stored with a composition. */
export interface Recipe {
  id: string;
  /** Counts up whenever the same facts would give another text. */
  version: number;
  sections: RecipeSection[];
  /** From more groups of talks than this, only what has been taken down gets a paragraph; the rest becomes a list. */
  paragraphs: number;
  /** Paragraphs that such a long programme may have at most. */
  featured: number;
}

export interface RecipeSection {
  kind: SectionKind;
  /** Where its facts are absent, nobody is asked for them. */
  optional?: boolean;
}
