import type { Core } from '@strapi/strapi';

import { DERIVED_ATTRIBUTES } from '../../content-types';
import type { Attribute } from '../../content-types';
import {
  attributesOf,
  BOOKKEEPING,
  isLocalizedAttribute,
  isOurRelation,
} from '../strapi/attributes';
import { copyComponent, documentIds } from '../strapi/copy-values';
import { defaultLocale, documents, rows } from '../strapi/documents';
import type { DocumentContext, DocumentMiddleware, Row } from '../strapi/documents';
import { isLocalized } from '../strapi/locales';
import { populateComponents } from '../strapi/populate';
import { bringsData } from '../strapi/writes';

type Values = Record<string, unknown>;

/**
 * Gives a new language version what its siblings have and the form leaves out.
 *
 * Strapi's form of a new language shows the components that all languages share as empty and sends `[]`,
 * which would empty them in every language; and a new version starts without any relation. Shared values
 * that the request leaves out it takes from what is public, over changes that are not public yet. A new
 * version arrives as an `update` of a language that has no row yet; `takeAfter` among its parameters names
 * the language to take after, the default one if there is none.
 *
 * It is the innermost of ours, because what Strapi brings back must be gone before the rules look.
 */
export function newLanguage(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action } = context;
    const { takeAfter, ...params } = context.params;
    if (!bringsData(context) || action !== 'update' || !isLocalized(strapi, uid)) {
      return next();
    }
    const locale = typeof params.locale === 'string' ? params.locale : await defaultLocale(strapi);
    context.params = params;
    const sibling = await findSibling(strapi, uid, {
      documentId: String(params.documentId),
      locale,
      preferred: typeof takeAfter === 'string' ? takeAfter : await defaultLocale(strapi),
    });
    if (!sibling) {
      return next();
    }
    const data: Values = { ...params.data };
    for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
      if (DERIVED_ATTRIBUTES[uid]?.includes(name) || !isLeftOut(data[name])) {
        continue;
      }
      if (isSharedValue(name, attribute)) {
        data[name] = sibling[name];
      } else if (isSharedComponent(attribute)) {
        data[name] = copyComponent(strapi, attribute, sibling[name]);
      } else if (isOurRelation(attribute)) {
        const targets = await inLanguage(strapi, attribute, sibling[name], locale);
        if (targets.length > 0) {
          data[name] = { set: targets.map((documentId) => ({ documentId, locale })) };
        }
      }
    }
    context.params = { ...params, data };
    const result = (await next()) as Row;
    await emptyAgain(strapi, context, result, data);
    return result;
  };
}

/**
 * Strapi takes what is empty in a new version from what is public. What was emptied since then comes back,
 * in every language, and is emptied here once more.
 */
async function emptyAgain(
  strapi: Core.Strapi,
  { uid, params: { documentId, locale } }: DocumentContext,
  result: Row,
  given: Values,
): Promise<void> {
  const isPublic = { documentId, publishedAt: { $notNull: true } };
  if ((await rows(strapi, uid).count({ where: isPublic })) === 0) {
    return;
  }
  const data = Object.fromEntries(
    Object.entries(attributesOf(strapi, uid))
      .filter(
        ([name, attribute]) =>
          (given[name] ?? null) === null &&
          !DERIVED_ATTRIBUTES[uid]?.includes(name) &&
          (isSharedValue(name, attribute) || isSharedComponent(attribute)),
      )
      .map(([name]) => [name, null]),
  );
  await documents(strapi, uid).update({ documentId, locale, data });
  Object.assign(
    result,
    Object.fromEntries(Object.entries(data).filter(([name]) => name in result)),
  );
}

const isSharedComponent = (attribute: Attribute): boolean =>
  attribute.type === 'component' && !isLocalizedAttribute(attribute);

const isSharedValue = (name: string, attribute: Attribute): boolean =>
  !BOOKKEEPING.has(name) &&
  !isLocalizedAttribute(attribute) &&
  !['relation', 'component', 'media', 'dynamiczone'].includes(attribute.type);

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

interface NewVersion {
  documentId: string;
  locale: string;
  /** The language to take after, where the document has it. */
  preferred: string;
}

/**
 * The draft that a new version takes after, with its components and relations: the preferred language's, or
 * else the oldest.
 *
 * @returns null where the language exists already, or the document does not
 */
async function findSibling(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale, preferred }: NewVersion,
): Promise<Row | null> {
  const drafts = await rows(strapi, uid).findMany({
    where: { documentId, publishedAt: null },
    select: ['id', 'locale'],
    orderBy: { id: 'asc' },
  });
  if (drafts.length === 0 || drafts.some((draft) => draft.locale === locale)) {
    return null;
  }
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
