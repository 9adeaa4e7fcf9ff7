import { newsroom } from '../newsroom';
import type { Language } from '../languages';
import { SITE } from '../site';
import { textsIn } from '../texts';

/** What feeds and the calendar of a page are about; without it, everything. */
export interface FeedOf {
  title: string;
  topic?: string;
  organization?: string;
}

export interface Subscription {
  name: string;
  type: string;
  title: string;
  href: string;
}

/** Feeds of articles and the calendar of events, of this language. */
export function feedsOf(locale: Language, feed?: FeedOf): Subscription[] {
  const t = textsIn(locale);
  const { title: about, ...only } = feed ?? { title: t.news };
  const query = { locale, ...only, title: `${SITE.name}: ${about}` };
  return [
    { name: 'RSS', type: 'application/rss+xml', href: newsroom.feedUrl('rss', query) },
    { name: 'Atom', type: 'application/atom+xml', href: newsroom.feedUrl('atom', query) },
    { name: 'JSON Feed', type: 'application/feed+json', href: newsroom.feedUrl('json', query) },
    {
      name: 'iCalendar',
      type: 'text/calendar',
      href: newsroom.calendarUrl({ ...query, title: `${SITE.name}: ${feed?.title ?? t.events}` }),
    },
  ].map((subscription) => ({ ...subscription, title: `${about} (${subscription.name})` }));
}

/** Opens in the reader's calendar, which asks again by itself. */
export const asSubscription = (href: string): string => href.replace(/^https?:/, 'webcal:');
