import { memo, useMemo } from 'react';
import type { RefObject } from 'react';

import { stateOf } from '../../../composer';
import type { Block, LeadForm } from '../../../composer';
import type { RecapEditing } from '../../../contracts/editing';
import type { ArticleEditorHandle } from '../../editor/ArticleEditor';
import { useLatest } from '../../hooks/useLatest';

import { Composing } from './Composing';
import { Outline } from './Outline';
import { outlineOf, reordered, without, withSection } from './outline';
import type { OutlineEntry } from './outline';
import type { Wanted } from './useArticle';
import { useOwnSections } from './useOwnSections';
import type { ComposedFrom } from './values';

interface Props {
  stored: RecapEditing;
  composition: ComposedFrom;
  body: Block[];
  /** The outline as it is shown, which may be a moment behind the text. */
  entries: OutlineEntry[];
  behind: ReadonlySet<string>;
  /** Id of the entry that the cursor is in. */
  current: string | undefined;
  leads: LeadForm[];
  wanted: Wanted;
  /** Whether anything can be composed of the facts. */
  canCompose: boolean;
  article: RefObject<ArticleEditorHandle | null>;
  onCompose(wanted: Wanted): void;
  /** Shows what the facts would change in a section. */
  onShowChange(section: string): void;
}

const StillOutline = memo(Outline);

/** The outline, and what its buttons do to the text. */
export function BuilderOutline({
  stored,
  composition,
  body,
  entries,
  behind,
  current,
  leads,
  wanted,
  canCompose,
  article,
  ...actions
}: Props) {
  const own = useOwnSections(body);
  const shown = useMemo(() => [...entries, ...own.left], [entries, own.left]);
  const compose = useLatest(actions.onCompose);
  const composing = useMemo(
    () => (
      <Composing
        event={stored.event?.documentId}
        language={stored.locale}
        recipes={stored.house.recipes}
        leads={leads}
        isDisabled={!canCompose}
        wanted={{ recipe: wanted.recipe, lead: wanted.lead }}
        onChange={compose}
      />
    ),
    [stored, leads, canCompose, wanted.recipe, wanted.lead, compose],
  );
  const edit = (next: Block[]) => article.current?.setBlocks(next);
  /** How things stand this very moment. */
  const now = () => {
    const { sections } = stateOf(composition.sections, body);
    return { sections, entries: outlineOf(body, sections) };
  };
  return (
    <StillOutline
      composing={composing}
      entries={shown}
      facts={composition.facts}
      behind={behind}
      current={current}
      onShowChange={useLatest(actions.onShowChange)}
      onAdd={useLatest(() => {
        const place = now().entries.find(({ id }) => id === current);
        article.current?.insertSection((place?.blocks.at(-1) ?? Infinity) + 1);
      })}
      onMove={useLatest((order: OutlineEntry[]) => {
        const present = now().entries;
        const moved = order.flatMap(({ id }) => present.find((entry) => entry.id === id) ?? []);
        // What came since the outline was shown stays out of nothing: the order is changed only where it is known.
        if (moved.length === present.filter(({ blocks }) => blocks.length > 0).length) {
          edit(reordered(body, moved));
        }
      })}
      onReveal={useLatest(({ id }: OutlineEntry) => {
        const [first] = now().entries.find((entry) => entry.id === id)?.blocks ?? [];
        if (first !== undefined) {
          article.current?.reveal({ block: first });
        }
      })}
      onLeaveOut={useLatest(({ id }: OutlineEntry) => {
        const present = now().entries;
        const entry = present.find((one) => one.id === id);
        if (entry) {
          if (!entry.section) {
            own.remember(entry, present);
          }
          edit(without(body, entry));
        }
      })}
      onPutBack={useLatest(({ id }: OutlineEntry) => {
        const present = now();
        edit(
          own.withRemoved(id, present.entries) ??
            withSection(body, id, composition.sections, present.sections),
        );
      })}
    />
  );
}
