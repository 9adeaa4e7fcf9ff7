import { pageUrl } from '../../contracts/site';
import type { PageScope, Site } from '../../contracts/site';
import type { PageAlternate, PageFrame, PageHead, PageTopic } from '../../contracts/pages';
import { children, text, time } from '../facts/read';
import type { Row } from '../strapi/documents';

import { textIn } from './values';
import type { Values } from './values';

/** What a page is made of. */
export interface PageSource {
  /** With what the `populate` of its kind of page names. */
  row: Row;
  /** BCP 47 */
  locale: string;
  site: Site | null;
  /** The same entry in the other languages that visitors may see. */
  alternates: PageAlternate[];
}

/** What all pages have; the head is added when the page is whole. */
export function pageFrame(
  scope: PageScope,
  { row, locale, site, alternates }: PageSource,
): Omit<PageFrame, keyof PageHead> {
  const slug = text(row, 'slug') ?? '';
  return {
    documentId: row.documentId,
    locale,
    slug,
    url: pageUrl(site, scope, { slug, locale }),
    alternates,
    updatedAt: time(row, 'updatedAt') ?? time(row, 'publishedAt') ?? '',
  };
}

export const pageTopics = (row: Values, language: string): PageTopic[] =>
  children(row, 'topics').map((topic) => ({
    documentId: String(topic['documentId']),
    slug: text(topic, 'slug') ?? '',
    name: textIn(language, topic['name']),
  }));
