import type { Core } from '@strapi/strapi';

import { EVENT_UID, TALK_UID } from '../../content-types';
import type { Gap, NewsroomEvent, RecapSummary } from '../../contracts';
import { defaultTimeZone } from '../settings/time-zone';
import { defaultLocale as findDefaultLocale, rows } from '../strapi/documents';
import type { Row } from '../strapi/documents';
import { withKnex, relationTable, tableOf } from '../strapi/knex';

import { gapsOfEvents } from './gaps';
import { groupByDocument, recapsOfEvents } from './recaps';
import { sortLocales } from './versions';

const SELECT = [
  'id',
  'documentId',
  'locale',
  'title',
  'kind',
  'eventStatus',
  'attendanceMode',
  'allDay',
  'timeZone',
  'startsAt',
  'endsAt',
  'startDate',
  'endDate',
  'endsAtEffective',
  'venueName',
  'city',
];

/**
 * The newsroom's view of events, in the order of the documentIds; those that there are not are left out.
 *
 * Seven queries, however many events.
 */
export async function eventsByDocumentId(
  strapi: Core.Strapi,
  documentIds: string[],
  now: Date,
): Promise<NewsroomEvent[]> {
  const defaultLocale = await findDefaultLocale(strapi);
  const drafts = await rows(strapi, EVENT_UID).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: { $null: true } },
    select: SELECT,
  });
  const talkCounts = await countTalks(strapi, documentIds);
  const recaps = await recapsOfEvents(strapi, documentIds, defaultLocale);
  const gaps = await gapsOfEvents(strapi, documentIds, now);
  const byDocument = groupByDocument(drafts);
  const timeZone = await defaultTimeZone(strapi);

  return documentIds.flatMap((documentId) => {
    const versions = byDocument.get(documentId);
    return versions
      ? [
          toEvent({
            versions,
            defaultLocale,
            defaultTimeZone: timeZone,
            talkCount: talkCounts.get(documentId) ?? 0,
            gaps: gaps.get(documentId) ?? [],
            recap: recaps.get(documentId) ?? null,
            now,
          }),
        ]
      : [];
  });
}

/** Talks of each event; one that is there in two languages counts once. */
async function countTalks(
  strapi: Core.Strapi,
  eventDocumentIds: string[],
): Promise<Map<string, number>> {
  const link = relationTable(strapi, TALK_UID, 'event');
  const counts = await withKnex(strapi, (knex) =>
    knex({ talk: tableOf(strapi, TALK_UID) })
      .join({ link: link.name }, `link.${link.owner}`, 'talk.id')
      .join({ event: tableOf(strapi, EVENT_UID) }, 'event.id', `link.${link.target}`)
      .whereNull('talk.published_at')
      .whereIn('event.document_id', eventDocumentIds)
      .groupBy('event.document_id')
      .select({ event: 'event.document_id' })
      .countDistinct({ talks: 'talk.document_id' }),
  );
  // PostgreSQL counts in strings.
  return new Map(
    (counts as Record<string, unknown>[]).map((row) => [
      String(row['event']),
      Number(row['talks']),
    ]),
  );
}

interface ToEvent {
  /** The drafts of one event, one per language; at least one. */
  versions: Row[];
  defaultLocale: string;
  defaultTimeZone: string;
  talkCount: number;
  gaps: Gap[];
  recap: RecapSummary | null;
  now: Date;
}

function toEvent({
  versions,
  defaultLocale,
  defaultTimeZone,
  talkCount,
  gaps,
  recap,
  now,
}: ToEvent): NewsroomEvent {
  const locales = sortLocales(
    versions.map((version) => version.locale ?? ''),
    defaultLocale,
  );
  const shown = versions.find((version) => (version.locale ?? '') === locales[0]) as Row;
  const over = instant(shown['endsAtEffective']);
  return {
    documentId: shown.documentId,
    title: text(shown['title']),
    locale: shown.locale ?? '',
    locales,
    kind: text(shown['kind']),
    eventStatus: text(shown['eventStatus']),
    attendanceMode: text(shown['attendanceMode']),
    allDay: shown['allDay'] === true,
    timeZone: text(shown['timeZone']) ?? defaultTimeZone,
    startsAt: instant(shown['startsAt']),
    endsAt: instant(shown['endsAt']),
    startDate: text(shown['startDate']),
    endDate: text(shown['endDate']),
    venueName: text(shown['venueName']),
    city: text(shown['city']),
    talkCount,
    isPast: over !== null && new Date(over) < now,
    gaps,
    recap,
  };
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

const instant = (value: unknown): string | null =>
  typeof value === 'string' || value instanceof Date ? new Date(value).toISOString() : null;
