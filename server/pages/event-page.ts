import { blocksToHtml } from '../../composer/render/html';
import type { Block } from '../../composer';
import type { EventPage, PageHead, PageNeighbour } from '../../contracts/pages';
import { children, lookUp, text } from '../facts/read';

import { latestFirst, recapCard } from './cards';
import { pageEvent, pageTalks } from './event';
import { pageFrame, pageTopics } from './frame';
import type { PageSource } from './frame';
import { pageLinks } from './links';
import { pagePicture } from './picture';
import { pagePictures, pageSeo } from './recap';
import { EVENT, PICTURE, RECAP_CARD, TALK, TOPIC } from './select';
import { numberOrNull, textOrNull } from './values';
import type { Values } from './values';

export const EVENT_POPULATE = {
  ...EVENT.populate,
  picture: PICTURE,
  gallery: PICTURE,
  links: true,
  topics: TOPIC,
  talks: TALK,
  recaps: RECAP_CARD,
  predecessor: { fields: ['slug', 'title'] },
};

export type StoredEvent = Omit<EventPage, keyof PageHead | 'previous' | 'next'>;

/** An event with its programme and what was written about it. */
export function eventPage(source: PageSource): StoredEvent {
  const { row, locale, site } = source;
  const event = pageEvent(row);
  const teaser = textOrNull(row, 'teaser');
  return {
    ...event,
    ...pageFrame('event', source),
    teaser,
    description: children(row, 'description') as unknown as Block[],
    descriptionHtml: blocksToHtml(row['description']),
    audience: textOrNull(row, 'audience'),
    attendance: numberOrNull(row['attendance']),
    attendancePrecision: numberOrNull(row['attendance'])
      ? textOrNull(row, 'attendancePrecision')
      : null,
    latitude: numberOrNull(row['latitude']),
    longitude: numberOrNull(row['longitude']),
    onlineUrl: textOrNull(row, 'onlineUrl'),
    registrationUrl: textOrNull(row, 'registrationUrl'),
    picture: pagePicture(lookUp(row, 'picture'), locale),
    gallery: pagePictures(row, locale),
    links: pageLinks(children(row, 'links'), locale),
    topics: pageTopics(row, locale),
    seriesKey: textOrNull(row, 'seriesKey'),
    edition: numberOrNull(row['edition']),
    predecessor: neighbour(lookUp(row, 'predecessor')),
    talks: pageTalks(children(row, 'talks'), locale),
    recaps: latestFirst(
      children(row, 'recaps').map((recap) => recapCard(recap, site)),
      ({ displayDate }) => displayDate,
    ),
    seo: pageSeo({}, { title: event.title, teaser }),
  };
}

const neighbour = (row: Values | undefined): PageNeighbour | null => {
  const slug = row && text(row, 'slug');
  return row && slug ? { slug, title: text(row, 'title') ?? '' } : null;
};
