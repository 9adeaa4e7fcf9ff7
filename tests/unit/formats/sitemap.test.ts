import {
  newsSitemap,
  sitemap,
  sitemapCount,
  sitemapIndex,
  SITEMAP_LIMIT,
} from '../../../server/formats/sitemap';
import type { NewsPage, SitemapPage } from '../../../server/formats/sitemap';

import { attacked, ATTACKS, FORBIDDEN } from './attacks';
import { FILES, image, SITE } from './pages';
import { allOf, childrenOf, readXml, textsOf } from './read-xml';

const surroundings = { site: SITE, files: FILES };

const page = (values: Partial<NewsPage> = {}): NewsPage => ({
  url: 'https://www.example.org/de/news/licht',
  locale: 'de',
  updatedAt: '2026-03-13T08:00:00.000Z',
  alternates: [
    { locale: 'en', url: 'https://www.example.org/en/news/light?a=1&b=2' },
    { locale: 'de', url: 'https://www.example.org/de/news/licht' },
    { locale: 'fr', url: null },
  ],
  images: [image(), null, image(), image({ url: 'https://media.example.org/b.jpg' })],
  title: 'Licht & Schatten',
  publishedAt: '2026-03-12T18:00:00.000Z',
  ...values,
});

const SITEMAPS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

describe('a sitemap', () => {
  const root = readXml(sitemap([page(), page({ url: null })], surroundings));

  it('has the elements of sitemaps.org, in their namespace and order', () => {
    expect(root).toMatchObject({ name: 'urlset', uri: SITEMAPS });
    const urls = childrenOf(root, 'url');
    expect(urls).toHaveLength(1);
    expect(urls[0]!.children.map(({ name }) => name)).toEqual([
      'loc',
      'lastmod',
      'xhtml:link',
      'xhtml:link',
      'image:image',
      'image:image',
    ]);
    expect(textsOf(urls[0]!, 'loc')).toEqual(['https://www.example.org/de/news/licht']);
    expect(textsOf(urls[0]!, 'lastmod')).toEqual(['2026-03-13T08:00:00.000Z']);
  });

  it('names every language of a page, its own too', () => {
    const links = childrenOf(childrenOf(root, 'url')[0]!, 'xhtml:link');
    expect(links.map(({ uri }) => uri)).toEqual(Array(2).fill('http://www.w3.org/1999/xhtml'));
    expect(links.map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', hreflang: 'de', href: 'https://www.example.org/de/news/licht' },
      { rel: 'alternate', hreflang: 'en', href: 'https://www.example.org/en/news/light?a=1&b=2' },
    ]);
    const alone = readXml(sitemap([page({ alternates: [] })], surroundings));
    expect(childrenOf(childrenOf(alone, 'url')[0]!, 'xhtml:link')).toEqual([]);
  });

  it('names every picture once', () => {
    const images = childrenOf(childrenOf(root, 'url')[0]!, 'image:image');
    expect(images.flatMap((element) => textsOf(element, 'image:loc'))).toEqual([
      'https://cms.example.org/uploads/lunch.jpg',
      'https://media.example.org/b.jpg',
    ]);
  });

  it('is well-formed without pages', () => {
    expect(readXml(sitemap([], surroundings)).children).toEqual([]);
  });

  it('refuses what crawlers would', () => {
    const pages = Array<SitemapPage>(SITEMAP_LIMIT + 1).fill(page({ alternates: [], images: [] }));
    expect(() => sitemap(pages, surroundings)).toThrow(RangeError);
    expect(childrenOf(readXml(sitemap(pages.slice(1), surroundings)), 'url')).toHaveLength(
      SITEMAP_LIMIT,
    );
  });
});

it.each([
  [0, 1],
  [50_000, 1],
  [50_001, 2],
  [150_000, 3],
])('%i pages need %i sitemaps', (pages, count) => {
  expect(sitemapCount(pages)).toBe(count);
});

