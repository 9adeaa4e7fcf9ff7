import { isDeepStrictEqual } from 'node:util';

import type { Core } from '@strapi/strapi';

import { COMPOSITION_UID, RECAP_UID } from '../../content-types';
import { lookUp } from '../facts/read';
import { rows } from '../strapi/documents';

import { formsOfOrganization, formsOfPerson, nameInText } from './in-text';
import type { NameForms } from './in-text';
import { keptNamesOf, readNames } from './kept';
import type { KeptNames } from './kept';
import { NAMED_POPULATE, namedIn } from './named';
import { textsOf } from './texts';

/** What decides between the name of today and the one of the day. */
interface Past<Name> {
  /** What an earlier publication kept. */
  kept: Record<string, Name>;
  /** What the text was composed from, or brought up to date with. */
  composed: Record<string, Name>;
  /** Each field and paragraph. */
  texts: readonly string[];
  forms(name: Name): NameForms;
}

/**
 * The name that an article has for somebody: the one that was kept, or else the one that it was composed with, until the
 * text uses today's instead. Where the text has neither, what it was composed with last decides.
 */
function choose<Name>(documentId: string, today: Name, past: Past<Name>): Name {
  const composed = past.composed[documentId];
  const before = past.kept[documentId] ?? composed;
  if (before === undefined || isDeepStrictEqual(before, today)) {
    return today;
  }
  const used = nameInText(past.texts, past.forms(before), past.forms(today));
  const isCurrent = used ? used === 'now' : isDeepStrictEqual(composed, today);
  return isCurrent ? today : before;
}

async function composedNames(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<KeptNames> {
  const composition = await rows(strapi, COMPOSITION_UID).findOne({
    where: { recapDocumentId: documentId, localeCode: locale },
    select: ['facts'],
  });
  const facts = (composition && lookUp(composition, 'facts')) ?? {};
  return readNames({ speakers: facts['people'], organizations: facts['organizations'] });
}

/**
 * Keeps what a published recap calls the people and organizations that its page names, in the published version and in
 * the draft, which is published again later. Whoever the page names no more is forgotten.
 *
 * A constant number of queries, however long the programme.
 */
export async function keepNames(
  strapi: Core.Strapi,
  documentId: string,
  locale: string,
): Promise<void> {
  const versions = await rows(strapi, RECAP_UID).findMany({
    where: { documentId, locale },
    populate: NAMED_POPULATE,
  });
  const published = versions.find(({ publishedAt }) => publishedAt);
  if (!published) {
    return;
  }
  const kept = keptNamesOf(published);
  const composed = await composedNames(strapi, documentId, locale);
  const texts = textsOf(published);
  const named = versions.map(namedIn);
  const speakers = new Map(named.flatMap(({ people }) => people));
  const organizations = new Map(named.flatMap((entries) => entries.organizations));
  const chosen = <Name>(today: Map<string, Name>, past: Past<Name>): Record<string, Name> =>
    Object.fromEntries([...today].map(([id, name]) => [id, choose(id, name, past)]));
  const keptNames: KeptNames = {
    speakers: chosen(speakers, {
      kept: kept.speakers,
      composed: composed.speakers,
      texts,
      forms: formsOfPerson,
    }),
    organizations: chosen(organizations, {
      kept: kept.organizations,
      composed: composed.organizations,
      texts,
      forms: formsOfOrganization,
    }),
  };
  if (versions.some((version) => !isDeepStrictEqual(version['keptNames'], keptNames))) {
    await rows(strapi, RECAP_UID).updateMany({
      where: { id: { $in: versions.map(({ id }) => id) } },
      data: { keptNames },
    });
  }
}
