import { useCallback, useDeferredValue, useMemo } from 'react';

import { compose, isBehind, obstacleTo, possibleLeads, stateOf, updateOf } from '../../../composer';
import type { Draft, Facts, LeadForm, Update } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';

import { useUnchanged } from '../../hooks/useUnchanged';

import { outlineOf } from './outline';
import type { OutlineEntry } from './outline';
import type { BuilderValues } from './values';

export interface ArticleState {
  entries: OutlineEntry[];
  /** What would be composed of the facts as they are now; undefined where nothing can be. */
  fresh: Draft | undefined;
  /** The leads that the facts have enough for. */
  leads: LeadForm[];
  /** What the facts would change in the text; undefined where they would change nothing. */
  update: Update | undefined;
  /** What the text would become, composed in another way; undefined where nothing can be composed. */
  composedAs(wanted: Wanted, facts?: Facts): Recomposed | undefined;
  /** Whether it is the event that changes it, and not a recipe or a style that changed. */
  isBehind: boolean;
}

/** What came of composing in some way. */
export interface Recomposed {
  wanted: Wanted;
  /** Why it would be another text. */
  cause: 'event' | 'recipe';
  facts: Facts;
  fresh: Draft;
  /** undefined where the text stays as it is. */
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
  { recipe, lead }: Wanted,
): ArticleState {
  const body = useDeferredValue(typed);
  const base = composition?.sections;

  const draftOf = useCallback(
    ({ recipe: recipeId, lead: wantedLead }: Wanted, from: Facts | null) => {
      const chosen =
        house.recipes.find(({ id }) => id === recipeId) ??
        house.recipes.find(({ id }) => id === house.recipe);
      return from === null || chosen === undefined || obstacleTo(from) !== undefined
        ? undefined
        : compose({
            facts: from,
            recipe: chosen,
            style: house.style,
            ...(wantedLead === null ? {} : { lead: wantedLead }),
          });
    },
    [house],
  );
  const fresh = useMemo(() => draftOf({ recipe, lead }, facts), [draftOf, facts, recipe, lead]);
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
    isBehind: useMemo(
      () => facts !== null && composition !== null && isBehind(composition, facts),
      [composition, facts],
    ),
    composedAs: (wanted, from = facts ?? undefined) => {
      const draft = from && draftOf(wanted, from);
      const isSameWay = wanted.recipe === recipe && wanted.lead === lead;
      return draft && composition
        ? {
            wanted,
            cause: isSameWay && isBehind(composition, from) ? 'event' : 'recipe',
            facts: from,
            fresh: draft,
            update: updateOf(composition.sections, typed, draft.sections),
          }
        : undefined;
    },
  };
}
