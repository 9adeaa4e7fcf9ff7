import type { Attribute } from '../../content-types';

import {
  FILE_UID,
  isGrammar,
  isLocalizedText,
  isRelation,
  isToMany,
  schemaName,
  targetOf,
} from './models';
import type { Schema, SchemaType } from './types';

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const nullable = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

/** Strapi's types of attributes, as they are in an answer. */
const SCALARS: Record<string, { type: SchemaType; format?: string }> = {
  string: { type: 'string' },
  text: { type: 'string' },
  richtext: { type: 'string' },
  email: { type: 'string' },
  uid: { type: 'string' },
  enumeration: { type: 'string' },
  integer: { type: 'integer' },
  // JavaScript's numbers are too small for it.
  biginteger: { type: 'string' },
  decimal: { type: 'number' },
  float: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  timestamp: { type: 'string', format: 'date-time' },
  time: { type: 'string' },
};

const LIMITS = { maxLength: 'maxLength', min: 'minimum', max: 'maximum' } as const;

function scalar(attribute: Attribute, isRequired: boolean): Schema | undefined {
  const known = SCALARS[attribute.type];
  if (!known) {
    return undefined;
  }
  const { type, format } = known;
  const limits = Object.entries(LIMITS).flatMap(([name, keyword]) =>
    typeof attribute[name] === 'number' ? [[keyword, attribute[name]]] : [],
  );
  const values = attribute['enum'] as readonly string[] | undefined;
  return {
    type: isRequired ? type : [type, 'null'],
    ...(format === undefined ? {} : { format }),
    ...Object.fromEntries(limits),
    ...(values ? { enum: isRequired ? [...values] : [...values, null] } : {}),
  };
}

/**
 * An attribute as it is in an answer.
 *
 * @param isRequired whether Strapi refuses entries without it
 * @param isKnown whether the document has a schema for a model
 */
export function attributeSchema(
  attribute: Attribute,
  { isRequired, isKnown }: { isRequired: boolean; isKnown: (uid: string) => boolean },
): Schema {
  if (isRelation(attribute)) {
    const target = targetOf(attribute);
    const schema =
      target !== undefined && isKnown(target) ? ref(schemaName(target)) : ref('RelatedEntry');
    return isToMany(attribute) ? { type: 'array', items: schema } : nullable(schema);
  }
  if (isLocalizedText(attribute)) {
    return nullable(ref('LocalizedText'));
  }
  if (isGrammar(attribute)) {
    return nullable(ref('OrganizationGrammar'));
  }
  if (attribute.type === 'blocks') {
    return { type: ['array', 'null'], items: ref('Block') };
  }
  // JSON of any form.
  return scalar(attribute, isRequired) ?? {};
}

/** JSON of Strapi's own types whose form is known, by model and attribute. */
export const KNOWN_JSON: Record<string, Schema> = {
  [`${FILE_UID}.formats`]: {
    type: ['object', 'null'],
    additionalProperties: ref('FileFormat'),
  },
};

/** The smaller versions that Strapi makes of a picture. */
export const FILE_FORMAT: Schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    hash: { type: 'string' },
    ext: { type: ['string', 'null'] },
    mime: { type: 'string' },
    path: { type: ['string', 'null'] },
    width: { type: 'integer' },
    height: { type: 'integer' },
    size: { type: 'number', description: 'Kilobytes.' },
    sizeInBytes: { type: 'integer' },
    url: { type: 'string' },
  },
  required: ['hash', 'mime', 'url'],
};
