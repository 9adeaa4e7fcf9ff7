import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { countSeeded, importSeed } from '../support/playground';

interface List<Entry> {
  data: Entry[];
  meta: { pagination: { total: number } };
}

interface EventAnswer {
  title: string;
  slug: string;
  talks: { title: string }[];
}

const list = <Entry>(app: TestApp, route: string) =>
  app.request<List<Entry>>(`/api/newsroom${route}`);

describe('the playground’s first start', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ env: { NEWSROOM_SEED: 'true', PLAYGROUND_PASSWORD: 'Sample-5678' } });
  });
  afterAll(() => app.stop());

  it('has German as the default language, and English', async () => {
    const locales = app.strapi.plugin('i18n').service('locales');
    const codes = (await locales.find()).map(({ code }: { code: string }) => code);
    expect(codes.sort()).toEqual(['de', 'en']);
    expect(await locales.getDefaultLocale()).toBe('de');
  });

  it('lets the editor sign in, with the password of the environment', async () => {
    const credentials = { email: 'editor@example.org', password: 'Sample-5678' };
    const answer = await app.request('/admin/login', { body: credentials });
    expect(answer.status).toBe(200);
  });

  it.each([
    ['de', ['IVAM-Networking Lunch', 'Mikro-Kongress Musterhafen']],
    ['en', ['IVAM Networking Lunch', 'Musterhafen Micro Congress']],
  ])(
    'shows visitors the two past events in %s, and not the one in preparation',
    async (locale, titles) => {
      const { status, body } = await list<EventAnswer>(
        app,
        `/events?locale=${locale}&sort=startDate`,
      );
      expect(status).toBe(200);
      expect(body.data.map(({ title }) => title)).toEqual(titles);
    },
  );

  it.each(['de', 'en'])(
    'shows visitors the congress with its forty talks in %s',
    async (locale) => {
      const { body } = await list<EventAnswer>(
        app,
        `/events?locale=${locale}&filters[kind]=congress&populate=talks`,
      );
      expect(body.data[0]?.talks).toHaveLength(40);
      const talks = await list(app, `/talks?locale=${locale}`);
      expect(talks.body.meta.pagination.total).toBe(42);
    },
  );

  it('has an editor’s work in progress: a workshop in English alone, as a draft', async () => {
    const versions = await app.strapi.db
      .query('plugin::newsroom.event')
      .findMany({ where: { kind: 'workshop' } });
    expect(versions.map(({ locale, publishedAt }) => ({ locale, publishedAt }))).toEqual([
      { locale: 'en', publishedAt: null },
    ]);
  });

  it.each([
    ['de', 'Vortrag auf dem IVAM-Lunch'],
    ['en', 'A talk at the IVAM lunch'],
  ])('publishes the recap in %s with its picture and author', async (locale, alternativeText) => {
    const { status, body } = await list<Record<string, unknown>>(
      app,
      `/recaps?locale=${locale}&populate[picture][populate]=file&populate[speakers]=true&populate[organizations]=true`,
    );
    expect(status).toBe(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({
      authorName: 'Nagusch',
      displayDate: '2025-03-19T16:00:00.000Z',
      picture: {
        credit: 'Aysen Atakli',
        alternativeText: { [locale]: alternativeText },
        file: { mime: 'image/jpeg', formats: { thumbnail: {}, small: {}, medium: {}, large: {} } },
      },
    });
    const { speakers, organizations } = body.data[0] as Record<string, { slug: string }[]>;
    expect(speakers?.map(({ slug }) => slug).sort()).toEqual([
      'frank-gruetzenbach',
      'julia-jaeger',
      'michael-steigerwald',
    ]);
    expect(organizations?.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['raith-gmbh', 'wirtschaftsfoerderung-dortmund']),
    );
  });

  it('gives the whole recap in one request by its address', async () => {
    const { body } = await list<{ slug: string }>(app, '/recaps?locale=de&fields=slug');
    const page = await app.request<{ data: Record<string, unknown> }>(
      `/api/newsroom/recaps/by-slug/${body.data[0]?.slug}?locale=de`,
    );
    expect(page.status).toBe(200);
    expect(page.body.data).toMatchObject({
      locale: 'de',
      authorName: 'Nagusch',
      event: { title: 'IVAM-Networking Lunch', city: 'Dortmund' },
      picture: { alternativeText: 'Vortrag auf dem IVAM-Lunch', credit: 'Aysen Atakli' },
    });
    expect(page.body.data['bodyHtml']).toContain('Julia Jäger und Frank Grützenbach');
  });

  // Each answer is held to the OpenAPI document, as all are.
  it.each(['de', 'en'])('gives every page in %s', async (locale) => {
    for (const type of ['recaps', 'events', 'speakers', 'organizations']) {
      const all = `/${type}?locale=${locale}&populate=*&pagination[pageSize]=100`;
      const { body } = await list<{ slug: string }>(app, all);
      expect(body.data).toHaveLength(body.meta.pagination.total);
      for (const { slug } of body.data) {
        const { status } = await list(app, `/${type}/by-slug/${slug}?locale=${locale}`);
        expect([slug, status]).toEqual([slug, 200]);
      }
    }
  });

  it('adds nothing on a second start', async () => {
    const before = await countSeeded(app);
    const seed = await importSeed();
    await seed(app.strapi);
    expect(await countSeeded(app)).toEqual(before);
  });
});
