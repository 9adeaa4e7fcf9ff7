import type { Core } from '@strapi/strapi';

import { pageUrl } from '../../contracts/site';
import type { PageScope, Site } from '../../contracts/site';
import type { SitemapPage } from '../formats/sitemap';
import { withKnex } from '../strapi/knex';
import type { Knex } from '../strapi/knex';

import { PAGES } from './tables';

interface AddressRow {
  scope: PageScope;
  slug: string;
  locale_code: string;
  document_id: string;
  modified_at: string;
}

const shown = (knex: Knex, now: Date, site: Site | null) =>
  knex(PAGES)
    .where('visible_from', '<=', now.toISOString())
    .where('noindex', 0)
    .where('sort_key', '>', '')
    .whereIn('scope', Object.keys(site?.paths ?? {}));

/** How many pages the site has that search engines may show, and when one of them changed last ('' for none). */
export const countAddresses = (
  strapi: Core.Strapi,
  { now, site }: { now: Date; site: Site | null },
): Promise<{ count: number; changedAt: string }> =>
  withKnex(strapi, async (knex) => {
    const [row] = (await shown(knex, now, site)
      .count({ count: '*' })
      .max({ changed_at: 'modified_at' })) as {
      count: number | string;
      changed_at: string | null;
    }[];
    return { count: Number(row?.count ?? 0), changedAt: row?.changed_at ?? '' };
  });

/** More languages than a project has: rows around a part, so that no page loses its other languages. */
const AROUND = 50;

/** The addresses of pages with those of their other languages, in a stable order. */
export const readAddresses = (
  strapi: Core.Strapi,
  { now, site, offset, limit }: { now: Date; site: Site | null; offset: number; limit: number },
): Promise<SitemapPage[]> =>
  withKnex(strapi, async (knex) => {
    const first = Math.max(0, offset - AROUND);
    const rows = (await shown(knex, now, site)
      .orderBy(['document_id', 'locale_code'])
      .offset(first)
      .limit(offset - first + limit + AROUND)
      .select('scope', 'slug', 'locale_code', 'document_id', 'modified_at')) as AddressRow[];
    const versions = new Map<string, { locale: string; url: string | null }[]>();
    const all = rows.map((row) => {
      const locale = row.locale_code;
      const url = pageUrl(site, row.scope, { slug: row.slug, locale });
      const alternates = versions.get(row.document_id) ?? [];
      alternates.push({ locale, url });
      versions.set(row.document_id, alternates);
      return { url, locale, updatedAt: row.modified_at, alternates };
    });
    return all.slice(offset - first, offset - first + limit);
  });
