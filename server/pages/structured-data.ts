import type { EventPage, OrganizationPage, RecapPage, SpeakerPage } from '../../contracts/pages';
import type { PageScope } from '../../contracts/site';
import {
  eventStructuredData,
  organizationStructuredData,
  recapStructuredData,
  speakerStructuredData,
} from '../formats/structured-data';
import type { Surroundings } from '../formats/addresses';

import type { StoredEvent } from './event-page';
import type { StoredOrganization } from './organization-page';
import type { StoredRecap } from './recap';
import type { StoredSpeaker } from './speaker-page';

/** A page without its neighbours, which are looked up when it is read. */
export type StoredPage = StoredRecap | StoredEvent | StoredSpeaker | StoredOrganization;

export type WholePage = StoredPage & { structuredData: Record<string, unknown> };

const NO_NEIGHBOURS = { previous: null, next: null };

/** Adds the JSON-LD that follows from the page. */
export function withStructuredData(
  scope: PageScope,
  page: StoredPage,
  { site, files }: Surroundings,
): WholePage {
  const graphs = {
    recap: () =>
      recapStructuredData(
        { ...(page as Omit<RecapPage, 'previous'>), ...NO_NEIGHBOURS },
        site,
        files,
      ),
    event: () =>
      eventStructuredData(
        { ...(page as Omit<EventPage, 'previous'>), ...NO_NEIGHBOURS },
        site,
        files,
      ),
    speaker: () => speakerStructuredData(page as SpeakerPage, site, files),
    organization: () => organizationStructuredData(page as OrganizationPage, site, files),
  };
  return { ...page, structuredData: graphs[scope]() };
}
