import type { CheckCode } from './codes';

/** An error keeps the recap from being published, a warning does not. */
export type Severity = 'error' | 'warning';

export type TextField = 'kicker' | 'title' | 'subtitle' | 'teaser' | 'seoTitle' | 'seoDescription';

/** Offsets count UTF-16 units, as strings, forms and selections do; without them the whole field is meant. */
export interface FieldPlace {
  field: TextField;
  from?: number;
  to?: number;
}

/**
 * A place in the body. `block` is the index of a block, `path` leads from there to the node that holds the text:
 * empty for a paragraph, `[2]` for the third item of a list. `from` and `to` are offsets in the plain text of that
 * node, links and marks aside. Without `block` the body as a whole is meant.
 */
export interface BodyPlace {
  field: 'body';
  block?: number;
  path?: number[];
  from?: number;
  to?: number;
}

/** A part of the picture, or of the picture of the gallery at `index`. */
export interface PicturePlace {
  field: 'picture' | 'gallery';
  index?: number;
  part: 'file' | 'alternativeText' | 'caption' | 'credit';
  from?: number;
  to?: number;
}

/** A link of the list beside the text. */
export interface LinkPlace {
  field: 'links';
  index: number;
  part: 'label' | 'url';
}

/** Another entry: a talk, the event, a person. */
export interface EntryPlace {
  field: 'entry';
  type: string;
  documentId: string;
}

export interface LanguagePlace {
  field: 'languages';
  /** BCP 47. */
  language: string;
}

export type TextPlace = FieldPlace | BodyPlace | PicturePlace;
export type Place = TextPlace | LinkPlace | EntryPlace | LanguagePlace;

/** A change of the body. What is no longer as it was when the finding was made is left alone. */
export type BodyFix =
  | {
      kind: 'replace-text';
      block: number;
      path: number[];
      from: number;
      to: number;
      /** What stands there. */
      expected: string;
      text: string;
    }
  /** A paragraph of its own behind a block; -1 puts it at the start. */
  | { kind: 'insert-paragraph'; after: number; text: string }
  /** A block (`path` empty) or an item of a list that holds nothing but `expected`. */
  | { kind: 'remove-node'; block: number; path: number[]; expected: string }
  /** The text of the link stays; `path` leads to the link itself. */
  | { kind: 'remove-link'; block: number; path: number[]; expected: string }
  | { kind: 'set-url'; block: number; path: number[]; expected: string; url: string };

/** A new value for a field of the form. */
export interface FieldFix {
  kind: 'set-field';
  place: FieldPlace | PicturePlace | LinkPlace;
  value: string;
}

export type Fix = BodyFix | FieldFix;

/** Something that would embarrass the house, with all that its message needs. */
export interface Finding {
  code: CheckCode;
  severity: Severity;
  place: Place;
  /** For the placeholders of the message `check.<code>`. */
  params: Record<string, string | number>;
  /** Where it can be put right at once. */
  fix?: Fix;
}
