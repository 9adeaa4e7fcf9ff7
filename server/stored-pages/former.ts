import type { Core } from '@strapi/strapi';

import { SLUG_UID } from '../../content-types';
import type { PageScope } from '../../contracts/site';
import { rows } from '../strapi/documents';

/** Whose former address a slug is. */
export interface FormerOwner {
  documentId: string;
  /** The language that had it; '' for entries without languages. */
  locale: string;
}

/**
 * Finds the entries that had this address formerly. The present one of a draft is nobody's business yet, and
 * a present one that is public has a page of its own.
 */
export async function formerOwners(
  strapi: Core.Strapi,
  scope: PageScope,
  slug: string,
): Promise<FormerOwner[]> {
  const registered = await rows(strapi, SLUG_UID).findMany({
    where: { scope, slug, current: false },
    select: ['ownerDocumentId', 'localeCode'],
  });
  return registered.map((row) => ({
    documentId: String(row['ownerDocumentId']),
    locale: String(row['localeCode']),
  }));
}
