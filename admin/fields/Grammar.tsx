import { useId, useState } from 'react';
import type { ReactNode } from 'react';

import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { Check, Pencil } from '@strapi/icons';
import { useField, useForm } from '@strapi/strapi/admin';

import { proposeGrammar } from '../../composer/language/de/grammar';
import { sampleSentence } from '../../composer/language/de/organizations';
import { useText } from '../hooks/useText';

import { GrammarForms } from './GrammarForms';
import { readGrammar } from './grammar-value';

/** What the Content Manager gives a custom field's input, as far as this one uses it. */
interface Props {
  name: string;
  label: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** Of the form around the field: what the grammar is proposed from. */
interface Organization {
  name?: unknown;
  kind?: unknown;
}

/** The German grammar of an organization's name: a sentence to read, a click to confirm, forms to correct. */
export default function Grammar({
  name,
  label,
  hint,
  labelAction,
  required = false,
  disabled = false,
}: Props) {
  const t = useText();
  const field = useField<unknown>(name);
  const { name: typed, kind } = useForm('Grammar', ({ values }) => values as Organization);
  const [isOpen, setOpen] = useState(false);
  const labelId = useId();

  const organization = {
    name: typeof typed === 'string' ? typed.trim() : '',
    ...(typeof kind === 'string' ? { kind } : {}),
  };
  const confirmed = readGrammar(field.value);
  const proposed = proposeGrammar(organization.name, organization.kind);
  const state = confirmed ? 'confirmed' : proposed ? 'proposed' : 'unknown';

  return (
    <Field.Root name={name} required={required} error={field.error} hint={hint}>
      <Flex gap={1}>
        <Typography id={labelId} variant="pi" fontWeight="bold" textColor="neutral800">
          {label}
        </Typography>
        {labelAction}
      </Flex>
      {organization.name === '' ? (
        <Typography textColor="neutral600">{t('grammar.noName')}</Typography>
      ) : (
        <Flex
          direction="column"
          alignItems="stretch"
          gap={3}
          role="group"
          aria-labelledby={labelId}
        >
          <Box padding={4} hasRadius background="neutral100" borderColor="neutral200">
            <Typography tag="p" lang="de" aria-live="polite" style={{ overflowWrap: 'anywhere' }}>
              {sampleSentence({ ...organization, ...(confirmed ? { grammar: confirmed } : {}) })}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {t(`grammar.${state}`)}
            </Typography>
          </Box>
          <Flex gap={2} wrap="wrap">
            {state === 'proposed' && proposed ? (
              <Button
                type="button"
                variant="secondary"
                size="S"
                startIcon={<Check />}
                disabled={disabled}
                onClick={() => field.onChange(name, proposed)}
              >
                {t('grammar.confirm')}
              </Button>
            ) : null}
            <Button
              type="button"
              variant="tertiary"
              size="S"
              startIcon={<Pencil />}
              disabled={disabled}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {t('grammar.correct')}
            </Button>
            {confirmed ? (
              <Button
                type="button"
                variant="tertiary"
                size="S"
                disabled={disabled}
                onClick={() => field.onChange(name, null)}
              >
                {t('grammar.reset')}
              </Button>
            ) : null}
          </Flex>
          {isOpen ? (
            <GrammarForms
              value={confirmed ?? proposed}
              disabled={disabled}
              onChange={(grammar) => field.onChange(name, grammar)}
            />
          ) : null}
        </Flex>
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
