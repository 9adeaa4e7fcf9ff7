import type { RecapPage, RecapPageResponse } from '../../contracts/pages';
import {
  COMPOSITION_UID,
  EVENT_UID,
  ORGANIZATION_UID,
  PUBLIC_UIDS,
  RECAP_UID,
  SPEAKER_UID,
  TALK_UID,
  TOPIC_UID,
} from '../../content-types';
import { startApp } from '../support/app';
import type { HttpAnswer, RequestOptions, TestApp } from '../support/app';
import { addLocale, createApiToken, grant, signUpVisitor } from '../support/people';
import { documentsOf } from '../support/public-world';
import type { Entry } from '../support/public-world';
import { countQueries } from '../support/queries';

const SECRET = 'zzsecret';
const PAGE_ACTION = 'plugin::newsroom.recap-page.findOne';
const READ_ACTIONS = PUBLIC_UIDS.map((uid) => `${uid}.find`);

type Answer = RecapPageResponse & { error?: { status: number; message: string } };

let app: TestApp;
const made: Record<string, Entry> = {};

const page = (slug: string, options: RequestOptions = {}): Promise<HttpAnswer<Answer>> =>
  app.request<Answer>(`/api/newsroom/recaps/by-slug/${slug}`, options);

const create = async (
  uid: string,
  data: Record<string, unknown>,
  locale?: string,
): Promise<Entry> => documentsOf(app, uid).create({ data, ...(locale ? { locale } : {}) });

const publish = (uid: string, { documentId }: Entry, locale: string) =>
  documentsOf(app, uid).publish({ documentId, locale });

const file = () =>
  app.strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'talk.jpg',
      hash: `talk_${SECRET}`,
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 120.5,
      width: 1600,
      height: 900,
      url: '/uploads/talk.jpg',
      provider: 'local',
      provider_metadata: { secret: SECRET },
      alternativeText: 'A talk (file)',
      caption: 'Caption of the file',
      formats: {
        small: {
          url: '/uploads/small_talk.jpg',
          width: 500,
          height: 281,
          mime: 'image/jpeg',
          size: 12.345,
          sizeInBytes: 12345,
          hash: `small_${SECRET}`,
          path: null,
        },
      },
    },
  }) as Promise<{ id: number }>;

