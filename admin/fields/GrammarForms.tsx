import type { ChangeEvent } from 'react';

import { Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';

import type { OrganizationGrammar } from '../../composer';
import { useText } from '../hooks/useText';

import { ARTICLES, choiceOf, withChoice, withForm } from './grammar-value';
import type { ArticleChoice } from './grammar-value';

interface Props {
  /** Confirmed or proposed; undefined where neither is. */
  value: OrganizationGrammar | undefined;
  disabled: boolean;
  onChange(grammar: OrganizationGrammar): void;
}

/** The article of a name and its forms, to be corrected. */
export function GrammarForms({ value, disabled, onChange }: Props) {
  const t = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root>
        <Field.Label>{t('grammar.article')}</Field.Label>
        <SingleSelect
          value={value ? choiceOf(value) : ''}
          disabled={disabled}
          onChange={(choice) => onChange(withChoice(choice as ArticleChoice))}
        >
          {ARTICLES.map((choice) => (
            <SingleSelectOption key={choice} value={choice}>
              {t(`grammar.article.${choice}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {value
        ? (['dative', 'genitive'] as const).map((form) => (
            <Field.Root key={form} hint={t(`grammar.${form}.hint`)}>
              <Field.Label>{t(`grammar.${form}`)}</Field.Label>
              <TextInput
                lang="de"
                maxLength={255}
                disabled={disabled}
                value={value[form] ?? ''}
                onChange={(event: ChangeEvent<HTMLInputElement>) =>
                  onChange(withForm(value, form, event.target.value))
                }
              />
              <Field.Hint />
            </Field.Root>
          ))
        : null}
    </Flex>
  );
}
