import type { Core } from '@strapi/strapi';

import type { Attribute } from '../../content-types';

import { attributesOf } from './attributes';

type Values = Record<string, unknown>;

/** A component's value as input: without ids of its own, relations by documentId, files by id. */
export function copyComponent(strapi: Core.Strapi, attribute: Attribute, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => copyComponent(strapi, attribute, item));
  }
  if (typeof value !== 'object' || value === null) {
    return attribute['repeatable'] ? [] : null;
  }
  const uid = String(attribute['component']);
  const source = value as Values;
  return Object.fromEntries(
    Object.entries(attributesOf(strapi, uid))
      .filter(([name]) => source[name] !== undefined)
      .map(([name, inner]) => [name, copyValue(strapi, inner, source[name])]),
  );
}

/** An attribute's stored value as input. */
export function copyValue(strapi: Core.Strapi, attribute: Attribute, value: unknown): unknown {
  switch (attribute.type) {
    case 'component':
      return copyComponent(strapi, attribute, value);
    case 'media':
      return (value as { id?: number } | null)?.id ?? null;
    case 'relation':
      return { set: documentIds(value).map((documentId) => ({ documentId })) };
    default:
      return value;
  }
}

/** The documentIds of related rows, whether there may be one or many. */
export const documentIds = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((row: unknown) => {
    const documentId = (row as { documentId?: unknown } | null)?.documentId;
    return typeof documentId === 'string' ? [documentId] : [];
  });
