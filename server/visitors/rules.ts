import {
  CONTRIBUTION_UID,
  DRAFT_UIDS,
  EVENT_UID,
  QUOTE_UID,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
} from '../../content-types';

/** A condition of Strapi's query engine (`where`). */
export type Condition = Record<string, unknown>;

const PUBLISHED: Condition = { publishedAt: { $notNull: true } };

/** Absent counts as hidden: whoever is not known to be public is not shown. */
const VISIBLE_PERSON: Condition = { visibility: { $eq: 'public' } };

/** Types and components of which visitors see a part only. */
const RULES: Record<string, (now: Date) => Condition> = {
  [EVENT_UID]: () => PUBLISHED,
  [TALK_UID]: () => PUBLISHED,
  [RECAP_UID]: (now) => ({
    $and: [
      PUBLISHED,
      { $or: [{ embargoUntil: { $null: true } }, { embargoUntil: { $lte: now.toISOString() } }] },
    ],
  }),
  [SPEAKER_UID]: () => VISIBLE_PERSON,
  // The job title and the organizations of that day tell who it was, so the whole part goes.
  [CONTRIBUTION_UID]: () => ({ speaker: VISIBLE_PERSON }),
  [QUOTE_UID]: () => ({ $and: [{ approved: { $eq: true } }, { speaker: VISIBLE_PERSON }] }),
};

/**
 * What an entry must fulfill for visitors to learn of it, as a condition of the query engine.
 *
 * @param now embargoes that end at or before it are over
 * @returns null where visitors may see all entries
 */
export function visitorRule(uid: string, now: Date): Condition | null {
  return RULES[uid]?.(now) ?? null;
}

export const isGuarded = (uid: string): boolean => uid in RULES;

export const hasDrafts = (uid: string): boolean => (DRAFT_UIDS as readonly string[]).includes(uid);

/** Types that visitors see all published entries of. */
const PUBLISHED_IS_ENOUGH: readonly string[] = [EVENT_UID, TALK_UID];

/**
 * Whether a relation of published entries to that type leads to nothing but what visitors may see.
 * Strapi keeps the relations of published entries apart from those of drafts: between two types with drafts
 * a published entry points at published ones.
 */
export const publishedLeadOnlyToVisible = (target: string): boolean =>
  PUBLISHED_IS_ENOUGH.includes(target);
