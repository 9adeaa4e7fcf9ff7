import Parser from 'rss-parser';
import { z } from 'zod/v4';

import { blocksToHtml } from '../../../composer';
import { atom } from '../../../server/formats/atom';
import type { FeedSource } from '../../../server/formats/feed';
import { jsonFeed } from '../../../server/formats/json-feed';
import { rss } from '../../../server/formats/rss';

import { attacked, ATTACKS, FORBIDDEN } from './attacks';
import { FILES, image, recapCard, recapPage, SITE } from './pages';
import { allOf, childrenOf, readXml, textsOf } from './read-xml';

const source = (values: Partial<FeedSource> = {}): FeedSource => ({
  title: 'Neues vom Verband',
  description: 'Rückblicke & Nachrichten',
  locale: 'de',
  url: 'https://cms.example.org/api/newsroom/feed',
  site: SITE,
  files: FILES,
  recaps: [
    recapPage(),
    recapPage({
      documentId: 'rec2',
      slug: 'zweiter',
      url: 'https://www.example.org/de/news/zweiter',
      title: 'Ein <b>fetter</b> Titel & mehr',
      authorName: null,
      picture: null,
      updatedAt: '2026-01-01T00:00:00.000Z',
      displayDate: '2026-01-02T10:00:00.000Z',
      topics: [],
    }),
  ],
  ...values,
});

const ID = 'urn:newsroom:recap:rec1:de';

describe('RSS', () => {
  it('is what rss-parser reads', async () => {
    const feed = await new Parser().parseString(rss(source()));
    expect(feed).toMatchObject({
      title: 'Neues vom Verband',
      description: 'Rückblicke & Nachrichten',
      link: 'https://www.example.org/',
      language: 'de',
      feedUrl: 'https://cms.example.org/api/newsroom/feed',
      lastBuildDate: 'Fri, 13 Mar 2026 08:00:00 GMT',
    });
    expect(feed.items).toHaveLength(2);
    expect(feed.items[0]).toMatchObject({
      guid: ID,
      link: 'https://www.example.org/de/news/licht-im-hafen',
      title: 'Licht im Hafen',
      creator: 'Eva Muster',
      isoDate: '2026-03-12T18:00:00.000Z',
      categories: ['Optik'],
      content: 'Zwei Vorträge, viele Fragen.',
      'content:encoded': '<p>Am 12. März kamen viele.</p>',
      enclosure: {
        url: 'https://cms.example.org/uploads/small_lunch.jpg',
        length: '24680',
        type: 'image/jpeg',
      },
    });
    expect(feed.items[1]).toMatchObject({ title: 'Ein <b>fetter</b> Titel & mehr' });
    expect(feed.items[1]).not.toHaveProperty('enclosure');
    expect(feed.items[1]).not.toHaveProperty('creator');
  });

  it('has in each item what RSS 2.0 knows, in namespaces', () => {
    const root = readXml(rss(source()));
    expect(root).toMatchObject({ name: 'rss', attributes: { version: '2.0' } });
    const [channel] = childrenOf(root, 'channel');
    for (const name of ['title', 'link', 'description']) {
      expect(childrenOf(channel!, name)).toHaveLength(1);
    }
    const [item] = childrenOf(channel!, 'item');
    expect(childrenOf(item!, 'guid')[0]!.attributes).toEqual({ isPermaLink: 'false' });
    expect(childrenOf(item!, 'content:encoded')[0]!.uri).toBe(
      'http://purl.org/rss/1.0/modules/content/',
    );
    expect(textsOf(item!, 'atom:updated')).toEqual(['2026-03-13T08:00:00.000Z']);
    expect(textsOf(item!, 'dc:language')).toEqual(['de']);
  });
});

describe('Atom', () => {
  it('is what rss-parser reads', async () => {
    const feed = await new Parser().parseString(atom(source()));
    expect(feed).toMatchObject({ title: 'Neues vom Verband', link: 'https://www.example.org/' });
    expect(feed.items[0]).toMatchObject({
      id: ID,
      link: 'https://www.example.org/de/news/licht-im-hafen',
      title: 'Licht im Hafen',
      author: 'Eva Muster',
      pubDate: '2026-03-12T18:00:00.000Z',
      summary: 'Zwei Vorträge, viele Fragen.',
      content: '<p>Am 12. März kamen viele.</p>',
    });
    expect(feed.items[1]).toMatchObject({ title: 'Ein <b>fetter</b> Titel & mehr' });
  });

  it('has what RFC 4287 demands', () => {
    const feed = readXml(atom(source()));
    expect(feed.uri).toBe('http://www.w3.org/2005/Atom');
    expect(feed.attributes['xml:lang']).toBe('de');
    expect(allOf(feed).every(({ uri }) => uri === 'http://www.w3.org/2005/Atom')).toBe(true);
    // 4.1.1: one id, title, updated; a self link; an author for entries without one.
    for (const name of ['id', 'title', 'updated', 'author']) {
      expect(childrenOf(feed, name)).toHaveLength(1);
    }
    expect(textsOf(feed, 'updated')).toEqual(['2026-03-13T08:00:00.000Z']);
    const entries = childrenOf(feed, 'entry');
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'content']) {
        expect(childrenOf(entry, name)).toHaveLength(1);
      }
      expect(entry.attributes['xml:lang']).toBe('de');
      expect(textsOf(entry, 'updated')[0]! >= textsOf(entry, 'published')[0]!).toBe(true);
    }
    expect(childrenOf(entries[0]!, 'link').map(({ attributes }) => attributes)).toEqual([
      {
        rel: 'alternate',
        type: 'text/html',
        href: 'https://www.example.org/de/news/licht-im-hafen',
      },
      {
        rel: 'enclosure',
        type: 'image/jpeg',
        length: '24680',
        href: 'https://cms.example.org/uploads/small_lunch.jpg',
      },
    ]);
    expect(childrenOf(entries[0]!, 'category')[0]!.attributes).toEqual({
      term: 'optik',
      label: 'Optik',
    });
  });
});

