import { boolean, datetime, integer, json, string } from './attributes';
import type { ContentTypeSchema } from './schema';

/**
 * Types that only the server works with. They are content types all the same, because Strapi's export,
 * import and transfer carry nothing else.
 */
const HIDDEN = {
  'content-manager': { visible: false },
  'content-type-builder': { visible: false },
};

/** One row per recap and language: what its text was composed from. The base of the next merge. */
export const composition: ContentTypeSchema = {
  kind: 'collectionType',
  collectionName: 'newsroom_compositions',
  info: {
    singularName: 'composition',
    pluralName: 'compositions',
    displayName: 'Newsroom composition',
    description: 'What the text of a recap was composed from.',
  },
  options: { draftAndPublish: false },
  pluginOptions: HIDDEN,
  attributes: {
    recapDocumentId: string(64, { required: true }),
    // Not `locale`: Strapi has an attribute of that name in every type.
    localeCode: string(35, { required: true }),
    eventDocumentId: string(64),
    revision: integer({ required: true }),
    recipe: string(80, { required: true }),
    recipeVersion: integer({ required: true }),
    /** How the first sentence was chosen to begin; empty where the recipe decides. */
    lead: string(40),
    facts: json({ required: true }),
    /** The blocks as composed, with their sources: the base of the next merge. */
    sections: json({ required: true }),
    /** documentIds of the speakers, organizations and talks that the text is about. */
    mentions: json({ required: true }),
  },
  indexes: [
    {
      name: 'newsroom_compositions_uq',
      columns: ['recap_document_id', 'locale_code'],
      type: 'unique',
    },
    { name: 'newsroom_compositions_event_ix', columns: ['event_document_id'] },
  ],
};

/**
 * One row per published recap and language: what the checks found in what readers are given. It follows from other
 * entries, and can be made anew at any time.
 */
export const check: ContentTypeSchema = {
  kind: 'collectionType',
  collectionName: 'newsroom_checks',
  info: {
    singularName: 'check',
    pluralName: 'checks',
    displayName: 'Newsroom check',
    description: 'What the checks found in a published recap.',
  },
  options: { draftAndPublish: false },
  pluginOptions: HIDDEN,
  attributes: {
    recapDocumentId: string(64, { required: true }),
    localeCode: string(35, { required: true }),
    /** Errors, and warnings that are wrong in a text that is public. */
    problemCount: integer({ required: true }),
    errorCount: integer({ required: true }),
    warningCount: integer({ required: true }),
    /** The first of the problems, with all that their messages need. */
    problems: json({ required: true }),
    checkedAt: datetime({ required: true }),
  },
  indexes: [
    { name: 'newsroom_checks_uq', columns: ['recap_document_id', 'locale_code'], type: 'unique' },
    { name: 'newsroom_checks_problems_ix', columns: ['problem_count'] },
  ],
};

/** One row per type, language and slug: whose address it is, and whether it still is. */
export const slug: ContentTypeSchema = {
  kind: 'collectionType',
  collectionName: 'newsroom_slugs',
  info: {
    singularName: 'slug',
    pluralName: 'slugs',
    displayName: 'Newsroom slug',
    description: 'Which entry an address belongs to.',
  },
  options: { draftAndPublish: false },
  pluginOptions: HIDDEN,
  attributes: {
    scope: string(40, { required: true }),
    localeCode: string(35),
    slug: string(80, { required: true }),
    ownerDocumentId: string(64, { required: true }),
    /** Whether it is the entry's present address; otherwise it is a former one. */
    current: boolean(true, { required: true }),
    /** Whether visitors have ever been given it; only such an address outlives a change. */
    wasPublic: boolean(false, { required: true }),
  },
  indexes: [
    { name: 'newsroom_slugs_uq', columns: ['scope', 'locale_code', 'slug'], type: 'unique' },
    { name: 'newsroom_slugs_owner_ix', columns: ['scope', 'owner_document_id'] },
  ],
};
