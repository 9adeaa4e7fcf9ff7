import { previewUrl } from '../../../contracts/site';
import type { Site } from '../../../contracts/site';
import { config } from '../../../server/config';

const SITE: Site = {
  url: 'https://www.example.org',
  name: 'Example',
  paths: { recap: '/{locale}/news/{slug}' },
};
const PAGE = { slug: 'light & more', locale: 'de', status: 'draft' } as const;

describe('the address of a preview', () => {
  it('is the way into the draft mode, where there is one', () => {
    const site = { ...SITE, preview: { path: '/api/preview', secret: 'a&b=c' } };
    expect(previewUrl(site, 'recap', PAGE)).toBe(
      'https://www.example.org/api/preview?secret=a%26b%3Dc&url=%2Fde%2Fnews%2Flight%2520%2526%2520more&locale=de&status=draft',
    );
    const { searchParams } = new URL(
      previewUrl(site, 'recap', { ...PAGE, status: 'published' }) ?? '',
    );
    expect(Object.fromEntries(searchParams)).toEqual({
      secret: 'a&b=c',
      url: '/de/news/light%20%26%20more',
      locale: 'de',
      status: 'published',
    });
  });

  it('is the page itself without one, and says that a draft is wanted', () => {
    expect(previewUrl(SITE, 'recap', { ...PAGE, slug: 'light' })).toBe(
      'https://www.example.org/de/news/light?status=draft',
    );
    expect(previewUrl(SITE, 'recap', { ...PAGE, slug: 'light', status: 'published' })).toBe(
      'https://www.example.org/de/news/light',
    );
    const asked = { ...SITE, paths: { recap: '/news?title={slug}' } };
    expect(previewUrl(asked, 'recap', { ...PAGE, slug: 'light' })).toBe(
      'https://www.example.org/news?title=light&status=draft',
    );
  });

  it('is none without a site, without a page and without a slug', () => {
    expect(previewUrl(null, 'recap', PAGE)).toBeNull();
    expect(previewUrl(SITE, 'event', PAGE)).toBeNull();
    expect(previewUrl(SITE, 'recap', { ...PAGE, slug: '' })).toBeNull();
  });
});

describe('the configuration of the preview', () => {
  const validate = (preview: unknown) => () => {
    config.validator({ ...config.default, site: { ...SITE, preview } as never });
  };

  it('may be left out, and may leave out the path', () => {
    expect(validate(undefined)).not.toThrow();
    expect(validate({ secret: 'x' })).not.toThrow();
    expect(validate({ secret: 'x', path: '/draft' })).not.toThrow();
  });

  it.each([
    [{ path: '/draft' }, 'site.preview.secret'],
    [{ secret: ' ' }, 'site.preview.secret'],
    [null, 'site.preview.secret'],
    [{ secret: 'x', path: 'draft' }, 'site.preview.path'],
    [{ secret: 'x', path: '/draft?a=1' }, 'site.preview.path'],
  ])('names the key of %j', (preview, key) => {
    expect(validate(preview)).toThrow(key);
  });
});
