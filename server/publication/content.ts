import { isDeepStrictEqual } from 'node:util';

import type { Core } from '@strapi/strapi';

import type { Attribute } from '../../content-types';
import { attributesOf, contentAttributes, isLocalizedAttribute } from '../strapi/attributes';
import type { Row } from '../strapi/documents';

type Values = Record<string, unknown>;

/** The attributes in which a draft and what is public differ, by name. */
export interface Differences {
  /** Those that all languages share. */
  shared: string[];
  /** Those that every language has of its own; relations are among them. */
  own: string[];
}

/** The relations of a type's content to types with drafts, as pairs of the attribute's name and the target. */
export const relationsToDrafts = (strapi: Core.Strapi, uid: string): [string, string][] =>
  contentAttributes(strapi, uid)
    .filter(([, attribute]) => attribute.type === 'relation' && leadsToDrafts(strapi, attribute))
    .map(([name, attribute]) => [name, String(attribute['target'])]);

const leadsToDrafts = (strapi: Core.Strapi, attribute: Attribute): boolean =>
  Boolean(strapi.contentType(attribute['target'] as never)?.options?.draftAndPublish);

/**
 * Compares a draft with what is public of it by what is stored. Times of saving say less: deriving,
 * sharing a field and saving without a change touch them too.
 *
 * @param draft and published: rows with their content (`populateContent` of strapi/populate)
 * @param isPublic whether an entry of a type with drafts is public in this language: what points at one that
 *   is not has nothing to point at among the published rows, which is no difference
 */
export function differences(
  strapi: Core.Strapi,
  uid: string,
  { draft, published }: { draft: Row; published: Row },
  isPublic: (target: string, documentId: string) => boolean,
): Differences {
  const found: Differences = { shared: [], own: [] };
  for (const [name, attribute] of contentAttributes(strapi, uid)) {
    const isRelation = attribute.type === 'relation';
    const target = String(attribute['target']);
    const onlyPublic = (documentIds: string[]) =>
      leadsToDrafts(strapi, attribute)
        ? documentIds.filter((documentId) => isPublic(target, documentId))
        : documentIds;
    // The order of related entries is not kept reliably when something is published; nothing leans on it.
    const [drafted, shown] = isRelation
      ? [onlyPublic(documentIds(draft[name])).sort(), documentIds(published[name]).sort()]
      : [draft, published].map((row) => comparable(strapi, attribute, row[name]));
    if (!isDeepStrictEqual(drafted, shown)) {
      (isRelation || isLocalizedAttribute(attribute) ? found.own : found.shared).push(name);
    }
  }
  return found;
}

/** A value without the ids that each row has of its own. */
function comparable(strapi: Core.Strapi, attribute: Attribute, value: unknown): unknown {
  switch (attribute.type) {
    case 'component': {
      const attributes = Object.entries(attributesOf(strapi, String(attribute['component'])));
      const inner = (item: unknown) =>
        attributes.map(([name, of]) => comparable(strapi, of, (item as Values)[name]));
      return Array.isArray(value) ? value.map(inner) : value ? inner(value) : null;
    }
    case 'media':
      return list(value).map((file) => (file as Values)['id']);
    case 'relation':
      return documentIds(value);
    default:
      return value instanceof Date ? value.toISOString() : (value ?? null);
  }
}

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

const documentIds = (value: unknown): string[] =>
  list(value).map((row) => String((row as Values)['documentId']));
