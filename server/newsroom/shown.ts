import type { Core } from '@strapi/strapi';

import { EVENT_UID } from '../../content-types';
import { tableOf } from '../strapi/knex';
import type { Knex } from '../strapi/knex';

/** Events that did not take place, or will not: nobody waits for their programme or their recap. */
export const NOT_HELD = ['cancelled', 'postponed'] as const;

export type EventQuery = ReturnType<typeof draftsOfEvents>;

/** All drafts of events as `event`: a row for each language. */
export const draftsOfEvents = (strapi: Core.Strapi, knex: Knex) =>
  knex({ event: tableOf(strapi, EVENT_UID) }).whereNull('event.published_at');

/**
 * Drafts of events as `event`, one row for each event: the one in the default language, or else in the first
 * of its languages. The newsroom shows an event by it.
 */
export const shownEvents = (strapi: Core.Strapi, knex: Knex, defaultLocale: string) =>
  draftsOfEvents(strapi, knex).whereNotExists(
    knex({ better: tableOf(strapi, EVENT_UID) })
      .whereRaw('better.document_id = event.document_id')
      .whereNull('better.published_at')
      .whereRaw('event.locale <> ? and (better.locale = ? or better.locale < event.locale)', [
        defaultLocale,
        defaultLocale,
      ])
      .select('better.id'),
  );
