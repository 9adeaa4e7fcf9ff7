/** Unique identifiers of everything this plugin stores. */

export const PLUGIN_ID = 'newsroom';

export const EVENT_UID = 'plugin::newsroom.event';
export const TALK_UID = 'plugin::newsroom.talk';
export const SPEAKER_UID = 'plugin::newsroom.speaker';
export const ORGANIZATION_UID = 'plugin::newsroom.organization';
export const TOPIC_UID = 'plugin::newsroom.topic';
export const RECAP_UID = 'plugin::newsroom.recap';
export const COMPOSITION_UID = 'plugin::newsroom.composition';
export const CHECK_UID = 'plugin::newsroom.check';
export const SLUG_UID = 'plugin::newsroom.slug';

export const CONTRIBUTION_UID = 'newsroom.contribution';
export const INVOLVEMENT_UID = 'newsroom.involvement';
export const PICTURE_UID = 'newsroom.picture';
export const LINK_UID = 'newsroom.link';
export const QUOTE_UID = 'newsroom.quote';
export const SEO_UID = 'newsroom.seo';

/** The custom field for texts by language, `{ "de": "Leiter", "en": "Head" }`. */
export const LOCALIZED_TEXT_FIELD = 'localized-text';
export const LOCALIZED_TEXT_UID = `plugin::${PLUGIN_ID}.${LOCALIZED_TEXT_FIELD}`;

/** The grammar of an organization's name, stored as json. */
export const GRAMMAR_FIELD = 'grammar';
export const GRAMMAR_UID = `plugin::${PLUGIN_ID}.${GRAMMAR_FIELD}`;

/** The types that visitors may be given, in the order of the sidebar. */
export const PUBLIC_UIDS = [
  EVENT_UID,
  TALK_UID,
  SPEAKER_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  TOPIC_UID,
] as const;

export type PublicUid = (typeof PUBLIC_UIDS)[number];

/** The types with drafts; they are also the ones that differ per language. */
export const DRAFT_UIDS = [EVENT_UID, TALK_UID, RECAP_UID] as const;

export type DraftUid = (typeof DRAFT_UIDS)[number];

/**
 * A type's or component's name in its schema. Strapi translates it by itself as a key, so it has to be one
 * that no type of a project has; people read what stands in `labels`.
 *
 * @param key `event`, or a component's uid
 */
export const displayNameOf = (key: string): string => `Newsroom ${key.split('.').pop() ?? key}`;
