import { parseFragment } from 'parse5';
import { z } from 'zod/v4';

import type { PageMetaTag } from '../../../contracts/pages';
import { oEmbed, oEmbedXml } from '../../../server/formats/oembed';
import {
  eventTags,
  organizationTags,
  recapTags,
  speakerTags,
} from '../../../server/formats/open-graph';

import { attacked, ATTACKS, FORBIDDEN } from './attacks';
import {
  eventPage,
  FILES,
  image,
  organizationPage,
  recapCard,
  recapPage,
  SITE,
  speakerPage,
} from './pages';
import { readXml } from './read-xml';

const values = (tags: PageMetaTag[], name: string): string[] =>
  tags.filter((tag) => (tag.property ?? tag.name) === name).map(({ content }) => content);

describe('Open Graph', () => {
  it('tells of an article', () => {
    expect(recapTags(recapPage({ locale: 'de-AT' }), SITE, FILES)).toEqual([
      { property: 'og:type', content: 'article' },
      { property: 'og:title', content: 'Licht im Hafen' },
      { property: 'og:description', content: 'Zwei Vorträge, viele Fragen.' },
      { property: 'og:url', content: 'https://www.example.org/de/news/licht-im-hafen' },
      { property: 'og:site_name', content: 'Verband Mikrotechnik Beispiel' },
      { property: 'og:locale', content: 'de_AT' },
      { property: 'og:locale:alternate', content: 'de' },
      { property: 'og:locale:alternate', content: 'en' },
      { property: 'og:image', content: 'https://cms.example.org/uploads/lunch.jpg' },
      { property: 'og:image:type', content: 'image/jpeg' },
      { property: 'og:image:width', content: '1600' },
      { property: 'og:image:height', content: '900' },
      { property: 'og:image:alt', content: 'Zwei Personen an einem Tisch' },
      { name: 'twitter:card', content: 'summary_large_image' },
      { property: 'article:published_time', content: '2026-03-12T18:00:00.000Z' },
      { property: 'article:modified_time', content: '2026-03-13T08:00:00.000Z' },
      { property: 'article:tag', content: 'Optik' },
      { name: 'author', content: 'Eva Muster' },
    ]);
  });

  it('goes by what was written for search engines', () => {
    const tags = recapTags(
      recapPage({
        seo: {
          title: 'Optik-Tag',
          description: 'Kurz.',
          canonicalUrl: 'https://partner.example/optik',
          noindex: false,
        },
      }),
      SITE,
    );
    expect(values(tags, 'og:title')).toEqual(['Optik-Tag']);
    expect(values(tags, 'og:description')).toEqual(['Kurz.']);
    expect(values(tags, 'og:url')).toEqual(['https://partner.example/optik']);
    expect(values(tags, 'og:image')).toEqual([]);
    expect(values(tags, 'twitter:card')).toEqual(['summary']);
  });

  it('tells of events, people and organizations', () => {
    expect(values(eventTags(eventPage(), SITE, FILES), 'og:title')).toEqual(['Optik-Tag 2026']);
    expect(values(speakerTags(speakerPage(), SITE, FILES), 'profile:last_name')).toEqual(['Groß']);
    expect(values(organizationTags(organizationPage(), SITE, FILES), 'og:image')).toEqual([
      'https://cms.example.org/uploads/logo.svg',
    ]);
  });
});

/** oEmbed 1.0, 2.3.4: what it demands, and nothing else. */
const SHARED = {
  version: z.literal('1.0'),
  title: z.string(),
  author_name: z.string().min(1).optional(),
  provider_name: z.string().min(1).optional(),
  provider_url: z.url().optional(),
  cache_age: z.int().positive(),
  thumbnail_url: z.url().optional(),
  thumbnail_width: z.int().positive().optional(),
  thumbnail_height: z.int().positive().optional(),
};
const OEMBED = z.discriminatedUnion('type', [
  z.strictObject({ ...SHARED, type: z.literal('link') }),
  z.strictObject({
    ...SHARED,
    type: z.literal('rich'),
    html: z.string().min(1),
    width: z.int().positive(),
    height: z.int().positive(),
  }),
]);

