import type { Core } from '@strapi/strapi';

import { RECAP_UID, SLUG_UID } from '../../content-types';
import { defaultLocale, documents, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';

export interface Address {
  slug: string;
  /** Without it: the default language, or else the one that has the slug. */
  locale?: string | undefined;
}

/** A recap's version in one language. */
export interface Version {
  documentId: string;
  locale: string;
}

/** The scope of recaps in the table of slugs. */
const SCOPE = 'recap';

/**
 * Finds whose address a slug is: that of a published recap, or else one that it had formerly. To be called
 * where reads obey the visitors' rules, so that neither a draft nor an embargoed recap is found.
 *
 * @returns null where no recap that visitors may see has or had it
 */
export async function findByAddress(
  strapi: Core.Strapi,
  address: Address,
): Promise<Version | null> {
  const preferred = address.locale ?? (await defaultLocale(strapi));
  const present = await published(strapi, { slug: address.slug }, address.locale);
  return (
    inLanguage(present, preferred) ?? inLanguage(await formerly(strapi, address), preferred) ?? null
  );
}

async function formerly(strapi: Core.Strapi, { slug, locale }: Address): Promise<Version[]> {
  const registered = await rows(strapi, SLUG_UID).findMany({
    where: {
      scope: SCOPE,
      slug,
      // The present one of a draft is nobody's business yet.
      current: false,
      ...(locale ? { localeCode: locale } : {}),
    },
    select: ['ownerDocumentId', 'localeCode'],
  });
  const owners = new Set(
    registered.map((row) => `${String(row['ownerDocumentId'])} ${String(row['localeCode'])}`),
  );
  const documentIds = [...new Set(registered.map((row) => row['ownerDocumentId']))];
  const versions =
    documentIds.length === 0
      ? []
      : await published(strapi, { documentId: { $in: documentIds } }, locale);
  // A slug is a former one in its own language alone.
  return versions.filter((version) => owners.has(`${version.documentId} ${version.locale}`));
}

async function published(
  strapi: Core.Strapi,
  filters: Record<string, unknown>,
  locale: string | undefined,
): Promise<Version[]> {
  const found = await documents(strapi, RECAP_UID).findMany({
    filters,
    locale: locale ?? '*',
    status: 'published',
    fields: ['documentId', 'locale'],
    sort: 'locale:asc',
  });
  return found.map(({ documentId, locale: language }: Row) => ({
    documentId,
    locale: String(language),
  }));
}

const inLanguage = (versions: Version[], preferred: string): Version | undefined =>
  versions.find(({ locale }) => locale === preferred) ?? versions[0];
