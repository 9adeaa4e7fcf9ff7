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
  /** How its draft mode is entered; without it, drafts are looked at on the page's own address. */
  preview?: SitePreview;
}

/** The site's way into its draft mode. */
export interface SitePreview {
  /** Path of the address that checks the secret and leads on to the page: `/api/preview`. */
  path: string;
  /** Known to the site and to Strapi alone. */
  secret: string;
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

/**
 * The address at which an editor sees a page as it is stored. With a way into the site's draft mode it is that one, with
 * `secret`, `url` (the page's path), `locale` and `status`; without, it is the page's own, with `status=draft` for a draft.
 *
 * @returns null where no site is configured, none of its pages shows this, or it has no slug yet
 */
export function previewUrl(
  site: Site | null,
  scope: PageScope,
  { slug, locale, status }: { slug: string; locale: string; status: 'draft' | 'published' },
): string | null {
  const page = pageUrl(site, scope, { slug, locale });
  if (!site || page === null) {
    return null;
  }
  if (site.preview) {
    const { path, secret } = site.preview;
    const query = { secret, url: page.slice(site.url.length), locale, status };
    return `${site.url}${path}?${Object.entries(query)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&')}`;
  }
  return status === 'draft' ? `${page}${page.includes('?') ? '&' : '?'}status=draft` : page;
}

/**
 * Which page of a kind an address of the project's own site shows: the reverse of `pageUrl`. A slash at its end, a
 * fragment and, where the site's own addresses have none, a query make no difference.
 *
 * @returns null where it is none; without `locale` where the site's addresses do not say it
 */
export function pageAt(
  site: Site | null,
  scope: PageScope,
  address: string,
): { slug: string; locale?: string } | null {
  const path = site?.paths[scope];
  if (!site || path === undefined || !URL.canParse(address)) {
    return null;
  }
  const url = new URL(address);
  url.hash = '';
  if (!path.includes('?')) {
    url.search = '';
  }
  const seen = new Set<string>();
  const pattern = withoutProtocol(`${site.url}${path}`)
    .replace(/\/$/, '')
    .split(/\{(slug|locale)\}/)
    .map((part, index) => {
      if (index % 2 === 0) {
        return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      }
      const named = seen.has(part) ? `\\k<${part}>` : `(?<${part}>[^/?#&]+)`;
      seen.add(part);
      return named;
    })
    .join('');
  const found = new RegExp(`^${pattern}$`).exec(
    withoutProtocol(url.href).replace(/\/$/, ''),
  )?.groups;
  return found?.['slug'] === undefined ? null : (found as { slug: string; locale?: string });
}

/** Links to a site often have the other one of the web's two protocols. */
const withoutProtocol = (address: string): string => address.replace(/^https?:/, '');
