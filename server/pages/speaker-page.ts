import type { PageHead, SpeakerPage } from '../../contracts/pages';
import { children, lookUp } from '../facts/read';

import { appearancesOf, TALK_WITH_EVENT, talksAtEvents } from './appearances';
import { latestFirst, recapCard } from './cards';
import { pageFrame } from './frame';
import type { PageSource } from './frame';
import { pageLinks } from './links';
import { pageOrganization, pagePerson } from './people';
import { pagePicture } from './picture';
import { ORGANIZATION, PICTURE } from './select';
import { textIn, textOrNull } from './values';
import type { Values } from './values';

/** The talks of all languages lead to a person; a page shows those of its own. */
export const speakerPopulate = (locale: string): Record<string, unknown> => ({
  organization: ORGANIZATION,
  otherOrganizations: ORGANIZATION,
  portrait: PICTURE,
  links: true,
  talks: { ...TALK_WITH_EVENT, filters: { locale: { $eq: locale } } },
});

export type StoredSpeaker = Omit<SpeakerPage, keyof PageHead>;

/**
 * A person with every appearance.
 *
 * @param recaps rows of the articles that are about the person
 */
export function speakerPage(source: PageSource, recaps: Values[]): StoredSpeaker {
  const { row, locale, site } = source;
  const organization = lookUp(row, 'organization');
  const talks = talksAtEvents(children(row, 'talks'), locale, site);
  return {
    ...pagePerson(row),
    ...pageFrame('speaker', source),
    jobTitle: textIn(locale, row['jobTitle']),
    organization: organization ? pageOrganization(organization) : null,
    otherOrganizations: children(row, 'otherOrganizations').map(pageOrganization),
    bio: textIn(locale, row['bio']),
    portrait: pagePicture(lookUp(row, 'portrait'), locale),
    links: pageLinks(children(row, 'links'), locale),
    orcid: textOrNull(row, 'orcid'),
    appearances: appearancesOf(row.documentId, talks),
    recaps: latestFirst(
      recaps.map((recap) => recapCard(recap, site)),
      ({ displayDate }) => displayDate,
    ),
  };
}
