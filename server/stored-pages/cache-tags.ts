import type { PageScope } from '../../contracts/site';

/** On every answer: whoever clears it clears all. */
export const EVERYTHING = 'newsroom';

/** On answers that show more than they have tags for. */
export const LARGE = 'newsroom-large';

/** What is made of whole pages, so that it changes more often than a list. */
export const FEEDS = 'newsroom-feeds';
export const CALENDARS = 'newsroom-calendars';
export const SITEMAPS = 'newsroom-sitemaps';

/** On lists of this kind: `newsroom-recaps`. */
export const listTag = (scope: PageScope): string => `newsroom-${scope}s`;

/** On what is found at an address, and on what leads to it as the next one or the one before: `recap=<slug>`. */
export const addressTag = (scope: PageScope, slug: string): string => `${scope}=${slug}`;

/** The feed or calendar that has the whole pages of this kind. */
export const fileTags: Record<PageScope, string[]> = {
  recap: [FEEDS],
  event: [CALENDARS],
  speaker: [],
  organization: [],
};

/** Next.js takes 128, a header of most proxies 8 kB; some room is left for addresses. */
const MAX_SHOWN = 100;

/** The tags of what a page shows, as its answers carry them. */
export const shownTags = (tags: readonly string[]): string[] =>
  tags.length <= MAX_SHOWN ? [...tags] : [...tags.slice(0, MAX_SHOWN), LARGE];

/** One header, each tag once. */
export const joinTags = (tags: readonly string[]): string =>
  [...new Set(tags.filter(Boolean))].join(',');
