import type { Core } from '@strapi/strapi';

import { EVENT_UID, ORGANIZATION_UID, RECAP_UID, SPEAKER_UID, TALK_UID } from '../../content-types';
import type { Appearance, GetAppearancesResponse } from '../../contracts';
import { text } from '../facts/read';
import { defaultLocale as findDefaultLocale, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { withKnex, relationTable, tableOf } from '../strapi/knex';
import type { Knex } from '../strapi/knex';

import { groupByDocument } from './recaps';
import { sortLocales } from './versions';

export type AppearingUid = typeof SPEAKER_UID | typeof ORGANIZATION_UID;

/** How an entry points at a person or an organization: relations, one after the other, each of a type. */
type Way = [uid: string, attribute: string][];

/** What appears, in the order of one day, and how it leads to who appears. */
const WAYS: Record<AppearingUid, { type: Appearance['type']; uid: string; ways: Way[] }[]> = {
  [SPEAKER_UID]: [
    // An event knows its people through its talks alone.
    {
      type: 'event',
      uid: EVENT_UID,
      ways: [
        [
          [TALK_UID, 'event'],
          [TALK_UID, 'speakers'],
        ],
      ],
    },
    { type: 'talk', uid: TALK_UID, ways: [[[TALK_UID, 'speakers']]] },
    {
      type: 'recap',
      uid: RECAP_UID,
      ways: [[[RECAP_UID, 'speakers']], [[RECAP_UID, 'mentionedSpeakers']]],
    },
  ],
  [ORGANIZATION_UID]: [
    { type: 'event', uid: EVENT_UID, ways: [[[EVENT_UID, 'organizations']]] },
    { type: 'talk', uid: TALK_UID, ways: [[[TALK_UID, 'organizations']]] },
    {
      type: 'recap',
      uid: RECAP_UID,
      ways: [[[RECAP_UID, 'organizations']], [[RECAP_UID, 'mentionedOrganizations']]],
    },
  ],
};

const LIMIT = 10;

/**
 * The newest appearances of a person or an organization in events, talks and recaps, drafts too, and how many
 * there are. A constant number of queries.
 */
export async function findAppearances(
  strapi: Core.Strapi,
  uid: AppearingUid,
  documentId: string,
): Promise<GetAppearancesResponse['data']> {
  const defaultLocale = await findDefaultLocale(strapi);
  const results: Appearance[] = [];
  let total = 0;
  for (const { type, uid: entryUid, ways } of WAYS[uid]) {
    const found = await newest(strapi, { uid: entryUid, ways, target: uid, documentId });
    total += found.total;
    results.push(...(await load(strapi, { type, uid: entryUid, ...found, defaultLocale })));
  }
  // Those of one day stay as they are: sorting is stable.
  results.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : a.date === b.date ? 0 : -1));
  return { results: results.slice(0, LIMIT), total };
}

interface Newest {
  uid: string;
  ways: Way[];
  target: AppearingUid;
  documentId: string;
}

function newest(
  strapi: Core.Strapi,
  { uid, ways, target, documentId }: Newest,
): Promise<{ documentIds: string[]; total: number }> {
  return withKnex(strapi, async (knex) => {
    // One list of them all: for one list or another, MariaDB reads all entries.
    const leading = knex
      .union(ways.map((way) => leadingTo(strapi, knex, { uid, way, target, documentId })))
      .as('leading');
    const appearing = () =>
      knex({ entry: tableOf(strapi, uid) })
        .whereNull('entry.published_at')
        .whereIn('entry.document_id', knex.from(leading).select('document_id'));
    const [count] = await appearing().countDistinct({ total: 'entry.document_id' });
    const list = appearing();
    if (uid !== EVENT_UID) {
      const link = relationTable(strapi, uid, 'event');
      list
        .leftJoin({ link: link.name }, `link.${link.owner}`, 'entry.id')
        .leftJoin({ event: tableOf(strapi, EVENT_UID) }, 'event.id', `link.${link.target}`);
    }
    const day = uid === EVENT_UID ? 'entry.start_date' : 'event.start_date';
    const page = await list
      .select({ documentId: 'entry.document_id' })
      .groupBy('entry.document_id')
      .orderByRaw(`case when max(${day}) is null then 1 else 0 end`)
      .orderByRaw(`max(${day}) desc`)
      .orderByRaw('max(entry.created_at) desc')
      .orderBy('entry.document_id')
      .limit(LIMIT);
    return {
      documentIds: page.map((row) => String(row['documentId'])),
      // PostgreSQL counts in strings.
      total: Number(count?.['total'] ?? 0),
    };
  });
}

/** The documentIds of the drafts from which a way leads to the target. */
function leadingTo(
  strapi: Core.Strapi,
  knex: Knex,
  { uid, way, target, documentId }: Omit<Newest, 'ways'> & { way: Way },
) {
  const [last, ...before] = [...way].reverse();
  const [owner, attribute] = last as [string, string];
  const link = relationTable(strapi, owner, attribute);
  const query = knex({ owner: tableOf(strapi, owner) })
    .join({ link: link.name }, `link.${link.owner}`, 'owner.id')
    .join({ target: tableOf(strapi, target) }, 'target.id', `link.${link.target}`)
    .whereNull('owner.published_at')
    .where('target.document_id', documentId);
  const [through] = before;
  if (!through) {
    return query.select('owner.document_id');
  }
  const step = relationTable(strapi, ...through);
  return query
    .join({ step: step.name }, `step.${step.owner}`, 'owner.id')
    .join({ start: tableOf(strapi, uid) }, 'start.id', `step.${step.target}`)
    .select('start.document_id');
}

interface Load {
  type: Appearance['type'];
  uid: string;
  documentIds: string[];
  defaultLocale: string;
}

async function load(
  strapi: Core.Strapi,
  { type, uid, documentIds, defaultLocale }: Load,
): Promise<Appearance[]> {
  const drafts = await rows(strapi, uid).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: { $null: true } },
    select: ['id', 'documentId', 'locale', 'title', ...(uid === EVENT_UID ? ['startDate'] : [])],
    ...(uid === EVENT_UID ? {} : { populate: { event: { select: ['startDate'] } } }),
  });
  const byDocument = groupByDocument(drafts);
  return documentIds.flatMap((documentId) => {
    const versions = byDocument.get(documentId);
    return versions ? [toAppearance(type, versions, defaultLocale)] : [];
  });
}

function toAppearance(
  type: Appearance['type'],
  versions: Row[],
  defaultLocale: string,
): Appearance {
  const [locale] = sortLocales(
    versions.map((version) => version.locale ?? ''),
    defaultLocale,
  );
  const shown = versions.find((version) => (version.locale ?? '') === locale) as Row;
  const days = versions.flatMap(
    (version) =>
      text((type === 'event' ? version : (version['event'] ?? {})) as Row, 'startDate') ?? [],
  );
  return {
    type,
    documentId: shown.documentId,
    title: text(shown, 'title') ?? null,
    locale: shown.locale ?? '',
    date: days.sort().at(-1) ?? null,
  };
}
