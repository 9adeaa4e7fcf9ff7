import { useId, useLayoutEffect } from 'react';

import { Field, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useGrowing } from '../../hooks/useGrowing';
import { useText } from '../../hooks/useText';

/** Large enough that a phone does not zoom in when it is tapped. */
const Area = styled.textarea`
  width: 100%;
  min-height: 4.4rem;
  resize: none;
  overflow: hidden;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: 1rem 1.2rem;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-family: inherit;
  font-size: 1.6rem;
  line-height: 1.45;

  &:focus-visible {
    border-color: ${({ theme }) => theme.colors.primary600};
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  &:disabled {
    background: ${({ theme }) => theme.colors.neutral150};
  }
`;

interface Props {
  label: string;
  hint?: string;
  /** Of the text, BCP 47. */
  language: string;
  rows: number;
  /** Longest text that can be saved. More can be typed, so that nothing is cut off. */
  longest: number;
  value: string;
  disabled: boolean;
  hasFocus?: boolean;
  onChange(value: string): void;
}

/** A text area that is as high as its text. */
export function GrowingText({
  label,
  hint,
  language,
  rows,
  longest,
  value,
  disabled,
  hasFocus = false,
  onChange,
}: Props) {
  const t = useText();
  const id = useId();
  const box = useGrowing(value, 2);
  const tooMany = value.trim().length - longest;
  const error = tooMany > 0 ? t('capture.tooLong', { count: tooMany }) : undefined;

  useLayoutEffect(() => {
    if (hasFocus) {
      box.current?.focus();
    }
  }, [hasFocus, box]);

  return (
    <Field.Root id={id} hint={hint} error={error}>
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Field.Label>{label}</Field.Label>
        <Area
          ref={box}
          id={id}
          rows={rows}
          lang={language}
          spellCheck
          disabled={disabled}
          aria-describedby={`${id}-hint ${id}-error`}
          aria-invalid={error !== undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <Field.Hint />
        <Field.Error />
      </Flex>
    </Field.Root>
  );
}
