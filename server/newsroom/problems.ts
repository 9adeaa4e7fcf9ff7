import type { Core } from '@strapi/strapi';

import type { Finding } from '../../composer';
import { CHECK_UID, EVENT_UID, RECAP_UID } from '../../content-types';
import type { RecapWithProblems, Section } from '../../contracts';
import { instantFrom, withKnex, relationTable, tableOf } from '../strapi/knex';
import type { Knex } from '../strapi/knex';

/** As many problems are named in the list; the others are counted. */
const NAMED = 3;

interface Found {
  documentId: string;
  locale: string;
  title: string | null;
  eventTitle: string | null;
  problemCount: number;
  errorCount: number;
  problems: unknown;
  checkedAt: unknown;
  total: string | number;
}

/** What is public of recaps as `live`, beside what the checks found in it as `checked`: only where they found problems. */
const recapsWithProblems = (strapi: Core.Strapi, knex: Knex) =>
  knex({ checked: tableOf(strapi, CHECK_UID) })
    .join({ live: tableOf(strapi, RECAP_UID) }, (on) =>
      on
        .on('live.document_id', 'checked.recap_document_id')
        .andOnNotNull('live.published_at')
        .andOn(knex.raw(`coalesce(live.locale, '') = checked.locale_code`)),
    )
    .where('checked.problem_count', '>', 0);

/** documentIds of the recaps whose text readers see has problems. */
export const documentsWithProblems = (strapi: Core.Strapi, knex: Knex) =>
  recapsWithProblems(strapi, knex).select('live.document_id');

/**
 * The published recaps in which the checks found problems, those with errors first. One query, of what was kept when
 * they were checked.
 */
export async function findRecapsWithProblems(
  strapi: Core.Strapi,
  limit: number,
): Promise<Section<RecapWithProblems>> {
  const link = relationTable(strapi, RECAP_UID, 'event');
  const found: Found[] = await withKnex(strapi, (knex) =>
    recapsWithProblems(strapi, knex)
      .leftJoin({ link: link.name }, `link.${link.owner}`, 'live.id')
      .leftJoin({ event: tableOf(strapi, EVENT_UID) }, 'event.id', `link.${link.target}`)
      .select({
        documentId: 'live.document_id',
        locale: 'checked.locale_code',
        title: 'live.title',
        eventTitle: 'event.title',
        problemCount: 'checked.problem_count',
        errorCount: 'checked.error_count',
        problems: 'checked.problems',
        checkedAt: 'checked.checked_at',
        total: knex.raw('count(*) over ()'),
      })
      .orderByRaw('case when checked.error_count > 0 then 0 else 1 end')
      .orderBy([
        { column: 'checked.problem_count', order: 'desc' },
        { column: 'live.published_at', order: 'desc' },
        { column: 'live.id' },
      ])
      .limit(limit),
  );
  return {
    // PostgreSQL counts in strings.
    total: Number(found[0]?.total ?? 0),
    results: found.map(({ total: _total, problems, checkedAt, ...entry }) => ({
      ...entry,
      title: entry.title?.trim() || null,
      eventTitle: entry.eventTitle?.trim() || null,
      problems: findingsIn(problems).slice(0, NAMED),
      checkedAt: instantFrom(checkedAt),
    })),
  };
}

/** PostgreSQL reads JSON itself, the others give its text. */
const findingsIn = (stored: unknown): Finding[] =>
  (typeof stored === 'string' ? JSON.parse(stored) : stored) as Finding[];
