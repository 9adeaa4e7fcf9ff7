import type { Site } from '../../contracts/site';

/** What every format has to know about where it is read. */
export interface Surroundings {
  /** null where no site is configured. */
  site: Site | null;
  /** The address of the Strapi server, for files that have only a path (`/uploads/…`). */
  files?: string | null | undefined;
}

/**
 * An address of the web in full, written as the URL standard does; undefined for any other scheme, and for a path
 * without an address that it belongs to. Formats are read far from the page, where a path leads nowhere.
 */
export function webAddress(
  value: string | null | undefined,
  base?: string | null,
): string | undefined {
  const address = value?.trim();
  if (!address || !URL.canParse(address, base ?? undefined)) {
    return undefined;
  }
  const { protocol, href, hostname } = new URL(address, base ?? undefined);
  return /^https?:$/.test(protocol) && hostname !== '' ? href : undefined;
}