async function makeNewsroom(): Promise<void> {
  await addLocale(app, 'de', 'German (de)');
  const picture = await file();
  made['lens'] = await create(ORGANIZATION_UID, {
    name: 'Linsen Muster GmbH',
    shortName: 'LM',
    kind: 'company',
    website: 'https://linsen.example.org',
    internalNotes: SECRET,
  });
  made['institute'] = await create(ORGANIZATION_UID, { name: 'Institut Beispiel', kind: 'other' });
  made['newEmployer'] = await create(ORGANIZATION_UID, { name: 'Neuer Arbeitgeber AG' });
  const person = (familyName: string, data: Record<string, unknown> = {}) =>
    create(SPEAKER_UID, {
      familyName,
      givenName: 'Vera',
      email: `${SECRET}@example.org`,
      internalNotes: SECRET,
      grammaticalGender: 'female',
      ...data,
    });
  made['first'] = await person('Erste', {
    honorificPrefix: 'Dr.',
    organization: made['lens'].documentId,
    jobTitle: { en: 'Head of lenses', de: 'Leiterin Linsen' },
  });
  made['second'] = await person('Zweite', { organization: made['institute'].documentId });
  made['mentioned'] = await person('Genannt', {
    organization: made['institute'].documentId,
    jobTitle: { de: 'Direktorin' },
  });
  made['absent'] = await person(`${SECRET}absent`);
  made['hidden'] = await person(`${SECRET}hidden`, { visibility: 'hidden' });
  made['topic'] = await create(TOPIC_UID, { name: { en: 'Optics', de: 'Optik' }, slug: 'optics' });

  made['event'] = await create(
    EVENT_UID,
    {
      title: 'Optics day',
      slug: 'optics-day',
      kind: 'congress',
      startsAt: '2026-03-12T09:00:00.000Z',
      endsAt: '2026-03-12T16:00:00.000Z',
      timeZone: 'Europe/Berlin',
      city: 'Dortmund',
      postalCode: '01069',
      internalNotes: SECRET,
      involvements: [
        { organization: made['institute'].documentId, role: 'partner' },
        { organization: made['lens'].documentId, role: 'host', rank: 1 },
      ],
    },
    'en',
  );
  const talk = async (title: string, startsAt: string, contributions: unknown[]) => {
    const entry = await create(
      TALK_UID,
      { title, startsAt, event: made['event']?.documentId, contributions, internalNotes: SECRET },
      'en',
    );
    return entry;
  };
  const part = (name: string, data: Record<string, unknown> = {}) => ({
    speaker: made[name]?.documentId,
    role: 'speaker',
    ...data,
  });
  made['late'] = await talk('Later', '2026-03-12T11:00:00.000Z', [
    part('first', { organizations: [made['institute'].documentId], role: 'panelist' }),
  ]);
  made['early'] = await talk('Lenses', '2026-03-12T10:00:00.000Z', [
    part('second', { role: 'moderator' }),
    part('first'),
    part('hidden', { jobTitle: { en: SECRET } }),
    part('absent', { absent: true }),
  ]);
  made['draftTalk'] = await talk(`${SECRET} draft`, '2026-03-12T12:00:00.000Z', [part('first')]);
  await publish(EVENT_UID, made['event'], 'en');
  await publish(TALK_UID, made['late'], 'en');
  await publish(TALK_UID, made['early'], 'en');

  const recap = await create(
    RECAP_UID,
    {
      title: 'How bright it was',
      slug: 'how-bright-it-was',
      kicker: 'Optics',
      teaser: 'It was bright.',
      event: made['event'].documentId,
      authorName: 'Autorin',
      mentionedSpeakers: [
        made['mentioned'].documentId,
        made['hidden'].documentId,
        made['first'].documentId,
      ],
      mentionedOrganizations: [made['newEmployer'].documentId],
      topics: [made['topic'].documentId],
      links: [{ url: 'https://example.org/slides', label: { en: 'Slides' }, kind: 'slides' }],
      picture: {
        file: picture.id,
        alternativeText: { en: 'A talk', de: 'Ein Vortrag' },
        credit: 'Fotografin',
      },
      gallery: [
        { file: picture.id, decorative: true, alternativeText: { en: 'unused' } },
        { file: picture.id, caption: { de: 'Nur deutsch' } },
      ],
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Tom & <b>Vera</b> spoke.' }] }],
    },
    'en',
  );
  made['recap'] = recap;
  const composition = {
    recapDocumentId: recap.documentId,
    revision: 1,
    recipe: 'default',
    recipeVersion: 1,
    facts: {},
    sections: [],
    mentions: {
      speakers: ['hidden', 'first', 'second', 'absent'].map((name) => made[name]?.documentId),
      organizations: [made['lens'].documentId, made['institute'].documentId],
      talks: ['late', 'early', 'draftTalk'].map((name) => made[name]?.documentId),
    },
  };
  for (const localeCode of ['en', 'de']) {
    await create(COMPOSITION_UID, { ...composition, localeCode });
  }
  await publish(RECAP_UID, recap, 'en');
  // What changes afterwards changes nothing of that day.
  await documentsOf(app, SPEAKER_UID).update({
    documentId: made['first'].documentId,
    data: { organization: made['newEmployer'].documentId, jobTitle: { en: 'New job' } },
  });
  await documentsOf(app, RECAP_UID).update({
    documentId: recap.documentId,
    locale: 'en',
    data: { subtitle: `${SECRET} draft` },
  });
}

beforeAll(async () => {
  app = await startApp();
  await makeNewsroom();
  await grant(app, [PAGE_ACTION, ...READ_ACTIONS], 'public');
  await grant(app, [PAGE_ACTION, ...READ_ACTIONS], 'authenticated');
});

afterAll(async () => {
  await app?.stop();
});

const names = (people: { familyName: string }[]) => people.map(({ familyName }) => familyName);

