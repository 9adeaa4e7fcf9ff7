// What is asked for, side by side. Each row is one address.

/** All that the page of an article shows, as `populate` of Strapi's own route: as deep as the page goes, and no deeper. */
const RECAP_POPULATE = {
  picture: { populate: { file: true } },
  gallery: { populate: { file: true } },
  links: true,
  seo: true,
  event: { populate: { involvements: { populate: { organization: true } } } },
  talks: {
    populate: {
      contributions: { populate: { speaker: true, organizations: true } },
      links: true,
    },
  },
  speakers: { populate: { organization: true } },
  mentionedSpeakers: { populate: { organization: true } },
  organizations: true,
  mentionedOrganizations: true,
  topics: true,
  localizations: { fields: ['slug', 'locale'] },
};

const CARD_FIELDS = [
  'slug',
  'locale',
  'kind',
  'kicker',
  'title',
  'teaser',
  'authorName',
  'displayDate',
];

const CARD_POPULATE = { picture: { populate: { file: true } }, topics: true };

/** `{ a: { b: 'c' } }` as `a[b]=c`. */
function queryOf(value, name = '') {
  if (typeof value !== 'object') {
    return [`${name}=${encodeURIComponent(value)}`];
  }
  return Object.entries(value).flatMap(([key, part]) =>
    queryOf(part, name === '' ? key : `${name}[${key}]`),
  );
}

const address = (path, query) => `${path}?${queryOf(query).join('&')}`;

const page = (slug) => `/api/newsroom/recaps/by-slug/${slug}`;

const deepPopulate = (slug) =>
  address('/api/newsroom/recaps', {
    filters: { slug: { $eq: slug } },
    populate: RECAP_POPULATE,
  });

const list = '/api/newsroom/pages/recaps';

const strapiList = address('/api/newsroom/recaps', {
  fields: CARD_FIELDS,
  populate: CARD_POPULATE,
  sort: 'displayDate:desc',
});

/** The few that are later than the archive: without its index, their date would take longer the more there are. */
const strapiSince = address('/api/newsroom/recaps', {
  fields: CARD_FIELDS,
  filters: { displayDate: { $gte: '2026-01-01' } },
  sort: 'displayDate:desc',
});

const event = (slug) => `/api/newsroom/events/by-slug/${slug}`;

/** The row to hold one against that goes through Strapi's middlewares, and one that does not. */
export const CONSTANT_ROWS = {
  ordinary: 'a constant through Strapi',
  front: 'a bare Node server',
};

/** As `front` answers it, before Strapi's middlewares. */
const BEFORE = ', before Strapi';

const constantRowsOf = (constant) => [
  { name: CONSTANT_ROWS.ordinary, path: constant },
  { name: CONSTANT_ROWS.front, path: '/', isBare: true },
];

/**
 * The rows of the first table. `isFront`: asked of the server with `plugin::newsroom.front`; `isLarger`: compared the
 * other way round, to what is smaller.
 *
 * @param {{ recap: string, small: string, large: string }} slugs of an article and of two events
 * @param {string} constant where Strapi answers with a constant
 */
export const rowsOf = ({ recap, small, large }, constant) => [
  { name: 'recap page', path: page(recap), comparedTo: 'deep' },
  { name: 'recap page, 304', path: page(recap), conditional: true, comparedTo: 'deep' },
  { name: `recap page${BEFORE}`, path: page(recap), isFront: true, comparedTo: 'deep' },
  {
    name: `recap page, 304${BEFORE}`,
    path: page(recap),
    conditional: true,
    isFront: true,
    comparedTo: 'deep',
  },
  { name: "Strapi's deep populate of it", key: 'deep', path: deepPopulate(recap) },
  { name: 'list of 25', path: list, comparedTo: 'list' },
  { name: `list of 25${BEFORE}`, path: list, isFront: true, comparedTo: 'list' },
  { name: "Strapi's list of 25", key: 'list', path: strapiList },
  { name: 'event page, 6 talks', path: event(small), key: 'small' },
  { name: 'event page, 100 talks', path: event(large), comparedTo: 'small', isLarger: true },
  { name: `event page, 6 talks${BEFORE}`, path: event(small), isFront: true, key: 'small front' },
  {
    name: `event page, 100 talks${BEFORE}`,
    path: event(large),
    isFront: true,
    comparedTo: 'small front',
    isLarger: true,
  },
  ...constantRowsOf(constant).map((row) => ({ ...row, comparedTo: 'deep' })),
];

/**
 * The rows of the second table that are asked for again and again. The last two know nothing of the archive: what they
 * cost from one size to the next is how fast the machine is at the time.
 *
 * @param {{ recap: string }} slugs
 * @param {string} constant as in `rowsOf`
 */
export const growthRowsOf = ({ recap }, constant) => [
  { name: 'recap page', path: page(recap) },
  { name: 'list of 25', path: list },
  { name: `recap page${BEFORE}`, path: page(recap), isFront: true },
  { name: `list of 25${BEFORE}`, path: list, isFront: true },
  { name: "Strapi's deep populate of a recap", path: deepPopulate(recap) },
  { name: "Strapi's recaps since a day", path: strapiSince },
  ...constantRowsOf(constant),
];

/** A day in the years of the archive. */
const day = (index) =>
  `${2000 + (index % 20)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;

/**
 * What is asked for once only, as after each change: nothing of it is in memory.
 *
 * @returns {{ name: string, pathOf(index: number): string }[]}
 */
export const freshRows = () => [
  {
    name: 'another recap page, for the first time',
    pathOf: (index) => page(`archived-${String(30 + index).padStart(7, '0')}`),
  },
  {
    name: 'all recaps, for the first time',
    pathOf: (index) => `${list}?pageSize=25&page=${1 + index}`,
  },
  {
    name: 'recaps since a day, for the first time',
    pathOf: (index) => `${list}?from=${day(index)}`,
  },
  {
    name: 'recaps that name a word, for the first time',
    pathOf: (index) => `${list}?q=part%20${index}`,
  },
  {
    name: 'recaps of a topic since a day, for the first time',
    pathOf: (index) => `${list}?topic=optics&from=${day(index)}`,
  },
];
