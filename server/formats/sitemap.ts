import type { PageImage } from '../../contracts/pages';

import { webAddress } from './addresses';
import type { Surroundings } from './addresses';
import { lineOf } from './text';
import { timeOf } from './times';
import { element, textElement, xmlDocument } from './xml';
import type { Xml } from './xml';

/** `application/xml` */
export const SITEMAP_TYPE = 'application/xml; charset=utf-8';

/** The most that a sitemap may hold (sitemaps.org). */
export const SITEMAP_LIMIT = 50_000;

/** The most that a news sitemap may hold (Google). */
export const NEWS_LIMIT = 1000;

/** Google takes pictures of at most so many for a page. */
const IMAGE_LIMIT = 1000;

const DAY = 86_400_000;
const NEWS_AGE = 2 * DAY;

/** One page of the site in one language. */
export interface SitemapPage {
  /** null where the site has no such page: then it is left out. */
  url: string | null;
  locale: string;
  updatedAt: string;
  /** All languages of the page, its own included or not; those without an address are left out. */
  alternates?: { locale: string; url: string | null }[];
  images?: (PageImage | null)[];
}

export interface NewsPage extends SitemapPage {
  title: string;
  /** When it was published: `displayDate` of a recap. */
  publishedAt: string;
}

/** Every language of a page names all of them, itself too, or else Google takes no notice (hreflang). */
function alternatesOf({ locale, alternates = [] }: SitemapPage, address: string): Xml[] {
  const languages = new Map([[locale, address]]);
  for (const alternate of alternates) {
    const url = webAddress(alternate.url);
    if (url && !languages.has(alternate.locale)) {
      languages.set(alternate.locale, url);
    }
  }
  return languages.size < 2
    ? []
    : [...languages]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([hreflang, href]) => element('xhtml:link', { rel: 'alternate', hreflang, href }));
}

function imagesOf({ images = [] }: SitemapPage, files?: string | null): Xml[] {
  const addresses = new Set(
    images.map((image) => webAddress(image?.url, files)).filter((url) => url !== undefined),
  );
  return [...addresses]
    .slice(0, IMAGE_LIMIT)
    .map((url) => element('image:image', {}, element('image:loc', {}, url)));
}

function pageElement(page: SitemapPage, { files }: Surroundings, news?: Xml): Xml[] {
  const address = webAddress(page.url);
  return address
    ? [
        element(
          'url',
          {},
          element('loc', {}, address),
          textElement('lastmod', timeOf(page.updatedAt)?.toISOString()),
          ...alternatesOf(page, address),
          ...(news ? [news] : []),
          ...imagesOf(page, files),
        ),
      ]
    : [];
}

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
};

function tooMany(name: string, count: number, limit: number): void {
  if (count > limit) {
    throw new RangeError(`${name} holds at most ${String(limit)} pages, not ${String(count)}.`);
  }
}

/**
 * A sitemap with the languages of each page and its pictures.
 *
 * @throws RangeError for more than `SITEMAP_LIMIT` pages: these need several, and `sitemapIndex`
 */
export function sitemap(pages: SitemapPage[], surroundings: Surroundings): string {
  tooMany('A sitemap', pages.length, SITEMAP_LIMIT);
  return xmlDocument(
    element('urlset', NAMESPACES, ...pages.flatMap((page) => pageElement(page, surroundings))),
  );
}

export interface SitemapPart {
  url: string;
  /** The latest change of a page in it. */
  updatedAt?: string | null;
}

/** How many sitemaps so many pages need; one for none, so that there is something to fetch. */
export const sitemapCount = (pages: number): number =>
  Math.max(1, Math.ceil(pages / SITEMAP_LIMIT));

/** The index of several sitemaps. */
export function sitemapIndex(parts: SitemapPart[]): string {
  tooMany('An index of sitemaps', parts.length, SITEMAP_LIMIT);
  return xmlDocument(
    element(
      'sitemapindex',
      { xmlns: NAMESPACES.xmlns },
      ...parts.map(({ url, updatedAt }) =>
        element(
          'sitemap',
          {},
          element('loc', {}, url),
          textElement('lastmod', timeOf(updatedAt)?.toISOString()),
        ),
      ),
    ),
  );
}

/** Google's languages are those of ISO 639, but for Chinese. */
function newsLanguage(locale: string): string {
  const language = locale.toLowerCase();
  if (/^zh(-|$)/.test(language)) {
    return /hant|tw|hk|mo/.test(language) ? 'zh-tw' : 'zh-cn';
  }
  return language.split('-')[0] ?? language;
}

/**
 * Google's news sitemap: the articles of the last two days, the latest first, at most a thousand.
 *
 * @param now a point in time; articles that are published later are not in it
 */
export function newsSitemap(
  pages: NewsPage[],
  { now, ...surroundings }: Surroundings & { now: Date },
): string {
  const { site } = surroundings;
  const fresh = pages
    .flatMap((page) => {
      const published = timeOf(page.publishedAt);
      const title = lineOf(page.title);
      const age = published && now.getTime() - published.getTime();
      return published && title && age !== undefined && age >= 0 && age <= NEWS_AGE
        ? [{ page, published, title }]
        : [];
    })
    .sort((one, other) => other.published.getTime() - one.published.getTime())
    .slice(0, NEWS_LIMIT);
  const elements = fresh.flatMap(({ page, published, title }) =>
    pageElement(
      page,
      surroundings,
      element(
        'news:news',
        {},
        element(
          'news:publication',
          {},
          element('news:name', {}, lineOf(site?.name) ?? ''),
          element('news:language', {}, newsLanguage(page.locale)),
        ),
        element('news:publication_date', {}, published.toISOString()),
        element('news:title', {}, title),
      ),
    ),
  );
  return xmlDocument(
    element(
      'urlset',
      { ...NAMESPACES, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
      ...elements,
    ),
  );
}
