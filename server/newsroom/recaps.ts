import type { Core } from '@strapi/strapi';

import { EVENT_UID, RECAP_UID } from '../../content-types';
import type { RecapSummary } from '../../contracts';
import { rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { withKnex, relationTable, tableOf } from '../strapi/knex';

import { languageVersions, VERSION_FIELDS } from './versions';

/**
 * The recap of each event that has one, by the event's documentId. An event has one recap of kind `recap`;
 * should somebody have made a second by hand, it is the first one made.
 *
 * Two queries.
 */
export async function recapsOfEvents(
  strapi: Core.Strapi,
  eventDocumentIds: string[],
  defaultLocale: string,
): Promise<Map<string, RecapSummary>> {
  const recapOf = await linkedRecaps(strapi, eventDocumentIds);
  const versions = await rows(strapi, RECAP_UID).findMany({
    where: { documentId: { $in: [...new Set(recapOf.values())] } },
    select: VERSION_FIELDS,
  });
  const byDocument = groupByDocument(versions);
  return new Map(
    [...recapOf].map(([event, documentId]) => [
      event,
      {
        documentId,
        versions: languageVersions(byDocument.get(documentId) ?? [], defaultLocale),
      },
    ]),
  );
}

async function linkedRecaps(
  strapi: Core.Strapi,
  eventDocumentIds: string[],
): Promise<Map<string, string>> {
  const link = relationTable(strapi, RECAP_UID, 'event');
  const found = await withKnex(strapi, (knex) =>
    knex({ recap: tableOf(strapi, RECAP_UID) })
      .join({ link: link.name }, `link.${link.owner}`, 'recap.id')
      .join({ event: tableOf(strapi, EVENT_UID) }, 'event.id', `link.${link.target}`)
      .where('recap.kind', 'recap')
      .whereNull('recap.published_at')
      .whereIn('event.document_id', eventDocumentIds)
      .orderBy([{ column: 'recap.created_at' }, { column: 'recap.document_id' }])
      .select({ recap: 'recap.document_id', event: 'event.document_id' }),
  );
  const recapOf = new Map<string, string>();
  for (const { recap, event } of found) {
    if (!recapOf.has(String(event))) {
      recapOf.set(String(event), String(recap));
    }
  }
  return recapOf;
}

/** Rows by the document that they are versions of. */
export function groupByDocument(found: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of found) {
    const group = groups.get(row.documentId);
    if (group) {
      group.push(row);
    } else {
      groups.set(row.documentId, [row]);
    }
  }
  return groups;
}
