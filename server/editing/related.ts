import type { Core } from '@strapi/strapi';

import type { Facts } from '../../composer';
import { EVENT_UID, TALK_UID } from '../../content-types';
import type { RelatedEntry } from '../../contracts';
import { groupByDocument } from '../newsroom/recaps';
import { versionState } from '../newsroom/versions';
import { rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';

const SELECT = ['id', 'documentId', 'publishedAt', 'updatedAt'];

/**
 * The event and the talks that a recap speaks of, with their states in its language. Two queries, however many talks.
 */
export async function relatedEntries(
  strapi: Core.Strapi,
  { event, talks }: Facts,
  locale: string,
): Promise<RelatedEntry[]> {
  const find = async (uid: string, documentIds: string[]): Promise<Map<string, Row[]>> =>
    groupByDocument(
      await rows(strapi, uid).findMany({
        where: { documentId: { $in: documentIds }, locale },
        select: SELECT,
      }),
    );
  const stateOf = (versions: Row[] = []): RelatedEntry['state'] =>
    versionState(
      versions.find(({ publishedAt }) => !publishedAt),
      versions.find(({ publishedAt }) => publishedAt),
    );
  const events = await find(EVENT_UID, [event.documentId]);
  const found = await find(
    TALK_UID,
    talks.map(({ documentId }) => documentId),
  );
  return [
    {
      type: 'event',
      documentId: event.documentId,
      name: event.title,
      state: stateOf(events.get(event.documentId)),
    },
    ...talks.map(({ documentId, title }): RelatedEntry => ({
      type: 'talk',
      documentId,
      name: title,
      state: stateOf(found.get(documentId)),
    })),
  ];
}
