import { useMemo } from 'react';
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
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Badge, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Drag, Eye, EyeStriked } from '@strapi/icons';
import { styled } from 'styled-components';

import type { Facts } from '../../../composer/facts';
import { useText } from '../../hooks/useText';
import type { Text } from '../../hooks/useText';

import { subjectOf } from './outline';
import type { OutlineEntry } from './outline';

interface Props {
  composing: ReactNode;
  entries: OutlineEntry[];
  facts: Facts | null;
  /** The entry that the cursor is in. */
  current: string | undefined;
  onMove(entries: OutlineEntry[]): void;
  onReveal(entry: OutlineEntry): void;
  onLeaveOut(entry: OutlineEntry): void;
  onPutBack(entry: OutlineEntry): void;
}

/** What an entry is called: what kind of section, and about whom. */
export function entryTitle(entry: OutlineEntry, facts: Facts | null, t: Text): string {
  if (entry.section === undefined) {
    return entry.words?.trim() || t('outline.own');
  }
  const subject = facts && subjectOf(entry.section, facts);
  return subject || t(`section.${entry.section.kind}`);
}

/** The sections of the article: where each is, whether it is as composed, in any order, left out and put back. */
export function Outline({
  composing,
  entries,
  facts,
  current,
  onMove,
  onReveal,
  onLeaveOut,
  onPutBack,
}: Props) {
  const t = useText();
  const shown = entries.filter(({ blocks }) => blocks.length > 0);
  const left = entries.filter(({ blocks }) => blocks.length === 0);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const announcements = useAnnouncements(shown, facts);
  return (
    <Box
      tag="nav"
      aria-label={t('outline.title')}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        {composing}
        <Typography variant="sigma" tag="h2" textColor="neutral600">
          {t('outline.title')}
        </Typography>
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
              onMove(arrayMove(shown, from, to));
            }
          }}
        >
          <SortableContext items={shown.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
            <Entries tag="ol">
              {shown.map((entry) => (
                <Entry
                  key={entry.id}
                  entry={entry}
                  title={entryTitle(entry, facts, t)}
                  isCurrent={entry.id === current}
                  onReveal={() => onReveal(entry)}
                  onLeaveOut={() => onLeaveOut(entry)}
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
                    onClick={() => onPutBack(entry)}
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

const Line = styled(Flex)<{ $isCurrent?: boolean }>`
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isCurrent }) =>
    $isCurrent ? theme.colors.primary100 : theme.colors.neutral0};
`;

const Handle = styled.button`
  display: flex;
  padding: ${({ theme }) => theme.spaces[2]};
  border: 0;
  background: none;
  color: ${({ theme }) => theme.colors.neutral500};
  cursor: grab;
  touch-action: none;
`;

const Title = styled.button`
  flex: 1 1 0;
  min-width: 0;
  padding: ${({ theme }) => theme.spaces[2]} 0;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
`;

interface EntryProps {
  entry: OutlineEntry;
  title: string;
  isCurrent: boolean;
  onReveal(): void;
  onLeaveOut(): void;
}

function Entry({ entry, title, isCurrent, onReveal, onLeaveOut }: EntryProps) {
  const t = useText();
  const {
    attributes: { role: _role, ...attributes },
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
  } = useSortable({ id: entry.id });
  const state = entry.section?.state ?? 'own';
  return (
    <Line
      tag="li"
      ref={setNodeRef}
      $isCurrent={isCurrent}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <Handle
        ref={setActivatorNodeRef}
        type="button"
        {...attributes}
        {...listeners}
        aria-label={t('outline.move', { name: title })}
      >
        <Drag />
      </Handle>
      <Title type="button" onClick={onReveal} aria-current={isCurrent ? 'true' : undefined}>
        <Typography tag="span" textColor="neutral800" ellipsis display="block" title={title}>
          {title}
        </Typography>
        {entry.section && title !== t(`section.${entry.section.kind}`) ? (
          <Typography tag="span" variant="pi" textColor="neutral600" display="block">
            {t(`section.${entry.section.kind}`)}
          </Typography>
        ) : null}
      </Title>
      {state === 'composed' ? null : (
        <Badge
          backgroundColor={state === 'edited' ? 'warning100' : 'neutral150'}
          textColor={state === 'edited' ? 'warning600' : 'neutral700'}
        >
          {t(`outline.state.${state === 'edited' ? 'edited' : 'own'}`)}
        </Badge>
      )}
      <IconButton
        size="S"
        variant="ghost"
        label={t('outline.leaveOut', { name: title })}
        onClick={onLeaveOut}
      >
        <EyeStriked />
      </IconButton>
    </Line>
  );
}
