import { pageUrl } from '../../../contracts/site';
import type { PageScope } from '../../../contracts/site';
import type { Surroundings } from '../addresses';

import { Graph } from './graph';

/** What every part of a graph is made with. */
export interface World extends Surroundings {
  graph: Graph;
  /** The language of the page that the graph is for. */
  locale: string;
}

export const worldOf = (surroundings: Surroundings, locale: string): World => ({
  ...surroundings,
  graph: new Graph(),
  locale,
});

interface Entry {
  documentId: string;
  slug: string;
  /** Where it is not the page's: an article may be there in one language alone. */
  locale?: string;
}

const FRAGMENTS: Record<PageScope, string> = {
  recap: 'article',
  event: 'event',
  speaker: 'person',
  organization: 'organization',
};

/** The address of an entry's page, where the site has one. */
export const addressOf = (
  world: World,
  scope: PageScope,
  { slug, locale = world.locale }: Omit<Entry, 'documentId'>,
): string | undefined => pageUrl(world.site, scope, { slug, locale }) ?? undefined;

/**
 * The name of an entity that has no page of its own: one of the site, so that every graph of the site calls it the
 * same, or else one of the page that the graph stands in.
 */
export const ownId = ({ site }: World, name: string, documentId: string): string =>
  `${site ? `${site.url}/` : ''}#${name}-${encodeURIComponent(documentId)}`;

/** The name of an entity: the same one wherever it is spoken of in this language. */
export function idOf(world: World, scope: PageScope, entry: Entry): string {
  const address = addressOf(world, scope, entry);
  return address ? `${address}#${FRAGMENTS[scope]}` : ownId(world, scope, entry.documentId);
}
