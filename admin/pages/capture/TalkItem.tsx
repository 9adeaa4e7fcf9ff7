import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

import type { Captured, CapturedTalk } from '../../../contracts/capture';
import { useText } from '../../hooks/useText';

import { sentencesOf, withWords } from './values';

const Opener = styled.button<{ $isOpen: boolean }>`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[3]};
  width: 100%;
  min-height: 5.6rem;
  padding: ${({ theme }) => theme.spaces[3]} ${({ theme }) => theme.spaces[4]};
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral800};
  text-align: start;
  cursor: pointer;
  /* Not below what Strapi shows at the top of a phone. */
  scroll-margin-block-start: 7rem;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  > span {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }

  svg {
    flex: none;
    transform: ${({ $isOpen }) => ($isOpen ? 'rotate(180deg)' : 'none')};
  }
`;

interface Props {
  talk: CapturedTalk;
  notes: Captured;
  timeZone: string;
  isOpen: boolean;
  isChanged: boolean;
  onToggle(): void;
  children: ReactNode;
}

/** One talk of the list: what it is, how much of it is taken down, and, opened, the notes. */
export function TalkItem({ talk, notes, timeZone, isOpen, isChanged, onToggle, children }: Props) {
  const t = useText();
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const when = useTime(talk.startsAt, timeZone);
  const speakers = talk.people.map(({ name }) => name).join(', ');
  const about = [when, talk.room, speakers].filter(Boolean).join(' · ');

  useEffect(() => {
    if (isOpen) {
      opener.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [isOpen]);

  return (
    <Box tag="li" background="neutral0" shadow="tableShadow" hasRadius>
      <h2>
        <Opener
          ref={opener}
          type="button"
          $isOpen={isOpen}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={onToggle}
        >
          <span>
            {about ? (
              <Typography variant="pi" textColor="neutral600" style={{ display: 'block' }}>
                {about}
              </Typography>
            ) : null}
            <Typography fontWeight="bold" lang={talk.locale} style={{ display: 'block' }}>
              {talk.title ?? t('capture.untitled')}
            </Typography>
            <Summary notes={notes} isChanged={isChanged} />
          </span>
          <CaretDown aria-hidden />
        </Opener>
      </h2>
      {isOpen ? (
        <Box id={id} paddingLeft={4} paddingRight={4} paddingTop={2}>
          {children}
        </Box>
      ) : null}
    </Box>
  );
}

function Summary({ notes, isChanged }: { notes: Captured; isChanged: boolean }) {
  const t = useText();
  const sentences = sentencesOf(notes.takeaways).length;
  const quotes = withWords(notes.quotes).length;
  const parts = [
    sentences > 0 ? t('capture.sentences', { count: sentences }) : null,
    quotes > 0 ? t('capture.quotes', { count: quotes }) : null,
    notes.talkStatus === 'planned' ? null : t(`capture.status.${notes.talkStatus}`),
  ].filter((part) => part !== null);
  return (
    <Flex tag="span" gap={2} wrap="wrap">
      <Typography variant="pi" textColor="neutral600">
        {parts.length > 0 ? parts.join(' · ') : t('capture.nothing')}
      </Typography>
      {isChanged ? (
        <Typography variant="pi" fontWeight="bold" textColor="neutral800">
          {t('capture.unsaved')}
        </Typography>
      ) : null}
    </Flex>
  );
}

/** The day of the week and the time of day where the event is, wherever the reader is. */
function useTime(startsAt: string | null, timeZone: string): string | null {
  const { locale } = useIntl();
  if (startsAt === null) {
    return null;
  }
  const format = (zone: string) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone,
    }).format(new Date(startsAt));
  try {
    return format(timeZone);
  } catch {
    // The zone is data, and may be one that this browser does not know.
    return format('UTC');
  }
}
