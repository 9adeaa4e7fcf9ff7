import { atom, ATOM_TYPE } from './atom';
import type { FeedSource } from './feed';
import { JSON_FEED_TYPE, jsonFeed } from './json-feed';
import { rss, RSS_TYPE } from './rss';

/** Articles in a feed, unless it is asked for more or less; readers keep what they have seen. */
export const FEED_SIZE = 30;

/** The feeds that there are, by the names of their files. */
export const FEEDS = {
  'recaps.rss': { type: RSS_TYPE, write: rss },
  'recaps.atom': { type: ATOM_TYPE, write: atom },
  'recaps.json': {
    type: JSON_FEED_TYPE,
    write: (source: FeedSource) => JSON.stringify(jsonFeed(source)),
  },
} as const;
