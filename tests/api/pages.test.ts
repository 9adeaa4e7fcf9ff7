import { AsyncLocalStorage } from 'node:async_hooks';

import {
  EVENT_UID,
  ORGANIZATION_UID,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
  TOPIC_UID,
} from '../../content-types';
import type {
  EventPageResponse,
  ListResponse,
  OrganizationCard,
  OrganizationPageResponse,
  RecapCard,
  RecapPageResponse,
  SpeakerCard,
  SpeakerPageResponse,
} from '../../contracts/pages';
import { startApp } from '../support/app';
import type { HttpAnswer, RequestOptions, TestApp } from '../support/app';
import { addLocale, createApiToken, grant } from '../support/people';
import { documents } from '../support/events';
import { createPicture } from '../support/files';
import type { Entry } from '../support/events';
import { countQueries } from '../support/queries';

const READ = ['event', 'talk', 'recap', 'speaker', 'organization', 'topic'].map(
  (name) => `plugin::newsroom.${name}.find`,
);
const PAGES = ['recap', 'event', 'speaker', 'organization'].map(
  (name) => `plugin::newsroom.${name}-page.findOne`,
);
const LISTS = ['recap', 'event', 'speaker', 'organization'].map(
  (name) => `plugin::newsroom.${name}-page.find`,
);

let app: TestApp;
const made: Record<string, Entry> = {};
const id = (name: string): string => {
  const entry = made[name];
  if (!entry) {
    throw new Error(`nothing was made as ${name}`);
  }
  return entry.documentId;
};

const get = <Body>(path: string, options: RequestOptions = {}): Promise<HttpAnswer<Body>> =>
  app.request<Body>(`/api/newsroom${path}`, options);
const recapAt = (slug: string, query = '') =>
  get<RecapPageResponse>(`/recaps/by-slug/${slug}${query}`);
const eventAt = (slug: string, query = '') =>
  get<EventPageResponse>(`/events/by-slug/${slug}${query}`);
const speakerAt = (slug: string, query = '') =>
  get<SpeakerPageResponse>(`/speakers/by-slug/${slug}${query}`);
const organizationAt = (slug: string, query = '') =>
  get<OrganizationPageResponse>(`/organizations/by-slug/${slug}${query}`);
const recaps = (query = '') => get<ListResponse<RecapCard>>(`/pages/recaps${query}`);
const events = (query = '') =>
  get<ListResponse<{ slug: string; title: string }>>(`/pages/events${query}`);
const slugs = async (answer: Promise<HttpAnswer<ListResponse<{ slug: string }>>>) => {
  const { status, body } = await answer;
  expect(status).toBe(200);
  return body.data.map(({ slug }) => slug);
};

const create = (uid: string, data: Record<string, unknown>, locale = 'en'): Promise<Entry> =>
  documents(app, uid).create({ data, ...(isLocalized(uid) ? { locale } : {}) });
const isLocalized = (uid: string) => [EVENT_UID, TALK_UID, RECAP_UID].some((own) => own === uid);
const change = (
  uid: string,
  documentId: string,
  data: Record<string, unknown>,
  locale = 'en',
): Promise<unknown> =>
  documents(app, uid).update({ documentId, data, ...(isLocalized(uid) ? { locale } : {}) });
const publish = (uid: string, documentId: string, locale = 'en'): Promise<unknown> =>
  documents(app, uid).publish({ documentId, locale });
const republish = async (uid: string, documentId: string, data: Record<string, unknown>) => {
  await change(uid, documentId, data);
  await publish(uid, documentId);
};
const settle = (): Promise<void> => app.strapi.plugin('newsroom').service('pages').settled();

async function article(title: string, data: Record<string, unknown> = {}): Promise<Entry> {
  const entry = await create(RECAP_UID, { title, teaser: `About ${title}.`, ...data });
  await publish(RECAP_UID, entry.documentId);
  return entry;
}

