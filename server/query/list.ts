import { EVENT_KINDS } from '../../content-types/event';
import { ORGANIZATION_KINDS } from '../../content-types/organization';
import { RECAP_KINDS } from '../../content-types/recap';
import { EVENT_PHASES } from '../../contracts/pages';
import type { EventPhase } from '../../contracts/pages';
import type { PageScope } from '../../contracts/site';
import type { ListRequest } from '../stored-pages/list';

import { isBlank } from './blank';
import { isLocaleCode } from './check';
import { checkNames } from './names';
import type { AskedQuery } from './names';
import { refuse } from './refusal';
import { checkCharacters } from './text';

export const MAX_PAGE_SIZE = 100;
export const PAGE_SIZE = 25;
/** A page of a hundred behind it is an offset that every database can count to. */
export const MAX_PAGE = 2_000_000_000;
/** Characters of any parameter. */
export const MAX_TEXT = 200;

const ABOUT = ['topic', 'speaker', 'organization', 'event'] as const;

const PAGING = ['page', 'pageSize', 'sort'] as const;

/** Which entries. */
const FILTERS = {
  recap: ['locale', 'q', 'kind', 'from', 'to', ...ABOUT],
  event: [
    ...(['locale', 'q', 'kind', 'from', 'to', 'when', 'series'] as const),
    ...(['topic', 'speaker', 'organization'] as const),
  ],
  speaker: ['locale', 'q', 'organization'],
  organization: ['locale', 'q', 'kind'],
} as const;

/** What each list, and what is made of it, can be asked for; the OpenAPI document reads it too. */
export const LIST_PARAMETERS = {
  recap: [...FILTERS.recap, ...PAGING],
  event: [...FILTERS.event, ...PAGING],
  speaker: [...FILTERS.speaker, ...PAGING],
  organization: [...FILTERS.organization, ...PAGING],
  feed: [...FILTERS.recap, ...PAGING, 'title'],
  /** A calendar has all of its events, in their order. */
  calendar: [...FILTERS.event, 'title'],
} as const;

export type List = keyof typeof LIST_PARAMETERS;

export type ListParameter = (typeof LIST_PARAMETERS)[List][number];

/** The pages that a list, or what is made of it, is of. */
export const scopeOf = (list: List): PageScope =>
  list === 'feed' ? 'recap' : list === 'calendar' ? 'event' : list;

export const KINDS: Record<PageScope, readonly string[]> = {
  recap: RECAP_KINDS,
  event: EVENT_KINDS,
  speaker: [],
  organization: ORGANIZATION_KINDS,
};

/** With what is to be written above a feed or a calendar. */
type Titled = ListRequest & { title: string | undefined };

/**
 * What a list was asked for.
 *
 * @param defaultSize entries of a page, unless the query says another number
 * @throws ValidationError (400) that names the parameter
 */
export function readListQuery(
  list: List,
  { query, querystring }: AskedQuery,
  defaultSize: number = PAGE_SIZE,
): Titled {
  const scope = scopeOf(list);
  const known: readonly string[] = LIST_PARAMETERS[list];
  checkNames(querystring);
  checkCharacters(query);
  for (const [name, value] of Object.entries(query)) {
    if (!known.includes(name)) {
      refuse([name], 'is unknown here');
    }
    if (typeof value !== 'string') {
      refuse([name], 'must be a single text');
    }
    if (value.length > MAX_TEXT) {
      refuse([name], `must be at most ${MAX_TEXT} characters long`);
    }
  }
  // As forms send the fields that nobody has filled in.
  const given = Object.fromEntries(
    Object.entries(query as Record<string, string>).filter(([, value]) => !isBlank(value)),
  ) as Record<string, string | undefined>;
  if (given['locale'] !== undefined && !isLocaleCode(given['locale'])) {
    refuse(['locale'], 'must be the code of a language, for example de or en-GB');
  }
  const phase = oneOf(given, 'when', EVENT_PHASES);
  return {
    scope,
    locale: given['locale'],
    page: wholeNumber(given, 'page', 1, MAX_PAGE),
    pageSize: wholeNumber(given, 'pageSize', defaultSize, MAX_PAGE_SIZE),
    order: isNamed(scope) ? orderOfNames(given['sort']) : orderOf(given['sort'], phase),
    kinds: kindsOf(scope, given['kind']),
    about: ABOUT.flatMap((name) => {
      const value = given[name];
      return value === undefined ? [] : [[`${name}:${value}`, `${name}=${value}`]];
    }),
    from: dayOf(given, 'from'),
    to: dayOf(given, 'to'),
    phase,
    series: given['series'],
    search: given['q'],
    title: given['title'],
  };
}

/** The latest first, and of what is still to come the next one. */
function orderOf(sort: string | undefined, phase: EventPhase | undefined): 'asc' | 'desc' {
  if (sort === undefined) {
    return phase === 'upcoming' || phase === 'running' ? 'asc' : 'desc';
  }
  if (sort !== 'date' && sort !== '-date') {
    refuse(['sort'], 'must be date (the oldest first) or -date (the latest first)');
  }
  return sort === 'date' ? 'asc' : 'desc';
}

/** What has no date is ordered by its name. */
export const isNamed = (scope: PageScope): boolean =>
  scope === 'speaker' || scope === 'organization';

function orderOfNames(sort: string | undefined): 'asc' | 'desc' {
  if (sort !== undefined && sort !== 'name' && sort !== '-name') {
    refuse(['sort'], 'must be name (from A to Z) or -name');
  }
  return sort === '-name' ? 'desc' : 'asc';
}

function kindsOf(scope: PageScope, value: string | undefined): string[] {
  const known = KINDS[scope];
  const kinds = value?.split(',') ?? [];
  if (!kinds.every((kind) => known.includes(kind))) {
    refuse(['kind'], `must be of ${known.join(', ')}, with commas between`);
  }
  return kinds;
}

function oneOf<Value extends string>(
  given: Record<string, string | undefined>,
  name: string,
  known: readonly Value[],
): Value | undefined {
  const value = given[name];
  if (value === undefined) {
    return undefined;
  }
  return known.find((one) => one === value) ?? refuse([name], `must be one of ${known.join(', ')}`);
}

function wholeNumber(
  given: Record<string, string | undefined>,
  name: string,
  absent: number,
  max: number,
): number {
  const value = given[name] ?? String(absent);
  const number = Number(value);
  if (!/^\d{1,10}$/.test(value) || number < 1 || number > max) {
    refuse([name], `must be a whole number from 1 to ${max}`);
  }
  return number;
}

function dayOf(given: Record<string, string | undefined>, name: string): string | undefined {
  const value = given[name];
  if (value === undefined) {
    return undefined;
  }
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    new Date(`${value}T00:00:00.000Z`).toJSON()?.slice(0, 10) === value;
  return isDay ? value : refuse([name], 'must be a day such as 2026-03-29');
}
