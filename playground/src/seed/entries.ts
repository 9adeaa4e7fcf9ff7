import type { Core } from '@strapi/strapi';

import { documents, SOURCE } from './documents';
import type { Made } from './documents';
import type { EventSeed, Language, SeedData, TalkSeed, Texts } from './types';

const identity = (key: string) => ({ externalSource: SOURCE, externalId: key });

/** Organizations, topics, then speakers, who belong to organizations. */
export async function addRecords(strapi: Core.Strapi, data: SeedData, made: Made): Promise<void> {
  const add = async (type: string, key: string, values: Record<string, unknown>) => {
    const entry = await documents(strapi, type).create({ data: { ...values, ...identity(key) } });
    made.set(type, key, entry.documentId);
  };
  for (const { key, ...organization } of data.organizations) {
    await add('organization', key, organization);
  }
  for (const { key, ...topic } of data.topics) {
    await add('topic', key, topic);
  }
  for (const { key, organization, otherOrganizations = [], ...speaker } of data.speakers) {
    await add('speaker', key, {
      ...speaker,
      organization: made.get('organization', organization),
      otherOrganizations: otherOrganizations.map((name) => made.get('organization', name)),
    });
  }
}

/** An event with its talks, as drafts in each of its languages. */
export async function addEvent(
  strapi: Core.Strapi,
  seed: EventSeed,
  made: Made,
  more: Record<string, unknown> = {},
): Promise<void> {
  await addVersions(strapi, 'event', seed, made, seed.texts, {
    ...seed.shared,
    ...more,
    ...identity(seed.key),
    topics: seed.topics.map((key) => made.get('topic', key)),
    involvements: seed.involvements.map(({ organization, ...involvement }) => ({
      ...involvement,
      organization: made.get('organization', organization),
    })),
  });
  for (const talk of seed.talks) {
    await addTalk(strapi, seed, talk, made);
  }
}

async function addTalk(
  strapi: Core.Strapi,
  event: EventSeed,
  { key, title, room, track, topic, abstract, takeaways, contributions, ...shared }: TalkSeed,
  made: Made,
): Promise<void> {
  const texts = { title, room, track, topic, abstract, takeaways };
  await addVersions(strapi, 'talk', { key, languages: event.languages }, made, texts, {
    ...shared,
    ...identity(key),
    event: made.get('event', event.key),
    contributions: contributions.map(({ speaker, organizations = [], ...contribution }) => ({
      ...contribution,
      speaker: made.get('speaker', speaker),
      organizations: organizations.map((name) => made.get('organization', name)),
    })),
  });
}

/**
 * Makes a document in its first language and adds the others, each with its own texts alone: what all
 * languages share, components and relations too, the plugin takes over.
 */
async function addVersions(
  strapi: Core.Strapi,
  type: string,
  { key, languages: [first, ...others] }: { key: string; languages: Language[] },
  made: Made,
  texts: Record<string, Texts | undefined>,
  shared: Record<string, unknown>,
): Promise<void> {
  if (!first) {
    return;
  }
  const entries = documents(strapi, type);
  const { documentId } = await entries.create({
    locale: first,
    data: { ...shared, ...inLanguage(texts, first) },
  });
  made.set(type, key, documentId);
  for (const locale of others) {
    await entries.update({ documentId, locale, data: inLanguage(texts, locale) });
  }
}

const inLanguage = (texts: Record<string, Texts | undefined>, language: Language) =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) =>
      text?.[language] === undefined ? [] : [[name, text[language]]],
    ),
  );

/** Publishes the talks of an event, then the event: what an entry points at goes first. */
export async function publishEvent(
  strapi: Core.Strapi,
  seed: EventSeed,
  made: Made,
): Promise<void> {
  for (const talk of seed.talks) {
    await documents(strapi, 'talk').publish({
      documentId: made.get('talk', talk.key),
      locale: seed.languages,
    });
  }
  await documents(strapi, 'event').publish({
    documentId: made.get('event', seed.key),
    locale: seed.languages,
  });
}
