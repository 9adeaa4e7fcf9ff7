import { EVENT_KINDS } from '../../content-types/event';
import { ORGANIZATION_KINDS } from '../../content-types/organization';
import { RECAP_KINDS } from '../../content-types/recap';
import { EVENT_PHASES } from '../../contracts/pages';
import type { EventPhase } from '../../contracts/pages';
import type { PageScope } from '../../contracts/site';
import type { ListRequest } from '../stored-pages/list';

import { isLocaleCode } from './check';
import { refuse } from './refusal';
import { checkCharacters } from './text';

const MAX_PAGE_SIZE = 100;
const PAGE_SIZE = 25;
/** A page of a hundred behind it is an offset that every database can count to. */
const MAX_PAGE = 2_000_000_000;
const MAX_TEXT = 200;

const ABOUT = ['topic', 'speaker', 'organization', 'event'] as const;

const COMMON = ['locale', 'page', 'pageSize', 'sort', 'q'];

const KNOWN: Record<PageScope, readonly string[]> = {
  recap: [...COMMON, 'kind', 'from', 'to', ...ABOUT],
  event: [
    ...[...COMMON, 'kind', 'from', 'to', 'when', 'series'],
    ...ABOUT.filter((name) => name !== 'event'),
  ],
  speaker: [...COMMON, 'organization'],
  organization: [...COMMON, 'kind'],
};

const KINDS: Record<PageScope, readonly string[]> = {
  recap: RECAP_KINDS,
  event: EVENT_KINDS,
  speaker: [],
  organization: ORGANIZATION_KINDS,
};

/**
 * What a list was asked for.
 *
 * @throws ValidationError (400) that names the parameter
 */
export function readListQuery(scope: PageScope, query: Record<string, unknown>): ListRequest {
  checkCharacters(query);
  for (const [name, value] of Object.entries(query)) {
    if (!KNOWN[scope].includes(name)) {
      refuse([name], 'is unknown here');
    }
    if (typeof value !== 'string') {
      refuse([name], 'must be a single text');
    }
    if (value.length > MAX_TEXT) {
      refuse([name], `must be at most ${MAX_TEXT} characters long`);
    }
  }
  const given = query as Record<string, string | undefined>;
  if (given['locale'] !== undefined && !isLocaleCode(given['locale'])) {
    refuse(['locale'], 'must be the code of a language, for example de or en-GB');
  }
  const phase = oneOf(given, 'when', EVENT_PHASES);
  return {
    scope,
    locale: given['locale'],
    page: wholeNumber(given, 'page', 1, MAX_PAGE),
    pageSize: wholeNumber(given, 'pageSize', PAGE_SIZE, MAX_PAGE_SIZE),
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
const isNamed = (scope: PageScope): boolean => scope === 'speaker' || scope === 'organization';

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
