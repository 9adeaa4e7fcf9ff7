import type { Core } from '@strapi/strapi';

import { DERIVED_ATTRIBUTES } from '../../content-types';
import type { Attribute } from '../../content-types';

type Values = Record<string, unknown>;

/** One attribute's value, with where it is. */
export interface Visit {
  attribute: Attribute;
  name: string;
  value: unknown;
  path: string[];
  /** The object that holds the value: the row or a component in it. */
  parent: Values;
}

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The attributes of a content type or component, by its uid. */
export const attributesOf = (strapi: Core.Strapi, uid: string): Record<string, Attribute> =>
  (strapi.getModel(uid as never) as { attributes: Record<string, Attribute> }).attributes;

/** Relations between newsroom types; Strapi's own (creator, localizations) are none of ours. */
export const isOurRelation = (attribute: Attribute): boolean =>
  attribute.type === 'relation' &&
  String(attribute['target']).startsWith('plugin::newsroom.') &&
  attribute['unstable_virtual'] !== true;

/** What Strapi keeps about a row; none of it is content that an editor enters. */
export const BOOKKEEPING: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
]);

/**
 * What an editor gives a type: not what is derived from it, and not what belongs to the other side of a
 * relation (the talks of an event have a publication of their own).
 */
export const contentAttributes = (strapi: Core.Strapi, uid: string): [string, Attribute][] =>
  Object.entries(attributesOf(strapi, uid)).filter(
    ([name, attribute]) =>
      !BOOKKEEPING.has(name) &&
      !DERIVED_ATTRIBUTES[uid]?.includes(name) &&
      (attribute.type !== 'relation' ||
        (attribute['mappedBy'] === undefined && typeof attribute['target'] === 'string')),
  );

/** Whether each language has a value of its own. */
export const isLocalizedAttribute = (attribute: Attribute): boolean =>
  (attribute['pluginOptions'] as { i18n?: { localized?: boolean } } | undefined)?.i18n
    ?.localized === true;

/**
 * Visits every value of a row or of somebody's input, inside components too, parents before children.
 * Keys that the schema does not know are passed over.
 */
export function visitValues(
  strapi: Core.Strapi,
  uid: string,
  values: Values,
  visit: (visit: Visit) => void,
  path: string[] = [],
): void {
  const attributes = attributesOf(strapi, uid);
  for (const name of Object.keys(values)) {
    const attribute = attributes[name];
    if (!attribute) {
      continue;
    }
    const value = values[name];
    const here = [...path, name];
    visit({ attribute, name, value, path: here, parent: values });
    if (attribute.type !== 'component') {
      continue;
    }
    const component = String(attribute['component']);
    const inner = values[name];
    if (Array.isArray(inner)) {
      inner.forEach((item, index) => {
        if (isRecord(item)) {
          visitValues(strapi, component, item, visit, [...here, String(index)]);
        }
      });
    } else if (isRecord(inner)) {
      visitValues(strapi, component, inner, visit, here);
    }
  }
}
