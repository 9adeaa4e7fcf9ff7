import { useState } from 'react';

import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';

import type { CapturedQuote, CapturedTalk } from '../../../contracts/capture';
import { useText } from '../../hooks/useText';

import { GrowingText } from './GrowingText';
import { LONGEST } from './values';

interface Props {
  talk: CapturedTalk;
  quotes: CapturedQuote[];
  disabled: boolean;
  onChange(quotes: CapturedQuote[]): void;
}

/** Who said what, word for word. */
export function QuoteFields({ talk, quotes, disabled, onChange }: Props) {
  const t = useText();
  const [hasAdded, setHasAdded] = useState(false);
  const [first, ...others] = talk.people;

  const change = (index: number, next: Partial<CapturedQuote>) =>
    onChange(quotes.map((quote, place) => (place === index ? { ...quote, ...next } : quote)));

  const add = () => {
    setHasAdded(true);
    // Where one person spoke, it was this one.
    const speaker = first && others.length === 0 ? first.documentId : null;
    onChange([...quotes, { text: '', speaker, approved: false }]);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Box>
        <Typography variant="pi" fontWeight="bold" tag="h3">
          {t('capture.quotesTitle')}
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {t('capture.quotesHint')}
        </Typography>
      </Box>
      {disabled && quotes.length === 0 ? <Typography>{t('capture.quotes.none')}</Typography> : null}
      {quotes.map((quote, index) => (
        <Flex
          key={index}
          direction="column"
          alignItems="stretch"
          gap={3}
          padding={3}
          hasRadius
          borderColor="neutral200"
        >
          <GrowingText
            label={t('capture.quote', { number: index + 1 })}
            language={talk.locale}
            rows={2}
            longest={LONGEST.quote}
            value={quote.text}
            disabled={disabled}
            hasFocus={hasAdded && index === quotes.length - 1 && quote.text === ''}
            onChange={(text) => change(index, { text })}
          />
          <Field.Root>
            <Field.Label>{t('capture.quote.speaker')}</Field.Label>
            <SingleSelect
              disabled={disabled}
              value={quote.speaker ?? ''}
              onChange={(speaker) => change(index, { speaker: String(speaker) || null })}
              placeholder={t('capture.quote.nobody')}
            >
              {talk.people.map(({ documentId, name }) => (
                <SingleSelectOption key={documentId} value={documentId}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <Box>
            <Checkbox
              disabled={disabled}
              checked={quote.approved}
              onCheckedChange={(approved) => change(index, { approved: approved === true })}
            >
              {t('capture.quote.approved')}
            </Checkbox>
            <Typography variant="pi" textColor="neutral600" tag="p">
              {t('capture.quote.approvedHint')}
            </Typography>
          </Box>
          {disabled ? null : (
            <Button
              variant="danger-light"
              startIcon={<Trash />}
              onClick={() => onChange(quotes.filter((_quote, place) => place !== index))}
            >
              {t('capture.quote.remove', { number: index + 1 })}
            </Button>
          )}
        </Flex>
      ))}
      {disabled ? null : (
        <Button variant="secondary" startIcon={<Plus />} onClick={add}>
          {t('capture.quote.add')}
        </Button>
      )}
    </Flex>
  );
}
