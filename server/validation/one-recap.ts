import type { Core } from '@strapi/strapi';

import { RECAP_UID } from '../../content-types';
import { lookUp, text } from '../facts/read';
import { rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { whereItPoints } from '../strapi/pointing';

import type { Problem } from './problem';

/** The recap of an event, over all languages. Other kinds of article may stand beside it. */
export const findRecapsOf = async (strapi: Core.Strapi, eventDocumentId: string): Promise<Row[]> =>
  rows(strapi, RECAP_UID).findMany({
    where: {
      ...(await whereItPoints(strapi, { uid: RECAP_UID, path: ['event'] }, eventDocumentId)),
      kind: 'recap',
      publishedAt: null,
    },
    select: ['id', 'documentId', 'locale', 'title'],
    orderBy: [{ createdAt: 'asc' }, { documentId: 'asc' }],
  });

/**
 * An event has one recap.
 *
 * @param recap a stored version with its event
 */
export async function secondRecapProblems(strapi: Core.Strapi, recap: Row): Promise<Problem[]> {
  const event = lookUp(recap, 'event');
  if (recap['kind'] !== 'recap' || !event) {
    return [];
  }
  const others = (await findRecapsOf(strapi, String(event.documentId))).filter(
    ({ documentId }) => documentId !== recap.documentId,
  );
  return others.slice(0, 1).map((other) => ({
    path: ['event'],
    code: 'recap-exists',
    values: { name: text(other, 'title') ?? other.documentId },
  }));
}
