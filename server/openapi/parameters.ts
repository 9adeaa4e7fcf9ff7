import { EVENT_PHASES } from '../../contracts/pages';
import { PAGE_SCOPES } from '../../contracts/site';
import type { PageScope } from '../../contracts/site';
import { FEED_SIZE } from '../formats/feeds';
import { LOCALE, MAX_LOCALE_LENGTH } from '../query/check';
import { KINDS, MAX_PAGE, MAX_PAGE_SIZE, MAX_TEXT, PAGE_SIZE } from '../query/list';
import type { ListParameter } from '../query/list';
import type { PageParameter } from '../query/page';
import { MAX_SLUG_LENGTH, SLUG } from '../slugs/slugify';

import type { Project } from './project';
import type { Parameter, Reference, Schema } from './types';

/** By names of their own, as the kinds of recaps are others than those of events. */
type Name =
  | Exclude<ListParameter | PageParameter, 'kind' | 'pageSize' | 'sort'>
  | 'slug'
  | 'documentId'
  | 'part'
  | 'pageLocale'
  | 'listLocale'
  | `${PageScope}Kind`
  | `${'date' | 'name'}Sort`
  | `${'list' | 'feed'}PageSize`
  | 'pagination'
  | 'status'
  | 'search';

export const parameter = (name: Name): Reference => ({ $ref: `#/components/parameters/${name}` });

const query = (name: string, schema: Schema, example: unknown, description: string): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
  example,
});

const path = (name: string, schema: Schema, example: unknown, description: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
  example,
});

const text: Schema = { type: 'string', maxLength: MAX_TEXT };
const day: Schema = { type: 'string', format: 'date' };
const choice: Schema = { type: 'boolean', default: false };
const pixels: Schema = { type: 'integer', minimum: 1, maximum: 99_999 };

const list = (values: readonly string[]): Schema => ({
  type: 'array',
  items: { type: 'string', enum: [...values] },
});

const kindOf = (scope: PageScope): Parameter => ({
  ...query('kind', list(KINDS[scope]), KINDS[scope].slice(0, 2), 'One of these kinds.'),
  style: 'form',
  explode: false,
});

const kinds = Object.fromEntries(
  PAGE_SCOPES.map((scope) => [`${scope}Kind`, kindOf(scope)]),
) as Record<`${PageScope}Kind`, Parameter>;