beforeAll(async () => {
  app = await startApp();
  await addLocale(app, 'de', 'German (de)');
  await grant(app, [...READ, ...PAGES, ...LISTS]);
  made['lens'] = await create(ORGANIZATION_UID, { name: 'Linsen Muster GmbH', kind: 'company' });
  made['institute'] = await create(ORGANIZATION_UID, { name: 'Ärzte-Institut', kind: 'other' });
  made['vera'] = await create(SPEAKER_UID, {
    givenName: 'Vera',
    familyName: 'Müller',
    organization: id('lens'),
    jobTitle: { en: 'Head of lenses', de: 'Leiterin Linsen' },
    bio: { en: 'She grinds.' },
    email: 'zzsecret@example.org',
    internalNotes: 'zzsecret',
  });
  made['optics'] = await create(TOPIC_UID, { name: { en: 'Optics', de: 'Optik' }, slug: 'optics' });
  made['event'] = await create(EVENT_UID, {
    title: 'Optics day',
    kind: 'congress',
    startsAt: '2026-03-12T09:00:00.000Z',
    endsAt: '2026-03-12T16:00:00.000Z',
    timeZone: 'Europe/Berlin',
    city: 'Dortmund',
    seriesKey: 'optics-day',
    edition: 3,
    topics: [id('optics')],
    description: [{ type: 'paragraph', children: [{ type: 'text', text: 'All <about> light.' }] }],
    involvements: [{ organization: id('institute'), role: 'host' }],
    internalNotes: 'zzsecret',
  });
  made['talk'] = await create(TALK_UID, {
    title: 'Lenses',
    startsAt: '2026-03-12T10:00:00.000Z',
    event: id('event'),
    contributions: [{ speaker: id('vera'), role: 'keynote' }],
  });
  await publish(TALK_UID, id('talk'));
  await publish(EVENT_UID, id('event'));
  made['recap'] = await article('How bright it was', {
    event: id('event'),
    displayDate: '2026-03-20T08:00:00.000Z',
    topics: [id('optics')],
    mentionedSpeakers: [id('vera')],
    mentionedOrganizations: [id('lens')],
  });
});

afterAll(async () => {
  await app?.stop();
});

describe('the page of an event', () => {
  it('has its facts, its programme and what was written about it', async () => {
    const { status, body } = await eventAt('optics-day');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      locale: 'en',
      slug: 'optics-day',
      title: 'Optics day',
      startsAt: '2026-03-12T09:00:00.000Z',
      startDate: '2026-03-12',
      city: 'Dortmund',
      descriptionHtml: '<p>All &lt;about&gt; light.</p>',
      seriesKey: 'optics-day',
      edition: 3,
      topics: [{ slug: 'optics', name: 'Optics' }],
      involvements: [{ role: 'host', organization: { slug: 'aerzte-institut' } }],
      talks: [
        {
          title: 'Lenses',
          contributions: [
            {
              role: 'keynote',
              jobTitle: 'Head of lenses',
              person: { slug: 'vera-mueller' },
              organizations: [{ slug: 'linsen-muster-gmbh' }],
            },
          ],
        },
      ],
      recaps: [{ slug: 'how-bright-it-was', title: 'How bright it was' }],
    });
    expect(JSON.stringify(body)).not.toContain('zzsecret');
  });
});

describe('the page of a person', () => {
  it('has every appearance with what was true on that day', async () => {
    const { status, body } = await speakerAt('vera-mueller');
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      displayName: 'Vera Müller',
      jobTitle: 'Head of lenses',
      bio: 'She grinds.',
      organization: { slug: 'linsen-muster-gmbh' },
      appearances: [
        {
          roles: ['keynote'],
          jobTitle: 'Head of lenses',
          organizations: [{ slug: 'linsen-muster-gmbh' }],
          talk: { slug: 'lenses' },
          event: { slug: 'optics-day' },
        },
      ],
      recaps: [{ slug: 'how-bright-it-was' }],
      alternates: [{ locale: 'de', slug: 'vera-mueller' }],
    });
    expect(JSON.stringify(body)).not.toContain('zzsecret');
  });

  it('has the texts of the language that was asked for, and the appearances that exist in it', async () => {
    const { body } = await speakerAt('vera-mueller', '?locale=de');
    expect(body.data).toMatchObject({
      locale: 'de',
      jobTitle: 'Leiterin Linsen',
      bio: null,
      appearances: [],
      recaps: [],
    });
  });

  it('is there in the languages of the project alone', async () => {
    expect((await speakerAt('vera-mueller', '?locale=fr')).status).toBe(404);
    expect((await speakerAt('vera-mueller', '?locale=de-AT')).body).toMatchObject({
      data: { locale: 'de' },
      meta: { requestedLocale: 'de-AT' },
    });
    const pages = await app.strapi.db.connection('newsroom_pages').distinct('locale_code');
    expect(pages.map(({ locale_code: code }) => code).sort()).toEqual(['de', 'en']);
  });

  it('is not there for a hidden person, and neither is the person anywhere', async () => {
    const hidden = await create(SPEAKER_UID, { familyName: 'Zzhidden', visibility: 'hidden' });
    const talk = await create(TALK_UID, {
      title: 'Quiet talk',
      event: id('event'),
      contributions: [{ speaker: hidden.documentId, role: 'speaker' }],
    });
    await publish(TALK_UID, talk.documentId);
    expect((await speakerAt('zzhidden')).status).toBe(404);
    expect(JSON.stringify((await eventAt('optics-day')).body)).not.toContain('Zzhidden');
    await change(SPEAKER_UID, hidden.documentId, { visibility: 'public' });
    expect((await speakerAt('zzhidden')).status).toBe(200);
    expect(JSON.stringify((await eventAt('optics-day')).body)).toContain('Zzhidden');
    await change(SPEAKER_UID, hidden.documentId, { visibility: 'hidden' });
    expect((await speakerAt('zzhidden')).status).toBe(404);
    expect(JSON.stringify((await eventAt('optics-day')).body)).not.toContain('Zzhidden');
    await documents(app, TALK_UID).unpublish({ documentId: talk.documentId, locale: 'en' });
    expect(JSON.stringify((await eventAt('optics-day')).body)).not.toContain('Quiet talk');
  });
});

