import type { Attribute } from '../../content-types';
import { COMPARISONS, LISTS, PRESENCE, TEXT_ONLY } from '../query/filters';
import { kindOf } from '../query/values';
import type { ValueKind } from '../query/values';

import { ref } from './attributes';
import { isComponent, isRelation, publicAttributes, schemaName, targetOf } from './models';
import type { Model } from './models';
import type { Schema } from './types';

type FilterKind = Exclude<ValueKind, 'json'>;

/** What an attribute of a kind is compared with. */
const VALUES: Record<FilterKind, { name: string; schema: Schema }> = {
  text: { name: 'TextFilter', schema: { type: 'string' } },
  integer: { name: 'IntegerFilter', schema: { type: 'integer' } },
  biginteger: { name: 'BigIntegerFilter', schema: { type: 'string', pattern: '^[+-]?\\d+$' } },
  number: { name: 'NumberFilter', schema: { type: 'number' } },
  boolean: { name: 'BooleanFilter', schema: { type: 'boolean' } },
  date: { name: 'DateFilter', schema: { type: 'string', format: 'date' } },
  datetime: { name: 'DateTimeFilter', schema: { type: 'string', format: 'date-time' } },
  time: { name: 'TimeFilter', schema: { type: 'string' } },
};

const kindOfFilter = ({ type }: Attribute): FilterKind | undefined => {
  const kind = kindOf(type);
  return kind === 'json' ? undefined : kind;
};

/** Whether entries can be filtered and sorted by it. */
export const isFilterable = (attribute: Attribute): boolean =>
  kindOfFilter(attribute) !== undefined;

const operators = (names: readonly string[], schema: Schema): Record<string, Schema> =>
  Object.fromEntries(names.map((name) => [name, schema]));

/** A value, or operators with their values. */
function comparison(kind: FilterKind): Schema {
  const { schema: value } = VALUES[kind];
  const values: Schema = { type: 'array', items: value };
  return {
    anyOf: [
      value,
      {
        type: 'object',
        properties: {
          ...operators(COMPARISONS, value),
          ...operators(LISTS, values),
          ...operators(PRESENCE, { type: 'boolean' }),
          ...(kind === 'text' ? operators(TEXT_ONLY, value) : {}),
          $between: values,
          $not: ref(VALUES[kind].name),
        },
        additionalProperties: false,
      },
    ],
  };
}

/** Schemas of what entries can be filtered by, by name: `EventFilters`, `TextFilter`. */
export function filterSchemas(models: ReadonlyMap<string, Model>): Record<string, Schema> {
  const kinds = Object.keys(VALUES) as FilterKind[];
  const filtersOf = ([uid, model]: [string, Model]): [string, Schema] => {
    const name = `${schemaName(uid)}Filters`;
    const attributes = publicAttributes(model).flatMap(([attribute, definition]) => {
      const kind = kindOfFilter(definition);
      const target = targetOf(definition);
      if (isRelation(definition)) {
        const isKnown = target !== undefined && models.has(target);
        return [[attribute, isKnown ? ref(`${schemaName(target)}Filters`) : { type: 'object' }]];
      }
      return kind ? [[attribute, ref(VALUES[kind].name)]] : [];
    });
    return [
      name,
      {
        type: 'object',
        properties: {
          $and: { type: 'array', items: ref(name) },
          $or: { type: 'array', items: ref(name) },
          $not: ref(name),
          id: ref('IntegerFilter'),
          ...(isComponent(uid) ? {} : { documentId: ref('TextFilter') }),
          ...(Object.fromEntries(attributes) as Record<string, Schema>),
        },
        additionalProperties: false,
      },
    ];
  };
  return Object.fromEntries([
    ...kinds.map((kind) => [VALUES[kind].name, comparison(kind)] as const),
    ...[...models].map(filtersOf),
  ]);
}
