import type { OrganizationPage, PageHead } from '../../contracts/pages';
import { children, lines, lookUp } from '../facts/read';

import { involvementOf, TALK_WITH_EVENT, talksAtEvents } from './appearances';
import { eventCard, latestFirst, recapCard } from './cards';
import { pageFrame } from './frame';
import type { PageSource } from './frame';
import { pageLinks } from './links';
import { pageOrganization } from './people';
import { pagePicture } from './picture';
import { EVENT_CARD, PICTURE } from './select';
import { textIn, textOrNull } from './values';
import type { Values } from './values';

/** The events and talks of all languages lead to an organization; a page shows those of its own. */
export const organizationPopulate = (locale: string): Record<string, unknown> => {
  const filters = { locale: { $eq: locale } };
  return {
    logo: PICTURE,
    links: true,
    events: { ...EVENT_CARD, filters },
    talks: { ...TALK_WITH_EVENT, filters },
  };
};

export type StoredOrganization = Omit<OrganizationPage, keyof PageHead>;

/**
 * An organization with everything that it took part in.
 *
 * @param recaps rows of the articles that are about it
 */
export function organizationPage(source: PageSource, recaps: Values[]): StoredOrganization {
  const { row, locale, site } = source;
  const events = children(row, 'events').map((event) => eventCard(event, site));
  return {
    ...pageOrganization(row),
    ...pageFrame('organization', source),
    legalName: textOrNull(row, 'legalName'),
    formerNames: lines(row, 'formerNames'),
    description: textIn(locale, row['description']),
    city: textIn(locale, row['city']),
    countryCode: textOrNull(row, 'countryCode'),
    isMember: row['isMember'] === true,
    memberSince: textOrNull(row, 'memberSince'),
    logo: pagePicture(lookUp(row, 'logo'), locale),
    links: pageLinks(children(row, 'links'), locale),
    ror: textOrNull(row, 'ror'),
    events: latestFirst(events, ({ startsAt, startDate }) => startsAt ?? startDate ?? '').map(
      (event) => ({ ...involvementOf(row.documentId, event), event }),
    ),
    talks: talksAtEvents(children(row, 'talks'), locale, site),
    recaps: latestFirst(
      recaps.map((recap) => recapCard(recap, site)),
      ({ displayDate }) => displayDate,
    ),
  };
}
