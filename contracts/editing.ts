import { z } from 'zod/v4';

import type { Block } from '../composer/blocks';
import type { BesideToCheck } from '../composer/check';
import type { Section } from '../composer/draft';
import type { Facts } from '../composer/facts';
import { LEAD_FORMS } from '../composer/recipes';
import type { LeadForm, Recipe } from '../composer/recipes';
import type { HouseStyle } from '../composer/style';

import { localeCode } from './locale';
import type { LanguageVersion, NewsroomEvent, VersionState } from './newsroom';

/** What the recap builder and the server say to each other: one recap in one language, and what it comes from. */

/** A text by language, as the picture of a recap stores it: all languages share it. */
export type TextByLanguage = Record<string, string>;

/** A file of the Media Library, as far as an editor sees it. */
export interface PictureFile {
  id: number;
  name: string;
  url: string;
  mime: string | null;
  width: number | null;
  height: number | null;
  /** The file's own, which has one language. */
  alternativeText: string | null;
  caption: string | null;
  /** Address of a small version, or of the file itself. */
  thumbnailUrl: string;
}

export interface EditedPicture {
  file: PictureFile | null;
  alternativeText: TextByLanguage;
  caption: TextByLanguage;
  decorative: boolean;
  credit: string | null;
  license: string | null;
  licenseUrl: string | null;
}

/** What the builder edits; the other fields of a recap are edited in its form. */
export interface RecapText {
  kicker: string | null;
  title: string | null;
  subtitle: string | null;
  teaser: string | null;
  body: Block[];
  authorName: string | null;
  picture: EditedPicture | null;
  seo: { title: string | null; description: string | null };
}

/** What the text was last composed from: the base of the next merge. */
export interface StoredComposition {
  /** Counts up with every save. */
  revision: number;
  recipe: string;
  recipeVersion: number;
  /** How an editor wants the first sentence to begin; null where the recipe decides. */
  lead: LeadForm | null;
  facts: Facts;
  sections: Section[];
}

/** An entry that the recap is about, which visitors see only once it is public. */
export interface RelatedEntry {
  type: 'event' | 'talk';
  documentId: string;
  name: string;
  state: VersionState;
}

export interface RecapEditing {
  documentId: string;
  locale: string;
  /** Names what is stored now. A save says which one it is based on. */
  version: string;
  state: VersionState;
  /** ISO 8601. */
  updatedAt: string | null;
  /** Name of the administrator who saved last. */
  updatedBy: string | null;
  slug: string | null;
  /** Of its page on the project's website; null where none is configured. */
  address: string | null;
  embargoUntil: string | null;
  text: RecapText;
  event: NewsroomEvent | null;
  /** As the records are now; null where the event does not exist in this language. */
  facts: Facts | null;
  composition: StoredComposition | null;
  related: RelatedEntry[];
  /** What the checks look at besides, and the form of the entry edits. */
  beside: BesideToCheck;
  /** What the project composes with: its recipes, the one for the event's kind, its style. */
  house: { recipes: Recipe[]; recipe: string; style: Partial<HouseStyle> };
  languages: LanguageVersion[];
}

/** `GET /newsroom/recaps/:documentId/editing` */
export const editRecapQuery = z.object({ locale: localeCode });

export interface EditRecapResponse {
  data: RecapEditing;
}

const line = (max: number) => z.string().max(max).nullable();
const textByLanguage = z.record(localeCode, z.string().max(500));

/** The composer's own types, of which only what the server reads is looked at; Strapi knows every node of a text. */
const shaped = <Type>(shape: z.ZodType) =>
  z.custom<Type>((value) => shape.safeParse(value).success);

const block = shaped<Block>(z.looseObject({ type: z.string() }));

const text = z
  .object({
    kicker: line(80),
    title: line(255),
    subtitle: line(255),
    teaser: line(600),
    body: z.array(block).max(5000),
    authorName: line(120),
    picture: z
      .object({
        file: z.number().int().positive().nullable(),
        alternativeText: textByLanguage,
        caption: textByLanguage,
        decorative: z.boolean(),
        credit: line(200),
        license: line(100),
        licenseUrl: line(2048),
      })
      .nullable(),
    seo: z.object({ title: line(70), description: line(170) }),
  })
  .partial();

const source = z.object({
  type: z.enum(['event', 'talk', 'person', 'organization']),
  documentId: z.string().min(1).max(64),
});

const facts = shaped<Facts>(z.looseObject({ event: z.looseObject({ documentId: z.string() }) }));

const section = shaped<Section>(
  z.looseObject({
    id: z.string().min(1).max(200),
    kind: z.string().min(1).max(40),
    sources: z.array(source).max(2000),
    blocks: z.array(block).max(2000),
  }),
);

const composition = z.object({
  recipe: z.string().min(1).max(80),
  recipeVersion: z.number().int().min(1),
  lead: z.enum(LEAD_FORMS).nullable().default(null),
  facts,
  sections: z.array(section).max(2000),
});

/** `PUT /newsroom/recaps/:documentId/editing` — 409 where something else is stored than `version` names. */
export const saveRecapBody = z.object({
  locale: localeCode,
  version: z.string().min(1).max(100),
  text,
  composition: composition.optional(),
});

export type SaveRecapBody = z.input<typeof saveRecapBody>;

/** Details of the 409: what is stored now, so that both can be seen side by side. */
export interface SaveConflict {
  code: 'recap-changed';
  current: RecapEditing;
}

/** What the graph of structured data would be better with. */
export const STRUCTURED_GAPS = [
  'site',
  'description',
  'author',
  'picture',
  'picture-address',
  'picture-credit',
  'event-start',
  'event-location',
  'event-organizer',
  'performers',
] as const;

export type StructuredGap = (typeof STRUCTURED_GAPS)[number];

/** `POST /newsroom/recaps/:documentId/structured-data` — of the draft, with the texts that are not saved yet. */
export const structuredDataBody = z.object({
  locale: localeCode,
  text: text.omit({ body: true }).default({}),
});

export type StructuredDataBody = z.input<typeof structuredDataBody>;

export interface StructuredDataResponse {
  data: {
    /** JSON-LD, as the page will have it. */
    structuredData: Record<string, unknown>;
    missing: StructuredGap[];
  };
}
