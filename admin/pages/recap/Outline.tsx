import { useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { Box, Button, Flex, IconButton, Typography, useNotifyAT } from '@strapi/design-system';
import { Eye, Plus } from '@strapi/icons';
import { styled } from 'styled-components';

import type { Facts } from '../../../composer/facts';
import { useLatest } from '../../hooks/useLatest';
import { useText } from '../../hooks/useText';
import type { Text } from '../../hooks/useText';

import { subjectOf } from './outline';
import type { OutlineEntry } from './outline';
import { Line, OutlineLine } from './OutlineLine';
import type { Standing } from './OutlineLine';

interface Props {
  composing: ReactNode;
  entries: OutlineEntry[];
  facts: Facts | null;
  /** Ids of the sections that changed facts would change. */
  behind: ReadonlySet<string>;
  /** The entry that the cursor is in. */
  current: string | undefined;
  onMove(entries: OutlineEntry[]): void;
  onAdd(): void;
  onReveal(entry: OutlineEntry): void;
  onLeaveOut(entry: OutlineEntry): void;
  onPutBack(entry: OutlineEntry): void;
  /** Shows what the facts would change in a section. */
  onShowChange(id: string): void;
}

/** What an entry is called: what kind of section, and about whom. */
export function entryTitle(
  {
    section,
    words,
  }: Pick<OutlineEntry, 'words'> & {
    section?: Pick<NonNullable<OutlineEntry['section']>, 'id' | 'kind' | 'sources'>;
  },
  facts: Facts | null,
  t: Text,
): string {
  if (section === undefined) {
    return words?.trim() || t('outline.own');
  }
  const subject = facts && subjectOf(section, facts);
  return subject || t(`section.${section.kind}`);
}

const standingOf = ({ section }: OutlineEntry): Standing =>
  section === undefined ? 'own' : section.state === 'composed' ? 'composed' : 'edited';

// The lines of the outline render anew when these do.
const BY_POINTER = { activationConstraint: { distance: 4 } };
const BY_KEYBOARD = { coordinateGetter: sortableKeyboardCoordinates };

/** The sections of the article: where each is, whether it is as composed, in any order, left out and put back. */
export function Outline({ composing, entries, facts, behind, current, ...actions }: Props) {
  const t = useText();
  const shown = entries.filter(({ blocks }) => blocks.length > 0);
  const left = entries.filter(({ blocks }) => blocks.length === 0);
  const order = shown.map(({ id }) => id).join('\n');
  const ids = useMemo(() => (order === '' ? [] : order.split('\n')), [order]);
  const { notifyStatus } = useNotifyAT();
  const list = useRef<HTMLElement>(null);
  /** The line that gets the focus once the pressed button has gone with its own. */
  const moved = useRef<{ to: string | undefined }>(undefined);
  useEffect(() => {
    const { to } = moved.current ?? {};
    // Whoever has gone on to another place meanwhile is not fetched back.
    if (moved.current && document.activeElement === document.body) {
      const line =
        to && list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(to)}"]`);
      (line || list.current)?.focus();
    }
    moved.current = undefined;
  }, [order]);
  const sensors = useSensors(
    useSensor(PointerSensor, BY_POINTER),
    useSensor(KeyboardSensor, BY_KEYBOARD),
  );
  const announcements = useAnnouncements(shown, facts);
  const entryOf = (id: string) => entries.find((entry) => entry.id === id);
  const reveal = useLatest((id: string) => {
    const entry = entryOf(id);
    if (entry) {
      actions.onReveal(entry);
    }
  });
  const leaveOut = useLatest((id: string) => {
    const entry = entryOf(id);
    if (entry) {
      const at = ids.indexOf(id);
      moved.current = { to: ids[at + 1] ?? ids[at - 1] };
      notifyStatus(t('outline.isLeftOut', { name: entryTitle(entry, facts, t) }));
      actions.onLeaveOut(entry);
    }
  });
  const putBack = (entry: OutlineEntry) => {
    moved.current = { to: entry.id };
    notifyStatus(t('outline.isBack', { name: entryTitle(entry, facts, t) }));
    actions.onPutBack(entry);
  };
  const showChange = useLatest(actions.onShowChange);
  return (
    <Box
      ref={list}
      tag="nav"
      tabIndex={-1}
      aria-label={t('outline.title')}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        {composing}
        <Flex justifyContent="space-between" gap={2}>
          <Typography variant="sigma" tag="h2" textColor="neutral600">
            {t('outline.title')}
          </Typography>
          <Button size="S" variant="tertiary" startIcon={<Plus />} onClick={actions.onAdd}>
            {t('outline.add')}
          </Button>
        </Flex>
        <DndContext
          sensors={sensors}
          collisionDetection={closestCenter}
          accessibility={{
            announcements,
            screenReaderInstructions: { draggable: t('outline.instructions') },
          }}
          onDragEnd={({ active, over }) => {
            const from = shown.findIndex(({ id }) => id === active.id);
            const to = shown.findIndex(({ id }) => id === over?.id);
            if (from !== to && from >= 0 && to >= 0) {
              actions.onMove(arrayMove(shown, from, to));
            }
          }}
        >
          <SortableContext items={ids} strategy={verticalListSortingStrategy}>
            <Entries tag="ol">
              {shown.map((entry) => (
                <OutlineLine
                  key={entry.id}
                  id={entry.id}
                  title={entryTitle(entry, facts, t)}
                  kind={entry.section?.kind}
                  standing={standingOf(entry)}
                  isBehind={behind.has(entry.id)}
                  isCurrent={entry.id === current}
                  onReveal={reveal}
                  onLeaveOut={leaveOut}
                  onShowChange={showChange}
                />
              ))}
            </Entries>
          </SortableContext>
        </DndContext>
        {left.length > 0 ? (
          <>
            <Typography variant="sigma" tag="h3" textColor="neutral600">
              {t('outline.leftOut')}
            </Typography>
            <Entries tag="ul">
              {left.map((entry) => (
                <Line key={entry.id} tag="li" gap={2} justifyContent="space-between">
                  <Typography textColor="neutral600" ellipsis>
                    {entryTitle(entry, facts, t)}
                  </Typography>
                  <IconButton
                    size="S"
                    variant="ghost"
                    label={t('outline.putBack', { name: entryTitle(entry, facts, t) })}
                    onClick={() => putBack(entry)}
                  >
                    <Eye />
                  </IconButton>
                </Line>
              ))}
            </Entries>
          </>
        ) : null}
      </Flex>
    </Box>
  );
}

function useAnnouncements(entries: OutlineEntry[], facts: Facts | null): Announcements {
  const t = useText();
  return useMemo(() => {
    const name = (id: UniqueIdentifier): string => {
      const entry = entries.find((one) => one.id === id);
      return entry ? entryTitle(entry, facts, t) : '';
    };
    const place = (id: UniqueIdentifier | undefined): number =>
      entries.findIndex((one) => one.id === id) + 1;
    const total = entries.length;
    return {
      onDragStart: ({ active }) => t('outline.picked', { name: name(active.id) }),
      onDragOver: ({ active, over }) =>
        over
          ? t('outline.over', { name: name(active.id), place: place(over.id), total })
          : undefined,
      onDragEnd: ({ active, over }) =>
        t('outline.dropped', { name: name(active.id), place: place(over?.id ?? active.id), total }),
      onDragCancel: ({ active }) => t('outline.cancelled', { name: name(active.id) }),
    };
  }, [entries, facts, t]);
}

const Entries = styled(Flex).attrs({ direction: 'column', alignItems: 'stretch', gap: 1 })`
  list-style: none;
  padding: 0;
`;
