import type { Core } from '@strapi/strapi';

import { RECAP_UID } from '../../content-types';
import type { PageAlternate, RecapPageResponse } from '../../contracts/pages';
import { findByAddress } from '../pages/find';
import type { Address, Version } from '../pages/find';
import { recapPage, recapPopulate } from '../pages/recap';
import type { Readable } from '../pages/readable';
import { documents } from '../strapi/documents';
import { readAsVisitor } from '../visitors/reading';

export interface RecapRequest extends Address {
  /** What the caller's role may read of the page. */
  readable: Readable;
}

/**
 * Whole pages for frontends. A page is public whoever asks: a token gets no draft, no embargoed recap and no
 * hidden person either, since what it fetches is shown to everybody.
 */
export const pages = ({ strapi }: { strapi: Core.Strapi }) => {
  const alternatesOf = async ({ documentId, locale }: Version): Promise<PageAlternate[]> => {
    const versions = await documents(strapi, RECAP_UID).findMany({
      filters: { documentId, locale: { $ne: locale } },
      locale: '*',
      status: 'published',
      fields: ['slug', 'locale'],
      sort: 'locale:asc',
    });
    return versions.map((version) => ({
      locale: String(version.locale),
      slug: String(version['slug']),
    }));
  };

  return {
    /**
     * The page of a recap by its present or a former slug, in a number of queries that does not depend on
     * its size.
     *
     * @returns null where no recap that visitors may see has or had the slug
     */
    recapBySlug({ slug, locale, readable }: RecapRequest): Promise<RecapPageResponse | null> {
      return readAsVisitor(async () => {
        const version = await findByAddress(strapi, { slug, locale });
        const recap =
          version &&
          (await documents(strapi, RECAP_UID).findOne({
            ...version,
            status: 'published',
            populate: recapPopulate(readable),
          }));
        if (!recap) {
          return null;
        }
        const alternates = await alternatesOf(version);
        const data = recapPage({ recap, alternates, readable });
        return { data, meta: data.slug === slug ? {} : { formerSlug: slug } };
      });
    },
  };
};
