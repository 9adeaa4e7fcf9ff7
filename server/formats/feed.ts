import { escapeHtml } from '../../composer';
import { printable } from '../../composer/render/inline';
import type { PageImage, RecapCard, RecapPage } from '../../contracts/pages';

import { webAddress } from './addresses';
import type { Surroundings } from './addresses';
import { lineOf } from './text';
import { timeOf } from './times';

/** A recap as a list or its page has it; with the body the feed has the full text, else the teaser. */
export type FeedRecap = RecapCard & Partial<Pick<RecapPage, 'bodyHtml' | 'updatedAt'>>;

export interface FeedSource extends Surroundings {
  title: string;
  description?: string | null;
  /** The language of all articles; null where they are of several. */
  locale: string | null;
  /** Where the feed itself is. */
  url: string;
  /** The page that has the same articles; else the site. */
  homeUrl?: string | null;
  /** When an empty feed changed last; else the latest change of an article says it. */
  updatedAt?: string;
  /** The latest first. */
  recaps: FeedRecap[];
}

export interface Enclosure {
  url: string;
  type: string;
  /** Bytes. 0, as feeds have it, where nobody knows. */
  length: number;
}

/** An article as every feed tells it. */
export interface FeedEntry {
  id: string;
  url: string | undefined;
  title: string;
  locale: string;
  /** Plain text. */
  summary: string | undefined;
  /** Safe HTML with addresses in full. */
  html: string;
  published: Date;
  updated: Date;
  author: string | undefined;
  enclosure: Enclosure | undefined;
  topics: { slug: string; name: string }[];
}

export interface Feed {
  title: string;
  description: string | undefined;
  locale: string | undefined;
  url: string;
  homeUrl: string | undefined;
  /** Who publishes. */
  publisher: string;
  updated: Date;
  entries: FeedEntry[];
}

/** The largest rendering whose bytes are known: feed readers want a picture's size before they fetch it. */
function enclosureOf(picture: PageImage | null, files?: string | null): Enclosure | undefined {
  if (!picture) {
    return undefined;
  }
  const renderings = Object.values(picture.formats)
    .filter(({ size, mime }) => size !== null && mime !== null)
    .sort((one, other) => (other.width ?? 0) - (one.width ?? 0));
  for (const { url, mime, size } of [...renderings, { ...picture, size: 0 }]) {
    const address = webAddress(url, files);
    if (address && mime && /^[\w.+-]+\/[\w.+-]+$/.test(mime)) {
      return { url: address, type: mime, length: size ?? 0 };
    }
  }
  return undefined;
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * HTML of the composer with addresses in full: a feed is read far from the page. In what the composer writes, quotation
 * marks in texts are escaped, so this finds attributes alone.
 */
function withFullAddresses(
  html: string,
  { files, page }: { files?: string | null | undefined; page: string | undefined },
): string {
  return html.replace(
    / (src|href)="(?![a-z][a-z\d+.-]*:)([^"]*)"/gi,
    (attribute, name: string, value: string) => {
      const path = value.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? '');
      const address = webAddress(path, name.toLowerCase() === 'src' ? files : page);
      return address ? ` ${name}="${escapeHtml(address)}"` : attribute;
    },
  );
}

const paragraph = (text: string | undefined): string => (text ? `<p>${escapeHtml(text)}</p>` : '');

function entryOf(recap: FeedRecap, { site, files }: FeedSource): FeedEntry {
  const published = timeOf(recap.displayDate) ?? timeOf(recap.updatedAt) ?? new Date(0);
  const changed = timeOf(recap.updatedAt) ?? published;
  const url = webAddress(recap.url);
  const summary = lineOf(recap.teaser);
  return {
    id: `urn:newsroom:recap:${encodeURIComponent(recap.documentId)}:${encodeURIComponent(recap.locale)}`,
    url,
    title: lineOf(recap.title) ?? '',
    locale: recap.locale,
    summary,
    html:
      withFullAddresses(printable(recap.bodyHtml ?? ''), { files, page: url ?? site?.url }) ||
      paragraph(summary),
    published,
    updated: changed > published ? changed : published,
    author: lineOf(recap.authorName),
    enclosure: enclosureOf(recap.picture, files),
    topics: recap.topics.flatMap(({ slug, name }) => {
      const label = lineOf(name);
      return label ? [{ slug, name: label }] : [];
    }),
  };
}

/** What RSS, Atom and JSON Feed have in common. The same input gives the same feed: no clock. */
export function feedOf(source: FeedSource): Feed {
  const { site, recaps } = source;
  const entries = recaps.map((recap) => entryOf(recap, source));
  const title = lineOf(source.title) ?? lineOf(site?.name) ?? '';
  const changes = entries.map(({ updated }) => updated.getTime());
  return {
    title,
    description: lineOf(source.description),
    locale: source.locale ?? undefined,
    url: source.url,
    homeUrl: webAddress(source.homeUrl) ?? webAddress(site?.url),
    publisher: lineOf(site?.name) ?? title,
    updated:
      changes.length > 0
        ? new Date(changes.reduce((one, other) => Math.max(one, other)))
        : (timeOf(source.updatedAt) ?? new Date(0)),
    entries,
  };
}
