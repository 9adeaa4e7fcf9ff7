import en from './labels/en.json';
import type { Labels } from './labels/labels';
import type { Attribute, PanelConfig } from './schema';
import { PLUGIN_ID } from './uids';

/** How an editor meets a type or a component in the Content Manager. */
export interface PanelOptions {
  /** The attribute by which pickers and headings name an entry. */
  mainField?: string;
  /** Columns of the list. */
  list?: string[];
  /** Attribute that the list is sorted by at first. */
  sortBy?: string;
  sortOrder?: 'ASC' | 'DESC';
  /** Rows of the form: `name:width` with twelve columns to a row; without a width the whole row. */
  rows: string[];
  placeholders?: Record<string, string>;
  /** For a relation: the target's attribute by which the picker names it. */
  pickBy?: Record<string, string>;
  /** Shown, but not to be typed into. */
  readOnly?: string[];
}

/** Tells the panel in the browser which of the `labels` are a type's: Strapi's hooks do not name the type. */
export const named = (key: string): Record<string, unknown> => ({ [PLUGIN_ID]: { labels: key } });

const parseRow = (row: string): { name: string; size: number }[] =>
  row.split(' ').map((cell) => {
    const [name = '', size = '12'] = cell.split(':');
    return { name, size: Number(size) };
  });

/**
 * The Content Manager's first configuration of a type or component. Strapi reads it (`schema.config`) once,
 * when it stores the configuration; what an administrator changes afterwards stays.
 *
 * Attributes without a place in `rows` are hidden in the form.
 *
 * @param key of the words in `labels`: the type's name, or the component's uid
 */
export function panel(
  key: string,
  attributes: Record<string, Attribute>,
  { mainField, list = [], sortBy = mainField, sortOrder = 'ASC', ...options }: PanelOptions,
): PanelConfig {
  const words = (en as Labels)[key]?.attributes ?? {};
  const edit = options.rows.map(parseRow);
  const placed = new Set(edit.flat().map((cell) => cell.name));
  const metadatas = Object.fromEntries(
    Object.keys(attributes).map((name) => {
      const { label = name, hint = '' } = words[name] ?? {};
      return [
        name,
        {
          edit: {
            label,
            description: hint,
            placeholder: options.placeholders?.[name] ?? '',
            visible: placed.has(name),
            editable: !options.readOnly?.includes(name),
            ...(options.pickBy?.[name] ? { mainField: options.pickBy[name] } : {}),
          },
          list: { label },
        },
      ];
    }),
  );
  return {
    ...(mainField
      ? {
          settings: {
            bulkable: true,
            filterable: true,
            searchable: true,
            pageSize: 20,
            mainField,
            defaultSortBy: sortBy,
            defaultSortOrder: sortOrder,
          },
        }
      : {}),
    metadatas,
    layouts: { list, edit },
  };
}
