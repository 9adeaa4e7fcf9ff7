import type { Language } from '../languages';

/**
 * The addresses of the site. Those of entries are the `site.paths` of the newsroom in Strapi too: feeds, calendars,
 * sitemap and structured data name them.
 */
export const paths = {
  home: (language: Language) => `/${language}`,
  news: (language: Language, page = 1) => `/${language}/news${part(page)}`,
  recap: (language: Language, slug: string) => `/${language}/news/${slug}`,
  events: (language: Language, page = 1) => `/${language}/events${part(page)}`,
  event: (language: Language, slug: string, talk?: string) =>
    `/${language}/events/${slug}${talk ? `#${talk}` : ''}`,
  people: (language: Language, page = 1) => `/${language}/people${part(page)}`,
  speaker: (language: Language, slug: string) => `/${language}/people/${slug}`,
  organizations: (language: Language, page = 1) => `/${language}/organizations${part(page)}`,
  organization: (language: Language, slug: string) => `/${language}/organizations/${slug}`,
  topic: (language: Language, slug: string) => `/${language}/topics/${slug}`,
};

/** `page` is a folder of its own: an entry may have the slug `2`. */
const part = (page: number): string => (page > 1 ? `/page/${page}` : '');
