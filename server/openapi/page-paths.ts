import { PLUGIN_ID } from '../../content-types';
import { PAGE_SCOPES } from '../../contracts/site';
import { CALENDAR_TYPE } from '../formats/calendar';
import { FEEDS } from '../formats/feeds';
import { SITEMAP_TYPE } from '../formats/sitemap';
import { LIST_PARAMETERS } from '../query/list';
import type { ListParameter } from '../query/list';
import { PAGE_PARAMETERS } from '../query/page';

import { cachedAnswers } from './answers';
import { ref } from './attributes';
import { parameter } from './parameters';
import type { Operation, PathItem, Reference, Schema } from './types';
import { capitalized, needs } from './words';

const at = (path: string, get: Operation): Record<string, PathItem> => ({
  [`/${PLUGIN_ID}${path}`]: { get },
});

const UNKNOWN_REFUSED = 'Unknown parameters are refused.';

function listParameters(list: keyof typeof LIST_PARAMETERS): Reference[] {
  const scope = list === 'recap' || list === 'feed' ? 'recap' : 'event';
  const names: readonly ListParameter[] = LIST_PARAMETERS[list];
  return names.map((name) => {
    switch (name) {
      case 'kind':
        return parameter(`${scope}Kind`);
      case 'pageSize':
        return parameter(list === 'feed' ? 'feedPageSize' : 'listPageSize');
      default:
        return parameter(name);
    }
  });
}

const written: Schema = { type: 'string' };

const pages = PAGE_SCOPES.map((scope) =>
  at(`/${scope}s/by-slug/{slug}`, {
    operationId: `get${capitalized(scope)}Page`,
    tags: ['Pages'],
    summary: `The page of ${scope === 'event' || scope === 'organization' ? 'an' : 'a'} ${scope}`,
    description: `Everything that the page shows, in one answer. \`meta.formerSlug\` says that the address is a former one; the present one is \`data.slug\`. ${UNKNOWN_REFUSED} ${needs(`${scope}-page.findOne`)}`,
    parameters: [
      parameter('slug'),
      ...PAGE_PARAMETERS.page.map((name) => parameter(name === 'locale' ? 'pageLocale' : name)),
    ],
    responses: cachedAnswers({
      description: 'The page.',
      schema: ref(`${capitalized(scope)}PageResponse`),
      mayBeMissing: true,
    }),
  }),
);

const lists = (['recap', 'event'] as const).map((scope) =>
  at(`/pages/${scope}s`, {
    operationId: `list${capitalized(scope)}Pages`,
    tags: ['Pages'],
    summary: `A list of ${scope}s`,
    description: `Cards, as lists show them. ${UNKNOWN_REFUSED} ${needs(`${scope}-page.find`)}`,
    parameters: listParameters(scope),
    responses: cachedAnswers({
      description: 'A part of the list.',
      schema: ref(`${capitalized(scope)}ListResponse`),
    }),
  }),
);

const feeds = Object.entries(FEEDS).map(([file, { type }]) => {
  const format = file.replace('recaps.', '');
  return at(`/feeds/${file}`, {
    operationId: `get${capitalized(format)}Feed`,
    tags: ['Files'],
    summary: `The latest recaps as ${{ rss: 'RSS 2.0', atom: 'Atom', json: 'JSON Feed 1.1' }[format] ?? format}`,
    description: `With the full text. ${UNKNOWN_REFUSED} ${needs('recap-page.find')}`,
    parameters: listParameters('feed'),
    responses: cachedAnswers({
      description: 'The feed.',
      type,
      schema: format === 'json' ? ref('JsonFeed') : written,
    }),
  });
});

const calendars = [
  at('/calendars/events.ics', {
    operationId: 'getCalendar',
    tags: ['Files'],
    summary: 'A calendar to subscribe to',
    description: `iCalendar: what is to come and, without \`from\`, what was in the last three months. ${UNKNOWN_REFUSED} ${needs('event-page.find')}`,
    parameters: listParameters('calendar'),
    responses: cachedAnswers({
      description: 'The calendar.',
      type: CALENDAR_TYPE,
      schema: written,
    }),
  }),
  at('/calendars/events/{slug}.ics', {
    operationId: 'getEventCalendar',
    tags: ['Files'],
    summary: 'The calendar file of one event',
    description: `iCalendar. ${UNKNOWN_REFUSED} ${needs('event-page.findOne')}`,
    parameters: [
      parameter('slug'),
      ...PAGE_PARAMETERS.eventCalendar.map((name) =>
        parameter(name === 'locale' ? 'pageLocale' : name),
      ),
    ],
    responses: cachedAnswers({
      description: 'The calendar file.',
      type: CALENDAR_TYPE,
      schema: written,
      mayBeMissing: true,
    }),
  }),
];

const sitemaps = (
  [
    ['index', 'getSitemapIndex', 'The index of the sitemaps'],
    ['news', 'getNewsSitemap', 'The articles of the last two days, for news search'],
    ['{part}', 'getSitemap', 'A sitemap: a part of all pages, with their languages and pictures'],
  ] as const
).map(([file, operationId, summary]) =>
  at(`/sitemaps/${file}.xml`, {
    operationId,
    tags: ['Files'],
    summary,
    description: `There where the project has told of its website. ${UNKNOWN_REFUSED} ${needs('recap-page.find')}`,
    parameters: file === '{part}' ? [parameter('part')] : [],
    responses: cachedAnswers({
      description: 'The sitemap.',
      type: SITEMAP_TYPE,
      schema: written,
      mayBeMissing: true,
    }),
  }),
);

const itself = at('/openapi.json', {
  operationId: 'getOpenApiDocument',
  tags: ['Files'],
  summary: 'This document',
  description: `As it is true for this project. ${UNKNOWN_REFUSED} ${needs('openapi.find')}`,
  parameters: [],
  responses: cachedAnswers({
    description: 'An OpenAPI 3.1 document.',
    schema: {
      type: 'object',
      properties: { openapi: { type: 'string' } },
      required: ['openapi'],
      additionalProperties: true,
    },
  }),
});

/** The plugin's own routes, whose answers are the same in every project. */
export const pagePaths: Record<string, PathItem> = Object.assign(
  {},
  ...pages,
  ...lists,
  ...feeds,
  ...calendars,
  ...sitemaps,
  itself,
) as Record<string, PathItem>;
