import { EVENT_UID, ORGANIZATION_UID, SPEAKER_UID, TALK_UID } from '../../content-types';
import { affectedRecaps } from '../../server/checks/affected';
import { VISITOR_ACTIONS } from '../../server/setup/visitors';
import { affectedBy } from '../../server/stored-pages/affected';
import { quiet, startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { documentsOf } from '../support/content';
import { makeFullNewsroom } from '../support/full-newsroom';
import { createEvent, createTalk, days } from '../support/events';
import type { FullNewsroom } from '../support/full-newsroom';
import { grant, signUpSuperAdmin } from '../support/people';
import { scansOf } from '../support/plans';

/** What grows with the archive. */
const LARGE = [
  'newsroom_recaps',
  'newsroom_events',
  'newsroom_talks',
  'newsroom_speakers',
  'newsroom_organizations',
  'newsroom_pages',
  'newsroom_page_tags',
  'newsroom_slugs',
];

let app: TestApp;
let newsroom: FullNewsroom;
let token: string;

const id = (name: string): string => newsroom.documentIds[name]!;

/** As somebody in the panel. */
async function ask(path: string, body?: object): Promise<void> {
  const options = { token, ...(body ? { body } : {}) };
  const { status } = await app.request(`/newsroom/${path}`, options);
  expect([200, 201]).toContain(status);
}

beforeAll(async () => {
  app = await startApp();
  newsroom = await makeFullNewsroom(app);
  token = await signUpSuperAdmin(app);
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
    const scans = await scansOf(app, LARGE, async () => {
      found.push(await affectedRecaps(app.strapi, new Map([[uid, new Set([documentId])]])));
      found.push([...(await affectedBy(app.strapi, uid, documentId)).documentIds]);
    });
    expect(found).toEqual([
      expect.arrayContaining([newsroom.documentIds['recap']]),
      expect.arrayContaining([documentId]),
    ]);
    expect(scans).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'the publication of an article',
      () => documentsOf(app, 'recap').publish({ documentId: id('recap'), locale: 'en' }),
    ],
    [
      'another article about an event, and its end',
      async () => {
        const { documentId } = await documentsOf(app, 'recap').create({
          locale: 'en',
          data: { title: 'News', kind: 'news', event: id('event') },
        });
        await documentsOf(app, 'recap').publish({ documentId, locale: 'en' });
        await documentsOf(app, 'recap').delete({ documentId });
      },
    ],
    ['a new event', () => createEvent(app, { title: 'Another', day: 3 })],
    ['a new talk', () => createTalk(app, { event: id('event'), title: 'Another' })],
    [
      'the name of an organization',
      () =>
        documentsOf(app, 'organization').update({
          documentId: id('organization'),
          data: { name: 'Muster AG' },
        }),
    ],
    ['an event with its programme', () => ask(`events/${id('event')}/publish`, { locale: 'en' })],
    [
      'the next edition of an event',
      () => ask(`events/${id('event')}/editions`, { startsAt: days(300) }),
    ],
  ])('for %s', async (_name, call) => {
    expect(await scansOf(app, LARGE, call)).toEqual([]);
  });

  it.each<[string, () => string]>([
    ['what is published with an event', () => `events/${id('event')}/publication?locale=en`],
    ['what is published with a recap', () => `recaps/${id('recap')}/publication?locale=en`],
    ['notes of an event', () => `events/${id('event')}/capture?locale=en`],
    ['the builder', () => `recaps/${id('recap')}/editing?locale=en`],
    ['the state of an event', () => `events/${id('event')}?locale=en`],
    ['the state of a recap', () => `recaps/${id('recap')}?locale=en`],
    ['where a person appears', () => `speakers/${id('speaker')}/appearances?locale=en`],
    ['where an organization appears', () => `organizations/${id('organization')}/appearances`],
    ['the next edition', () => `events/${id('event')}/editions?startsAt=${days(300)}`],
  ])('in the panel, for %s', async (_name, path) => {
    expect(await scansOf(app, LARGE, () => ask(path()))).toEqual([]);
  });
});
