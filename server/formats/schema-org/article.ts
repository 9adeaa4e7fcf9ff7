import type { IdReference } from 'schema-dts';

import type { RecapCard } from '../../../contracts/pages';
import { timeOf } from '../times';

import type { Entity } from './graph';
import { imageOf } from './image';
import { addPublisher } from './organization';
import { addressOf, idOf } from './world';
import type { World } from './world';

/**
 * What reports is a NewsArticle: also a press release, for which schema.org has no word. What tells of something to come
 * is an Article: it has no news to report yet.
 */
const COMING = new Set(['preview', 'announcement']);

/** A name alone does not say whether a person or an office signed; that of the site is the site's. */
function authorOf(world: World, name: string | null) {
  const publisher = addPublisher(world);
  if (!name?.trim()) {
    return undefined;
  }
  return publisher && name.trim() === world.site?.name.trim()
    ? publisher
    : ({ '@type': 'Person', name } as const);
}

/** What every view of an article knows. */
export function articleNode(world: World, recap: RecapCard): Entity<'Article' | 'NewsArticle'> {
  const page = addressOf(world, 'recap', recap);
  return {
    '@type': COMING.has(recap.kind) ? 'Article' : 'NewsArticle',
    '@id': idOf(world, 'recap', recap),
    headline: recap.title,
    description: recap.teaser ?? undefined,
    url: page,
    mainEntityOfPage: page,
    datePublished: timeOf(recap.displayDate)?.toISOString(),
    inLanguage: recap.locale,
    author: authorOf(world, recap.authorName),
    publisher: addPublisher(world),
    image: imageOf(world, recap.picture),
    keywords: recap.topics.flatMap(({ name }) => name ?? []),
  };
}

/** Puts articles into the graph, told to be about something. */
export const addArticles = (
  world: World,
  recaps: RecapCard[],
  about: { about: IdReference } | { mentions: IdReference },
): IdReference[] =>
  recaps.map((recap) => world.graph.add({ ...articleNode(world, recap), ...about }));
