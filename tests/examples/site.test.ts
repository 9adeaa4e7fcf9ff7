import type { Browser } from 'playwright-core';

import { RECAP_UID } from '../../content-types';
import { describeInBrowser, launchBrowser } from '../e2e/support/browser';
import { startApp } from '../support/app';
import type { TestApp } from '../support/app';
import { createApiToken } from '../support/people';
import { freePort } from '../support/port';

import { invalidIn, lonelyLanguages, problemsOf } from './support/checks';
import { crawl } from './support/crawl';
import type { Crawl } from './support/crawl';
import { buildSite, serveSite } from './support/site';
import type { Mode, Surroundings } from './support/site';
import { Walk } from './support/walk';
import { fillSite } from './support/world';

/** A page of each kind, in both languages. */
const KINDS = [
  ['', ''],
  ['news', 'news'],
  ['news/licht-und-schatten', 'news/light-and-shade'],
  ['events', 'events'],
  ['events/mikro-kongress-musterhafen', 'events/musterhafen-micro-congress'],
  ['events/sensorik-tag', 'events/sensors-day'],
  ['people', 'people'],
  ['people/emre-tropf', 'people/emre-tropf'],
  ['organizations', 'organizations'],
  ['organizations/raith-gmbh', 'organizations/raith-gmbh'],
  ['topics/sensorik', 'topics/sensorik'],
] as const;
const PATHS = KINDS.flatMap(([german, english]) =>
  [`/de/${german}`, `/en/${english}`].map((path) => path.replace(/\/$/, '')),
);

/** In no way for visitors. */
const HIDDEN = ['noch-ein-entwurf', 'noch-gesperrt', 'licht-und-nichts'];

const SECRET = 'known to both';

let app: TestApp;
let browser: Browser;
let surroundings: Surroundings;
/** documentId of an article that nobody has published. */
let draft: string;

/** Strapi names itself by its configured port. */
const read = async (address = ''): Promise<string> =>
  (await fetch(app.url + new URL(address).pathname)).text();

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(surroundings.origin + path, { redirect: 'manual', headers });

async function start(): Promise<void> {
  const origin = `http://127.0.0.1:${await freePort()}`;
  // Pages on demand need nothing of Strapi to be built.
  const [started] = await Promise.all([
    startApp({ env: { NEWSROOM_SEED: 'true', SITE_URL: origin, PREVIEW_SECRET: SECRET } }),
    buildSite('on demand', { origin, api: '' }),
  ]);
  app = started;
  const token = await createApiToken(app, 'read-only');
  surroundings = { origin, api: `${app.url}/api`, secret: SECRET, token };
  draft = await fillSite(app);
  [browser] = await Promise.all([launchBrowser(), buildSite('static', surroundings)]);
}

