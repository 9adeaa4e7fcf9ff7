import { Flex, SingleSelect, SingleSelectOption, TextButton } from '@strapi/design-system';
import { SearchInput } from '@strapi/strapi/admin';

import { useText } from '../../hooks/useText';
import { useKinds } from './useKinds';

import { RECAP_FILTERS, SORTS } from './query';
import type { HomeQuery } from './query';

interface Props {
  home: HomeQuery;
  /** The years in which there are events. */
  years: number[];
}

/** What the list of events is narrowed down by, and its order. */
export function EventFilters({ home: { query, isNarrowed, change }, years }: Props) {
  const t = useText();
  const kinds = useKinds();
  const state = query.programme ?? query.recap;
  // An address may name a year without events.
  const shownYears =
    query.year === undefined || years.includes(query.year) ? years : [query.year, ...years];
  return (
    <Flex gap={2} wrap="wrap" justifyContent="space-between" alignItems="flex-start">
      <Flex gap={2} wrap="wrap" flex="1 1 40rem">
        <SearchInput
          key={query.search ?? ''}
          label={t('home.search')}
          placeholder={t('home.searchPlaceholder')}
        />
        <Choice
          label={t('filter.state')}
          value={state}
          options={[...RECAP_FILTERS, 'gaps' as const].map((value) => ({
            value,
            label: t(`filter.state.${value}`),
          }))}
          onChange={(value) =>
            change(
              value === 'gaps'
                ? { programme: value, recap: undefined }
                : { programme: undefined, recap: value },
            )
          }
        />
        <Choice
          label={t('filter.kind')}
          value={query.kind}
          options={kinds}
          onChange={(kind) => change({ kind })}
        />
        <Choice
          label={t('filter.year')}
          value={query.year?.toString()}
          options={shownYears.map((year) => ({ value: String(year), label: String(year) }))}
          onChange={(year) => change({ year })}
        />
        {isNarrowed ? (
          <TextButton
            onClick={() =>
              change({
                _q: undefined,
                kind: undefined,
                year: undefined,
                recap: undefined,
                programme: undefined,
              })
            }
          >
            {t('home.clearFilters')}
          </TextButton>
        ) : null}
      </Flex>
      <SingleSelect
        size="S"
        aria-label={t('filter.sort')}
        value={query.sort ?? 'attention'}
        onChange={(value) => change({ sort: value === 'attention' ? undefined : String(value) })}
      >
        {(['attention', ...SORTS] as const).map((sort) => (
          <SingleSelectOption key={sort} value={sort}>
            {t(`sort.${sort}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Flex>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: { value: string; label: string }[];
  onChange(value: string | undefined): void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  // As high as Strapi's search and filter in front of a list.
  <SingleSelect
    size="S"
    aria-label={label}
    placeholder={label}
    value={value ?? null}
    onChange={(chosen) => onChange(String(chosen))}
    onClear={() => onChange(undefined)}
  >
    {options.map((option) => (
      <SingleSelectOption key={option.value} value={option.value}>
        {option.label}
      </SingleSelectOption>
    ))}
  </SingleSelect>
);