describe('the page of a recap', () => {
  let data: RecapPage;

  beforeAll(async () => {
    const answer = await page('how-bright-it-was');
    expect(answer.status).toBe(200);
    expect(answer.body.meta).toEqual({});
    data = answer.body.data;
  });

  it('has the texts of the article, as blocks and as safe HTML', async () => {
    expect(data).toMatchObject({
      documentId: made['recap']?.documentId,
      locale: 'en',
      slug: 'how-bright-it-was',
      kind: 'recap',
      kicker: 'Optics',
      title: 'How bright it was',
      subtitle: null,
      teaser: 'It was bright.',
      authorName: 'Autorin',
      body: [{ type: 'paragraph' }],
      bodyHtml: '<p>Tom &amp; &lt;b&gt;Vera&lt;/b&gt; spoke.</p>',
      seo: {
        title: 'How bright it was',
        description: 'It was bright.',
        canonicalUrl: null,
        noindex: false,
      },
      links: [{ url: 'https://example.org/slides', label: 'Slides', kind: 'slides' }],
      topics: [{ slug: 'optics', name: 'Optics' }],
      alternates: [],
    });
    // That of the first publication, which is stored as it begins.
    const stored = await app.strapi.db.query(RECAP_UID as never).findOne({
      where: { documentId: data.documentId, locale: 'en', publishedAt: { $notNull: true } },
    });
    expect(data.displayDate).toBe(new Date(stored.displayDate as string).toISOString());
    expect(Date.parse(data.displayDate)).toBeLessThanOrEqual(Date.parse(data.publishedAt));
  });

  it('has the picture with formats, alternative text, caption and credit', () => {
    expect(data.picture).toEqual({
      url: '/uploads/talk.jpg',
      width: 1600,
      height: 900,
      mime: 'image/jpeg',
      formats: {
        small: {
          url: '/uploads/small_talk.jpg',
          width: 500,
          height: 281,
          mime: 'image/jpeg',
          size: 12345,
        },
      },
      alternativeText: 'A talk',
      caption: 'Caption of the file',
      credit: 'Fotografin',
      license: null,
      licenseUrl: null,
    });
  });

  it('gives a decorative picture no alternative text, and never the text of another language', () => {
    expect(data.gallery.map(({ alternativeText, caption }) => [alternativeText, caption])).toEqual([
      ['', 'Caption of the file'],
      ['A talk (file)', 'Caption of the file'],
    ]);
  });

  it('has the event with its organizations by rank', () => {
    expect(data.event).toMatchObject({
      title: 'Optics day',
      slug: 'optics-day',
      kind: 'congress',
      startsAt: '2026-03-12T09:00:00.000Z',
      timeZone: 'Europe/Berlin',
      startDate: '2026-03-12',
      city: 'Dortmund',
      postalCode: '01069',
      involvements: [
        { role: 'host', organization: { name: 'Linsen Muster GmbH', shortName: 'LM' } },
        { role: 'partner', organization: { name: 'Institut Beispiel' } },
      ],
    });
  });

  it('has the published talks in the order of the programme, with those who were there', () => {
    expect(data.talks.map(({ title }) => title)).toEqual(['Lenses', 'Later']);
    expect(data.talks[0]?.contributions).toMatchObject([
      { role: 'moderator', person: { familyName: 'Zweite' } },
      {
        role: 'speaker',
        jobTitle: 'Head of lenses',
        person: { familyName: 'Erste', honorificPrefix: 'Dr.' },
        organizations: [{ name: 'Linsen Muster GmbH' }],
      },
    ]);
  });

  it('has each person once: with the affiliation of that day, then those mentioned as they are today', () => {
    expect(names(data.speakers)).toEqual(['Zweite', 'Erste', `${SECRET}absent`, 'Genannt']);
    const [second, first, , mentioned] = data.speakers;
    expect(second).toMatchObject({
      jobTitle: null,
      organizations: [{ name: 'Institut Beispiel' }],
    });
    expect(first).toMatchObject({
      displayName: 'Dr. Vera Erste',
      jobTitle: 'Head of lenses',
      organizations: [{ name: 'Linsen Muster GmbH' }, { name: 'Institut Beispiel' }],
    });
    expect(mentioned).toMatchObject({
      jobTitle: null,
      organizations: [{ name: 'Institut Beispiel' }],
    });
  });

  it('has the organizations that the article is about, and those mentioned by hand', () => {
    expect(data.organizations.map(({ name }) => name)).toEqual([
      'Linsen Muster GmbH',
      'Institut Beispiel',
      'Neuer Arbeitgeber AG',
    ]);
  });

  it('tells nothing private, of drafts, or of hidden people', () => {
    // Who was absent is named by the article, so the page has the name.
    expect(JSON.stringify(data).replaceAll(`${SECRET}absent`, '')).not.toContain(SECRET);
    expect(JSON.stringify(data)).not.toMatch(/grammaticalGender|internalNotes|"hash"|visibility/);
  });
});

