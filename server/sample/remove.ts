import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { EVENT_UID, TALK_UID } from '../../content-types';
import { findUses, namesOfUses } from '../deletion/uses';
import type { FoundUse } from '../deletion/uses';
import { text } from '../facts/read';
import { translate } from '../messages';
import { documents, rows } from '../strapi/documents';
import { isLocalized } from '../strapi/locales';

import { SAMPLE_SOURCE, SAMPLE_UIDS, sampleEntries } from './entries';
import type { SampleUid } from './entries';

/** documentIds by type. */
type Sample = Map<SampleUid, string[]>;

async function findSample(strapi: Core.Strapi): Promise<Sample> {
  const sample: Sample = new Map();
  // Any day will do: only the keys count.
  const entries = sampleEntries('2000-01-01');
  for (const uid of SAMPLE_UIDS) {
    const keys = entries.filter((entry) => entry.uid === uid).map(({ key }) => key);
    const found = await rows(strapi, uid).findMany({
      where: { externalSource: SAMPLE_SOURCE, externalId: { $in: keys } },
      select: ['id', 'documentId'],
    });
    sample.set(uid, [...new Set(found.map(({ documentId }) => documentId))]);
  }
  return sample;
}

/** Events of the newsroom's own that talks of the sample were moved to: nothing else forbids to delete a talk. */
async function eventsWithTalks(strapi: Core.Strapi, talks: string[]): Promise<FoundUse[]> {
  const found = await rows(strapi, EVENT_UID).findMany({
    where: { talks: { documentId: { $in: talks } } },
    select: ['id', 'documentId', 'title'],
  });
  return found.map((row) => ({
    uid: EVENT_UID,
    documentId: row.documentId,
    as: 'use-event',
    name: text(row, 'title') ?? row.documentId,
  }));
}

/** What is no part of the sample and uses it, each once. */
async function usesFromOutside(strapi: Core.Strapi, sample: Sample): Promise<FoundUse[]> {
  const uses = await eventsWithTalks(strapi, sample.get(TALK_UID) ?? []);
  for (const [uid, documentIds] of sample) {
    uses.push(...(await findUses(strapi, uid, { documentId: { $in: documentIds } }, {})));
  }
  const isOfSample = ({ uid, documentId }: FoundUse): boolean =>
    [...sample].some(([own, documentIds]) => own === uid && documentIds.includes(documentId));
  return [
    ...new Map(
      uses
        .filter((use) => !isOfSample(use))
        .map((use) => [`${use.uid} ${use.documentId}`, use] as const),
    ).values(),
  ];
}

/**
 * Deletes every entry of the sample, in all languages, published or not. The caller has taken the turn.
 *
 * @throws ValidationError where something else uses an entry of it, with `details.uses`; nothing is deleted then
 */
export async function removeSample(strapi: Core.Strapi): Promise<void> {
  const sample = await findSample(strapi);
  const uses = await usesFromOutside(strapi, sample);
  if (uses.length > 0) {
    throw new errors.ValidationError(
      translate(strapi, 'sample-in-use', { uses: namesOfUses(strapi, uses) }),
      { uses },
    );
  }
  // What names others goes before them.
  for (const uid of [...SAMPLE_UIDS].reverse()) {
    for (const documentId of sample.get(uid) ?? []) {
      await documents(strapi, uid).delete({
        documentId,
        ...(isLocalized(strapi, uid) ? { locale: '*' } : {}),
      });
    }
  }
}
