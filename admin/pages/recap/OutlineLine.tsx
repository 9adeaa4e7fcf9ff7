import { memo } from 'react';

import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Badge, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Drag, EyeStriked } from '@strapi/icons';
import { styled } from 'styled-components';

import type { SectionKind } from '../../../composer/draft';
import { useText } from '../../hooks/useText';

export const Line = styled(Flex)<{ $isCurrent?: boolean }>`
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
  width: 100%;
  padding: 0;
  border: 0;
  background: none;
  text-align: start;
  cursor: pointer;
`;

/** A badge that leads to what it tells of. */
const BehindButton = styled.button`
  padding: 0;
  border: 0;
  background: none;
  cursor: pointer;

  &:hover span {
    text-decoration: underline;
  }
`;

/** How a section stands to the facts that it was composed of, as far as people touched it. */
export type Standing = 'composed' | 'edited' | 'own';

interface Content {
  id: string;
  title: string;
  /** What kind of section, where a recipe gave it. */
  kind: SectionKind | undefined;
  standing: Standing;
  /** The facts under it changed since. */
  isBehind: boolean;
  isCurrent: boolean;
  onReveal(id: string): void;
  onLeaveOut(id: string): void;
  onShowChange(id: string): void;
}

/**
 * A section in the outline. While one is dragged, each of hundreds moves: what is told of it renders only when it
 * changes.
 */
export const OutlineLine = memo(function OutlineLine(content: Content) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition } =
    useSortable({ id: content.id });
  return (
    <li ref={setNodeRef} style={{ transform: CSS.Translate.toString(transform), transition }}>
      <LineContent
        {...content}
        attributes={attributes}
        listeners={listeners}
        handle={setActivatorNodeRef}
      />
    </li>
  );
});

type Sortable = ReturnType<typeof useSortable>;

interface Grip {
  attributes: Sortable['attributes'];
  listeners: Sortable['listeners'];
  handle: Sortable['setActivatorNodeRef'];
}

const LineContent = memo(function LineContent({
  id,
  title,
  kind,
  standing,
  isBehind,
  isCurrent,
  onReveal,
  onLeaveOut,
  onShowChange,
  attributes: { role: _role, ...attributes },
  listeners,
  handle,
}: Content & Grip) {
  const t = useText();
  const kindName = kind === undefined ? undefined : t(`section.${kind}`);
  const hasDetails = (kindName !== undefined && kindName !== title) || standing !== 'composed';
  return (
    <Line $isCurrent={isCurrent}>
      <Handle
        ref={handle}
        type="button"
        {...attributes}
        {...listeners}
        aria-label={t('outline.move', { name: title })}
      >
        <Drag />
      </Handle>
      <Box flex="1 1 0" minWidth={0} paddingTop={2} paddingBottom={2}>
        <Title
          type="button"
          data-entry={id}
          onClick={() => onReveal(id)}
          aria-current={isCurrent ? 'true' : undefined}
        >
          <Typography tag="span" textColor="neutral800" ellipsis display="block" title={title}>
            {title}
          </Typography>
        </Title>
        {hasDetails || isBehind ? (
          <Flex gap={2} wrap="wrap">
            {kindName !== undefined && kindName !== title ? (
              <Typography tag="span" variant="pi" textColor="neutral600">
                {kindName}
              </Typography>
            ) : null}
            {standing === 'composed' ? null : (
              <Badge
                backgroundColor={standing === 'edited' ? 'warning100' : 'neutral150'}
                textColor="neutral800"
              >
                {t(`outline.state.${standing}`)}
              </Badge>
            )}
            {isBehind ? (
              <BehindButton
                type="button"
                aria-label={t('outline.behind', { name: title })}
                onClick={() => onShowChange(id)}
              >
                <Badge backgroundColor="primary100" textColor="primary700">
                  {t('outline.state.behind')}
                </Badge>
              </BehindButton>
            ) : null}
          </Flex>
        ) : null}
      </Box>
      <IconButton
        size="S"
        variant="ghost"
        label={t('outline.leaveOut', { name: title })}
        onClick={() => onLeaveOut(id)}
      >
        <EyeStriked />
      </IconButton>
    </Line>
  );
});
