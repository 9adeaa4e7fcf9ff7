import type { ListAnswer, RecapCard } from 'strapi-plugin-newsroom/client';

import type { Language } from '../languages';
import { newsroom } from '../newsroom';

import { typed } from './params';

/** Articles of a part of the archive. */
export const NEWS_SIZE = 12;

export interface Filter {
  q: string | undefined;
  topic: string | undefined;
  year: string | undefined;
}

/** What a reader has chosen; what cannot be right is left out. */
export function filterIn(query: URLSearchParams): Filter {
  const [topic, year] = [query.get('topic') ?? '', query.get('year') ?? ''];
  return {
    q: typed(query, 'q'),
    topic: /^[a-z0-9-]{1,80}$/.test(topic) ? topic : undefined,
    year: /^\d{4}$/.test(year) ? year : undefined,
  };
}

export const isFiltered = (filter: Filter): boolean => Object.values(filter).some(Boolean);

/** The same choice in another part of the archive: `?topic=optik&year=2025`, or nothing. */
export function queryOf(filter: Filter): string {
  const entries = Object.entries(filter).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return entries.length > 0 ? `?${new URLSearchParams(entries)}` : '';
}

export const readArchive = (
  locale: Language,
  page: number,
  { q, topic, year }: Filter,
): Promise<ListAnswer<RecapCard>> =>
  newsroom.recaps({
    ...{ locale, page, pageSize: NEWS_SIZE, q, topic },
    ...(year ? { from: `${year}-01-01`, to: `${year}-12-31` } : {}),
  });

/** The years that have articles or lie between such years, the latest first. */
export async function yearsOf(locale: Language): Promise<string[]> {
  const [first, last] = await Promise.all([
    newsroom.recaps({ locale, sort: 'date', pageSize: 1 }),
    newsroom.recaps({ locale, pageSize: 1 }),
  ]);
  const year = ({ data: [card] }: ListAnswer<RecapCard>) => Number(card?.displayDate.slice(0, 4));
  const [from, to] = [year(first), year(last)];
  return from && to ? Array.from({ length: to - from + 1 }, (_, index) => String(to - index)) : [];
}
