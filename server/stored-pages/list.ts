import type { Core } from '@strapi/strapi';

import type { EventPhase } from '../../contracts/pages';
import type { PageScope } from '../../contracts/site';
import { tableOf, withKnex } from '../strapi/knex';
import type { Knex } from '../strapi/knex';
import { containing } from '../strapi/like';

import { fold } from './fold';
import { PAGE_STATE, PAGE_TAGS, PAGES } from './tables';

export interface ListQuery {
  scope: PageScope;
  locale: string;
  /** From 1. */
  page: number;
  pageSize: number;
  order: 'asc' | 'desc';
  kinds: readonly string[];
  /** One of each of these: `[['topic:…', 'topic=optics']]`. */
  about: readonly (readonly string[])[];
  /** Days, in the event's zone, or of the date that an article shows. */
  from?: string | undefined;
  to?: string | undefined;
  phase?: EventPhase | undefined;
  series?: string | undefined;
  search?: string | undefined;
  /** Feeds have the whole text. */
  withPages?: boolean | undefined;
}

/** A list in a language that may be left to the project: without one, its default language. */
export type ListRequest = Omit<ListQuery, 'locale'> & { locale?: string | undefined };

/** An entry of a list. */
export interface FoundCard {
  /** JSON of the card. */
  card: string;
  /** JSON of the whole page, where it was asked for. */
  body?: string;
  modifiedAt: string;
}

export interface FoundCards {
  /** Whether the project has the language. */
  isLanguage: boolean;
  total: number;
  cards: FoundCard[];
}

const MAX_WORDS = 10;
const LOCALE_UID = 'plugin::i18n.locale';

/** Reads a part of a list and its length, in one query. */
export const findCards = (strapi: Core.Strapi, query: ListQuery, now: Date): Promise<FoundCards> =>
  withKnex(strapi, async (knex) => {
    // What comes before the part is passed over in the index alone.
    const part = matching(knex, query, now)
      .select('p.id', 'p.sort_key')
      .orderBy('p.sort_key', query.order)
      .limit(query.pageSize)
      .offset((query.page - 1) * query.pageSize);
    const found = (await knex({ s: PAGE_STATE })
      .leftJoin(part.as('r'), (join) => {
        join.on(knex.raw('1 = 1'));
      })
      .leftJoin({ c: PAGES }, 'c.id', 'r.id')
      .where('s.id', 1)
      .select('c.card', 'c.modified_at', {
        ...(query.withPages ? { body: 'c.body' } : {}),
        total: matching(knex, query, now).count(),
        language: knex(tableOf(strapi, LOCALE_UID))
          .where('code', query.locale)
          .select('code')
          .limit(1),
      } as unknown as Record<string, string>)
      .orderBy('r.sort_key', query.order)) as CardRow[];
    return {
      // As it is written: MariaDB takes `DE` for `de`.
      isLanguage: found[0]?.language === query.locale,
      total: Number(found[0]?.total ?? 0),
      cards: found.flatMap(({ card, body, modified_at: modifiedAt }) =>
        card === null ? [] : [{ card, ...(body ? { body } : {}), modifiedAt }],
      ),
    };
  });

interface CardRow {
  card: string | null;
  body?: string;
  modified_at: string;
  total: number | string;
  /** As the project has it; null where it does not. */
  language: string | null;
}

function matching(knex: Knex, query: ListQuery, now: Date) {
  const at = now.toISOString();
  const { scope, locale, kinds, about, from, to, phase, series, search } = query;
  const rows = knex({ p: PAGES })
    .where({ 'p.scope': scope, 'p.locale_code': locale })
    .where('p.visible_from', '<=', at)
    // Not the ones that are not rendered yet.
    .where('p.sort_key', '>', '');
  if (kinds.length > 0) {
    rows.whereIn('p.kind', [...kinds]);
  }
  for (const tags of about) {
    rows.whereIn(
      'p.id',
      knex(PAGE_TAGS)
        .whereIn('tag', [...tags])
        .where('about', 1)
        .select('page_id'),
    );
  }
  if (series !== undefined) {
    rows.where('p.series_key', series);
  }
  if (scope === 'event') {
    // An event counts on each of its days.
    if (from !== undefined) {
      rows.where('p.end_date', '>=', from);
    }
    if (to !== undefined) {
      rows.where('p.start_date', '<=', to).where('p.start_date', '<>', '');
    }
    if (phase === 'upcoming') {
      rows.where('p.sort_key', '>', at);
    }
    if (phase === 'running') {
      rows.where('p.sort_key', '<=', at).where('p.ends_at', '>=', at);
    }
    if (phase === 'past') {
      rows.where('p.ends_at', '<', at).where('p.ends_at', '>', '');
    }
  } else {
    if (from !== undefined) {
      rows.where('p.sort_key', '>=', from);
    }
    // The end of that day: nothing that begins with it is greater.
    if (to !== undefined) {
      rows.where('p.sort_key', '<', `${to}T99`);
    }
  }
  for (const word of fold(search ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, MAX_WORDS)) {
    rows.whereRaw("p.search like ? escape '!'", [containing(word)]);
  }
  return rows;
}