const surroundings = { site: SITE, files: FILES };

describe('oEmbed', () => {
  it('is a card of the article', () => {
    expect(OEMBED.parse(oEmbed(recapCard(), surroundings))).toEqual({
      version: '1.0',
      type: 'rich',
      title: 'Licht im Hafen',
      author_name: 'Eva Muster',
      provider_name: 'Verband Mikrotechnik Beispiel',
      provider_url: 'https://www.example.org',
      cache_age: 3600,
      thumbnail_url: 'https://cms.example.org/uploads/lunch.jpg',
      thumbnail_width: 1600,
      thumbnail_height: 900,
      html: '<blockquote cite="https://www.example.org/de/news/licht-im-hafen"><p><a href="https://www.example.org/de/news/licht-im-hafen">Licht im Hafen</a></p><p>Zwei Vorträge, viele Fragen.</p></blockquote>',
      width: 600,
      height: 200,
    });
  });

  it('is the same as XML', () => {
    const embedded = oEmbed(recapCard(), surroundings);
    const { name, children } = readXml(oEmbedXml(embedded));
    expect(name).toBe('oembed');
    expect(Object.fromEntries(children.map((child) => [child.name, child.text]))).toEqual(
      Object.fromEntries(Object.entries(embedded).map(([key, value]) => [key, String(value)])),
    );
  });

  it('fits where it is embedded', () => {
    const size = { maxwidth: 550, maxheight: 300 };
    expect(OEMBED.parse(oEmbed(recapCard(), surroundings, size))).toMatchObject({
      width: 550,
      height: 200,
      thumbnail_url: 'https://cms.example.org/uploads/small_lunch.jpg',
      thumbnail_width: 500,
      thumbnail_height: 281,
    });
    const tiny = oEmbed(recapCard(), surroundings, { maxwidth: 100, maxheight: 50 });
    expect(OEMBED.parse(tiny)).not.toHaveProperty('thumbnail_url');
    expect(tiny).toMatchObject({ width: 100, height: 50 });
  });

  it('is the facts alone where there is no page to link to', () => {
    const nowhere = recapCard({ url: null, authorName: null, picture: image({ width: null }) });
    expect(OEMBED.parse(oEmbed(nowhere, { site: null }))).toEqual({
      version: '1.0',
      type: 'link',
      title: 'Licht im Hafen',
      cache_age: 3600,
    });
  });
});

describe.each(ATTACKS)('typed everywhere: %j', (attack) => {
  it('stays text', () => {
    const card = { ...attacked(recapCard(), attack), url: recapCard().url };
    const embedded = OEMBED.parse(
      oEmbed(card, { ...surroundings, site: { ...SITE, name: attack } }),
    );
    const html = 'html' in embedded ? embedded.html : '';
    const tags: string[] = [];
    const visit = ({ tagName, attrs = [], childNodes = [] }: ReturnType<typeof parseFragment>) => {
      tags.push(tagName ?? '');
      attrs.forEach(({ name, value }) => {
        expect(['cite', 'href']).toContain(name);
        expect(value).toBe(card.url);
      });
      childNodes.forEach(visit);
    };
    visit(parseFragment(html));
    expect(new Set(tags.filter(Boolean))).toEqual(new Set(['blockquote', 'p', 'a']));
    const all = [
      ...recapTags(attacked(recapPage(), attack), SITE, FILES),
      ...eventTags(attacked(eventPage(), attack), SITE, FILES),
      ...speakerTags(attacked(speakerPage(), attack), SITE, FILES),
      ...organizationTags(attacked(organizationPage(), attack), SITE, FILES),
    ];
    expect(FORBIDDEN.test(JSON.stringify([embedded, all]))).toBe(false);
    expect(all.filter(({ content }) => /[\n\r]/.test(content))).toEqual([]);
    for (const url of [...values(all, 'og:url'), ...values(all, 'og:image')]) {
      expect(url).toMatch(/^https:\/\//);
    }
  });
});