describe('who may read a page', () => {
  it.each([
    ['signed up', () => signUpVisitor(app)],
    ['with a read-only token', () => createApiToken(app, 'read-only')],
    ['with a full-access token', () => createApiToken(app, 'full-access')],
    ['with a custom token', () => createApiToken(app, 'custom', [PAGE_ACTION, ...READ_ACTIONS])],
  ])('gets the same page %s', async (_caller, makeToken) => {
    const [anonymous, answer] = await Promise.all([
      page('how-bright-it-was'),
      makeToken().then((token) => page('how-bright-it-was', { token })),
    ]);
    expect([answer.status, answer.body]).toEqual([200, anonymous.body]);
  });

  it('gets what the role may find, and nothing of the rest', async () => {
    const token = await createApiToken(app, 'custom', [PAGE_ACTION]);
    const { status, body } = await page('how-bright-it-was', { token });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      title: 'How bright it was',
      event: null,
      talks: [],
      speakers: [],
      organizations: [],
      topics: [],
    });
    expect(JSON.stringify(body)).not.toMatch(/Linsen|Erste|Lenses|Optics day/);
  });

  it('gets people without their organizations, and the affiliation without the talks', async () => {
    const speakersOnly = await createApiToken(app, 'custom', [PAGE_ACTION, `${SPEAKER_UID}.find`]);
    const people = (await page('how-bright-it-was', { token: speakersOnly })).body.data;
    expect(people).toMatchObject({ talks: [], organizations: [], event: null });
    expect(people.speakers).toMatchObject([
      { familyName: 'Zweite', organizations: [] },
      { familyName: 'Erste', jobTitle: 'Head of lenses', organizations: [] },
      {},
      { familyName: 'Genannt', organizations: [] },
    ]);
    const talksOnly = await createApiToken(app, 'custom', [PAGE_ACTION, `${TALK_UID}.find`]);
    const talks = (await page('how-bright-it-was', { token: talksOnly })).body.data;
    expect(talks.speakers).toEqual([]);
    expect(talks.talks).toMatchObject([{ title: 'Lenses', contributions: [] }, {}]);
  });

  it('gets nothing without the action', async () => {
    const token = await createApiToken(app, 'custom', READ_ACTIONS);
    expect((await page('how-bright-it-was', { token })).status).toBe(403);
    expect((await page('how-bright-it-was', { token: 'nonsense' })).status).toBe(401);
  });

  it('is decided by the administrator in the roles, where the action is listed', async () => {
    const actions = await app.strapi
      .plugin('users-permissions')
      .service('users-permissions')
      .getActions();
    expect(actions['plugin::newsroom'].controllers).toHaveProperty(['recap-page', 'findOne']);
  });
});

