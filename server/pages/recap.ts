import { blocksToHtml } from '../../composer/render/html';
import type { Block } from '../../composer';
import type { PageHead, PageImage, PageSeo, RecapPage } from '../../contracts/pages';
import { children, lookUp, text, time } from '../facts/read';

import { displayDateOf } from './cards';
import { pageEvent, pageTalks } from './event';
import { pageFrame, pageTopics } from './frame';
import type { PageSource } from './frame';
import { pageLinks } from './links';
import { pageOrganization, pageSpeakers, unique } from './people';
import { pagePicture } from './picture';
import { EVENT, ORGANIZATION, PERSON_TODAY, PICTURE, TALK, TOPIC } from './select';
import { textOrNull } from './values';
import type { Values } from './values';

export const RECAP_POPULATE = {
  picture: PICTURE,
  gallery: PICTURE,
  links: true,
  seo: true,
  event: EVENT,
  talks: TALK,
  speakers: PERSON_TODAY,
  mentionedSpeakers: PERSON_TODAY,
  organizations: ORGANIZATION,
  mentionedOrganizations: ORGANIZATION,
  topics: TOPIC,
};

/** The parts that neither depend on the page's neighbours nor on the page as a whole. */
export type StoredRecap = Omit<RecapPage, keyof PageHead | 'previous' | 'next'>;

/** Puts a page together; texts by language are those of the recap's language or missing. */
export function recapPage(source: PageSource): StoredRecap {
  const { row, locale } = source;
  const title = text(row, 'title') ?? '';
  const teaser = textOrNull(row, 'teaser');
  const talks = pageTalks(children(row, 'talks'), locale);
  const event = lookUp(row, 'event');
  return {
    ...pageFrame('recap', source),
    kind: text(row, 'kind') ?? 'recap',
    kicker: textOrNull(row, 'kicker'),
    title,
    subtitle: textOrNull(row, 'subtitle'),
    teaser,
    body: children(row, 'body') as unknown as Block[],
    bodyHtml: blocksToHtml(row['body']),
    picture: pagePicture(lookUp(row, 'picture'), locale),
    gallery: pagePictures(row, locale),
    authorName: textOrNull(row, 'authorName'),
    displayDate: displayDateOf(row),
    publishedAt: time(row, 'publishedAt') ?? '',
    correctionNote: textOrNull(row, 'correctionNote'),
    correctedAt: time(row, 'correctedAt') ?? null,
    event: event ? pageEvent(event) : null,
    talks,
    speakers: pageSpeakers(
      [...children(row, 'speakers'), ...children(row, 'mentionedSpeakers')],
      talks.flatMap(({ contributions }) => contributions),
      locale,
    ),
    organizations: unique(
      [...children(row, 'organizations'), ...children(row, 'mentionedOrganizations')].map(
        pageOrganization,
      ),
    ),
    topics: pageTopics(row, locale),
    links: pageLinks(children(row, 'links'), locale),
    seo: pageSeo(lookUp(row, 'seo') ?? {}, { title, teaser }),
  };
}

export const pagePictures = (row: Values, locale: string): PageImage[] =>
  children(row, 'gallery')
    .map((picture) => pagePicture(picture, locale))
    .filter((picture): picture is PageImage => picture !== null);

/** Search fields; what was not typed is taken from the page. */
export const pageSeo = (
  seo: Values,
  { title, teaser }: { title: string; teaser: string | null },
): PageSeo => ({
  title: text(seo, 'title') ?? title,
  description: textOrNull(seo, 'description') ?? teaser,
  canonicalUrl: textOrNull(seo, 'canonicalUrl'),
  noindex: seo['noindex'] === true,
});
