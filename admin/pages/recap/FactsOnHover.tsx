import { useEffect, useRef, useState } from 'react';
import type { MouseEvent, ReactNode } from 'react';

import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { Facts } from '../../../composer';
import { useText } from '../../hooks/useText';

import { sourceNames } from './outline';
import type { OutlineEntry } from './outline';

/** How long the mouse has to rest on a passage, and how long it may take to the card, in milliseconds. */
const DELAY = 500;
const GRACE = 250;

interface Props {
  entries: OutlineEntry[];
  facts: Facts | null;
  /** Opens the facts of a block. */
  onOpen(block: number): void;
  /** The text, and what stands around it. */
  children: ReactNode;
}

interface Shown {
  block: number;
  /** Pixels below the upper edge of what is around the text. */
  top: number;
}

/** The block of the text that an element is in, and its place among the others. */
function blockAt(target: EventTarget): { element: Element; index: number } | undefined {
  const text = target instanceof Element ? target.closest('[data-slate-editor]') : null;
  const element =
    text && [...text.children].find((child) => target instanceof Node && child.contains(target));
  return element ? { element, index: [...text.children].indexOf(element) } : undefined;
}

/**
 * Shows which facts a passage comes from while the mouse rests on it, in the gap below it. Whoever works without a mouse
 * has the same beside the text, for the passage at the cursor. Renders without the text.
 */
export function FactsOnHover({ entries, facts, onOpen, children }: Props) {
  const t = useText();
  const around = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState<Shown>();
  useEffect(() => () => clearTimeout(timer.current), []);

  const soon = (next: Shown | undefined, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(next), delay);
  };
  const onMouseOver = ({ target }: MouseEvent) => {
    const found = blockAt(target);
    const box = around.current?.getBoundingClientRect();
    if (found && box) {
      const top = found.element.getBoundingClientRect().bottom - box.top;
      soon({ block: found.index, top }, DELAY);
    } else if (!(target instanceof Element && target.closest('[data-facts]'))) {
      soon(undefined, GRACE);
    } else {
      clearTimeout(timer.current);
    }
  };

  const entry =
    shown && entries.find(({ blocks, section }) => section && blocks.includes(shown.block));
  const names = entry?.section && facts ? sourceNames(entry.section.sources, facts) : [];
  return (
    <Around
      ref={around}
      onMouseOver={onMouseOver}
      onMouseLeave={() => soon(undefined, GRACE)}
      // What was typed may have moved the passage.
      onKeyDown={() => {
        clearTimeout(timer.current);
        setShown(undefined);
      }}
    >
      {children}
      {shown && names.length > 0 ? (
        <Card
          type="button"
          data-facts
          // The tab "Facts" says the same for the keyboard.
          tabIndex={-1}
          style={{ insetBlockStart: shown.top }}
          onClick={() => {
            setShown(undefined);
            onOpen(shown.block);
          }}
        >
          <Typography tag="span" variant="pi" textColor="neutral600" ellipsis display="block">
            {t('origin.from', { names: names.join(' · ') })}
          </Typography>
        </Card>
      ) : null}
    </Around>
  );
}

const Around = styled.div`
  position: relative;
`;

const Card = styled.button`
  position: absolute;
  inset-inline-end: 0;
  z-index: 1;
  max-width: 100%;
  padding: 0 ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};
  cursor: pointer;

  &:hover span {
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;
