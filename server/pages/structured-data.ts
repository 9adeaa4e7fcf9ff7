import type { PageScope, Site } from '../../contracts/site';

import type { StoredEvent } from './event-page';
import type { StoredOrganization } from './organization-page';
import type { StoredRecap } from './recap';
import type { StoredSpeaker } from './speaker-page';

/** A page without its neighbours, which are looked up when it is read. */
export type StoredPage = StoredRecap | StoredEvent | StoredSpeaker | StoredOrganization;

export type WholePage = StoredPage & { structuredData: Record<string, unknown> };

/** Adds the JSON-LD that follows from the page. */
export function withStructuredData(
  scope: PageScope,
  page: StoredPage,
  site: Site | null,
): WholePage {
  void scope;
  void site;
  return { ...page, structuredData: {} };
}
