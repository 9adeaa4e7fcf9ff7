import type { ReactNode } from 'react';

import { Typography } from '@strapi/design-system';
import type { StrapiApp } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../content-types/uids';

import { labelsIn, storedLabels } from './load';
import { choices, translateField, translateLabel, valuesOf, withSentence } from './translate';
import type { Choice, Field, Words } from './translate';

/**
 * Strapi's hooks for the layouts of forms, lists and filters. Neither their names nor what they are given is
 * documented; a browser test notices when they change. They do not say which type a layout is of, so the
 * schema does (see `named` in content-types/panel).
 */
const FORM = 'Admin/CM/pages/EditView/mutate-edit-view-layout';
const LIST = 'Admin/CM/pages/ListView/inject-column-in-table';
const FILTERS = 'Admin/CM/pages/ListView/inject-in-filters';

interface Options {
  [PLUGIN_ID]?: { labels?: string };
}

interface FormLayout {
  layout: Field[][][];
  components: Record<string, { layout: Field[][] }>;
  options?: Options;
}

interface Column {
  name: string;
  label: unknown;
  cellFormatter?: (row: Record<string, unknown>) => ReactNode;
}

interface Filter {
  name: string;
  label: unknown;
  options?: Choice[];
}

/** The language that Strapi shows itself in; hooks have no other way to know. */
const language = (): string => document.documentElement.lang || 'en';

function wordsOf(key: string | undefined): Words | null {
  const stored = key === undefined ? undefined : storedLabels()[key];
  const shown = key === undefined ? undefined : labelsIn(language())[key];
  return stored && shown ? { stored, shown } : null;
}

const wordsOfType = (options: Options | undefined): Words | null =>
  wordsOf(options?.[PLUGIN_ID]?.labels);

function translateForm(layout: FormLayout): FormLayout {
  const key = layout.options?.[PLUGIN_ID]?.labels;
  const words = wordsOf(key);
  const components = Object.entries(layout.components).map(([uid, component]) => {
    const own = wordsOf(uid);
    const rows = own
      ? component.layout.map((row) => row.map((field) => translateField(field, own)))
      : component.layout;
    return [uid, own ? { ...component, layout: rows } : component] as const;
  });
  return {
    ...layout,
    layout: words
      ? layout.layout.map((panel) =>
          panel.map((row) => row.map((field) => withSentence(translateField(field, words), key))),
        )
      : layout.layout,
    components: Object.fromEntries(components),
  };
}

/** Each field of a form runs the hook, and draws itself anew when it is given another layout. */
const translated = new WeakMap<FormLayout, Map<string, FormLayout>>();

function translateFormOnce(layout: FormLayout): FormLayout {
  const languages = translated.get(layout) ?? new Map<string, FormLayout>();
  translated.set(layout, languages);
  const known = languages.get(language()) ?? translateForm(layout);
  languages.set(language(), known);
  return known;
}

function translateColumn(column: Column, words: Words): Column {
  const values = valuesOf(column.name, words);
  return {
    ...column,
    label:
      typeof column.label === 'string'
        ? translateLabel(column.name, column.label, words)
        : column.label,
    ...(values
      ? {
          cellFormatter: (row: Record<string, unknown>) => {
            const value = row[column.name];
            return (
              <Typography textColor="neutral800">
                {typeof value === 'string' ? (values[value] ?? value) : '-'}
              </Typography>
            );
          },
        }
      : {}),
  };
}

function translateFilter(filter: Filter, words: Words): Filter {
  const values = valuesOf(filter.name, words);
  return {
    ...filter,
    label:
      typeof filter.label === 'string'
        ? translateLabel(filter.name, filter.label, words)
        : filter.label,
    ...(values ? { options: choices(values) } : {}),
  };
}

interface ListLayout {
  options?: Options;
}

/** Has the Content Manager show our types and components in the language of the panel. */
export function translateContentManager({ registerHook }: Pick<StrapiApp, 'registerHook'>): void {
  registerHook(FORM, (({ layout, ...rest }: { layout: FormLayout }) => ({
    ...rest,
    layout: translateFormOnce(layout),
  })) as never);
  registerHook(LIST, ((given: { displayedHeaders: Column[]; layout: ListLayout }) => {
    const words = wordsOfType(given.layout.options);
    return words
      ? {
          ...given,
          displayedHeaders: given.displayedHeaders.map((column) => translateColumn(column, words)),
        }
      : given;
  }) as never);
  registerHook(FILTERS, ((given: { displayedFilters: Filter[]; layout: ListLayout }) => {
    const words = wordsOfType(given.layout.options);
    return words
      ? {
          ...given,
          displayedFilters: given.displayedFilters.map((filter) => translateFilter(filter, words)),
        }
      : given;
  }) as never);
}
