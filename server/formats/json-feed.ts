import type { JsonFeed, JsonFeedItem } from '../../contracts/json-feed';

import { feedOf } from './feed';
import type { FeedEntry, FeedSource } from './feed';

export const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8';

const item = (entry: FeedEntry): JsonFeedItem => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  summary: entry.summary,
  content_html: entry.html,
  image: entry.enclosure?.url,
  date_published: entry.published.toISOString(),
  date_modified: entry.updated.toISOString(),
  authors: entry.author === undefined ? undefined : [{ name: entry.author }],
  tags: entry.topics.length > 0 ? entry.topics.map(({ name }) => name) : undefined,
  language: entry.locale,
});

/** JSON Feed 1.1 with the full text. */
export function jsonFeed(source: FeedSource): JsonFeed {
  const feed = feedOf(source);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.url,
    description: feed.description,
    language: feed.locale,
    ...(feed.publisher === '' ? {} : { authors: [{ name: feed.publisher }] }),
    items: feed.entries.map(item),
  };
}
