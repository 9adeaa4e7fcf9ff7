import type { StructuredGap } from '../../contracts/editing';
import type { PageHead, RecapPage } from '../../contracts/pages';
import { pageUrl } from '../../contracts/site';

import { webAddress } from './addresses';
import type { Surroundings } from './addresses';
import { isOnline } from './held';
import { isListed, isPerformer } from './schema-org/talk';

const isBlank = (value: string | null | undefined): boolean => !value?.trim();

/**
 * What search engines ask for, or recommend, and the graph of an article cannot say.
 *
 * Of articles Google recommends author, picture and dates, of events it requires start and place and recommends organizer
 * and performer (developers.google.com/search/docs/appearance/structured-data, "Article", "Event", "Image metadata").
 */
export function missingIn(
  page: Omit<RecapPage, keyof PageHead>,
  { site, files }: Surroundings,
): StructuredGap[] {
  const { event, picture, talks } = page;
  const performs = talks
    .filter(isListed)
    .flatMap(({ contributions }) => contributions)
    .some(({ role }) => isPerformer(role));
  const gaps: Record<StructuredGap, boolean> = {
    site: pageUrl(site, 'recap', page) === null,
    description: isBlank(page.teaser) && isBlank(page.seo.description),
    author: isBlank(page.authorName),
    picture: picture === null,
    'picture-address': picture !== null && webAddress(picture.url, files) === undefined,
    'picture-credit': picture !== null && isBlank(picture.credit),
    'event-start': event !== null && !event.startsAt && !event.startDate,
    'event-location':
      event !== null && !isOnline(event) && [event.venueName, event.city].every(isBlank),
    'event-organizer':
      event !== null &&
      !event.involvements.some(({ role }) => role === 'host' || role === 'co-host'),
    performers: event !== null && !performs,
  };
  return (Object.keys(gaps) as StructuredGap[]).filter((gap) => gaps[gap]);
}