/** JSON Feed 1.1, from jsonfeed.org/version/1.1: what it demands, and nothing that it does not know. */
const AUTHORS = z.array(z.strictObject({ name: z.string().min(1) })).min(1);
const JSON_FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url().optional(),
  feed_url: z.url(),
  description: z.string().min(1).optional(),
  language: z.string().min(2).optional(),
  authors: AUTHORS.optional(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url().optional(),
      title: z.string(),
      summary: z.string().min(1).optional(),
      content_html: z.string(),
      image: z.url().optional(),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: AUTHORS.optional(),
      tags: z.array(z.string().min(1)).min(1).optional(),
      language: z.string().min(2),
    }),
  ),
});

const written = (values?: Partial<FeedSource>) =>
  JSON_FEED.parse(JSON.parse(JSON.stringify(jsonFeed(source(values)))));

describe('JSON Feed', () => {
  it('is version 1.1', () => {
    const feed = written();
    expect(feed).toMatchObject({
      title: 'Neues vom Verband',
      home_page_url: 'https://www.example.org/',
      language: 'de',
      authors: [{ name: 'Verband Mikrotechnik Beispiel' }],
    });
    expect(feed.items[0]).toEqual({
      id: ID,
      url: 'https://www.example.org/de/news/licht-im-hafen',
      title: 'Licht im Hafen',
      summary: 'Zwei Vorträge, viele Fragen.',
      content_html: '<p>Am 12. März kamen viele.</p>',
      image: 'https://cms.example.org/uploads/small_lunch.jpg',
      date_published: '2026-03-12T18:00:00.000Z',
      date_modified: '2026-03-13T08:00:00.000Z',
      authors: [{ name: 'Eva Muster' }],
      tags: ['Optik'],
      language: 'de',
    });
    expect(feed.items[1]).not.toHaveProperty('tags');
  });
});

