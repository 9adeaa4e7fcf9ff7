import type { ReactNode } from 'react';

import { Flex, Grid, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { CREDIT_FORMS, GENDER_FORMS, languageFor, QUOTATION_MARKS } from '../../../composer';
import type { NewsroomSettings } from '../../../contracts/settings';
import { useText } from '../../hooks/useText';
import type { TextKey } from '../../hooks/useText';
import { languageName } from '../../utils/languages';
import { useKinds } from '../home/useKinds';

import { Choice } from './Choice';
import { OwnText } from './OwnText';

interface Props {
  settings: NewsroomSettings;
}

/** A part of the page with its heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      padding={{ initial: 4, medium: 6 }}
      background="neutral0"
      shadow="filterShadow"
      hasRadius
    >
      <Typography tag="h2" variant="delta">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}

/** How texts speak, quote and sign. */
export function Style({ settings: { configured, languages, mayChange } }: Props) {
  const t = useText();
  const intl = useIntl();
  const { style } = configured;
  const common = { isDisabled: !mayChange };
  return (
    <Grid.Root gap={4}>
      <Choice
        {...common}
        name="genderForm"
        label={t('settings.genderForm')}
        options={GENDER_FORMS.map((form) => [form, t(`settings.genderForm.${form}`)] as const)}
        configured={t(`settings.genderForm.${style.genderForm}`)}
      />
      <Choice
        {...common}
        name="credit"
        label={t('settings.credit')}
        options={CREDIT_FORMS.map((form) => [form, t(`settings.credit.${form}`)] as const)}
        configured={t(`settings.credit.${style.credit}`)}
      />
      {languages.map((language) => (
        <Choice
          {...common}
          key={language}
          name={`quotationMarks.${language}`}
          label={t('settings.quotationMarks', { language: languageName(language, intl.locale) })}
          options={Object.keys(QUOTATION_MARKS).map((marks) => [marks, marks] as const)}
          configured={languageFor(language, style).quote('…')}
        />
      ))}
      <OwnText
        {...common}
        name="defaultTimeZone"
        label={t('settings.defaultTimeZone')}
        hint={t('settings.defaultTimeZone.hint')}
        configured={configured.defaultTimeZone}
      />
    </Grid.Root>
  );
}

/** What the house says about itself, per language. */
export function Boilerplate({ settings: { configured, languages, mayChange } }: Props) {
  const intl = useIntl();
  return (
    <Grid.Root gap={4}>
      {languages.map((language) => (
        <OwnText
          key={language}
          name={`boilerplate.${language}`}
          label={languageName(language, intl.locale)}
          language={language}
          configured={configured.style.boilerplate[language] ?? ''}
          isDisabled={!mayChange}
          isLong
        />
      ))}
    </Grid.Root>
  );
}

/** The recipe of each kind of event. */
export function Recipes({ settings: { configured, recipes, mayChange } }: Props) {
  const { messages } = useIntl();
  const t = useText();
  const kinds = useKinds();
  // Recipes of the project's own have no translation: they are shown by their id.
  const nameOf = (id: string): string =>
    `newsroom.recipe.${id}` in messages ? t(`recipe.${id}` as TextKey) : id;
  const options = recipes.map((id) => [id, nameOf(id)] as const);
  return (
    <Grid.Root gap={4}>
      {kinds.map(({ value, label }) => (
        <Choice
          key={value}
          name={`recipeOfKind.${value}`}
          label={label}
          options={options}
          configured={nameOf(
            configured.recipeOfKind[value as keyof typeof configured.recipeOfKind],
          )}
          isDisabled={!mayChange}
        />
      ))}
    </Grid.Root>
  );
}
