import { createNewsroomClient, jsonLd } from '../../../client';
import type { PageImage } from '../../../client';

const client = (baseURL: string, filesURL?: string) => createNewsroomClient({ baseURL, filesURL });

const image = (picture: Partial<PageImage>): PageImage => ({
  url: '/uploads/lunch.jpg',
  width: 1600,
  height: 900,
  mime: 'image/jpeg',
  formats: {},
  alternativeText: '',
  caption: null,
  credit: null,
  license: null,
  licenseUrl: null,
  ...picture,
});
const format = (url: string, width: number | null) => ({
  url,
  width,
  height: null,
  mime: null,
  size: null,
});

describe('the address of a picture', () => {
  it.each([
    ['https://cms.example.org/api', undefined, 'https://cms.example.org/uploads/a.jpg'],
    ['https://cms.example.org/api/', undefined, 'https://cms.example.org/uploads/a.jpg'],
    ['https://cms.example.org', undefined, 'https://cms.example.org/uploads/a.jpg'],
    ['https://example.org/strapi/api', undefined, 'https://example.org/strapi/uploads/a.jpg'],
    ['https://x.org/api/v1', 'https://x.org/', 'https://x.org/uploads/a.jpg'],
    ['https://x.org/api', 'https://cdn.x.org/cms', 'https://cdn.x.org/cms/uploads/a.jpg'],
  ])('below %s and %s', (baseURL, filesURL, url) => {
    expect(client(baseURL, filesURL).imageUrl({ url: '/uploads/a.jpg' })).toBe(url);
  });

  it.each([
    ['https://bucket.example.com/a b.jpg', 'https://bucket.example.com/a%20b.jpg'],
    ['//cdn.example.com/a.jpg', 'https://cdn.example.com/a.jpg'],
    ['/uploads/größe.jpg', 'https://cms.example.org/uploads/gr%C3%B6%C3%9Fe.jpg'],
  ])('of %s', (url, full) => {
    expect(client('https://cms.example.org/api').imageUrl({ url })).toBe(full);
  });
});

describe('the widths of a picture', () => {
  const { srcset } = client('https://cms.example.org/api');

  it('are those of its formats and its own, each once, the smallest first', () => {
    const formats = {
      medium: format('/uploads/medium.jpg', 750),
      thumbnail: format('https://cdn.example.org/t, a.jpg', 245),
      large: format('/uploads/large.jpg', 1600),
      unknown: format('/uploads/unknown.jpg', null),
    };
    expect(srcset(image({ formats }))).toBe(
      [
        'https://cdn.example.org/t%2C%20a.jpg 245w',
        'https://cms.example.org/uploads/medium.jpg 750w',
        'https://cms.example.org/uploads/lunch.jpg 1600w',
      ].join(', '),
    );
  });

  it('are no attribute where none is known', () => {
    expect(srcset(image({ width: null }))).toBeUndefined();
  });

  it('are none where there is no picture', () => {
    expect(srcset(null)).toBeUndefined();
    expect(client('https://cms.example.org/api').imageUrl(undefined)).toBeUndefined();
  });
});

it('writes structured data that no text can end', () => {
  const structuredData = { headline: '</script><!-- & \u2028 \u2029', '@type': 'NewsArticle' };
  const text = jsonLd({ structuredData });
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(structuredData);
});
