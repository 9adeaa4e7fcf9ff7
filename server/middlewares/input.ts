import type { Core } from '@strapi/strapi';

import { DERIVED_ATTRIBUTES, EVENT_UID, LOCALIZED_TEXT_UID } from '../../content-types';
import type { Attribute } from '../../content-types';
import { fieldError } from '../errors';
import { translate } from '../messages';
import { defaultTimeZone } from '../settings/time-zone';
import { visitValues } from '../strapi/attributes';
import { rows } from '../strapi/documents';
import type { DocumentContext, DocumentMiddleware } from '../strapi/documents';
import { isLocalized } from '../strapi/locales';
import { bringsData } from '../strapi/writes';
import { cleanField, cleanJson, cleanLocalizedText } from '../text';

/**
 * Tidies what comes in, whatever the way: white space around texts, blank texts (they mean "missing"),
 * composed letters, control characters; and drops what only the server derives.
 */
export function input(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    if (!bringsData(context)) {
      return next();
    }
    await refuseUnknownLanguage(strapi, context);
    const data = structuredClone(context.params.data ?? {});
    for (const name of DERIVED_ATTRIBUTES[context.uid] ?? []) {
      delete data[name];
    }
    visitValues(strapi, context.uid, data, ({ attribute, name, value, parent }) => {
      parent[name] = clean(attribute, name, value);
    });
    if (context.uid === EVENT_UID && context.action === 'create') {
      data['timeZone'] ??= await defaultTimeZone(strapi);
    }
    if (await movesOneDay(strapi, context)) {
      data['endDate'] = null;
    }
    context.params = { ...context.params, data };
    return next();
  };
}

/** Strapi stores a version in whatever language it is told; nobody could see it in the panel. */
async function refuseUnknownLanguage(strapi: Core.Strapi, context: DocumentContext): Promise<void> {
  const { locale } = context.params;
  if (typeof locale !== 'string' || locale === '*' || !isLocalized(strapi, context.uid)) {
    return;
  }
  if (!(await strapi.plugin('i18n').service('locales').findByCode(locale))) {
    const message = translate(strapi, 'unknown-language', { value: locale });
    throw fieldError([{ path: ['locale'], message }]);
  }
}

/** Whether an event of one day gets another first day, and nothing is said of the last. */
async function movesOneDay(
  strapi: Core.Strapi,
  { uid, action, params: { data, documentId } }: DocumentContext,
): Promise<boolean> {
  if (uid !== EVENT_UID || action !== 'update' || !data?.['startDate'] || 'endDate' in data) {
    return false;
  }
  const stored = await rows(strapi, uid).findOne({
    where: { documentId, publishedAt: null },
    select: ['startDate', 'endDate'],
  });
  return stored !== null && stored['startDate'] === stored['endDate'];
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
