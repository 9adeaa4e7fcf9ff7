import { NEWSROOM_API } from 'astro:env/server';
import type { EventCard, ListAnswer, RecapCard } from 'strapi-plugin-newsroom/client';

import { LANGUAGES } from '../languages';
import type { Language } from '../languages';
import { newsroom } from '../newsroom';

/** By language. */
type Names = Partial<Record<Language, string>>;

interface StoredTopic {
  slug: string;
  names: Names;
}

/**
 * All topics. They have no pages in the newsroom, so they are read by Strapi's own routes, where texts by language are
 * objects.
 *
 * @throws Error where Strapi does not answer
 */
async function readTopics(): Promise<StoredTopic[]> {
  const response = await fetch(
    `${NEWSROOM_API}/newsroom/topics?fields=slug,name&pagination[pageSize]=100`,
  );
  if (!response.ok) {
    throw new Error(`The topics were answered with ${response.status}`);
  }
  const { data } = (await response.json()) as { data: { slug: string; name: Names | null }[] };
  return data.map(({ slug, name }) => ({ slug, names: name ?? {} }));
}

/** The topics that have a name in this language, by name. */
export async function topicsIn(language: Language): Promise<{ slug: string; name: string }[]> {
  const topics = await readTopics();
  return topics
    .flatMap(({ slug, names }) => (names[language] ? [{ slug, name: names[language] }] : []))
    .sort((one, other) => one.name.localeCompare(other.name, language));
}

export async function topicPaths() {
  const topics = await readTopics();
  return topics.flatMap(({ slug, names }) =>
    LANGUAGES.filter((locale) => names[locale]).map((locale) => ({ params: { locale, slug } })),
  );
}

export interface TopicPage {
  slug: string;
  name: string;
  /** Those that the topic has a name in. */
  languages: Language[];
  recaps: ListAnswer<RecapCard>;
  events: ListAnswer<EventCard>;
}

/** The latest that belongs to a topic; undefined where there is no such topic in this language. */
export async function readTopic(locale: Language, slug: string): Promise<TopicPage | undefined> {
  const names = (await readTopics()).find((topic) => topic.slug === slug)?.names;
  const name = names?.[locale];
  if (!names || !name) {
    return undefined;
  }
  const query = { locale, topic: slug, pageSize: 100 };
  const [recaps, events] = await Promise.all([newsroom.recaps(query), newsroom.events(query)]);
  return { slug, name, languages: LANGUAGES.filter((code) => names[code]), recaps, events };
}
