import { pageUrl } from '../../contracts/site';
import type { Site } from '../../contracts/site';
import type { EventCard, OrganizationCard, RecapCard, SpeakerCard } from '../../contracts/pages';
import { lookUp, text, time } from '../facts/read';

import { pageEvent } from './event';
import { pageTopics } from './frame';
import { pageOrganization, pagePerson } from './people';
import { pagePicture } from './picture';
import { textIn, textOrNull } from './values';
import type { Values } from './values';

/** The date that an article shows: the one that was typed, or else its publication. */
export const displayDateOf = (recap: Values): string =>
  time(recap, 'displayDate') ?? time(recap, 'publishedAt') ?? '';

export function recapCard(row: Values, site: Site | null): RecapCard {
  const locale = String(row['locale']);
  const slug = text(row, 'slug') ?? '';
  return {
    documentId: String(row['documentId']),
    locale,
    slug,
    url: pageUrl(site, 'recap', { slug, locale }),
    kind: text(row, 'kind') ?? 'recap',
    kicker: textOrNull(row, 'kicker'),
    title: text(row, 'title') ?? '',
    teaser: textOrNull(row, 'teaser'),
    picture: pagePicture(lookUp(row, 'picture'), locale),
    authorName: textOrNull(row, 'authorName'),
    displayDate: displayDateOf(row),
    topics: pageTopics(row, locale),
  };
}

export function eventCard(row: Values, site: Site | null): EventCard {
  const locale = String(row['locale']);
  const event = pageEvent(row);
  return {
    ...event,
    locale,
    url: pageUrl(site, 'event', { slug: event.slug, locale }),
    teaser: textOrNull(row, 'teaser'),
    picture: pagePicture(lookUp(row, 'picture'), locale),
    topics: pageTopics(row, locale),
  };
}

/** A person as of today; texts by language are those of the list's language or missing. */
export function speakerCard(row: Values, locale: string, site: Site | null): SpeakerCard {
  const person = pagePerson(row);
  const organization = lookUp(row, 'organization');
  return {
    ...person,
    locale,
    url: pageUrl(site, 'speaker', { slug: person.slug, locale }),
    jobTitle: textIn(locale, row['jobTitle']),
    organization: organization ? pageOrganization(organization) : null,
    portrait: pagePicture(lookUp(row, 'portrait'), locale),
  };
}

export function organizationCard(row: Values, locale: string, site: Site | null): OrganizationCard {
  const organization = pageOrganization(row);
  return {
    ...organization,
    locale,
    url: pageUrl(site, 'organization', { slug: organization.slug, locale }),
    city: textIn(locale, row['city']),
    countryCode: textOrNull(row, 'countryCode'),
    isMember: row['isMember'] === true,
    logo: pagePicture(lookUp(row, 'logo'), locale),
  };
}

/** The latest first; what has the same date by its address, so that the order is always the same. */
export const latestFirst = <Card extends { slug: string }>(
  cards: Card[],
  dateOf: (card: Card) => string,
): Card[] =>
  [...cards].sort(
    (one, other) => compare(dateOf(other), dateOf(one)) || compare(one.slug, other.slug),
  );

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
