import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import type { LeadForm, Recipe } from '../../../composer';
import { CaptureLink } from '../../components/CaptureLink';
import { useText } from '../../hooks/useText';
import type { TextKey } from '../../hooks/useText';

import type { Wanted } from './useArticle';

interface Props {
  /** documentId of the event, and the language of the article. */
  event: string | undefined;
  language: string;
  recipes: Recipe[];
  leads: LeadForm[];
  isDisabled: boolean;
  wanted: Wanted;
  onChange(wanted: Wanted): void;
}

/** Recipes of the project's own have no translation: they are shown by their id. */
const OWN_NAMES: ReadonlySet<string> = new Set([
  'networking',
  'conference',
  'panel',
  'workshop',
  'trade-fair',
  'general-meeting',
  'short-notice',
  'default',
]);

const DECIDED_BY_RECIPE = 'recipe';

/** By which recipe the article is composed, and how it begins. */
export function Composing({
  event,
  language,
  recipes,
  leads,
  isDisabled,
  wanted,
  onChange,
}: Props) {
  const t = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root>
        <Field.Label>{t('composing.recipe')}</Field.Label>
        <SingleSelect
          size="S"
          disabled={isDisabled}
          value={wanted.recipe}
          onChange={(recipe) => onChange({ ...wanted, recipe: String(recipe) })}
        >
          {recipes.map(({ id }) => (
            <SingleSelectOption key={id} value={id}>
              {OWN_NAMES.has(id) ? t(`recipe.${id}` as TextKey) : id}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root>
        <Field.Label>{t('composing.lead')}</Field.Label>
        <SingleSelect
          size="S"
          disabled={isDisabled}
          value={wanted.lead ?? DECIDED_BY_RECIPE}
          onChange={(lead) =>
            onChange({
              ...wanted,
              lead: lead === DECIDED_BY_RECIPE ? null : (lead as LeadForm),
            })
          }
        >
          <SingleSelectOption value={DECIDED_BY_RECIPE}>{t('lead.recipe')}</SingleSelectOption>
          {leads.map((form) => (
            <SingleSelectOption key={form} value={form}>
              {t(`lead.${form}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {event ? <CaptureLink eventDocumentId={event} locale={language} /> : null}
    </Flex>
  );
}
