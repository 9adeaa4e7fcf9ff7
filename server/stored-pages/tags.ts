import type { Core } from '@strapi/strapi';

import { isRecord } from '../visitors/model';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

const FILE_UID = 'plugin::upload.file';

/** `speaker:<documentId>`, `file:<documentId>`: an entry as pages and caches name it. */
export const tagOf = (uid: string, documentId: string): string =>
  `${uid.slice(uid.lastIndexOf('.') + 1)}:${documentId}`;

/**
 * The tags of everything that was read for a page, the page's own entry first.
 *
 * @param row with what was populated
 */
export function tagsOf(strapi: Core.Strapi, uid: string, row: unknown): string[] {
  const tags = new Set<string>();
  const visit = (value: unknown, type: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item) => visit(item, type));
      return;
    }
    if (!isRecord(value)) {
      return;
    }
    if (typeof value['documentId'] === 'string') {
      tags.add(tagOf(type, value['documentId']));
    }
    const { attributes } = strapi.getModel(type as never) as {
      attributes: Record<string, Attribute | undefined>;
    };
    for (const [name, part] of Object.entries(value)) {
      const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      const target =
        attribute?.type === 'media' ? FILE_UID : (attribute?.target ?? attribute?.component);
      if (target !== undefined) {
        visit(part, target);
      }
    }
  };
  visit(row, uid);
  return [...tags];
}
