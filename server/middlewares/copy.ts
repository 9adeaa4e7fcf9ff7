import type { Core } from '@strapi/strapi';

import { DERIVED_ATTRIBUTES, RECAP_UID } from '../../content-types';
import { time } from '../facts/read';
import { attributesOf, isOurRelation } from '../strapi/attributes';
import { rows } from '../strapi/documents';
import type { DocumentMiddleware, DocumentParams } from '../strapi/documents';
import { isOurs } from '../strapi/writes';

/**
 * A copy leaves to the original what belongs to it. Strapi would connect the copy with everything that the
 * original is connected with, from whichever side: the talks of an event and the people of an organization
 * would move to the copy, and a copied speaker would appear in every talk of the original.
 */
export function copy(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action, params } = context;
    if (!isOurs(uid) || action !== 'clone') {
      return next();
    }
    const data = await withoutOriginalIdentity(strapi, uid, params);
    for (const [name, attribute] of Object.entries(attributesOf(strapi, uid))) {
      const belongsToOthers =
        isOurRelation(attribute) &&
        (attribute['mappedBy'] !== undefined || DERIVED_ATTRIBUTES[uid]?.includes(name));
      // An event has one recap.
      if (belongsToOthers || (uid === RECAP_UID && name === 'event')) {
        data[name] = { set: [] };
      }
    }
    if (uid === RECAP_UID) {
      // Another article, which has been published on no day yet.
      data['keptNames'] = null;
      data['displayDate'] = await typedDate(strapi, params);
    }
    context.params = { ...params, data };
    return next();
  };
}

/** The date that was typed for the copy of a recap; null where it is still that of the original. */
async function typedDate(
  strapi: Core.Strapi,
  { data, documentId }: DocumentParams,
): Promise<string | null> {
  const typed = time(data ?? {}, 'displayDate');
  const original = await rows(strapi, RECAP_UID).findOne({
    where: { documentId },
    select: ['id', 'displayDate'],
  });
  return typed === undefined || typed === (original && time(original, 'displayDate'))
    ? null
    : typed;
}

/** What an import knows the original by is not the copy; a copy may be given an identity of its own. */
async function withoutOriginalIdentity(
  strapi: Core.Strapi,
  uid: string,
  { data, documentId }: DocumentParams,
): Promise<Record<string, unknown>> {
  const original = await rows(strapi, uid).findOne({
    where: { documentId },
    select: ['id', 'externalId'],
  });
  const typed = data?.['externalId'];
  const isOwn = Boolean(typed) && typed !== original?.['externalId'];
  return isOwn ? { ...data } : { ...data, externalId: null, externalSource: null };
}
