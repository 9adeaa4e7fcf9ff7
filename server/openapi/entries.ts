import en from '../../content-types/labels/en.json';
import type { Labels } from '../../content-types/labels/labels';
import { PLUGIN_ID } from '../../content-types';

import { attributeSchema, FILE_FORMAT, KNOWN_JSON, ref } from './attributes';
import { filterSchemas, isFilterable } from './filters';
import { isComponent, isRelation, publicAttributes, reachable, schemaName } from './models';
import type { Model, Models } from './models';
import type { Schema } from './types';

const labelsOf = (uid: string) => (en as Labels)[uid.replace(`plugin::${PLUGIN_ID}.`, '')];

const IDENTITY: Record<string, Schema> = {
  id: { type: 'integer', description: 'Not for good: publishing makes another one.' },
  documentId: { type: 'string', description: 'Of the entry, for good.' },
};

/** What Strapi writes itself, and always. */
const ALWAYS: readonly string[] = ['createdAt', 'updatedAt'];

/**
 * Schemas of the entries that Strapi's own routes answer with, and of what they can be asked for, by name:
 * `Event`, `EventAttribute`, `EventRelation`, `EventFilters`, and the same of everything that they lead to.
 *
 * @param locales the project's languages; none: they are not known
 */
export function entrySchemas(
  uids: readonly string[],
  { models, locales }: { models: Models; locales: readonly string[] },
): Record<string, Schema> {
  const found = reachable(uids, models);
  const isKnown = (uid: string) => found.has(uid);
  const schemas: Record<string, Schema> = {
    LocalizedText: localizedText(locales),
    FileFormat: FILE_FORMAT,
    RelatedEntry: {
      type: 'object',
      description: 'An entry of a type of the project’s own.',
      properties: IDENTITY,
      required: ['id'],
      additionalProperties: true,
    },
    ...filterSchemas(found),
  };
  for (const [uid, model] of found) {
    const name = schemaName(uid);
    schemas[name] = entrySchema(uid, model, isKnown);
    schemas[`${name}Attribute`] = { type: 'string', enum: scalarNames(model) };
    schemas[`${name}Relation`] = {
      type: 'string',
      // A dot leads on: `talks.speakers`.
      pattern: `^(\\*|(${relationNames(model).join('|')})(\\.\\w+)*)$`,
    };
    schemas[`${name}Sort`] = {
      type: 'string',
      pattern: `^(${sortableNames(model).join('|')})(:(asc|desc))?$`,
    };
  }
  return schemas;
}

function entrySchema(uid: string, model: Model, isKnown: (uid: string) => boolean): Schema {
  const labels = labelsOf(uid);
  // Drafts may lack what publishing demands.
  const demands = model.options?.draftAndPublish !== true;
  const identity = isComponent(uid) ? { id: IDENTITY['id'] as Schema } : IDENTITY;
  const attributes = publicAttributes(model).map(([name, attribute]) => {
    const isRequired = ALWAYS.includes(name) || (demands && attribute['required'] === true);
    const label = labels?.attributes[name]?.label;
    const schema =
      KNOWN_JSON[`${uid}.${name}`] ?? attributeSchema(attribute, { isRequired, isKnown });
    return [name, label === undefined ? schema : { description: label, ...schema }] as const;
  });
  return {
    type: 'object',
    ...(labels ? { description: labels.name } : {}),
    properties: { ...identity, ...Object.fromEntries(attributes) },
    required: Object.keys(identity),
  };
}

const localizedText = (locales: readonly string[]): Schema => ({
  type: 'object',
  description: 'A text by language.',
  ...(locales.length > 0
    ? { properties: Object.fromEntries(locales.map((code) => [code, { type: 'string' }])) }
    : {}),
  additionalProperties: { type: 'string' },
});

const scalarNames = (model: Model): string[] => [
  'documentId',
  ...publicAttributes(model).flatMap(([name, attribute]) => (isRelation(attribute) ? [] : [name])),
];

const relationNames = (model: Model): string[] =>
  publicAttributes(model).flatMap(([name, attribute]) => (isRelation(attribute) ? [name] : []));

const sortableNames = (model: Model): string[] => [
  'id',
  'documentId',
  ...publicAttributes(model).flatMap(([name, attribute]) =>
    isFilterable(attribute) ? [name] : [],
  ),
];

/** The schema of a list of entries, as Strapi's routes give it. */
export const listOf = (name: string): Schema => ({
  type: 'object',
  properties: {
    data: { type: 'array', items: ref(name) },
    meta: {
      type: 'object',
      properties: { pagination: ref('Pagination') },
      required: ['pagination'],
    },
  },
  required: ['data', 'meta'],
});

/** The schema of one entry, as Strapi's routes give it. */
export const oneOf = (name: string): Schema => ({
  type: 'object',
  properties: { data: ref(name), meta: { type: 'object' } },
  required: ['data', 'meta'],
});
