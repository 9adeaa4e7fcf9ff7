import { EVENT_UID, ORGANIZATION_UID, RECAP_UID, SPEAKER_UID } from '../../content-types';
import type { PageScope } from '../../contracts/site';
import { EVENT_POPULATE } from '../pages/event-page';
import { organizationPopulate } from '../pages/organization-page';
import { RECAP_POPULATE } from '../pages/recap';
import { speakerPopulate } from '../pages/speaker-page';

interface PageKind {
  uid: string;
  /** Whether each language is a version of its own, with drafts. */
  localized: boolean;
  populate(locale: string): Record<string, unknown>;
  /** Attributes of recaps that make one part of this page's list of articles. */
  recapsBy: readonly string[];
}

export const PAGE_KINDS: Record<PageScope, PageKind> = {
  recap: { uid: RECAP_UID, localized: true, populate: () => RECAP_POPULATE, recapsBy: [] },
  event: { uid: EVENT_UID, localized: true, populate: () => EVENT_POPULATE, recapsBy: ['event'] },
  speaker: {
    uid: SPEAKER_UID,
    localized: false,
    populate: speakerPopulate,
    recapsBy: ['speakers', 'mentionedSpeakers'],
  },
  organization: {
    uid: ORGANIZATION_UID,
    localized: false,
    populate: organizationPopulate,
    recapsBy: ['organizations', 'mentionedOrganizations'],
  },
};

/** The kind of page that a type has; undefined for types without one. */
export const scopeOf = (uid: string): PageScope | undefined =>
  (Object.keys(PAGE_KINDS) as PageScope[]).find((scope) => PAGE_KINDS[scope].uid === uid);
