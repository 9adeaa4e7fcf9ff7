import { memo, useId } from 'react';
import type { ChangeEvent, KeyboardEvent } from 'react';

import { Field, Flex, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { styled } from 'styled-components';

import { useGrowing } from '../../hooks/useGrowing';
import { useText } from '../../hooks/useText';

const SIZES = {
  kicker: '1.2rem',
  title: '2.8rem',
  subtitle: '1.8rem',
  teaser: '1.6rem',
} as const;

type HeadField = keyof typeof SIZES;

/** Longest texts, as the schema has them. */
const LONGEST: Record<HeadField, number> = { kicker: 80, title: 255, subtitle: 255, teaser: 600 };

/** A field that looks like the text it becomes, and grows with it. */
const Line = styled.textarea<{ $field: HeadField }>`
  width: 100%;
  resize: none;
  overflow: hidden;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  outline-offset: 0.2rem;
  padding: 0.2rem 0;
  background: transparent;
  color: ${({ theme, $field }) =>
    $field === 'kicker' ? theme.colors.neutral600 : theme.colors.neutral800};
  font-family: inherit;
  font-size: ${({ $field }) => SIZES[$field]};
  font-weight: ${({ $field }) => ($field === 'title' ? 700 : $field === 'teaser' ? 400 : 600)};
  letter-spacing: ${({ $field }) => ($field === 'kicker' ? '0.05em' : 'normal')};
  line-height: 1.35;

  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral500};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

function HeadFieldInput({ name, language }: { name: HeadField; language: string }) {
  const t = useText();
  const id = useId();
  const { value, onChange, error } = useField<string | null>(name);
  const text = value ?? '';
  const box = useGrowing(text);
  const left = LONGEST[name] - text.length;

  return (
    <Field.Root id={id} error={error}>
      <Line
        ref={box}
        id={id}
        name={name}
        $field={name}
        rows={1}
        lang={language}
        spellCheck
        aria-label={t(name === 'title' ? 'builder.title.field' : `builder.${name}`)}
        aria-invalid={error !== undefined}
        placeholder={t(name === 'title' ? 'builder.title.field' : `builder.${name}`)}
        maxLength={LONGEST[name]}
        value={text}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) =>
          // These are single lines; a line break that is pasted becomes a space.
          onChange(name, event.target.value.replace(/\s*\n\s*/g, ' ') || null)
        }
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') {
            event.preventDefault();
          }
        }}
      />
      {left < 20 ? (
        <Typography variant="pi" textColor="neutral600">
          {t('builder.left', { count: left })}
        </Typography>
      ) : null}
      <Field.Error />
    </Field.Root>
  );
}

/** Kicker, headline, subtitle and teaser, edited where they stand. */
export const HeadFields = memo(function HeadFields({ language }: { language: string }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {(Object.keys(SIZES) as HeadField[]).map((name) => (
        <HeadFieldInput key={name} name={name} language={language} />
      ))}
    </Flex>
  );
});