describe('every feed', () => {
  it('knows an article by the same name, whatever its address is', async () => {
    const moved = { recaps: [recapPage({ slug: 'neu', url: 'https://new.example/neu' })] };
    expect((await new Parser().parseString(rss(source(moved)))).items[0]!.guid).toBe(ID);
    expect(written(moved).items[0]!.id).toBe(ID);
    expect(written({ recaps: [recapPage({ locale: 'en' })] }).items[0]!.id).toBe(
      'urn:newsroom:recap:rec1:en',
    );
  });

  it('has the teaser where only the list’s card is known', async () => {
    const recaps = [recapCard({ teaser: 'Licht < Ton' })];
    const [item] = (await new Parser().parseString(rss(source({ recaps })))).items;
    expect(item).toMatchObject({
      content: 'Licht < Ton',
      'content:encoded': '<p>Licht &lt; Ton</p>',
    });
    expect(written({ recaps }).items[0]!.date_modified).toBe('2026-03-12T18:00:00.000Z');
  });

  it('has pictures and links in full', () => {
    const bodyHtml = blocksToHtml([
      {
        type: 'image',
        image: { url: '/uploads/a b.jpg?x=1&y=2', alternativeText: ' src="/x" ' },
        children: [],
      },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Nicht anfassen: src="/uploads/x.jpg" und href="/y"' },
          { type: 'link', url: '/kontakt', children: [{ type: 'text', text: 'Kontakt' }] },
          { type: 'link', url: '#oben', children: [{ type: 'text', text: 'oben' }] },
          { type: 'link', url: 'mailto:a@example.org', children: [{ type: 'text', text: 'Mail' }] },
          { type: 'link', url: 'https://else.example/', children: [{ type: 'text', text: 'X' }] },
        ],
      },
    ]);
    const html = written({ recaps: [recapPage({ bodyHtml })] }).items[0]!.content_html;
    expect(html).toContain('src="https://cms.example.org/uploads/a%20b.jpg?x=1&amp;y=2"');
    expect(html).toContain(
      'Nicht anfassen: src=&quot;/uploads/x.jpg&quot; und href=&quot;/y&quot;',
    );
    expect(html.match(/href="[^"]*"/g)).toEqual([
      'href="https://www.example.org/kontakt"',
      'href="https://www.example.org/de/news/licht-im-hafen#oben"',
      'href="mailto:a@example.org"',
      'href="https://else.example/"',
    ]);
  });

  it('keeps the spaces of code', () => {
    const bodyHtml = blocksToHtml([
      { type: 'code', children: [{ type: 'text', text: 'if (a) {\n    b();\n}' }] },
    ]);
    expect(written({ recaps: [recapPage({ bodyHtml })] }).items[0]!.content_html).toContain(
      '{\n    b();',
    );
  });

  it('has the picture itself where no rendering’s size is known', () => {
    const { enclosure } = {
      enclosure: readXml(
        rss(source({ recaps: [recapCard({ picture: image({ formats: {} }) })] })),
      ).children[0]!.children.flatMap((child) => childrenOf(child, 'enclosure'))[0]!.attributes,
    };
    expect(enclosure).toEqual({
      url: 'https://cms.example.org/uploads/lunch.jpg',
      type: 'image/jpeg',
      length: '0',
    });
    const [entry] = childrenOf(
      readXml(atom(source({ recaps: [recapCard({ picture: image({ formats: {} }) })] }))),
      'entry',
    );
    // In Atom a length is only told where it is known.
    expect(childrenOf(entry!, 'link').at(-1)!.attributes).not.toHaveProperty('length');
  });

  it('may be empty, without a site and of several languages', async () => {
    const nothing = {
      recaps: [],
      site: null,
      files: null,
      locale: null,
      description: null,
      updatedAt: '2026-02-01T00:00:00.000Z',
    };
    const channel = await new Parser().parseString(rss(source(nothing)));
    expect(channel.items).toEqual([]);
    // RSS demands a link of the channel, and there is none but its own.
    expect(channel.link).toBe('https://cms.example.org/api/newsroom/feed');
    const feed = readXml(atom(source(nothing)));
    expect(childrenOf(feed, 'link').map(({ attributes }) => attributes['rel'])).toEqual(['self']);
    expect(textsOf(feed, 'updated')).toEqual(['2026-02-01T00:00:00.000Z']);
    expect(feed.attributes).not.toHaveProperty('xml:lang');
    expect(written(nothing)).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Neues vom Verband',
      feed_url: 'https://cms.example.org/api/newsroom/feed',
      authors: [{ name: 'Neues vom Verband' }],
      items: [],
    });
  });

  it('is the same for the same input', () => {
    expect([rss, atom, jsonFeed].map((write) => write(source()))).toEqual(
      [rss, atom, jsonFeed].map((write) => write(source())),
    );
  });
});

/** What every parser must give back of a text, whatever it makes of white space and of what XML refuses. */
const visible = (text: string | undefined) => (text ?? '').replace(/[^!-~]/gu, '');

describe.each(ATTACKS)('typed everywhere: %j', (attack) => {
  const { description: _, ...plain } = source();
  const bad = {
    ...plain,
    title: attack,
    description: attack,
    recaps: [attacked(recapPage(), attack), attacked(recapCard(), attack)].map((recap) => ({
      ...recap,
      // The body is made safe by the composer before it comes here.
      bodyHtml: blocksToHtml([{ type: 'paragraph', children: [{ type: 'text', text: attack }] }]),
    })),
  };

  it('stays text in well-formed XML', async () => {
    for (const xml of [rss(bad), atom(bad)]) {
      const elements = allOf(readXml(xml));
      expect(FORBIDDEN.test(xml)).toBe(false);
      const known = new Set(
        allOf(readXml((xml.includes('<rss') ? rss : atom)(source()))).map(({ name }) => name),
      );
      expect(elements.filter(({ name }) => !known.has(name))).toEqual([]);
      const addresses = elements.flatMap(({ name, text, attributes }) => [
        ...(name === 'link' && text ? [text] : []),
        ...(attributes['href'] ? [attributes['href']] : []),
      ]);
      addresses.forEach((address) => expect(address).toMatch(/^https:\/\//));
      const parsed = await new Parser().parseString(xml);
      expect(visible(parsed.title)).toBe(visible(attack));
    }
  });

  it('stays text in JSON Feed', () => {
    const feed = JSON_FEED.parse(JSON.parse(JSON.stringify(jsonFeed(bad))));
    expect(FORBIDDEN.test(JSON.stringify(feed))).toBe(false);
    for (const { content_html: html, url } of feed.items) {
      expect(html).not.toMatch(/<(?!\/?(p|br)>)/);
      expect(url).toBeUndefined();
    }
  });
});
