import { useDeferredValue, useMemo } from 'react';

import { compose, obstacleTo, possibleLeads, stateOf } from '../../../composer';
import type { Draft, LeadForm } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';

import { useUnchanged } from '../../hooks/useUnchanged';

import { outlineOf } from './outline';
import type { OutlineEntry } from './outline';
import { updateOf } from './update';
import type { Update } from './update';
import type { BuilderValues } from './values';

export interface ArticleState {
  entries: OutlineEntry[];
  /** What would be composed of the facts as they are now; undefined where nothing can be. */
  fresh: Draft | undefined;
  /** The leads that the facts have enough for. */
  leads: LeadForm[];
  /** What the facts would change in the text; undefined where they would change nothing. */
  update: Update | undefined;
}

/** How the article is to be composed. */
export interface Wanted {
  /** Its id. */
  recipe: string;
  /** null: as the recipe decides. */
  lead: LeadForm | null;
}

/**
 * How the text stands to what it was composed from. Typing never waits for it: the outline follows a moment later, and
 * what the facts would change once the text rests.
 */
export function useArticle(
  { facts, house }: RecapEditing,
  { body: typed, composition }: BuilderValues,
  { body: rested }: BuilderValues,
  { recipe: recipeId, lead }: Wanted,
): ArticleState {
  const body = useDeferredValue(typed);
  const base = composition?.sections;

  const fresh = useMemo(() => {
    const recipe =
      house.recipes.find(({ id }) => id === recipeId) ??
      house.recipes.find(({ id }) => id === house.recipe);
    return facts === null || recipe === undefined || obstacleTo(facts) !== undefined
      ? undefined
      : compose({ facts, recipe, style: house.style, ...(lead === null ? {} : { lead }) });
  }, [facts, house, recipeId, lead]);
  const leads = useMemo(() => (facts === null ? [] : possibleLeads(facts)), [facts]);

  const sections = useMemo(() => stateOf(base ?? [], body).sections, [base, body]);
  const update = useMemo(
    () => (fresh && base ? updateOf(base, rested, fresh.sections) : undefined),
    [base, rested, fresh],
  );
  return {
    entries: useUnchanged(useMemo(() => outlineOf(body, sections), [body, sections])),
    fresh,
    leads,
    update,
  };
}
