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

/**
 * The rows of the first table.
 *
 * @param {{ recap: string, small: string, large: string }} slugs of an article and of two events
 * @param {string} constant where Strapi answers with a constant
 */
export const rowsOf = ({ recap, small, large }, constant) => [
  { name: 'recap page', path: page(recap), comparedTo: 'deep' },
  { name: 'recap page, 304', path: page(recap), conditional: true, comparedTo: 'deep' },
  { name: "Strapi's deep populate of it", key: 'deep', path: deepPopulate(recap) },
  { name: 'list of 25', path: list, comparedTo: 'list' },
  { name: "Strapi's list of 25", key: 'list', path: strapiList },
  { name: 'event page, 6 talks', path: `/api/newsroom/events/by-slug/${small}`, key: 'small' },
  {
    name: 'event page, 100 talks',
    path: `/api/newsroom/events/by-slug/${large}`,
    comparedTo: 'small',
  },
  { name: 'a constant through Strapi', path: constant, comparedTo: 'deep' },
  { name: 'a bare Node server', path: '/', isBare: true, comparedTo: 'deep' },
];

/** The rows of the second table. */
export const growthRowsOf = ({ recap }) => [
  { name: 'recap page', path: page(recap) },
  { name: 'list of 25', path: list },
  { name: 'list of 25, one year', path: `${list}?from=2015-01-01&to=2015-12-31` },
  { name: 'list of 25, a topic', path: `${list}?topic=optics` },
  { name: "Strapi's deep populate of a recap", path: deepPopulate(recap) },
];