describeInBrowser('the example site', () => {
  beforeAll(start);
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  describe.each<Mode>(['static', 'on demand'])('%s', (mode) => {
    let site: Awaited<ReturnType<typeof serveSite>>;
    let found: Crawl;

    beforeAll(async () => {
      site = await serveSite(mode, surroundings);
      found = await crawl(surroundings.origin, ['/de', '/en'], app.url);
    });
    afterAll(() => site?.stop());

    it('has a page for everything that is published, and no link leads nowhere', () => {
      expect(found.broken).toEqual([]);
      const paths = [...found.pages.keys()];
      expect(paths).toEqual(
        expect.arrayContaining([...PATHS, '/de/news/page/2', '/de/news/nur-deutsch']),
      );
      expect(paths.filter((path) => HIDDEN.some((slug) => path.endsWith(slug)))).toEqual([]);
    });

    it('has titles, headings in order, sizes, alternative texts and one address each', () => {
      const problems = [...found.pages.values()].flatMap((page) =>
        problemsOf(page, surroundings.origin),
      );
      expect(problems).toEqual([]);
    });

    it('has languages that name each other, where there are several', () => {
      expect(lonelyLanguages(found, surroundings.origin)).toEqual([]);
      const only = found.pages.get('/de/news/nur-deutsch')?.elements ?? [];
      expect(only.filter(({ attributes }) => 'hreflang' in attributes)).toMatchObject([
        // To the English home page, in the switch of languages.
        { name: 'a', attributes: { href: '/en' } },
      ]);
    });

    it('finds neither drafts, nor what is under embargo, nor what never was', async () => {
      for (const path of [...HIDDEN.map((slug) => `/de/news/${slug}`), '/fr/news', '/de/nowhere']) {
        const answer = await get(path);
        expect([path, answer.status]).toEqual([path, 404]);
        expect(await answer.text()).toContain('Diese Seite gibt es nicht');
      }
    });

    it('tells search engines where the sitemaps are, which name its pages', async () => {
      const robots = await (await get('/robots.txt')).text();
      const index = await read(/^Sitemap: (.+)$/m.exec(robots)?.[1]);
      const part = await read(/<loc>(.+?)<\/loc>/.exec(index)?.[1]);
      const named = [...part.matchAll(/<loc>(.+?)<\/loc>/g)].map(([, url = '']) => new URL(url));
      expect(named.length).toBeGreaterThan(100);
      expect(named.filter(({ pathname }) => !found.pages.has(pathname))).toEqual([]);
    });

    if (mode === 'static') {
      it('stands still on a phone', async () => {
        const walk = await Walk.begin(browser);
        for (const path of PATHS.filter((address) => address.startsWith('/de'))) {
          await walk.glance(surroundings.origin + path);
        }
        await walk.end();
        expect(walk.problems).toEqual([]);
      });

      it('leads from its address to a language', async () => {
        expect(await (await get('/')).text()).toContain('content="0;url=/de"');
      });
      return;
    }

    it('is right HTML', async () => {
      expect(await invalidIn(found)).toEqual([]);
    });

    it('is accessible and stands still, at a desk and on a phone, light and dark', async () => {
      const walk = await Walk.begin(browser);
      for (const path of PATHS) {
        await walk.look(surroundings.origin + path);
      }
      await walk.end();
      expect(walk.problems).toEqual([]);
    });

    it('leads from a former address to the present one', async () => {
      const answer = await get('/de/news/licht-und-schatten-alt');
      expect([answer.status, answer.headers.get('location')]).toEqual([
        301,
        '/de/news/licht-und-schatten',
      ]);
    });

    it.each([
      ['de-AT,de;q=0.9,en;q=0.8', '/de'],
      ['fr,en-GB;q=0.7,de;q=0.3', '/en'],
      ['fr', '/de'],
    ])('leads from its address to the language of the browser: %s', async (languages, home) => {
      const answer = await get('/', { 'accept-language': languages });
      expect([answer.status, answer.headers.get('location'), answer.headers.get('vary')]).toEqual([
        302,
        home,
        'Accept-Language',
      ]);
    });

    it('lets caches keep a page as long as what it shows, and sends nothing twice', async () => {
      const path = '/de/news/licht-und-schatten';
      const { status, headers } = await get(path);
      expect([status, headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=0, s-maxage=60, must-revalidate',
      ]);
      expect(headers.get('cache-tag')).toMatch(/^recap:\w+,/);
      const again = await get(path, { 'if-none-match': `"other", W/${headers.get('etag')}` });
      expect([again.status, await again.text()]).toEqual([304, '']);
      const head = await fetch(surroundings.origin + path, { method: 'HEAD' });
      expect([head.status, head.headers.get('etag')]).toEqual([200, headers.get('etag')]);
      expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
    });

    it('shows a draft to editors who come from Strapi, and to nobody else', async () => {
      const address = (await app.strapi
        .plugin('newsroom')
        .service('preview')
        .url(RECAP_UID, { documentId: draft, locale: 'de', status: 'draft' })) as string;
      const walk = await Walk.begin(browser, { baseURL: surroundings.origin });
      await walk.look(address);
      expect(walk.problems).toEqual([]);
      const { page } = walk;
      expect(new URL(page.url()).pathname).toBe('/de/news/noch-ein-entwurf');
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Entwurf');
      expect(await page.getByRole('img', { name: 'Ein voller Saal' }).count()).toBe(1);
      const answer = await page.request.get(page.url());
      expect(answer.headers()['cache-control']).toBe('private, no-store');
      expect(await answer.text()).toContain('<meta name="robots" content="noindex">');
      await page.getByRole('link', { name: 'Vorschau beenden' }).click();
      await page.waitForURL(/\/de$/);
      expect((await page.request.get('/de/news/noch-ein-entwurf')).status()).toBe(404);
      await walk.end();
    });

    it.each([
      ['another secret', `secret=other&url=/de`],
      ['no secret', 'url=/de'],
      ['another site', `secret=${SECRET}&url=//example.org`],
      ['another site, as browsers read it', `secret=${SECRET}&url=/\\example.org`],
    ])('opens no draft to %s', async (_, query) => {
      const answer = await get(`/api/preview?status=draft&${query}`);
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([401, null]);
    });

    it.each([
      '//example.org',
      '/\\example.org',
      '/\t/example.org',
      '/.//example.org',
      '/..//example.org',
    ])('leads nobody out of the preview to another site by %j', async (path) => {
      const query = new URLSearchParams({ status: 'published', url: path });
      const answer = await fetch(`${surroundings.origin}/api/preview?${query}`, {
        redirect: 'manual',
      });
      expect([answer.status, answer.headers.get('location')]).toEqual([401, null]);
    });

    it('finds articles by words, topic and year, and keeps the choice from part to part', async () => {
      const { page } = await Walk.begin(browser);
      await page.goto(`${surroundings.origin}/de/news`);
      await page.getByLabel('Beiträge durchsuchen').fill('meldung');
      await page.getByLabel('Thema').selectOption('Sensorik');
      await page.getByLabel('Jahr').selectOption('2021');
      await page.getByRole('button', { name: 'Anzeigen' }).click();
      await page.waitForURL(/topic=sensorik/);
      expect(await page.getByRole('heading', { level: 2, name: 'Meldung 9' }).count()).toBe(1);
      expect(await page.getByText('Ein Treffer').count()).toBe(1);
      expect(await page.getByLabel('Jahr').inputValue()).toBe('2021');
      await page.getByRole('link', { name: 'Auswahl aufheben' }).click();
      await page.waitForURL(/\/de\/news$/);
      await page.goto(`${surroundings.origin}/de/news?q=meldung`);
      await page.getByRole('link', { name: 'Nächste Seite' }).click();
      await page.waitForURL(/\/de\/news\/page\/2\?q=meldung$/);
      expect(await page.getByRole('heading', { level: 2, name: /^Meldung/ }).count()).toBe(2);
      await page.goto(`${surroundings.origin}/de/people?q=m%C3%BCller`);
      expect(await page.getByText('2 Treffer').count()).toBe(1);
      await page.context().close();
    });
  });
});
