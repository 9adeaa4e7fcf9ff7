import { EVENT_UID, ORGANIZATION_UID, SPEAKER_UID, TALK_UID } from '../../content-types';
import { affectedRecaps } from '../../server/checks/affected';
import { VISITOR_ACTIONS } from '../../server/setup/visitors';
import { affectedBy } from '../../server/stored-pages/affected';
import { quiet, startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf } from '../support/content';
import { makeFullNewsroom } from '../support/full-newsroom';
import type { FullNewsroom } from '../support/full-newsroom';
import { grant } from '../support/people';
import { scansOf } from '../support/plans';

/** What grows with the archive. */
const LARGE = [
  'newsroom_recaps',
  'newsroom_events',
  'newsroom_speakers',
  'newsroom_pages',
  'newsroom_page_tags',
  'newsroom_slugs',
];

let app: TestApp;
let newsroom: FullNewsroom;

beforeAll(async () => {
  app = await startApp();
  newsroom = await makeFullNewsroom(app);
  await grant(app, [...VISITOR_ACTIONS]);
  // What is checked and rendered after the writes is not what is asked about.
  await quiet(app.strapi);
});
afterAll(() => app?.stop());

describe('with a large archive, no table is read from end to end', () => {
  it.each([
    ['a page', () => `/recaps/by-slug/${newsroom.slugs.en['recap']}?locale=en`],
    ['the page of an event', () => `/events/by-slug/${newsroom.slugs.en['event']}?locale=en`],
    ['a former address', () => `/speakers/by-slug/${newsroom.slugs.former['speaker']}?locale=en`],
    ['an unknown address', () => '/recaps/by-slug/nothing-here?locale=en'],
    ['a list', () => '/pages/recaps?locale=en&pageSize=10'],
    ['a late part of a list', () => '/pages/recaps?locale=en&page=40'],
    ['a list of a kind', () => '/pages/recaps?locale=en&kind=recap'],
    ['a list since a day', () => '/pages/recaps?locale=en&from=2020-01-01'],
    ['a list of a topic', () => '/pages/recaps?locale=en&topic=optics'],
    ['past events', () => '/pages/events?locale=en&when=past'],
    ['upcoming events', () => '/pages/events?locale=en&when=upcoming'],
    ['people', () => '/pages/speakers?locale=en'],
    ['a feed', () => '/feeds/recaps.rss?locale=en'],
    [
      'Strapi’s route by slug',
      () => `/recaps?locale=en&filters[slug][$eq]=${newsroom.slugs.en['recap']}`,
    ],
    [
      'Strapi’s route since a day',
      () =>
        '/recaps?locale=en&filters[displayDate][$gte]=2020-01-01T00:00:00.000Z&sort=displayDate:desc',
    ],
    [
      'Strapi’s events since a day',
      () => '/events?locale=en&filters[startDate][$gte]=2020-01-01&sort=startDate:desc',
    ],
    [
      'Strapi’s people by slug',
      () => `/speakers?filters[slug][$eq]=${newsroom.slugs.en['speaker']}`,
    ],
  ])('for %s', async (_name, path) => {
    const statuses: number[] = [];
    const scans = await scansOf(app, LARGE, async () => {
      statuses.push((await app.request(`/api/newsroom${path()}`)).status);
    });
    expect(statuses).not.toContain(500);
    expect(statuses).not.toContain(400);
    expect(scans).toEqual([]);
  });

  it.each([
    ['a new name', { familyName: 'Einmalig' }],
    ['a name that others have', { givenName: 'Vera', namePrefix: 'von', familyName: 'Muster' }],
    ['a slug that was typed', { familyName: 'Getippt', slug: 'getippt-und-neu' }],
  ])('for the slug of %s', async (_name, data) => {
    const scans = await scansOf(app, ['newsroom_slugs'], () =>
      documentsOf(app, 'speaker').create({ data }),
    );
    expect(scans).toEqual([]);
  });

  it.each([
    ['event', EVENT_UID],
    ['talk', TALK_UID],
    ['speaker', SPEAKER_UID],
    ['organization', ORGANIZATION_UID],
  ])('for what is checked and rendered after a change of %s', async (name, uid) => {
    const documentId = newsroom.documentIds[name]!;
    const found: string[][] = [];
    const scans = await scansOf(
      app,
      [...LARGE, 'newsroom_talks', 'newsroom_organizations'],
      async () => {
        found.push(await affectedRecaps(app.strapi, new Map([[uid, new Set([documentId])]])));
        found.push([...(await affectedBy(app.strapi, uid, documentId)).documentIds]);
      },
    );
    expect(found).toEqual([
      expect.arrayContaining([newsroom.documentIds['recap']]),
      expect.arrayContaining([documentId]),
    ]);
    expect(scans).toEqual([]);
  });

  it('for the publication of an article', async () => {
    const documentId = newsroom.documentIds['recap']!;
    const scans = await scansOf(app, LARGE, () =>
      documentsOf(app, 'recap').publish({ documentId, locale: 'en' }),
    );
    expect(scans).toEqual([]);
  });
});
