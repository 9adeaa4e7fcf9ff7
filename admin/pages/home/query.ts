import { useQueryParams } from '@strapi/strapi/admin';

import type { EventSort, ListEventsQuery, RecapFilter } from '../../../contracts/newsroom';

/** What the address of the newsroom's page says, in Strapi's names; anybody can write anything there. */
interface Address {
  page?: string;
  pageSize?: string;
  sort?: string;
  _q?: string;
  kind?: string;
  year?: string;
  recap?: string;
  programme?: string;
}

export const DEFAULT_PAGE_SIZE = 20;

export const RECAP_FILTERS = [
  'missing',
  'draft',
  'modified',
  'published',
  'problems',
] as const satisfies readonly RecapFilter[];

export const SORTS = [
  'date:DESC',
  'date:ASC',
  'title:ASC',
  'title:DESC',
] as const satisfies readonly EventSort[];

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((known) => known === value);

const whole = (value: string | undefined, max: number): number | undefined =>
  value !== undefined && /^[1-9]\d*$/.test(value) && Number(value) <= max
    ? Number(value)
    : undefined;

export interface HomeQuery {
  /** What the server is asked for; what it would not understand is left out. */
  query: Omit<ListEventsQuery, 'page' | 'pageSize' | 'year'> & {
    page: number;
    pageSize: number;
    year: number | undefined;
  };
  /** Whether the list shows less than all events, by whatever means but the search. */
  isFiltered: boolean;
  /** Whether the list shows less than all events. */
  isNarrowed: boolean;
  /** Writes into the address, so that back and reload keep it; begins with the first page again. */
  change(parameters: Partial<Address>): void;
  goToPage(page: number): void;
}

/** The state of the list of events, which lives in the page's address. */
export function useHomeQuery(kinds: readonly string[]): HomeQuery {
  const [{ query: address }, setQuery] = useQueryParams<Address>();
  const year = whole(address.year, 9999);
  const query = {
    page: whole(address.page, 1_000_000) ?? 1,
    pageSize: whole(address.pageSize, 100) ?? DEFAULT_PAGE_SIZE,
    search:
      typeof address._q === 'string' ? address._q.trim().slice(0, 200) || undefined : undefined,
    kind: oneOf(kinds, address.kind) as ListEventsQuery['kind'],
    year: year !== undefined && year >= 1000 ? year : undefined,
    recap: oneOf(RECAP_FILTERS, address.recap),
    programme: oneOf(['gaps'] as const, address.programme),
    sort: oneOf(SORTS, address.sort),
  };
  // Strapi reads what is encoded, and writes it as it is given.
  const search = query.search === undefined ? undefined : encodeURIComponent(query.search);
  const isFiltered = Boolean(query.kind ?? query.year ?? query.recap ?? query.programme);
  return {
    query,
    isFiltered,
    isNarrowed: isFiltered || query.search !== undefined,
    change: (parameters) => setQuery({ _q: search, ...parameters, page: undefined }),
    goToPage: (page) => setQuery({ _q: search, page: String(page) }, 'push', true),
  };
}
