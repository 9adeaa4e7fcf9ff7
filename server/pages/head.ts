import type {
  EventPage,
  OrganizationPage,
  PageHead,
  RecapPage,
  SpeakerPage,
} from '../../contracts/pages';
import type { PageScope } from '../../contracts/site';
import type { Surroundings } from '../formats/addresses';
import { eventTags, organizationTags, recapTags, speakerTags } from '../formats/open-graph';
import {
  eventStructuredData,
  organizationStructuredData,
  recapStructuredData,
  speakerStructuredData,
} from '../formats/structured-data';

import type { StoredEvent } from './event-page';
import type { StoredOrganization } from './organization-page';
import type { StoredRecap } from './recap';
import type { StoredSpeaker } from './speaker-page';

/** A page without its neighbours, which are looked up when it is read. */
export type StoredPage = StoredRecap | StoredEvent | StoredSpeaker | StoredOrganization;

export type WholePage = StoredPage & PageHead;

const NO_NEIGHBOURS = { previous: null, next: null };

/** Adds what follows from the page: JSON-LD and Open Graph. */
export function withHead(
  scope: PageScope,
  page: StoredPage,
  { site, files }: Surroundings,
): WholePage {
  const whole = { ...page, ...NO_NEIGHBOURS };
  switch (scope) {
    case 'recap': {
      const recap = whole as Omit<RecapPage, keyof PageHead>;
      return {
        ...page,
        structuredData: recapStructuredData(recap, site, files),
        metaTags: recapTags(recap, site, files),
      };
    }
    case 'event': {
      const event = whole as Omit<EventPage, keyof PageHead>;
      return {
        ...page,
        structuredData: eventStructuredData(event, site, files),
        metaTags: eventTags(event, site, files),
      };
    }
    case 'speaker': {
      const speaker = page as Omit<SpeakerPage, keyof PageHead>;
      return {
        ...page,
        structuredData: speakerStructuredData(speaker, site, files),
        metaTags: speakerTags(speaker, site, files),
      };
    }
    case 'organization': {
      const organization = page as Omit<OrganizationPage, keyof PageHead>;
      return {
        ...page,
        structuredData: organizationStructuredData(organization, site, files),
        metaTags: organizationTags(organization, site, files),
      };
    }
  }
}