it('an index names the sitemaps', () => {
  const root = readXml(
    sitemapIndex([
      { url: 'https://www.example.org/sitemap.xml?part=1&x=2', updatedAt: '2026-03-13T08:00:00Z' },
      { url: 'https://www.example.org/sitemap.xml?part=2', updatedAt: null },
    ]),
  );
  expect(root).toMatchObject({ name: 'sitemapindex', uri: SITEMAPS });
  expect(
    childrenOf(root, 'sitemap').map((part) => [textsOf(part, 'loc'), textsOf(part, 'lastmod')]),
  ).toEqual([
    [['https://www.example.org/sitemap.xml?part=1&x=2'], ['2026-03-13T08:00:00.000Z']],
    [['https://www.example.org/sitemap.xml?part=2'], []],
  ]);
});

describe('a news sitemap', () => {
  const news = (pages: NewsPage[], now = '2026-03-14T12:00:00.000Z') =>
    childrenOf(readXml(newsSitemap(pages, { ...surroundings, now: new Date(now) })), 'url');

  it('has what Google demands', () => {
    const [url] = news([page()]);
    const [element] = childrenOf(url!, 'news:news');
    expect(element!.uri).toBe('http://www.google.com/schemas/sitemap-news/0.9');
    const [publication] = childrenOf(element!, 'news:publication');
    expect(textsOf(publication!, 'news:name')).toEqual(['Verband Mikrotechnik Beispiel']);
    expect(textsOf(publication!, 'news:language')).toEqual(['de']);
    expect(textsOf(element!, 'news:publication_date')).toEqual(['2026-03-12T18:00:00.000Z']);
    expect(textsOf(element!, 'news:title')).toEqual(['Licht & Schatten']);
  });

  it.each([
    ['at the moment', '2026-03-14T12:00:00.000Z', 1],
    ['a second later', '2026-03-14T12:00:01.000Z', 0],
    ['two days ago', '2026-03-12T12:00:00.000Z', 1],
    ['a moment more', '2026-03-12T11:59:59.999Z', 0],
    ['at no time', '', 0],
  ])('has what was published %s: %s', (_, publishedAt, count) => {
    expect(news([page({ publishedAt })])).toHaveLength(count);
  });

  it('has the latest thousand first', () => {
    const pages = Array.from({ length: 1001 }, (_, index) =>
      page({
        url: `https://www.example.org/${String(index)}`,
        publishedAt: new Date(Date.UTC(2026, 2, 13) + index * 60_000).toISOString(),
      }),
    );
    const urls = news(pages).flatMap((url) => textsOf(url, 'loc'));
    expect(urls).toHaveLength(1000);
    expect([urls[0], urls.at(-1)]).toEqual([
      'https://www.example.org/1000',
      'https://www.example.org/1',
    ]);
  });

  it.each([
    ['de-AT', 'de'],
    ['en', 'en'],
    ['zh-Hant-TW', 'zh-tw'],
    ['zh', 'zh-cn'],
  ])('calls %s %s', (locale, language) => {
    const element = childrenOf(news([page({ locale })])[0]!, 'news:news')[0]!;
    expect(textsOf(childrenOf(element, 'news:publication')[0]!, 'news:language')).toEqual([
      language,
    ]);
  });
});

describe.each(ATTACKS)('typed everywhere: %j', (attack) => {
  it('stays text in well-formed XML', () => {
    const bad = {
      ...page(),
      ...attacked(page(), attack),
      url: page().url,
      publishedAt: page().publishedAt,
    };
    const site = { ...SITE, name: attack };
    for (const xml of [
      sitemap([bad, attacked(page(), attack)], surroundings),
      newsSitemap([bad], { ...surroundings, site, now: new Date('2026-03-13T00:00:00Z') }),
      sitemapIndex([{ url: attack, updatedAt: attack }]),
    ]) {
      expect(FORBIDDEN.test(xml)).toBe(false);
      const elements = allOf(readXml(xml));
      expect(
        elements.filter(
          ({ name }) =>
            !/^(urlset|url|loc|lastmod|sitemap(index)?|(xhtml|image|news):[a-z_]+)$/.test(name),
        ),
      ).toEqual([]);
      for (const { attributes } of elements) {
        expect(attributes['href'] ?? 'https:').toMatch(/^https:/);
      }
    }
  });
});
