/** The types that have a page of their own. */
export const PAGE_SCOPES = ['recap', 'event', 'speaker', 'organization'] as const;
export type PageScope = (typeof PAGE_SCOPES)[number];

/** The project's own website, from `newsroom.config.site`. */
export interface Site {
  /** Its address without a slash at the end: `https://www.example.org`. */
  url: string;
  /** Its name, for feeds and structured data. */
  name: string;
  /** The path of each kind of page; `{slug}` and `{locale}` are put in. Kinds without one have no page there. */
  paths: Partial<Record<PageScope, string>>;
}

/**
 * The address of a page on the project's own site.
 *
 * @returns null where no site is configured, or none of its pages shows this
 */
export function pageUrl(
  site: Site | null,
  scope: PageScope,
  { slug, locale }: { slug: string; locale: string },
): string | null {
  const path = site?.paths[scope];
  if (!site || path === undefined || slug === '') {
    return null;
  }
  return (
    site.url +
    path
      .replaceAll('{slug}', encodeURIComponent(slug))
      .replaceAll('{locale}', encodeURIComponent(locale))
  );
}
