import type { Core } from '@strapi/strapi';

import { check, checkInputOf, isBehind, updateOf } from '../../composer';
import type { BaseSection, Draft, Facts, Finding } from '../../composer';
import { COMPOSITION_UID, RECAP_UID } from '../../content-types';
import { composeAgain } from '../composing';
import { relatedEntries } from '../editing/related';
import { TEXT_POPULATE, textOfRecap } from '../editing/text';
import { children, lookUp } from '../facts/read';
import { keptNamesOf } from '../names/kept';
import { asOfPublication } from '../names/right-then';
import { languageVersions, VERSION_FIELDS } from '../newsroom/versions';
import type { facts as factsService } from '../services/facts';
import { defaultLocale, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { projectLocales } from '../strapi/locales';

import { BESIDE_POPULATE, besideOf } from './beside';

interface RecapText {
  documentId: string;
  locale: string;
  /** Which of its texts: what editors work on, or what readers are given. */
  status: 'draft' | 'published';
}

/**
 * What the checks find in a recap as it is stored, held against the records as they are now. The same as the builder
 * finds in the same text.
 *
 * A constant number of queries, however long the programme.
 *
 * @returns null where there is no such text
 */
export async function findingsOfRecap(
  strapi: Core.Strapi,
  { documentId, locale, status }: RecapText,
): Promise<Finding[] | null> {
  const found = await rows(strapi, RECAP_UID).findMany({
    where: { documentId, locale },
    populate: { ...TEXT_POPULATE, ...BESIDE_POPULATE, event: { select: ['documentId'] } },
  });
  const draft = found.find(({ publishedAt }) => !publishedAt);
  const row = status === 'draft' ? draft : found.find(({ publishedAt }) => publishedAt);
  if (!row) {
    return null;
  }
  // What is published points at no event that is not: the draft knows it all the same.
  const now = { facts: await factsOf(strapi, row, locale, draft), beside: besideOf(row, locale) };
  const { facts, beside } =
    status === 'draft'
      ? now
      : await asOfPublication(
          strapi,
          now,
          keptNamesOf(row),
          children(row, 'mentionedOrganizations').map(({ documentId }) => String(documentId)),
        );
  const versions = await rows(strapi, RECAP_UID).findMany({
    where: { documentId },
    select: VERSION_FIELDS,
  });
  const text = textOfRecap(row);
  const composed = facts
    ? await composedNow(strapi, facts, { documentId, locale, status })
    : undefined;
  return check(
    checkInputOf({
      language: locale,
      text,
      beside,
      facts,
      related: facts ? await relatedEntries(strapi, facts, locale) : [],
      versions: languageVersions(versions, await defaultLocale(strapi)),
      projectLanguages: await projectLocales(strapi),
      ...(composed ? { expectedPeople: composed.speakers } : {}),
      ...(composed?.base
        ? { outdated: updateOf(composed.base, text.body, composed.sections)?.changes.length ?? 0 }
        : {}),
    }),
  );
}

function factsOf(
  strapi: Core.Strapi,
  row: Row,
  locale: string,
  draft: Row | undefined,
): Promise<Facts | null> {
  const event = lookUp(row, 'event') ?? (draft && lookUp(draft, 'event'));
  const service = strapi.plugin('newsroom').service('facts') as ReturnType<typeof factsService>;
  return event
    ? service.load({ eventDocumentId: String(event.documentId), locale })
    : Promise.resolve(null);
}

interface ComposedNow extends Pick<Draft, 'sections' | 'speakers'> {
  /**
   * What the text was composed from; undefined where a person wrote it all, where it waits for nothing of its event, and
   * of what is published, which stays as of its day.
   */
  base: BaseSection[] | undefined;
}

/** What the recap's recipe would make of the facts; undefined where nothing can be made of them. */
async function composedNow(
  strapi: Core.Strapi,
  facts: Facts,
  { documentId, locale, status }: RecapText,
): Promise<ComposedNow | undefined> {
  const composition = await rows(strapi, COMPOSITION_UID).findOne({
    where: { recapDocumentId: documentId, localeCode: locale },
    // The texts of a large programme are only loaded where they are compared.
    select: ['recipe', 'lead', ...(status === 'draft' ? ['sections', 'facts'] : [])],
  });
  const draft = await composeAgain(strapi, facts, composition);
  const stored =
    status === 'draft' ? (composition as { facts: Facts; sections: BaseSection[] } | null) : null;
  return (
    draft && {
      ...draft,
      base: stored && isBehind(stored, facts) ? stored.sections : undefined,
    }
  );
}
