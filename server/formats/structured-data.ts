import type { IdReference } from 'schema-dts';

import { blocksToText, cutAtSentence } from '../../composer';
import { pageUrl } from '../../contracts/site';
import type {
  EventCard,
  EventPage,
  OrganizationPage,
  PageHead,
  PageLink,
  PageTalk,
  RecapPage,
  SpeakerPage,
} from '../../contracts/pages';
import type { Site } from '../../contracts/site';

import { webAddress } from './addresses';
import { addArticles, articleNode } from './schema-org/article';
import { eventNode, partsOf } from './schema-org/event';
import { imageOf, imagesOf } from './schema-org/image';
import type { PlacedEvent } from './schema-org/location';
import { addOrganizations, organizationNode } from './schema-org/organization';
import { addPerson, personNode } from './schema-org/person';
import { addTalk, isListed, performersOf } from './schema-org/talk';
import { worldOf } from './schema-org/world';
import type { World } from './schema-org/world';
import { timeOf } from './times';

/** JSON-LD: `{ "@context": "https://schema.org", "@graph": [...] }`, the entity of the page first. */
export type StructuredData = Record<string, unknown>;

type WithoutHead<Page> = Omit<Page, keyof PageHead>;

/** What search engines show of a description is shorter still. */
const DESCRIPTION_LIMIT = 500;

const isText = (value: string | undefined): value is string => value !== undefined;

/** Where the entity itself is on the web: its own site and profiles, not the press that writes of it. */
const sameAs = (links: PageLink[], ...others: (string | undefined)[]): string[] => [
  ...new Set(
    [
      ...links
        .filter(({ kind }) => kind === 'website' || kind === 'social')
        .map(({ url }) => webAddress(url)),
      ...others,
    ].filter(isText),
  ),
];

/** Puts an event in with all that is known of it: who hosts and supports it, its talks and their people. */
function addEvent(world: World, event: PlacedEvent, talks: PageTalk[]): IdReference {
  const node = eventNode(world, event);
  const listed = talks.filter(isListed);
  return world.graph.add({
    ...node,
    ...partsOf(world, event.involvements),
    performer: performersOf(world, listed),
    subEvent: listed.map((talk) =>
      addTalk(world, talk, {
        event,
        locations: node.location,
        contributions: talk.contributions,
      }),
    ),
  });
}

const keywordsOf = (topics: RecapPage['topics']): string[] =>
  topics.flatMap(({ name }) => name ?? []);

/** What changed after it was published; a change before that is part of what was published. */
function changedAt({ displayDate, updatedAt }: Pick<RecapPage, 'displayDate' | 'updatedAt'>) {
  const [published, changed] = [timeOf(displayDate), timeOf(updatedAt)];
  return changed && (!published || changed >= published) ? changed.toISOString() : undefined;
}

/**
 * The graph of an article: NewsArticle → about the Event → subEvent, the talks → performer, the people → affiliation,
 * their organizations of that day.
 *
 * @param files the address of the Strapi server, where pictures have only a path; without it these are left out
 */
export function recapStructuredData(
  page: WithoutHead<RecapPage>,
  site: Site | null,
  files?: string | null,
): StructuredData {
  const world = worldOf({ site, files }, page.locale);
  const article = world.graph.add({
    ...articleNode(world, page),
    image: imagesOf(world, [page.picture, ...page.gallery]),
    description: page.teaser ?? page.seo.description ?? undefined,
    alternativeHeadline: page.subtitle ?? undefined,
    dateModified: changedAt(page),
    correction: page.correctionNote?.trim()
      ? {
          '@type': 'CorrectionComment',
          text: page.correctionNote,
          datePublished: timeOf(page.correctedAt)?.toISOString(),
        }
      : undefined,
    about: page.event ? addEvent(world, page.event, page.talks) : undefined,
    mentions: [
      ...page.speakers.map((speaker) => addPerson(world, speaker, speaker)),
      ...addOrganizations(world, page.organizations),
    ],
    workTranslation: page.alternates.flatMap((alternate): IdReference[] => {
      const url = pageUrl(site, 'recap', alternate);
      return url && alternate.locale !== page.locale ? [{ '@id': `${url}#article` }] : [];
    }),
  });
  return world.graph.document(article);
}

