import type { EventCard, OrganizationCard, RecapCard, SpeakerCard } from '../../contracts/pages';
import type { PageScope, Site } from '../../contracts/site';
import { text, time } from '../facts/read';
import { eventCard, organizationCard, recapCard, speakerCard } from '../pages/cards';
import type { StoredPage } from '../pages/head';
import type { StoredSpeaker } from '../pages/speaker-page';
import type { Row } from '../strapi/documents';

import { nameKey, searchable } from './fold';

/** What lists find and order pages by; texts, '' where there is nothing, times in UTC. */
export interface Columns {
  slug: string;
  title: string;
  kind: string;
  series_key: string;
  sort_key: string;
  start_date: string;
  end_date: string;
  ends_at: string;
  visible_from: string;
  search: string;
  /** 1: search engines are asked not to show it. */
  noindex: number;
}

const MAX_KEY = 120;

export function columnsOf(scope: PageScope, row: Row, page: StoredPage): Columns {
  const startDate = text(row, 'startDate') ?? '';
  return {
    slug: page.slug,
    title: titleOf(row),
    kind: text(row, 'kind') ?? '',
    series_key: text(row, 'seriesKey') ?? '',
    sort_key: `${orderOf(scope, row, page).slice(0, MAX_KEY)} ${page.documentId}`,
    start_date: startDate,
    end_date: text(row, 'endDate') ?? startDate,
    ends_at: time(row, 'endsAtEffective') ?? '',
    visible_from: time(row, 'embargoUntil') ?? '',
    noindex: 'seo' in page && page.seo.noindex ? 1 : 0,
    search: searchable(
      titleOf(row),
      ...['kicker', 'subtitle', 'teaser', 'city', 'legalName', 'shortName'].map((name) =>
        text(row, name),
      ),
      ...namesIn(page),
    ),
  };
}

const titleOf = (row: Row): string =>
  text(row, 'title') ?? text(row, 'displayName') ?? text(row, 'name') ?? '';

function orderOf(scope: PageScope, row: Row, page: StoredPage): string {
  if (scope === 'speaker' || scope === 'organization') {
    return nameKey(text(row, 'sortName') ?? titleOf(row));
  }
  return 'displayDate' in page
    ? page.displayDate
    : (time(row, 'startsAt') ?? text(row, 'startDate') ?? '');
}

/** Who and what an article names, and where a person works, so that they are found by it. */
function namesIn(page: StoredPage): string[] {
  if ('speakers' in page) {
    return [
      ...page.speakers.map(({ displayName }) => displayName),
      ...page.organizations.map(({ name }) => name),
      page.event?.title ?? '',
    ];
  }
  return 'appearances' in page ? employersOf(page).map(({ name }) => name) : [];
}

const employersOf = ({ organization, otherOrganizations }: StoredSpeaker) => [
  ...(organization ? [organization] : []),
  ...otherOrganizations,
];

/** The entry as lists show it. */
export function cardOf(
  scope: PageScope,
  { row, locale, site }: { row: Row; locale: string; site: Site | null },
): RecapCard | EventCard | SpeakerCard | OrganizationCard {
  switch (scope) {
    case 'recap':
      return recapCard(row, site);
    case 'event':
      return eventCard(row, site);
    case 'speaker':
      return speakerCard(row, locale, site);
    case 'organization':
      return organizationCard(row, locale, site);
  }
}

interface Named {
  documentId: string;
  slug: string;
}

/** What an article or an event is about and where a person works, by id (`topic:<documentId>`) and by address (`topic=<slug>`). */
export function aboutOf(page: StoredPage): string[] {
  const about = (type: string, entries: readonly Named[]) =>
    entries.flatMap(({ documentId, slug }) => [`${type}:${documentId}`, `${type}=${slug}`]);
  if ('speakers' in page) {
    return [
      ...about('topic', page.topics),
      ...about('speaker', page.speakers),
      ...about('organization', page.organizations),
      ...about('event', page.event ? [page.event] : []),
    ];
  }
  if ('talks' in page && 'topics' in page) {
    return [
      ...about('topic', page.topics),
      ...about(
        'organization',
        page.involvements.map(({ organization }) => organization),
      ),
      ...about(
        'speaker',
        page.talks.flatMap(({ contributions }) => contributions.map(({ person }) => person)),
      ),
    ];
  }
  return 'appearances' in page ? about('organization', employersOf(page)) : [];
}
