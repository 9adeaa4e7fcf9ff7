import { feedOf } from './feed';
import type { FeedEntry, FeedSource } from './feed';
import { element, textElement, xmlDocument } from './xml';
import type { Xml } from './xml';

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

const author = (name: string): Xml => element('author', {}, element('name', {}, name));

const link = (rel: string, href: string | undefined, type?: string): Xml | undefined =>
  href === undefined ? undefined : element('link', { rel, type, href });

function entry(of: FeedEntry): Xml {
  const { enclosure } = of;
  return element(
    'entry',
    { 'xml:lang': of.locale },
    element('id', {}, of.id),
    element('title', {}, of.title),
    link('alternate', of.url, 'text/html'),
    element('published', {}, of.published.toISOString()),
    element('updated', {}, of.updated.toISOString()),
    of.author === undefined ? undefined : author(of.author),
    ...of.topics.map(({ slug, name }) => element('category', { term: slug, label: name })),
    textElement('summary', of.summary),
    element('content', { type: 'html' }, of.html),
    enclosure &&
      element('link', {
        rel: 'enclosure',
        type: enclosure.type,
        length: enclosure.length || undefined,
        href: enclosure.url,
      }),
  );
}

/** Atom (RFC 4287) with the full text. */
export function atom(source: FeedSource): string {
  const feed = feedOf(source);
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale },
      // The feed's own address: each of a newsroom's feeds has one, and keeps it.
      element('id', {}, feed.url),
      element('title', {}, feed.title),
      textElement('subtitle', feed.description),
      element('updated', {}, feed.updated.toISOString()),
      author(feed.publisher),
      link('self', feed.url, 'application/atom+xml'),
      link('alternate', feed.homeUrl, 'text/html'),
      ...feed.entries.map(entry),
    ),
  );
}
