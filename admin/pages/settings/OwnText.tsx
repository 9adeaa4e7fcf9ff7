import { Button, Field, Flex, Grid, Textarea, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';

import { useText } from '../../hooks/useText';

interface Props {
  /** Path in the form. */
  name: string;
  label: string;
  hint?: string;
  /** What the project's configuration has. */
  configured: string;
  isDisabled: boolean;
  /** Several lines, over the whole width. */
  isLong?: boolean;
  /** The language of the text. */
  language?: string;
}

/** A text that can be set, or left to the project's configuration. */
export function OwnText({
  name,
  label,
  hint = '',
  configured,
  isDisabled,
  isLong = false,
  language,
}: Props) {
  const t = useText();
  const { value, error, onChange } = useField<string | null | undefined>(name);
  const isSet = value !== null && value !== undefined;
  const reset = () => onChange(name, isLong ? undefined : null);
  const origin =
    configured === ''
      ? ''
      : isSet
        ? t('settings.configuredIs', { value: configured })
        : t('settings.fromConfiguration');
  const input = {
    name,
    value: value ?? configured,
    disabled: isDisabled,
    lang: language,
    onChange: ({ target }: { target: { value: string } }) =>
      // Where there is nothing to override, an empty text is none.
      target.value === '' && configured === '' ? reset() : onChange(name, target.value),
  };
  return (
    <Grid.Item col={isLong ? 12 : 6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name} error={error} hint={[hint, origin].filter(Boolean).join(' ')}>
        <Field.Label>{label}</Field.Label>
        {isLong ? <Textarea {...input} /> : <TextInput {...input} />}
        <Field.Hint />
        <Field.Error />
        {isSet && configured !== '' && !isDisabled ? (
          <Flex>
            <Button variant="ghost" size="S" onClick={reset}>
              {t('settings.reset')}
            </Button>
          </Flex>
        ) : null}
      </Field.Root>
    </Grid.Item>
  );
}