/** All parameters that more than one operation has. */
export function parameters({ locales, pageSize }: Project): Record<Name, Parameter> {
  const [defaultLocale] = locales;
  const locale: Schema = {
    type: 'string',
    pattern: LOCALE.source,
    maxLength: MAX_LOCALE_LENGTH,
  };
  const language = (schema: Schema, description: string, name = 'locale') => {
    const present = locales.length > 0 ? ` The project has ${locales.join(', ')}.` : '';
    return query(name, schema, defaultLocale ?? 'en', `${description}${present}`);
  };
  const withDefault: Schema =
    defaultLocale === undefined ? locale : { ...locale, default: defaultLocale };
  const about = (name: string, what: string, example: string) =>
    query(name, text, example, `Of this ${what}: its slug or documentId.`);
  const pageSizeOf = (usual: number) =>
    query(
      'pageSize',
      { type: 'integer', minimum: 1, maximum: MAX_PAGE_SIZE, default: usual },
      usual,
      'How many entries.',
    );
  const max = pageSize.max === null ? {} : { maximum: pageSize.max };

  return {
    slug: path(
      'slug',
      { type: 'string', pattern: SLUG.source, maxLength: MAX_SLUG_LENGTH },
      'optics-day',
      'The address of the entry in its language, the present one or a former one.',
    ),
    documentId: path(
      'documentId',
      { type: 'string' },
      'aiclfns26ueltvnzfbfdd9m3',
      'The documentId of the entry.',
    ),
    part: path(
      'part',
      { type: 'integer', minimum: 1, maximum: 99_999 },
      1,
      'The number of a part.',
    ),
    pageLocale: language(
      locale,
      'The language, BCP 47. That of a country is answered with its base language (`de` for `de-AT`). Without one, the default language is looked in first, then the others.',
    ),
    fallback: language(
      locale,
      'The language to answer in where the wanted one is missing.',
      'fallback',
    ),
    locale: language(withDefault, 'The language, BCP 47. Without one, the default language.'),
    listLocale: language(
      withDefault,
      'The language, BCP 47. Without one, the default language. That of a country is answered with its base language (`de` for `de-AT`), and one that the project does not have with 400.',
    ),
    page: query(
      'page',
      { type: 'integer', minimum: 1, maximum: MAX_PAGE, default: 1 },
      1,
      'Which page, from 1.',
    ),
    listPageSize: pageSizeOf(PAGE_SIZE),
    feedPageSize: pageSizeOf(FEED_SIZE),
    nameSort: query(
      'sort',
      { type: 'string', enum: ['name', '-name'], default: 'name' },
      'name',
      '`name`: from A to Z; `-name`: from Z to A.',
    ),
    dateSort: query(
      'sort',
      { type: 'string', enum: ['date', '-date'] },
      '-date',
      '`date`: the oldest first; `-date`: the latest first. Without it, the latest first, and of what is still to come the next one.',
    ),
    ...kinds,
    topic: about('topic', 'topic', 'optics'),
    speaker: about('speaker', 'person', 'vera-mueller'),
    organization: about('organization', 'organization', 'muster-optik'),
    event: about('event', 'event', 'optics-day'),
    from: query(
      'from',
      day,
      '2026-01-01',
      'From this day on: of a recap its date, in UTC, of an event each of its days, in its own time zone.',
    ),
    to: query('to', day, '2026-12-31', 'Up to this day, and with it.'),
    when: query(
      'when',
      { type: 'string', enum: [...EVENT_PHASES] },
      'upcoming',
      'Where the event stands to the present moment.',
    ),
    series: query('series', text, 'optics-day', 'The `seriesKey` of the event.'),
    q: query(
      'q',
      text,
      'müller',
      'Words, all of which occur; `müller`, `muller` and `mueller` find the same.',
    ),
    title: query('title', text, 'Optics', 'To be written above it.'),
    talks: query('talks', choice, true, 'With the talks of the event.'),
    redirect: query(
      'redirect',
      choice,
      true,
      'To be led on from a former address by 301, for those who follow.',
    ),
    url: {
      ...query(
        'url',
        { type: 'string', format: 'uri' },
        'https://www.example.org/news/how-bright-it-was',
        'The address of an article on the project’s own website.',
      ),
      required: true,
    },
    format: query(
      'format',
      { type: 'string', enum: ['json', 'xml'], default: 'json' },
      'json',
      'In which form.',
    ),
    maxwidth: query('maxwidth', pixels, 400, 'What there is room for, in pixels.'),
    maxheight: query('maxheight', pixels, 300, 'What there is room for, in pixels.'),
    pagination: {
      ...query(
        'pagination',
        {
          type: 'object',
          properties: {
            page: { type: 'integer', minimum: 1, default: 1 },
            pageSize: { type: 'integer', minimum: 1, ...max, default: pageSize.usual },
            start: { type: 'integer', minimum: 0 },
            limit: { type: 'integer', minimum: 1, ...max },
            withCount: { type: 'boolean' },
          },
        },
        { page: 1, pageSize: pageSize.usual },
        '`pagination[page]` and `pagination[pageSize]`, or `pagination[start]` and `pagination[limit]`. Without the count, `pageCount` and `total` are missing.',
      ),
      style: 'deepObject',
      explode: true,
    },
    status: query(
      'status',
      { type: 'string', enum: ['published', 'draft'], default: 'published' },
      'published',
      'Drafts are for tokens alone; whoever has none gets what is published.',
    ),
    search: query('_q', { type: 'string' }, 'lenses', 'Words that occur in one of the texts.'),
  };
}
