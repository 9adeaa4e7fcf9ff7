import type { Core } from '@strapi/strapi';

import { attributesOf, contentAttributes } from './attributes';

/**
 * What `strapi.db.query` needs to load a row with its components whole, and the ids of files and of the
 * entries that the components point at.
 *
 * @param relations the row's own relations that are wanted as well
 */
export function populateComponents(
  strapi: Core.Strapi,
  uid: string,
  relations: string[] = [],
): Record<string, unknown> {
  const populate: Record<string, unknown> = {};
  for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
    if (attribute.type === 'component') {
      const component = String(attribute['component']);
      const inner = Object.entries(attributesOf(strapi, component))
        .filter(([, { type }]) => type === 'relation')
        .map(([relation]) => relation);
      populate[name] = { populate: populateComponents(strapi, component, inner) };
    } else if (attribute.type === 'media') {
      populate[name] = { select: ['id'] };
    } else if (relations.includes(name)) {
      populate[name] = { select: ['id', 'documentId'] };
    }
  }
  return populate;
}

/** What `strapi.db.query` needs to load a row with all of its content. */
export const populateContent = (strapi: Core.Strapi, uid: string): Record<string, unknown> =>
  populateComponents(
    strapi,
    uid,
    contentAttributes(strapi, uid)
      .filter(([, { type }]) => type === 'relation')
      .map(([name]) => name),
  );
