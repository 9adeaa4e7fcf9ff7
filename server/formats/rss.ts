import { feedOf } from './feed';
import type { FeedEntry, FeedSource } from './feed';
import { element, textElement, xmlDocument } from './xml';
import type { Xml } from './xml';

/** `application/rss+xml` */
export const RSS_TYPE = 'application/rss+xml; charset=utf-8';

function item(entry: FeedEntry): Xml {
  return element(
    'item',
    {},
    element('title', {}, entry.title),
    textElement('link', entry.url),
    element('guid', { isPermaLink: 'false' }, entry.id),
    element('pubDate', {}, entry.published.toUTCString()),
    element('atom:updated', {}, entry.updated.toISOString()),
    // RSS's own author is an e-mail address.
    textElement('dc:creator', entry.author),
    element('dc:language', {}, entry.locale),
    ...entry.topics.map(({ name }) => element('category', {}, name)),
    textElement('description', entry.summary),
    textElement('content:encoded', entry.html || undefined),
    entry.enclosure && element('enclosure', { ...entry.enclosure }),
  );
}

/**
 * RSS 2.0 with the full text (`content:encoded`), as the RSS Advisory Board's best practices have it.
 */
export function rss(source: FeedSource): string {
  const feed = feedOf(source);
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        // Demanded; without a site the feed itself is all that there is.
        element('link', {}, feed.homeUrl ?? feed.url),
        element('description', {}, feed.description ?? feed.title),
        textElement('language', feed.locale),
        element('lastBuildDate', {}, feed.updated.toUTCString()),
        element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.url }),
        ...feed.entries.map(item),
      ),
    ),
  );
}