describe('languages', () => {
  beforeAll(async () => {
    const recap = made['recap'] as Entry;
    await documentsOf(app, RECAP_UID).update({
      documentId: recap.documentId,
      locale: 'de',
      data: {
        title: 'Wie hell es war',
        slug: 'wie-hell-es-war',
        body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Es war hell.' }] }],
        mentionedSpeakers: [made['mentioned']?.documentId],
      },
    });
  });

  it('does not know the address of a draft', async () => {
    expect((await page('wie-hell-es-war')).status).toBe(404);
    expect((await page('wie-hell-es-war?locale=de')).status).toBe(404);
    expect((await page('how-bright-it-was')).body.data.alternates).toEqual([]);
  });

  describe('once the other one is published', () => {
    beforeAll(async () => {
      await publish(RECAP_UID, made['recap'] as Entry, 'de');
    });

    it('finds the language that has the slug, and names it', async () => {
      const { status, body } = await page('wie-hell-es-war');
      expect(status).toBe(200);
      expect(body.data).toMatchObject({
        locale: 'de',
        title: 'Wie hell es war',
        bodyHtml: '<p>Es war hell.</p>',
        picture: { alternativeText: 'Ein Vortrag' },
        alternates: [{ locale: 'en', slug: 'how-bright-it-was' }],
      });
      const mentioned = body.data.speakers.find(({ familyName }) => familyName === 'Genannt');
      expect(mentioned?.jobTitle).toBe('Direktorin');
    });

    it('does not mix the languages of events and talks', async () => {
      const { body } = await page('wie-hell-es-war?locale=de');
      expect(body.data).toMatchObject({ event: null, talks: [] });
    });

    it('finds a slug in the language that was asked for alone', async () => {
      expect((await page('how-bright-it-was?locale=de')).status).toBe(404);
      expect((await page('how-bright-it-was?locale=en')).status).toBe(200);
      expect((await page('how-bright-it-was?locale=fr')).status).toBe(404);
    });

    it('prefers the default language where two have the slug', async () => {
      const german = await create(RECAP_UID, { title: 'Zwei', slug: 'same-address' }, 'de');
      await publish(RECAP_UID, german, 'de');
      expect((await page('same-address')).body.data).toMatchObject({ locale: 'de', title: 'Zwei' });
      const english = await create(RECAP_UID, { title: 'Two', slug: 'same-address' }, 'en');
      await publish(RECAP_UID, english, 'en');
      expect((await page('same-address')).body.data).toMatchObject({ locale: 'en', title: 'Two' });
      expect((await page('same-address?locale=de')).body.data).toMatchObject({ title: 'Zwei' });
    });
  });
});

