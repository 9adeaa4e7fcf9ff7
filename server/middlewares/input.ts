import type { Core } from '@strapi/strapi';

import { DERIVED_ATTRIBUTES, EVENT_UID, LOCALIZED_TEXT_UID } from '../../content-types';
import type { Attribute } from '../../content-types';
import { visitValues } from '../strapi/attributes';
import type { DocumentMiddleware } from '../strapi/documents';
import { bringsData } from '../strapi/writes';
import { cleanField, cleanJson, cleanLocalizedText } from '../text';

/**
 * Tidies what comes in, whatever the way: white space around texts, blank texts (they mean "missing"),
 * composed letters, control characters; and drops what only the server derives.
 */
export function input(strapi: Core.Strapi): DocumentMiddleware {
  return (context, next) => {
    if (!bringsData(context)) {
      return next();
    }
    const data = structuredClone(context.params.data ?? {});
    for (const name of DERIVED_ATTRIBUTES[context.uid] ?? []) {
      delete data[name];
    }
    visitValues(strapi, context.uid, data, ({ attribute, name, value, parent }) => {
      parent[name] = clean(attribute, name, value);
    });
    if (context.uid === EVENT_UID && context.action === 'create') {
      data['timeZone'] ??= strapi.plugin('newsroom').config('defaultTimeZone');
    }
    context.params = { ...context.params, data };
    return next();
  };
}

function clean(attribute: Attribute, name: string, value: unknown): unknown {
  if (attribute['customField'] === LOCALIZED_TEXT_UID) {
    return cleanLocalizedText(value);
  }
  switch (attribute.type) {
    case 'string':
    case 'text': {
      const text = typeof value === 'string' ? cleanField(value) : value;
      return name === 'countryCode' && typeof text === 'string' ? text.toUpperCase() : text;
    }
    case 'blocks':
    case 'json':
      return cleanJson(value);
    default:
      return value;
  }
}