describe('the page of an organization', () => {
  it('has its events with its part in them, the talks of its people and the articles', async () => {
    expect((await organizationAt('aerzte-institut')).body.data).toMatchObject({
      name: 'Ärzte-Institut',
      events: [{ roles: ['host'], event: { slug: 'optics-day' } }],
      talks: [],
    });
    expect((await organizationAt('linsen-muster-gmbh')).body.data).toMatchObject({
      events: [],
      talks: [{ talk: { slug: 'lenses' }, event: { slug: 'optics-day' } }],
      recaps: [{ slug: 'how-bright-it-was' }],
    });
  });
});

describe('what a page shows is kept true', () => {
  it('when a person, an organization, a topic or a picture changes', async () => {
    const file = await createPicture(app, 'a', { url: '/a.jpg' });
    const recap = await article('With a picture', {
      kind: 'announcement',
      event: id('event'),
      topics: [id('optics')],
      mentionedSpeakers: [id('vera')],
      picture: { file: file.id, credit: 'First' },
    });
    expect((await recapAt('with-a-picture')).body.data.picture).toMatchObject({
      url: '/a.jpg',
      credit: 'First',
    });
    await app.strapi
      .plugin('upload')
      .service('upload')
      .updateFileInfo(file.id, { name: 'a.jpg', alternativeText: 'Lenses' });
    expect((await recapAt('with-a-picture')).body.data.picture).toMatchObject({
      url: '/a.jpg',
      alternativeText: 'Lenses',
    });
    await change(TOPIC_UID, id('optics'), { name: { en: 'Light', de: 'Licht' } });
    expect((await recapAt('with-a-picture')).body.data.topics).toMatchObject([{ name: 'Light' }]);
    await change(SPEAKER_UID, id('vera'), { honorificPrefix: 'Dr.' });
    // A recap says what was true when it was published; the event is as of today.
    expect((await recapAt('with-a-picture')).body.data.speakers).toMatchObject([
      { displayName: 'Vera Müller' },
    ]);
    expect((await eventAt('optics-day')).body.data.talks[0]?.contributions).toMatchObject([
      { person: { displayName: 'Dr. Vera Müller' } },
    ]);
    await documents(app, RECAP_UID).delete({ documentId: recap.documentId });
    expect((await recapAt('with-a-picture')).status).toBe(404);
    expect((await eventAt('optics-day')).body.data.recaps).toHaveLength(1);
  });

  it('when a talk comes to an event, leaves it and comes back', async () => {
    const talk = await create(TALK_UID, {
      title: 'Mirrors',
      startsAt: '2026-03-12T11:00:00.000Z',
      event: id('event'),
      contributions: [{ speaker: id('vera'), role: 'panelist' }],
    });
    const titles = async () =>
      (await eventAt('optics-day')).body.data.talks.map(({ title }) => title);
    const appearances = async () =>
      (await speakerAt('vera-mueller')).body.data.appearances.map(({ talk: { title } }) => title);
    expect(await titles()).toEqual(['Lenses']);
    await publish(TALK_UID, talk.documentId);
    expect(await titles()).toEqual(['Lenses', 'Mirrors']);
    expect(await appearances()).toEqual(['Mirrors', 'Lenses']);
    await republish(TALK_UID, talk.documentId, { contributions: [] });
    expect(await appearances()).toEqual(['Lenses']);
    await documents(app, TALK_UID).delete({ documentId: talk.documentId });
    expect(await titles()).toEqual(['Lenses']);
  });

  it('with the present slug of everything, and former ones are answered with the present', async () => {
    await change(ORGANIZATION_UID, id('lens'), { slug: 'lens-ltd' });
    expect((await organizationAt('lens-ltd')).body.meta).toEqual({});
    expect((await organizationAt('linsen-muster-gmbh')).body).toMatchObject({
      data: { slug: 'lens-ltd' },
      meta: { formerSlug: 'linsen-muster-gmbh' },
    });
    expect((await speakerAt('vera-mueller')).body.data.organization?.slug).toBe('lens-ltd');
    await republish(EVENT_UID, id('event'), { slug: 'light-day' });
    expect((await eventAt('optics-day')).body).toMatchObject({
      data: { slug: 'light-day' },
      meta: { formerSlug: 'optics-day' },
    });
    expect((await recapAt('how-bright-it-was')).body.data.event?.slug).toBe('light-day');
    await republish(EVENT_UID, id('event'), { slug: 'optics-day' });
    await change(ORGANIZATION_UID, id('lens'), { slug: 'linsen-muster-gmbh' });
    expect((await eventAt('optics-day')).body.meta).toEqual({});
  });

  it('moved to the present slug for those who ask for a redirect', async () => {
    const ask = (path: string, redirect: RequestRedirect = 'manual') =>
      fetch(`${app.url}/api/newsroom/events/by-slug/${path}`, { redirect });
    const moved = await ask('light-day?locale=en&redirect=true');
    expect(moved.status).toBe(301);
    expect(moved.headers.get('etag')).toMatch(/^"/);
    expect(await moved.json()).toMatchObject({ data: { slug: 'optics-day' } });
    const followed = await ask('light-day?locale=en&redirect=true', 'follow');
    expect(followed.url).toContain('/events/by-slug/optics-day?locale=en');
    expect(await followed.json()).toMatchObject({ data: { slug: 'optics-day' }, meta: {} });
    // Resolved against an address with a slash at its end, as frontends have them.
    const slashed = await ask('light-day/?locale=en&redirect=true', 'follow');
    expect([slashed.status, slashed.url]).toEqual([200, followed.url]);
    expect((await ask('optics-day?redirect=true')).status).toBe(200);
    expect((await ask('light-day?redirect=false')).status).toBe(200);
    expect((await ask('light-day?redirect=yes')).status).toBe(400);
  });

  it('by a rebuild, also where something was written past the documents', async () => {
    await app.strapi.db
      .query(ORGANIZATION_UID as never)
      .updateMany({ where: { documentId: id('institute') }, data: { shortName: 'ÄI' } as never });
    await app.strapi.plugin('newsroom').service('pages').rebuild();
    expect((await organizationAt('aerzte-institut')).body.data.shortName).toBe('ÄI');
  });
});

describe('languages', () => {
  it('gives nothing in another language unless a fallback was asked for, and then says so', async () => {
    const german = await create(RECAP_UID, { title: 'Nur deutsch' }, 'de');
    await publish(RECAP_UID, german.documentId, 'de');
    expect((await recapAt('nur-deutsch')).body.data.locale).toBe('de');
    expect((await recapAt('nur-deutsch', '?locale=en')).status).toBe(404);
    expect((await recapAt('nur-deutsch', '?locale=en&fallback=de')).body).toMatchObject({
      data: { locale: 'de' },
      meta: { requestedLocale: 'en' },
    });
    expect((await recapAt('nur-deutsch', '?locale=de-AT')).body).toMatchObject({
      data: { locale: 'de' },
      meta: { requestedLocale: 'de-AT' },
    });
    expect((await recapAt('nur-deutsch', '?fallback=x')).status).toBe(400);
    expect(await slugs(recaps('?locale=de'))).toEqual(['nur-deutsch']);
  });
});

describe('embargoes', () => {
  it('hold in lists, neighbours and the pages of others, and end by themselves', async () => {
    const until = new Date(Date.now() + 6000);
    const recap = await article('Secret for now', {
      kind: 'announcement',
      event: id('event'),
      mentionedSpeakers: [id('vera')],
      displayDate: '2026-03-21T08:00:00.000Z',
      embargoUntil: until.toISOString(),
    });
    await settle();
    expect((await recapAt('secret-for-now')).status).toBe(404);
    expect(await slugs(recaps())).not.toContain('secret-for-now');
    expect((await recapAt('how-bright-it-was')).body.data.next).toBeNull();
    const event = await eventAt('optics-day');
    expect(JSON.stringify(event.body)).not.toContain('Secret for now');
    // The page that shows it, and the one that it will be the neighbour of.
    for (const { headers } of [event, await recapAt('how-bright-it-was')]) {
      const age = /s-maxage=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1];
      expect(Number(age)).toBeLessThanOrEqual(6);
    }
    await new Promise((resolve) => setTimeout(resolve, until.getTime() - Date.now() + 50));
    expect((await recapAt('secret-for-now')).status).toBe(200);
    expect(await slugs(recaps())).toContain('secret-for-now');
    expect((await recapAt('how-bright-it-was')).body.data.next).toEqual({
      slug: 'secret-for-now',
      title: 'Secret for now',
    });
    expect((await eventAt('optics-day')).body.data.recaps[0]?.slug).toBe('secret-for-now');
    expect((await speakerAt('vera-mueller')).body.data.recaps[0]?.slug).toBe('secret-for-now');
    await documents(app, RECAP_UID).delete({ documentId: recap.documentId });
  });
});

