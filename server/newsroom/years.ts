import type { Core } from '@strapi/strapi';

import { withKnex } from '../strapi/knex';

import { draftsOfEvents } from './shown';

/** Strapi keeps a date as text in SQLite. */
const YEAR: Record<string, string> = {
  sqlite: 'substr(event.start_date, 1, 4)',
  postgres: 'extract(year from event.start_date)',
  mysql: 'year(event.start_date)',
};

/**
 * The years in which events begin, the latest first.
 *
 * One query.
 */
export async function findYears(strapi: Core.Strapi): Promise<number[]> {
  const found: { year: unknown }[] = await withKnex(strapi, (knex) =>
    draftsOfEvents(strapi, knex)
      .whereNotNull('event.start_date')
      .distinct(knex.raw(`${YEAR[strapi.db.dialect.client] ?? ''} as year`)),
  );
  return found.map(({ year }) => Number(year)).sort((a, b) => b - a);
}
