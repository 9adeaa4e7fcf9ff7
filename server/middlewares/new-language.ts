import type { Core } from '@strapi/strapi';

import { DERIVED_ATTRIBUTES } from '../../content-types';
import type { Attribute } from '../../content-types';
import { attributesOf, isOurRelation } from '../strapi/attributes';
import { defaultLocale, rows } from '../strapi/documents';
import type { DocumentMiddleware, Row } from '../strapi/documents';
import { isLocalized } from '../strapi/locales';
import { populateComponents } from '../strapi/populate';
import { bringsData } from '../strapi/writes';

type Values = Record<string, unknown>;

/**
 * Gives a new language version what its siblings have and the form leaves out.
 *
 * Strapi's form of a new language shows the components that all languages share as empty and sends `[]`,
 * which would empty them in every language; and a new version starts without any relation. A new version
 * arrives as an `update` of a language that has no row yet.
 */
export function newLanguage(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action, params } = context;
    if (!bringsData(context) || action !== 'update' || !isLocalized(strapi, uid)) {
      return next();
    }
    const locale = typeof params.locale === 'string' ? params.locale : await defaultLocale(strapi);
    const sibling = await findSibling(strapi, uid, String(params.documentId), locale);
    if (!sibling) {
      return next();
    }
    const data: Values = { ...params.data };
    for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
      if (DERIVED_ATTRIBUTES[uid]?.includes(name) || !isLeftOut(data[name])) {
        continue;
      }
      if (attribute.type === 'component' && !isLocalizedAttribute(attribute)) {
        data[name] = copyComponent(strapi, attribute, sibling[name]);
      } else if (isOurRelation(attribute)) {
        const targets = await inLanguage(strapi, attribute, sibling[name], locale);
        if (targets.length > 0) {
          data[name] = { set: targets.map((documentId) => ({ documentId, locale })) };
        }
      }
    }
    context.params = { ...params, data };
    return next();
  };
}

const isLocalizedAttribute = (attribute: Attribute): boolean =>
  (attribute['pluginOptions'] as { i18n?: { localized?: boolean } } | undefined)?.i18n
    ?.localized === true;

/** Nothing, an empty list, or a relation input that changes nothing. */
function isLeftOut(value: unknown): boolean {
  if (value === undefined || value === null) {
    return true;
  }
  if (Array.isArray(value)) {
    return value.length === 0;
  }
  return (
    typeof value === 'object' &&
    Object.keys(value).every((key) => ['connect', 'disconnect'].includes(key)) &&
    Object.values(value).every((change) => !Array.isArray(change) || change.length === 0)
  );
}

/**
 * The draft that a new version takes after, with its components and relations: the default language's, or
 * else the oldest.
 *
 * @returns null where the language exists already, or the document does not
 */
async function findSibling(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string,
): Promise<Row | null> {
  const drafts = await rows(strapi, uid).findMany({
    where: { documentId, publishedAt: null },
    select: ['id', 'locale'],
    orderBy: { id: 'asc' },
  });
  if (drafts.length === 0 || drafts.some((draft) => draft.locale === locale)) {
    return null;
  }
  const preferred = await defaultLocale(strapi);
  const chosen = drafts.find((draft) => draft.locale === preferred) ?? drafts[0];
  return rows(strapi, uid).findOne({
    where: { id: chosen?.id },
    populate: populateComponents(
      strapi,
      uid,
      Object.entries(attributesOf(strapi, uid))
        .filter(([, attribute]) => isOurRelation(attribute))
        .map(([name]) => name),
    ),
  });
}

/** A component's value as input: without ids of its own, relations by documentId, files by id. */
function copyComponent(strapi: Core.Strapi, attribute: Attribute, value: unknown): unknown {
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

function copyValue(strapi: Core.Strapi, attribute: Attribute, value: unknown): unknown {
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

const documentIds = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((row: unknown) => {
    const documentId = (row as { documentId?: unknown } | null)?.documentId;
    return typeof documentId === 'string' ? [documentId] : [];
  });

/** Those of the related entries that exist in the new language; Strapi refuses the others. */
async function inLanguage(
  strapi: Core.Strapi,
  attribute: Attribute,
  value: unknown,
  locale: string,
): Promise<string[]> {
  const target = String(attribute['target']);
  const wanted = documentIds(value);
  if (wanted.length === 0 || !isLocalized(strapi, target)) {
    return wanted;
  }
  const found = await rows(strapi, target).findMany({
    where: { documentId: { $in: wanted }, locale, publishedAt: null },
    select: ['documentId'],
  });
  const existing = new Set(found.map((row) => row.documentId));
  return wanted.filter((documentId) => existing.has(documentId));
}