describe('lists', () => {
  beforeAll(async () => {
    for (const [title, date, kind] of [
      ['Alpha', '2026-01-01T08:00:00.000Z', 'news'],
      ['Beta über Öl', '2026-01-02T08:00:00.000Z', 'news'],
      ['Gamma 100%', '2026-01-02T08:00:00.000Z', 'press-release'],
    ] as const) {
      await article(title, { displayDate: date, kind });
    }
    const event = async (title: string, day: number) => {
      const at = (hours: number) =>
        new Date(Date.now() + day * 86_400_000 + hours * 3_600_000).toISOString();
      const entry = await create(EVENT_UID, {
        title,
        kind: 'workshop',
        startsAt: at(-1),
        endsAt: at(1),
        timeZone: 'Europe/Berlin',
      });
      await publish(EVENT_UID, entry.documentId);
    };
    await event('Soon', 3);
    await event('Later', 9);
    await event('Right now', 0);
  });

  it('give the latest first, with true totals and a stable order', async () => {
    const { body } = await recaps('?pageSize=2&kind=news,press-release');
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
    const all = await slugs(recaps('?kind=news,press-release'));
    expect(all).toHaveLength(3);
    expect(all[2]).toBe('alpha');
    expect([
      ...(await slugs(recaps('?pageSize=2&kind=news,press-release'))),
      ...(await slugs(recaps('?pageSize=2&page=2&kind=news,press-release'))),
    ]).toEqual(all);
    expect(await slugs(recaps('?kind=news,press-release&sort=date'))).toEqual([...all].reverse());
  });

  it.each([
    ['a topic by its slug', '?topic=optics', ['how-bright-it-was']],
    ['an organization', '?organization=linsen-muster-gmbh', ['how-bright-it-was']],
    ['a person', '?speaker=vera-mueller', ['how-bright-it-was']],
    ['an event', '?event=optics-day', ['how-bright-it-was']],
    ['nothing of that name', '?topic=none', []],
    ['days', '?from=2026-01-02&to=2026-01-02&kind=news', ['beta-ueber-oel']],
    ['an umlaut in a search', '?q=%C3%B6l', ['beta-ueber-oel']],
    ['its plain letter', '?q=OL%20uber', ['beta-ueber-oel']],
    ['its two letters', '?q=oel', ['beta-ueber-oel']],
    ['a percent sign', '?q=100%25', ['gamma-100-percent']],
    ['a person who is named', '?q=m%C3%BCller%20bright', ['how-bright-it-was']],
    ['two things at once', '?topic=optics&kind=news', []],
    ['a page behind the last', '?page=1000000000', []],
  ])('find %s', async (_, query, expected) => {
    expect(await slugs(recaps(query))).toEqual(expected);
  });

  it('tell the number also behind the last page', async () => {
    expect((await recaps('?page=1000000000&kind=news')).body.meta.pagination).toMatchObject({
      total: 2,
    });
  });

  it('of events know what is coming, what runs and what is past', async () => {
    expect(await slugs(events('?when=upcoming'))).toEqual(['soon', 'later']);
    expect(await slugs(events('?when=running'))).toEqual(['right-now']);
    expect(await slugs(events('?when=past'))).toEqual(['optics-day']);
    expect(await slugs(events('?series=optics-day'))).toEqual(['optics-day']);
    expect(await slugs(events('?from=2026-03-12&to=2026-03-12'))).toEqual(['optics-day']);
    expect(await slugs(events('?speaker=vera-mueller'))).toEqual(['optics-day']);
  });

  it('take a blank parameter as none, as forms send it', async () => {
    const query = '?locale=en&q=&topic=&kind=&from=&to=&page=&pageSize=&sort=';
    expect(await slugs(recaps(query))).toEqual(await slugs(recaps('?locale=en')));
    expect(await slugs(recaps('?locale='))).toEqual(await slugs(recaps()));
  });

  it.each([
    ['?page=0', 'page'],
    ['?page=-1', 'page'],
    ['?page=abc', 'page'],
    ['?pageSize=0', 'pageSize'],
    ['?pageSize=-1', 'pageSize'],
    ['?pageSize=abc', 'pageSize'],
    ['?pageSize=1.5', 'pageSize'],
    ['?pageSize=100000', 'pageSize'],
    ['?start=0', 'start'],
    ['?limit=5', 'limit'],
    ['?pagination[page]=1', 'pagination'],
    ['?pagination[start]=0', 'pagination'],
    ['?sort=title', 'sort'],
    ['?kind=nothing', 'kind'],
    ['?from=2026-02-30', 'from'],
    ['?locale=%00', 'locale'],
    ['?q[a]=b', 'q'],
    ['?unknown=1', 'unknown'],
    ['?filters[title]=a', 'filters'],
    ['?constructor=1', 'constructor'],
    ['?__proto__=1', '__proto__'],
    ['?filters[constructor]=a', 'filters[constructor]'],
    ['?filters[title][toString]=a', 'filters[title][toString]'],
    ['?q[hasOwnProperty]=a', 'q[hasOwnProperty]'],
    [`?q=${'x'.repeat(300)}`, 'q'],
  ])('refuse %s and name the parameter', async (query, name) => {
    const answer = await get<{ error: { message: string } }>(`/pages/recaps${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(name);
  });

  it.each([
    '/pages/recaps',
    '/pages/events?when=upcoming',
    '/pages/speakers?q=vera',
    '/pages/organizations?page=7',
  ])(
    'refuse a language that the project does not have, and name those that it has: %s',
    async (path) => {
      const mark = path.includes('?') ? '&' : '?';
      for (const locale of ['fr', 'DE', 'fr-CH']) {
        const answer = await get<{ error: unknown }>(`${path}${mark}locale=${locale}`);
        expect(answer.status).toBe(400);
        expect(answer.body.error).toMatchObject({
          message: 'Invalid parameter locale: must be a language of the project: en, de',
          details: { param: 'locale' },
        });
      }
      expect((await get(`${path}${mark}locale=de`)).status).toBe(200);
    },
  );

  it('of the language of a country are those of its base language, as pages are', async () => {
    const locales = (body: ListResponse<{ locale: string }>) =>
      body.data.map(({ locale }) => locale);
    const austrian = (await recaps('?locale=de-AT')).body;
    expect(austrian).toEqual((await recaps('?locale=de')).body);
    expect(new Set(locales(austrian))).toEqual(new Set(['de']));
    const { body } = await get<ListResponse<SpeakerCard>>('/pages/speakers?locale=de-AT&q=vera');
    expect(body.data).toMatchObject([{ locale: 'de' }]);
  });

  it('know a language as soon as the project has it, and no longer', async () => {
    expect((await recaps('?locale=nl')).status).toBe(400);
    await addLocale(app, 'nl', 'Dutch (nl)');
    expect((await recaps('?locale=nl')).body.data).toEqual([]);
    expect((await recaps('?locale=nl')).status).toBe(200);
    const service = app.strapi.plugin('i18n').service('locales');
    const { id: locale } = await service.findByCode('nl');
    await service.delete({ id: locale });
    expect((await recaps('?locale=nl')).status).toBe(400);
  });

  describe('of people and organizations', () => {
    type People = ListResponse<SpeakerCard>;
    type Organizations = ListResponse<OrganizationCard>;
    const names = async (path: string) =>
      (await get<People>(path)).body.data.map(({ familyName }) => familyName);

    beforeAll(async () => {
      for (const familyName of ['Öhler', 'Oben', 'Zander']) {
        await create(SPEAKER_UID, {
          familyName,
          ...(familyName === 'Oben' ? { organization: id('institute') } : {}),
        });
      }
      await create(SPEAKER_UID, { familyName: 'Unsichtbar', visibility: 'hidden' });
    });

    it('go from A to Z, in the language asked for, with nothing private and nobody hidden', async () => {
      const { status, body } = await get<People>('/pages/speakers?locale=de&pageSize=3');
      expect(status).toBe(200);
      expect(body.data).toMatchObject([
        {
          familyName: 'Müller',
          locale: 'de',
          jobTitle: 'Leiterin Linsen',
          organization: { name: 'Linsen Muster GmbH' },
          portrait: null,
        },
        { familyName: 'Oben' },
        { familyName: 'Öhler' },
      ]);
      expect(body.meta.pagination).toEqual({ page: 1, pageSize: 3, pageCount: 2, total: 4 });
      expect(JSON.stringify(body)).not.toContain('zzsecret');
      expect(await names('/pages/speakers?sort=-name&pageSize=1')).toEqual(['Zander']);
      const organizations = await get<Organizations>('/pages/organizations');
      expect(organizations.body.data).toMatchObject([
        { name: 'Ärzte-Institut', kind: 'other', isMember: false, logo: null },
        { name: 'Linsen Muster GmbH' },
      ]);
    });

    it.each([
      ['/pages/speakers?organization=aerzte-institut', ['Oben']],
      ['/pages/speakers?organization=none', []],
      ['/pages/speakers?q=linsen', ['Müller']],
      ['/pages/speakers?q=oehler', ['Öhler']],
    ])('find by %s', async (path, expected) => {
      expect(await names(path)).toEqual(expected);
    });

    it('find organizations by their kind', async () => {
      const { body } = await get<Organizations>('/pages/organizations?kind=company,cluster');
      expect(body.data.map(({ name }) => name)).toEqual(['Linsen Muster GmbH']);
    });

    it.each([
      ['/pages/speakers?kind=company', 'kind'],
      ['/pages/speakers?sort=date', 'sort'],
      ['/pages/organizations?kind=recap', 'kind'],
      ['/pages/organizations?when=past', 'when'],
    ])('refuse %s and name the parameter', async (path, name) => {
      const answer = await get<{ error: { message: string } }>(path);
      expect(answer.status).toBe(400);
      expect(answer.body.error.message).toContain(name);
    });

    it('show a change at once, and only what the role may read', async () => {
      await change(SPEAKER_UID, id('vera'), { jobTitle: { en: 'Retired', de: 'Im Ruhestand' } });
      const { body } = await get<People>('/pages/speakers?locale=de&q=vera');
      expect(body.data).toMatchObject([{ jobTitle: 'Im Ruhestand' }]);
      const token = await createApiToken(app, 'custom', ['plugin::newsroom.speaker-page.find']);
      const partly = await get<People>('/pages/speakers?locale=de&q=vera', { token });
      expect(partly.body.data).toMatchObject([{ familyName: 'Müller', organization: null }]);
      expect((await get('/pages/organizations', { token })).status).toBe(403);
    });
  });

  it('show a change at once', async () => {
    const recap = await article('Delta', { kind: 'preview' });
    expect(await slugs(recaps('?kind=preview'))).toEqual(['delta']);
    await republish(RECAP_UID, recap.documentId, { title: 'Delta two' });
    expect((await recaps('?kind=preview')).body.data).toMatchObject([{ title: 'Delta two' }]);
    await documents(app, RECAP_UID).unpublish({ documentId: recap.documentId, locale: 'en' });
    expect(await slugs(recaps('?kind=preview'))).toEqual([]);
  });
});

describe('conditional requests', () => {
  it.each([
    ['quoted', (tag: string) => tag],
    ['weak', (tag: string) => `W/${tag}`],
    ['listed', (tag: string) => `"other", ${tag}`],
    ['any', () => '*'],
  ])('are answered 304 for a tag that is %s', async (_, header) => {
    for (const path of [
      '/recaps/by-slug/how-bright-it-was',
      '/events/by-slug/optics-day',
      '/pages/recaps',
    ]) {
      const first = await get(path);
      const tag = first.headers.get('etag') ?? '';
      expect(tag).toMatch(/^"[\w-]{27}"$/);
      expect(first.headers.get('last-modified')).toMatch(/GMT$/);
      expect(first.headers.get('vary')).toMatch(/Authorization/i);
      const again = await get(path, { headers: { 'if-none-match': header(tag) } });
      expect([again.status, again.body]).toEqual([304, '']);
      expect(again.headers.get('etag')).toBe(tag);
      expect((await get(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    }
  });

  it('see a new tag when a nested person changes, and another one per language', async () => {
    const tag = async () => (await eventAt('optics-day')).headers.get('etag');
    const before = await tag();
    expect(await tag()).toBe(before);
    await change(SPEAKER_UID, id('vera'), { honorificSuffix: 'M.Sc.' });
    expect(await tag()).not.toBe(before);
    const english = (await speakerAt('vera-mueller')).headers.get('etag');
    expect((await speakerAt('vera-mueller', '?locale=de')).headers.get('etag')).not.toBe(english);
  });

  it('answer HEAD without a body, with the same headers', async () => {
    const head = await app.request('/api/newsroom/recaps/by-slug/how-bright-it-was', {
      method: 'HEAD',
    });
    const full = await recapAt('how-bright-it-was');
    expect([head.status, head.body]).toEqual([200, '']);
    expect(head.headers.get('etag')).toBe(full.headers.get('etag'));
    expect(full.headers.get('cache-tag')).toContain(`recap:${id('recap')}`);
    expect(full.headers.get('cache-tag')).toContain(`speaker:${id('vera')}`);
  });
});

describe('who may read', () => {
  it.each(['/events/by-slug/optics-day', '/speakers/by-slug/vera-mueller', '/pages/events'])(
    '%s asks for the right of its own',
    async (path) => {
      const token = await createApiToken(app, 'custom', READ);
      expect((await get(path, { token })).status).toBe(403);
      const readOnly = await createApiToken(app, 'read-only');
      const answer = await get(path, { token: readOnly });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toMatch(/^private/);
    },
  );

  it('and parts that a role may not read are empty, in the structured data too', async () => {
    const token = await createApiToken(app, 'custom', [
      'plugin::newsroom.event-page.findOne',
      'plugin::newsroom.talk.find',
    ]);
    const { body } = await get<EventPageResponse>('/events/by-slug/optics-day', { token });
    expect(body.data.talks).toMatchObject([{ title: 'Lenses', contributions: [] }]);
    expect(body.data).toMatchObject({ involvements: [], recaps: [], topics: [] });
    expect(JSON.stringify(body)).not.toContain('Müller');
    expect(JSON.stringify(body)).not.toContain('rzte-Institut');
  });

  it('follows a role that changes', async () => {
    const { id: role } = await app.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const where = { action: 'plugin::newsroom.event-page.findOne', role };
    const permissions = app.strapi.db.query('plugin::users-permissions.permission');
    await permissions.deleteMany({ where });
    expect((await eventAt('optics-day')).status).toBe(403);
    await permissions.create({ data: where });
    expect((await eventAt('optics-day')).status).toBe(200);
  });
});

describe('the number of queries', () => {
  /** Strapi itself asks what the role may do, and refuses here; what a page needs comes on top. */
  const ofStrapi = () => countQueries(app, () => get('/topics/none'));

  it('is one for a page, whatever it shows, and two for a list', async () => {
    const many = await create(EVENT_UID, {
      title: 'Many talks',
      startsAt: '2026-04-01T09:00:00.000Z',
      endsAt: '2026-04-01T10:00:00.000Z',
    });
    for (let index = 0; index < 12; index += 1) {
      const talk = await create(TALK_UID, {
        title: `Talk ${index}`,
        event: many.documentId,
        contributions: [{ speaker: id('vera'), role: 'speaker' }],
      });
      await publish(TALK_UID, talk.documentId);
    }
    await publish(EVENT_UID, many.documentId);
    await settle();
    const role = await ofStrapi();
    const page = await countQueries(app, () => eventAt('many-talks'));
    expect(page - role).toBeLessThanOrEqual(1);
    expect(await countQueries(app, () => recapAt('how-bright-it-was'))).toBe(page);
    expect(await countQueries(app, () => recaps('?locale=en&q=nobody'))).toBeLessThanOrEqual(
      page + 1,
    );
    expect(await countQueries(app, () => recaps('?locale=en&q=nobody'))).toBeLessThanOrEqual(page);
    await recaps();
    expect(await countQueries(app, () => recaps())).toBeLessThanOrEqual(page);
  });

  it('is one for what is kept in memory, which another default language changes at once', async () => {
    const setDefault = (code: string) =>
      app.strapi.plugin('i18n').service('locales').setDefaultLocale({ code }) as Promise<void>;
    const locales = async () =>
      new Set((await recaps('?pageSize=100')).body.data.map(({ locale }) => locale));
    expect(await locales()).toEqual(new Set(['en']));
    try {
      await setDefault('de');
      expect(await locales()).not.toContain('en');
    } finally {
      await setDefault('en');
    }
    expect(await locales()).toEqual(new Set(['en']));
  });
});

describe('a page that is rendered for the first time', () => {
  it('shows what changes meanwhile, though nobody knows yet that it shows it', async () => {
    const host = await create(ORGANIZATION_UID, { name: 'Alter Name GmbH' });
    const event = await create(EVENT_UID, {
      title: 'Meanwhile',
      startsAt: '2026-04-01T08:00:00.000Z',
      involvements: [{ organization: host.documentId, role: 'host' }],
    });
    await settle();
    // A visitor's reading goes on in the change that it is interrupted by.
    const outside = AsyncLocalStorage.snapshot();
    let isWaiting = true;
    // Read with its old name, the organization gets another one before the page is put together.
    const stop = app.strapi.db.lifecycles.subscribe({
      async afterFindMany({ model, result }) {
        const [row] = result as { title?: string; involvements?: unknown }[];
        const isRead = model.uid === EVENT_UID && row?.title === 'Meanwhile' && row.involvements;
        // Not while it is being published: that is a transaction.
        if (isWaiting && isRead && !app.strapi.db.inTransaction()) {
          isWaiting = false;
          await outside(() => change(ORGANIZATION_UID, host.documentId, { name: 'Neuer Name AG' }));
        }
      },
    });
    await publish(EVENT_UID, event.documentId);
    await settle();
    stop();
    expect(isWaiting).toBe(false);
    const answer = await eventAt('meanwhile');
    expect(answer.body.data.involvements[0]?.organization.name).toBe('Neuer Name AG');
  });
});
