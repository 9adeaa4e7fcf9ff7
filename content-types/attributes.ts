import { LOCALIZED_TEXT_UID } from './uids';
import type { Attribute, DatabaseIndex } from './schema';

/** Options that any attribute may carry. */
type Options = Record<string, unknown>;

/** Differs per language; only on types that are localised. */
export const LOCALIZED: Options = { pluginOptions: { i18n: { localized: true } } };

/** Never leaves through the public API, and is not found by `_q` either (strapi searches private columns too). */
export const PRIVATE: Options = { private: true, searchable: false };

/** Written by the server alone, from other attributes. */
export const DERIVED: Options = { writable: false };

/** At most 255 characters: a longer `string` is a database error on PostgreSQL and MariaDB. */
export const string = (maxLength: number, options: Options = {}): Attribute => ({
  type: 'string',
  maxLength,
  ...options,
});

export const text = (maxLength: number, options: Options = {}): Attribute => ({
  type: 'text',
  maxLength,
  ...options,
});

/** http or https only; checked at every save. */
export const url = (options: Options = {}): Attribute => text(2048, options);

export const enumeration = (
  values: readonly string[],
  defaultValue?: string,
  options: Options = {},
): Attribute => ({
  type: 'enumeration',
  enum: values,
  ...(defaultValue ? { default: defaultValue } : {}),
  ...options,
});

export const integer = (options: Options = {}): Attribute => ({ type: 'integer', ...options });
export const boolean = (defaultValue?: boolean, options: Options = {}): Attribute => ({
  type: 'boolean',
  ...(defaultValue === undefined ? {} : { default: defaultValue }),
  ...options,
});
export const datetime = (options: Options = {}): Attribute => ({ type: 'datetime', ...options });
export const date = (options: Options = {}): Attribute => ({ type: 'date', ...options });
export const decimal = (options: Options = {}): Attribute => ({ type: 'decimal', ...options });
export const json = (options: Options = {}): Attribute => ({ type: 'json', ...options });
export const blocks = (options: Options = {}): Attribute => ({ type: 'blocks', ...options });

/**
 * A text by language, `{ "de": "Leiter", "en": "Head" }`, for components and for types that are not
 * localised, where Strapi's own localisation does nothing.
 *
 * @param maxLength longest text of one language, in characters
 */
export const localizedText = (
  maxLength: number,
  { multiline = false, ...options }: Options & { multiline?: boolean } = {},
): Attribute => ({
  type: 'customField',
  customField: LOCALIZED_TEXT_UID,
  options: { maxLength, multiline },
  ...options,
});

export const component = (uid: string, options: Options = {}): Attribute => ({
  type: 'component',
  component: uid,
  repeatable: false,
  ...options,
});

export const components = (uid: string, options: Options = {}): Attribute => ({
  type: 'component',
  component: uid,
  repeatable: true,
  ...options,
});

export const image = (options: Options = {}): Attribute => ({
  type: 'media',
  multiple: false,
  allowedTypes: ['images'],
  ...options,
});

type Relation = 'oneToOne' | 'oneToMany' | 'manyToOne' | 'manyToMany';

/**
 * A relation. `oneToOne` and `oneToMany` without an inverse are Strapi's "has one" and "has many":
 * they take nothing away from the target's other owners.
 */
export const relation = (
  kind: Relation,
  target: string,
  options: Options & { inversedBy?: string; mappedBy?: string } = {},
): Attribute => ({ type: 'relation', relation: kind, target, ...options });

/** Where an entry was imported from; together they are looked up by an import. */
export const externalIdentity = (): Record<string, Attribute> => ({
  externalId: string(191),
  externalSource: string(100),
});

/**
 * Indexes for what pages and imports look up, by the database's column names.
 *
 * @param table name of the table, the beginning of each index' name
 * @param columns each entry is one index: a column, or several joined by `+`
 */
export const lookups = (table: string, ...columns: string[]): DatabaseIndex[] =>
  columns.map((names) => ({
    name: `${table}_${names.replaceAll('+', '_')}_ix`,
    columns: names.split('+'),
  }));
