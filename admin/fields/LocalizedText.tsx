import { useId } from 'react';
import type { ChangeEvent, ReactNode } from 'react';

import {
  Field,
  Flex,
  Textarea,
  TextInput,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { useField, useFocusInputField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { useText } from '../hooks/useText';
import { languageName } from '../utils/languages';

import { LanguageSwitch } from './LanguageSwitch';
import { useLanguage } from './useLanguage';
import { readValue, withText } from './value';

/** What the Content Manager gives a custom field's input, as far as this one uses it. */
interface Props {
  /** Path in the form: `jobTitle`, `contributions.0.jobTitle`. */
  name: string;
  label: string;
  attribute?: { options?: { maxLength?: number; multiline?: boolean } };
  hint?: ReactNode;
  labelAction?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
}

/** The share of the limit from which on the count is shown. */
const NEARLY_FULL = 0.8;

/** A text by language: one language at a time, the others a click away. */
export default function LocalizedText({
  name,
  label,
  attribute,
  hint,
  labelAction,
  placeholder,
  required = false,
  disabled = false,
}: Props) {
  const t = useText();
  const { locale: panelLanguage } = useIntl();
  const field = useField<unknown>(name);
  const inputRef = useFocusInputField<HTMLInputElement & HTMLTextAreaElement>(name);
  const countId = useId();
  const { maxLength, multiline = false } = attribute?.options ?? {};

  const value = readValue(field.value);
  const { languages, language, choose } = useLanguage(Object.keys(value));
  const text = value[language] ?? '';
  const excess = maxLength === undefined ? 0 : length(text) - maxLength;
  const error = field.error ?? (excess > 0 ? t('field.tooLong', { count: excess }) : undefined);
  const showsCount = maxLength !== undefined && length(text) >= maxLength * NEARLY_FULL;

  const input = {
    ref: inputRef,
    disabled,
    placeholder,
    lang: language,
    value: text,
    'aria-describedby': showsCount ? countId : undefined,
    onChange: (event: ChangeEvent<HTMLInputElement & HTMLTextAreaElement>) =>
      field.onChange(name, withText(field.value, language, event.target.value)),
  };

  return (
    <Field.Root name={name} required={required} error={error} hint={hint}>
      <Flex justifyContent="space-between" alignItems="flex-end" gap={2} wrap="wrap">
        <Field.Label action={labelAction}>
          {label}
          {languages.length > 1 ? (
            <VisuallyHidden>{` (${languageName(language, panelLanguage)})`}</VisuallyHidden>
          ) : null}
        </Field.Label>
        {languages.length > 1 ? (
          <LanguageSwitch
            label={label}
            languages={languages}
            language={language}
            filled={Object.keys(value)}
            onChoose={choose}
          />
        ) : null}
      </Flex>
      {multiline ? <Textarea {...input} /> : <TextInput {...input} />}
      {showsCount ? (
        <Typography id={countId} variant="pi" textColor="neutral600">
          {t('field.count', { count: length(text), max: maxLength })}
        </Typography>
      ) : null}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Characters as the server counts them: code points. */
const length = (text: string): number => [...text].length;