/** The graph of an event: its hosts and supporters, its talks with their people, and what was written about it. */
export function eventStructuredData(
  page: WithoutHead<EventPage>,
  site: Site | null,
  files?: string | null,
): StructuredData {
  const world = worldOf({ site, files }, page.locale);
  const event = addEvent(world, page, page.talks);
  const registration = webAddress(page.registrationUrl);
  world.graph.add({
    ...eventNode(world, page),
    description: page.teaser ?? cutAtSentence(blocksToText(page.description), DESCRIPTION_LIMIT),
    image: imagesOf(world, [page.picture, ...page.gallery]),
    keywords: keywordsOf(page.topics),
    sameAs: sameAs(page.links),
    potentialAction: registration ? { '@type': 'RegisterAction', target: registration } : undefined,
    subjectOf: addArticles(world, page.recaps, { about: event }),
  });
  return world.graph.document(event);
}

/** An event as those see it who took part. */
const addAttended = (world: World, event: EventCard, parts: ReturnType<typeof partsOf> = {}) => {
  const node = eventNode(world, event);
  return {
    locations: node.location,
    superEvent: world.graph.add({ ...node, image: imageOf(world, event.picture), ...parts }),
  };
};

/**
 * The graph of a person as of today, with the talks of all years. What somebody was on the day of a talk is told by the
 * event's graph and the article's: `affiliation` has no date, and here it would say that it is still so.
 */
export function speakerStructuredData(
  page: WithoutHead<SpeakerPage>,
  site: Site | null,
  files?: string | null,
): StructuredData {
  const world = worldOf({ site, files }, page.locale);
  const person = world.graph.add({
    ...personNode(world, page),
    description: page.bio ?? undefined,
    image: imageOf(world, page.portrait),
    sameAs: sameAs(page.links, page.orcid ? `https://orcid.org/${page.orcid}` : undefined),
  });
  addPerson(world, page, {
    jobTitle: page.jobTitle,
    organizations: [page.organization, ...page.otherOrganizations].filter((one) => one !== null),
  });
  for (const { talk, event, roles } of page.appearances.filter(({ talk }) => isListed(talk))) {
    addTalk(world, talk, {
      event,
      ...(event && addAttended(world, event)),
      contributions: roles.map((role) => ({ role, person: page })),
    });
  }
  addArticles(world, page.recaps, { mentions: person });
  return world.graph.document(person);
}

/** ROR's identifiers are written with and without their address. */
function rorAddress(ror: string | null): string | undefined {
  const id = /^(?:(?:https?:\/\/)?ror\.org\/)?(0[a-z0-9]{6}\d{2})$/i.exec(ror?.trim() ?? '')?.[1];
  return id && `https://ror.org/${id.toLowerCase()}`;
}

/** The graph of an organization: the events that it had a part in and the talks of its people on that day. */
export function organizationStructuredData(
  page: WithoutHead<OrganizationPage>,
  site: Site | null,
  files?: string | null,
): StructuredData {
  const world = worldOf({ site, files }, page.locale);
  const organization = world.graph.add({
    ...organizationNode(world, page),
    alternateName: [page.shortName, ...page.formerNames].filter((name) => name !== null),
    legalName: page.legalName ?? undefined,
    description: page.description ?? undefined,
    address: {
      '@type': 'PostalAddress',
      addressLocality: page.city ?? undefined,
      addressCountry: page.countryCode ?? undefined,
    },
    logo: imageOf(world, page.logo),
    sameAs: sameAs(page.links, rorAddress(page.ror)),
  });
  for (const { event, roles } of page.events) {
    addAttended(
      world,
      event,
      partsOf(
        world,
        roles.map((role) => ({ role, organization: page })),
      ),
    );
  }
  for (const { talk, event } of page.talks.filter(({ talk }) => isListed(talk))) {
    addTalk(world, talk, {
      event,
      ...(event && addAttended(world, event)),
      contributions: talk.contributions.map(({ role, person }) => ({ role, person })),
    });
  }
  addArticles(world, page.recaps, { mentions: organization });
  return world.graph.document(organization);
}
