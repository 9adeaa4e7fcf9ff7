import { Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';

import { useText } from '../../hooks/useText';

/** The value of "as configured" in the select; the form has null, or nothing. */
const CONFIGURED = '';

interface Props {
  /** Path in the form: `genderForm`, `recipeOfKind.panel`. */
  name: string;
  label: string;
  /** Value and words of each choice. */
  options: readonly (readonly [value: string, label: string])[];
  /** In words, what the project's configuration has. */
  configured: string;
  isDisabled: boolean;
}

/** One setting with its choices; the first is to leave it to the project's configuration. */
export function Choice({ name, label, options, configured, isDisabled }: Props) {
  const t = useText();
  const { value, error, onChange } = useField<string | null | undefined>(name);
  const isOfList = name.includes('.');
  return (
    <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={name} error={error}>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          value={value ?? CONFIGURED}
          disabled={isDisabled}
          onChange={(chosen) =>
            // An entry of a list is there or not; a setting of its own is null.
            onChange(name, chosen === CONFIGURED ? (isOfList ? undefined : null) : String(chosen))
          }
        >
          <SingleSelectOption value={CONFIGURED}>
            {t('settings.configured', { value: configured })}
          </SingleSelectOption>
          {options.map(([option, words]) => (
            <SingleSelectOption key={option} value={option}>
              {words}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Error />
      </Field.Root>
    </Grid.Item>
  );
}
