import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { styled } from 'styled-components';

import type { Captured, CapturedTalk, TalkStatus } from '../../../contracts/capture';
import { useText } from '../../hooks/useText';

import { GrowingText } from './GrowingText';
import { QuoteFields } from './QuoteFields';
import type { SaveState } from './useCapture';
import { LONGEST } from './values';

const STATUSES: TalkStatus[] = ['planned', 'held', 'cancelled', 'replaced', 'no-show'];

/** What is tapped is at least 44 pixels high. */
const Notes = styled.div`
  button:not([role='checkbox']),
  [role='combobox'] {
    min-height: 4.4rem;
  }

  div:has(> button[role='checkbox']),
  button[role='checkbox'] ~ label {
    display: flex;
    align-items: center;
    min-height: 4.4rem;
  }
`;

/** Stays in sight while the notes are longer than the screen. */
const Bar = styled.div`
  position: sticky;
  inset-block-end: 0;
  z-index: 1;
  margin: 0 ${({ theme }) => `-${String(theme.spaces[4])}`};
  padding: ${({ theme }) => theme.spaces[3]} ${({ theme }) => theme.spaces[4]};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 0 0 ${({ theme }) => theme.borderRadius} ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;

interface Props {
  talk: CapturedTalk;
  notes: Captured;
  isChanged: boolean;
  state: SaveState;
  canSave: boolean;
  onChange(notes: Captured): void;
  onSave(): void;
}

/** The fields of one talk, with its own save. */
export function TalkNotes({ talk, notes, isChanged, state, canSave, onChange, onSave }: Props) {
  const t = useText();
  return (
    <Notes>
      {/* The bar for saving has a room of its own below. */}
      <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={canSave ? 0 : 4}>
        <GrowingText
          label={t('capture.takeaways')}
          hint={t('capture.takeaways.hint')}
          language={talk.locale}
          rows={4}
          longest={LONGEST.takeaways}
          value={notes.takeaways}
          disabled={!canSave}
          onChange={(takeaways) => onChange({ ...notes, takeaways })}
        />
        <QuoteFields
          talk={talk}
          quotes={notes.quotes}
          disabled={!canSave}
          onChange={(quotes) => onChange({ ...notes, quotes })}
        />
        <Field.Root>
          <Field.Label>{t('capture.status')}</Field.Label>
          <SingleSelect
            disabled={!canSave}
            value={notes.talkStatus}
            onChange={(status) => onChange({ ...notes, talkStatus: status as TalkStatus })}
          >
            {STATUSES.map((status) => (
              <SingleSelectOption key={status} value={status}>
                {t(`capture.status.${status}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
        {canSave ? (
          <Bar>
            <Flex direction="column" alignItems="stretch" gap={2}>
              <div role="status">
                <SaveMessage state={state} isChanged={isChanged} />
              </div>
              <Button
                fullWidth
                size="L"
                startIcon={<Check />}
                disabled={!isChanged || state?.kind === 'saving'}
                loading={state?.kind === 'saving'}
                onClick={onSave}
              >
                {t('capture.save')}
              </Button>
            </Flex>
          </Bar>
        ) : null}
      </Flex>
    </Notes>
  );
}

function SaveMessage({ state, isChanged }: { state: SaveState; isChanged: boolean }) {
  const t = useText();
  if (state?.kind === 'saving') {
    return <Typography variant="pi">{t('capture.saving')}</Typography>;
  }
  if (isChanged) {
    return state?.kind === 'failed' ? (
      <Typography variant="pi" textColor="danger600">
        {state.message} {t('capture.kept')}
      </Typography>
    ) : (
      <Typography variant="pi" textColor="neutral600">
        {t('capture.kept')}
      </Typography>
    );
  }
  return state?.kind === 'saved' ? (
    <Typography variant="pi" textColor="success600">
      {t('capture.saved')}
    </Typography>
  ) : null;
}
