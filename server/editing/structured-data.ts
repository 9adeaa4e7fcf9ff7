import type { Core } from '@strapi/strapi';

import { RECAP_UID } from '../../content-types';
import type { StructuredDataBody, StructuredDataResponse } from '../../contracts';
import { surroundingsOf } from '../config';
import { openValues, publishedPeople } from '../derivation/affiliation';
import { children } from '../facts/read';
import { recapStructuredData } from '../formats/structured-data';
import { missingIn } from '../formats/structured-gaps';
import { withKeptNames } from '../names/kept';
import { FILE_FIELDS } from '../pages/picture';
import { RECAP_POPULATE, recapPage } from '../pages/recap';
import { ORGANIZATION, PERSON_TODAY, TALK } from '../pages/select';
import { alternatesOf } from '../stored-pages/render';
import { rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { readDocument } from '../strapi/read-documents';
import { readAsVisitor, readDraftsAsVisitor } from '../visitors/reading';

import { inputOf } from './text';

const FILE_UID = 'plugin::upload.file';

/** With what publishing a talk takes from its people. */
const DRAFT_POPULATE = {
  ...RECAP_POPULATE,
  talks: {
    ...TALK,
    populate: {
      ...TALK.populate,
      contributions: { populate: { speaker: PERSON_TODAY, organizations: ORGANIZATION } },
    },
  },
};

interface Draft {
  documentId: string;
  locale: string;
  /** What is typed and not saved yet. */
  text: NonNullable<StructuredDataBody['text']>;
}

/**
 * The structured data that the page of a recap will have, were it published now with its event and talks: with the names
 * that it was published with, where it was. A constant number of queries.
 *
 * @returns null where there is no such draft
 */
export async function draftStructuredData(
  strapi: Core.Strapi,
  { documentId, locale, text }: Draft,
): Promise<StructuredDataResponse['data'] | null> {
  const found = await readDraftsAsVisitor(() =>
    readDocument(strapi, RECAP_UID, {
      documentId,
      locale,
      status: 'draft',
      populate: DRAFT_POPULATE,
    }),
  );
  if (!found) {
    return null;
  }
  const stored = withKeptNames(found);
  const typed = inputOf(text, stored);
  const row = {
    ...stored,
    ...typed,
    ...(text.picture ? { picture: await withFile(strapi, text.picture) } : {}),
    talks: await asPublished(strapi, children(stored, 'talks') as Row[]),
    publishedAt: new Date(),
  };
  const alternates = await readAsVisitor(() =>
    alternatesOf(strapi, { scope: 'recap', documentId, locale }, stored),
  );
  const { site, files } = surroundingsOf(strapi);
  const page = { ...recapPage({ row, locale, site, alternates }), previous: null, next: null };
  return {
    structuredData: recapStructuredData(page, site, files),
    missing: missingIn(page, { site, files }),
  };
}

async function withFile(strapi: Core.Strapi, picture: { file: number | null }) {
  const { file: id } = picture;
  const file =
    id === null
      ? null
      : await rows(strapi, FILE_UID).findOne({ where: { id }, select: ['id', ...FILE_FIELDS] });
  return { ...picture, file };
}

/** Talks with the jobs and the organizations that their publication will write down. */
async function asPublished(strapi: Core.Strapi, talks: Row[]): Promise<Row[]> {
  const published = await publishedPeople(
    strapi,
    talks.map(({ documentId }) => documentId),
  );
  return talks.map((talk) => ({
    ...talk,
    contributions: children(talk, 'contributions').map((contribution) => ({
      ...contribution,
      ...openValues(contribution, published.get(talk.documentId) ?? new Set()),
    })),
  }));
}