describe('addresses', () => {
  const renamed = async (entry: Entry, slug: string) => {
    await documentsOf(app, RECAP_UID).update({
      documentId: entry.documentId,
      locale: 'en',
      data: { slug },
    });
  };

  it('finds a recap by every address that it has had, and says so', async () => {
    const recap = await create(RECAP_UID, { title: 'Moved', slug: 'address-a' }, 'en');
    await publish(RECAP_UID, recap, 'en');
    await renamed(recap, 'address-b');
    // Not published yet: the old address is the present one.
    expect((await page('address-a')).body.meta).toEqual({});
    expect((await page('address-b')).status).toBe(404);
    await publish(RECAP_UID, recap, 'en');
    await renamed(recap, 'address-c');
    await publish(RECAP_UID, recap, 'en');
    for (const former of ['address-a', 'address-b']) {
      const { status, body } = await page(former);
      expect([status, body.data.slug, body.meta]).toEqual([
        200,
        'address-c',
        { formerSlug: former },
      ]);
    }
    expect((await page('address-c')).body.meta).toEqual({});
    expect((await page('address-a?locale=de')).status).toBe(404);

    await (
      app.strapi.documents(RECAP_UID as never) as unknown as {
        unpublish(params: object): Promise<unknown>;
      }
    ).unpublish({ documentId: recap.documentId, locale: 'en' });
    for (const address of ['address-a', 'address-b', 'address-c']) {
      expect((await page(address)).status).toBe(404);
    }
  });

  it('hides a recap under embargo, and shows it when that is over', async () => {
    const recap = await create(
      RECAP_UID,
      { title: 'Embargoed', slug: 'embargoed', embargoUntil: '2099-01-01T00:00:00.000Z' },
      'en',
    );
    await publish(RECAP_UID, recap, 'en');
    const token = await createApiToken(app, 'full-access');
    expect((await page('embargoed')).status).toBe(404);
    expect((await page('embargoed', { token })).status).toBe(404);
    await app.strapi.db.query(RECAP_UID as never).updateMany({
      where: { documentId: recap.documentId },
      data: { embargoUntil: new Date(Date.now() - 1000) } as never,
    });
    expect((await page('embargoed')).status).toBe(200);
  });

  it('leaves a language under embargo out of the alternates', async () => {
    const recap = await create(RECAP_UID, { title: 'Here', slug: 'here' }, 'en');
    await documentsOf(app, RECAP_UID).update({
      documentId: recap.documentId,
      locale: 'de',
      data: { title: 'Hier', slug: 'hier' },
    });
    await publish(RECAP_UID, recap, 'en');
    await publish(RECAP_UID, recap, 'de');
    expect((await page('here')).body.data.alternates).toEqual([{ locale: 'de', slug: 'hier' }]);
    await app.strapi.db.query(RECAP_UID as never).updateMany({
      where: { documentId: recap.documentId, locale: 'de' },
      data: { embargoUntil: '2099-01-01T00:00:00.000Z' } as never,
    });
    // Nobody is told of what is written past the documents.
    await app.strapi.plugin('newsroom').service('pages').rebuild();
    expect((await page('here')).body.data.alternates).toEqual([]);
  });

  it.each([
    ['an unknown slug', 'nowhere', 404],
    ['a reserved word', 'feed', 404],
    ['an encoded slash', 'a%2fb', 400],
    ['a slash', 'a/b', 404],
    ['NUL', 'a%00b', 400],
    ['a space', 'a%20b', 400],
    ['2 kB', 'a'.repeat(2048), 400],
    ['a broken escape', '%ff', 400],
    ['a path upwards', '..%2f..%2fetc', 400],
    ['capitals', 'How-Bright', 400],
    ['an unknown parameter', 'how-bright-it-was?populate=*', 400],
    ['a status', 'how-bright-it-was?status=draft', 400],
    ['a language that is none', 'how-bright-it-was?locale=*', 400],
    ['a language as a list', 'how-bright-it-was?locale[]=en', 400],
    ['a language of operators', 'how-bright-it-was?locale[$ne]=en', 400],
    ['no language', 'how-bright-it-was?locale=', 400],
    ['a long query', `how-bright-it-was?locale=${'e'.repeat(9000)}`, 400],
  ])('answers %s clearly', async (_what, address, status) => {
    expect((await page(address)).status).toBe(status);
  });

  it('is not taken for the id of a recap', async () => {
    expect((await app.request('/api/newsroom/recaps/by-slug')).status).toBe(403);
    const token = await createApiToken(app, 'full-access');
    expect((await app.request('/api/newsroom/recaps/by-slug', { token })).status).toBe(404);
  });
});

describe('the number of queries', () => {
  const queriesFor = async (slug: string) => {
    await page(slug);
    let talks = 0;
    const queries = await countQueries(app, async () => {
      talks = (await page(slug)).body.data.talks.length;
    });
    return { queries, talks };
  };

  const recapOf = async (slug: string, talks: number) => {
    const recap = await create(RECAP_UID, { title: slug, slug }, 'en');
    const mentions: string[] = [];
    for (let index = 0; index < talks; index += 1) {
      const speaker = await create(SPEAKER_UID, {
        familyName: `Person ${slug} ${index}`,
        organization: made['lens']?.documentId,
      });
      const talk = await create(
        TALK_UID,
        {
          title: `Talk ${index}`,
          event: made['event']?.documentId,
          contributions: [{ speaker: speaker.documentId, role: 'speaker' }],
        },
        'en',
      );
      await publish(TALK_UID, talk, 'en');
      mentions.push(talk.documentId);
    }
    await create(COMPOSITION_UID, {
      recapDocumentId: recap.documentId,
      localeCode: 'en',
      revision: 1,
      recipe: 'default',
      recipeVersion: 1,
      facts: {},
      sections: [],
      mentions: { speakers: [], organizations: [], talks: mentions },
    });
    await publish(RECAP_UID, recap, 'en');
  };

  it('is the same for 1 talk and for 40', async () => {
    await recapOf('one-talk', 1);
    await recapOf('forty-talks', 40);
    const one = await queriesFor('one-talk');
    const forty = await queriesFor('forty-talks');
    expect([one.talks, forty.talks]).toEqual([1, 40]);
    expect(forty.queries).toBe(one.queries);
    expect(one.queries).toBeLessThan(60);
  });
});
