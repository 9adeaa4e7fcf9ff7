import { CALENDAR_TYPE } from '../formats/calendar';
import { FEEDS } from '../formats/feeds';
import { OEMBED_TYPE, OEMBED_XML_TYPE } from '../formats/oembed';
import { SCHEDULE_JSON_TYPE } from '../formats/schedule-json';
import { SCHEDULE_XML_TYPE } from '../formats/schedule-xml';
import { SITEMAP_TYPE } from '../formats/sitemap';

import { body, error, json } from './answers';
import { ref } from './attributes';
import { listParameters, ownRoute, pageParameters } from './own-route';
import { parameter } from './parameters';
import type { PathItem, Schema } from './types';

const tag = 'Files';
const written: Schema = { type: 'string' };

const FORMATS = {
  'recaps.rss': { operationId: 'getRssFeed', name: 'RSS 2.0', schema: written },
  'recaps.atom': { operationId: 'getAtomFeed', name: 'Atom', schema: written },
  'recaps.json': { operationId: 'getJsonFeed', name: 'JSON Feed 1.1', schema: ref('JsonFeed') },
};

const feeds = (Object.keys(FEEDS) as (keyof typeof FEEDS)[]).map((file) => {
  const { operationId, name, schema } = FORMATS[file];
  return ownRoute(`/feeds/${file}`, {
    operationId,
    tag,
    summary: `The latest recaps as ${name}`,
    description:
      'With the full text; where the caller may not read pages (`recap-page.findOne`), with the teaser.',
    right: 'recap-page.find',
    parameters: listParameters('feed'),
    answer: { description: 'The feed.', content: body(FEEDS[file].type, schema) },
  });
});

const calendars = [
  ownRoute('/calendars/events.ics', {
    operationId: 'getCalendar',
    tag,
    summary: 'A calendar to subscribe to',
    description:
      'iCalendar: what is to come and, without `from`, what was in the last three months. Descriptions and links to take part are for those who may read pages (`event-page.findOne`).',
    right: 'event-page.find',
    parameters: listParameters('calendar'),
    answer: { description: 'The calendar.', content: body(CALENDAR_TYPE, written) },
  }),
  ownRoute('/calendars/events/{slug}.ics', {
    operationId: 'getEventCalendar',
    tag,
    summary: 'The calendar file of one event',
    description: 'iCalendar.',
    right: 'event-page.findOne',
    parameters: [parameter('slug'), ...pageParameters('eventCalendar')],
    answer: {
      description: 'The calendar file.',
      content: body(CALENDAR_TYPE, written),
      mayBeMissing: true,
    },
  }),
];

const schedule: Schema = {
  type: 'object',
  properties: { schedule: { type: 'object' } },
  required: ['schedule'],
  additionalProperties: true,
};

const schedules = (
  [
    ['json', 'getScheduleJson', body(SCHEDULE_JSON_TYPE, schedule)],
    ['xml', 'getScheduleXml', body(SCHEDULE_XML_TYPE, written)],
  ] as const
).map(([ending, operationId, content]) =>
  ownRoute(`/schedules/events/{slug}.${ending}`, {
    operationId,
    tag,
    summary: `The programme of an event for conference apps, as schedule.${ending}`,
    description: 'Of the frab family, by c3voc’s schema. An event without a date has none.',
    right: 'event-page.findOne',
    parameters: [parameter('slug'), ...pageParameters('schedule')],
    answer: { description: 'The programme.', content, mayBeMissing: true },
  }),
);

const sitemaps = (
  [
    ['index', 'getSitemapIndex', 'The index of the sitemaps'],
    ['news', 'getNewsSitemap', 'The articles of the last two days, for news search'],
    ['{part}', 'getSitemap', 'A sitemap: a part of all pages, with their languages and pictures'],
  ] as const
).map(([file, operationId, summary]) =>
  ownRoute(`/sitemaps/${file}.xml`, {
    operationId,
    tag,
    summary,
    description:
      'There where the project has told of its website. It names the kinds of pages that the caller may list.',
    right: 'recap-page.find',
    parameters: [...(file === '{part}' ? [parameter('part')] : []), ...pageParameters('none')],
    answer: {
      description: 'The sitemap.',
      content: body(SITEMAP_TYPE, written),
      mayBeMissing: true,
    },
  }),
);

const others = [
  ownRoute('/oembed', {
    operationId: 'getOEmbed',
    tag,
    summary: 'How another site shows an article',
    description: 'oEmbed 1.0. There where the project has told of its website.',
    right: 'recap-page.findOne',
    parameters: pageParameters('oembed'),
    answer: {
      description: 'The article.',
      content: { ...body(OEMBED_TYPE, ref('OEmbed')), ...body(OEMBED_XML_TYPE, written) },
      mayBeMissing: true,
    },
    more: { '501': error('There is no such format.') },
  }),
  ownRoute('/openapi.json', {
    operationId: 'getOpenApiDocument',
    tag,
    summary: 'This document',
    description: 'As it is true for this project.',
    right: 'openapi.find',
    parameters: pageParameters('none'),
    answer: {
      description: 'An OpenAPI 3.1 document.',
      content: json({
        type: 'object',
        properties: { openapi: { type: 'string' } },
        required: ['openapi'],
        additionalProperties: true,
      }),
    },
  }),
];

/** The plugin's own routes for machines. */
export const filePaths = Object.assign(
  {},
  ...feeds,
  ...calendars,
  ...schedules,
  ...sitemaps,
  ...others,
) as Record<string, PathItem>;
