import fc from 'fast-check';

import { pageAt, pageUrl } from '../../../contracts/site';
import type { Site } from '../../../contracts/site';

const site = (recap: string, url = 'https://www.example.org'): Site => ({
  url,
  name: 'Example',
  paths: { recap },
});

describe('the page at an address', () => {
  const slugs = fc.stringMatching(/^[a-z\d]{1,8}(-[a-z\d]{1,8}){0,3}$/);
  const locales = fc.constantFrom('de', 'en', 'de-AT', 'zh-Hans');

  it.each([
    '/{locale}/news/{slug}',
    '/news/{slug}',
    '/{slug}/',
    '/a.b/({slug})',
    '/news?title={slug}&lang={locale}',
    '/{locale}/{slug}/{locale}',
  ])('is the one that has it: %s', (path) => {
    fc.assert(
      fc.property(slugs, locales, (slug, locale) => {
        const at = site(path, 'https://www.example.org/site');
        expect(pageAt(at, 'recap', pageUrl(at, 'recap', { slug, locale }) ?? '')).toEqual(
          path.includes('{locale}') ? { slug, locale } : { slug },
        );
      }),
    );
  });

  it.each([
    ['https://www.example.org/de/news/light/', 'light'],
    ['https://www.example.org/de/news/light?utm_source=x#top', 'light'],
    ['HTTPS://WWW.EXAMPLE.ORG/de/news/light', 'light'],
    ['https://www.example.org/de/news/light/more', undefined],
    ['https://www.example.org/de/news/', undefined],
    ['https://www.example.org.evil.example/de/news/light', undefined],
    ['https://www.example.org@evil.example/de/news/light', undefined],
    ['http://www.example.org/de/news/light', 'light'],
    ['http://www.example.org:8080/de/news/light', undefined],
    ['ftp://www.example.org/de/news/light', undefined],
    ['/de/news/light', undefined],
    ['', undefined],
  ])('%s: %s', (address, slug) => {
    expect(pageAt(site('/{locale}/news/{slug}'), 'recap', address)?.slug).toBe(slug);
  });

  it('says one language, however often it stands in the address', () => {
    const twice = site('/{locale}/{slug}/{locale}');
    expect(pageAt(twice, 'recap', 'https://www.example.org/de/light/en')).toBeNull();
  });

  it('is none where the site has no such pages', () => {
    expect(pageAt(null, 'recap', 'https://www.example.org/news/light')).toBeNull();
    expect(pageAt(site('/{slug}'), 'event', 'https://www.example.org/light')).toBeNull();
  });
});
