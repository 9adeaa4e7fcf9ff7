import fc from 'fast-check';

import { blocksToHtml, blocksToText } from '../../../composer';
import type { Block } from '../../../composer';

const paragraph = (...children: unknown[]): unknown => ({ type: 'paragraph', children });
const text = (value: string, marks = {}): unknown => ({ type: 'text', text: value, ...marks });
const link = (url: unknown, value = 'Text'): unknown => ({
  type: 'link',
  url,
  children: [text(value)],
});

describe('blocks as HTML', () => {
  test('are paragraphs, headings, quotes, code, lists and images, one a line', () => {
    const blocks: Block[] = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Titel' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Ein ' },
          { type: 'text', text: 'Satz', bold: true, italic: true },
          { type: 'text', text: '.\nNeue Zeile' },
        ],
      },
      { type: 'quote', children: [{ type: 'text', text: 'Gesagt' }] },
      { type: 'code', language: 'c++', children: [{ type: 'text', text: 'a < b\nc' }] },
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'eins' }] },
          {
            type: 'list',
            format: 'unordered',
            children: [{ type: 'list-item', children: [{ type: 'text', text: 'darin' }] }],
          },
          { type: 'list-item', children: [{ type: 'text', text: 'zwei' }] },
        ],
      },
      {
        type: 'image',
        image: {
          url: '/uploads/a.png',
          alternativeText: 'Ein "Bild"',
          caption: 'Zeile',
          width: 20,
          height: 10,
        },
        children: [],
      },
    ];
    expect(blocksToHtml(blocks)).toBe(
      [
        '<h2>Titel</h2>',
        '<p>Ein <em><strong>Satz</strong></em>.<br>Neue Zeile</p>',
        '<blockquote>Gesagt</blockquote>',
        '<pre><code class="language-c++">a &lt; b\nc</code></pre>',
        '<ol><li>eins<ul><li>darin</li></ul></li><li>zwei</li></ol>',
        '<figure><img src="/uploads/a.png" alt="Ein &quot;Bild&quot;" width="20" height="10"><figcaption>Zeile</figcaption></figure>',
      ].join('\n'),
    );
    expect(blocksToText(blocks)).toBe(
      'Titel\n\nEin Satz.\nNeue Zeile\n\nGesagt\n\na < b\nc\n\n1. eins\n  - darin\n2. zwei\n\nZeile',
    );
  });

  test.each([
    ['https://example.org/?a=1&b=2', '<p><a href="https://example.org/?a=1&amp;b=2">Text</a></p>'],
    ['HTTP://example.org', '<p><a href="HTTP://example.org">Text</a></p>'],
    ['mailto:redaktion@example.org', '<p><a href="mailto:redaktion@example.org">Text</a></p>'],
    ['tel:+49231', '<p><a href="tel:+49231">Text</a></p>'],
    ['/termine', '<p><a href="/termine">Text</a></p>'],
    ['termine?von=10:00', '<p><a href="termine?von=10:00">Text</a></p>'],
    ['#unten', '<p><a href="#unten">Text</a></p>'],
    [
      'https://example.org/"onmouseover="x',
      '<p><a href="https://example.org/&quot;onmouseover=&quot;x">Text</a></p>',
    ],
    ['javascript:alert(1)', '<p>Text</p>'],
    ['JaVaScRiPt:alert(1)', '<p>Text</p>'],
    [' \u0001java\tscript\n:alert(1)', '<p>Text</p>'],
    ['java\u200bscript:alert(1)', '<p>Text</p>'],
    ['data:text/html,<script>alert(1)</script>', '<p>Text</p>'],
    ['vbscript:x', '<p>Text</p>'],
    ['file:///etc/passwd', '<p>Text</p>'],
    ['', '<p>Text</p>'],
    [null, '<p>Text</p>'],
    [{ toString: (): string => 'javascript:x' }, '<p>Text</p>'],
  ])('link to safe addresses only: %p', (url, expected) => {
    expect(blocksToHtml([paragraph(link(url))])).toBe(expected);
  });

  test('open another window without handing over their own', () => {
    const node = {
      type: 'link',
      url: 'https://example.org',
      target: '_blank',
      rel: 'opener',
      children: [text('Text')],
    };
    expect(blocksToHtml([paragraph(node)])).toBe(
      '<p><a href="https://example.org" target="_blank" rel="noopener noreferrer">Text</a></p>',
    );
  });

  test.each(['javascript:alert(1)', 'data:image/svg+xml,<svg onload=alert(1)>', undefined])(
    'show images from safe addresses only: %p',
    (url) => {
      expect(blocksToHtml([{ type: 'image', image: { url }, children: [] }])).toBe('');
    },
  );

  test('escape everything that people wrote', () => {
    const evil = '<script>alert("1")</script><svg onload=x>\'';
    expect(blocksToHtml([paragraph(text(evil))])).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;svg onload=x&gt;&#39;</p>',
    );
    expect(
      blocksToHtml([{ type: 'code', language: '"><script>', children: [text(evil)] }]),
    ).not.toContain('<script');
    expect(
      blocksToHtml([
        { type: 'image', image: { url: '/a.png', alternativeText: evil, caption: evil } },
      ]),
    ).not.toContain('<s');
  });

  test('drop control characters and halves of a character', () => {
    expect(blocksToHtml([paragraph(text('a\u0000b\u0008c\ud83dd'))])).toBe('<p>abcd</p>');
  });

  test.each([
    ['nothing', null, ''],
    ['no list', { type: 'paragraph' }, ''],
    ['an empty paragraph', [paragraph(text(''))], ''],
    ['a blank paragraph', [paragraph(text('  \n '))], ''],
    [
      'a block of an unknown type',
      [{ type: 'video', url: 'x' }, paragraph(text('da'))],
      '<p>da</p>',
    ],
    [
      'children that are none',
      [paragraph(null, 3, 'x', [], { type: 'odd' }, text('da'))],
      '<p>da</p>',
    ],
    ['a text that is none', [paragraph({ type: 'text', text: 7 })], ''],
    [
      'a heading of an impossible level',
      [{ type: 'heading', level: 12, children: [text('da')] }],
      '<h6>da</h6>',
    ],
    ['a heading without level', [{ type: 'heading', children: [text('da')] }], '<h2>da</h2>'],
    ['a list without items', [{ type: 'list', format: 'ordered', children: [] }], ''],
    [
      'a nested list without an item before it',
      [
        {
          type: 'list',
          children: [{ type: 'list', children: [{ type: 'list-item', children: [text('da')] }] }],
        },
      ],
      '<ul><li><ul><li>da</li></ul></li></ul>',
    ],
  ])('bear malformed input: %s', (_, blocks, expected) => {
    expect(blocksToHtml(blocks)).toBe(expected);
  });

  test('bear lists within lists without end', () => {
    let list: Record<string, unknown> = { type: 'list', children: [] };
    for (let depth = 0; depth < 50_000; depth += 1) {
      list = { type: 'list', children: [list] };
    }
    expect(blocksToHtml([list])).toBe('');
    expect(blocksToText([list])).toBe('');
  });

  test('are safe and never throw, whatever they are made of', () => {
    const evil = fc.constantFrom(
      '<script>',
      'javascript:alert(1)',
      '" onerror="x',
      'data:text/html,x',
      '<svg onload=x>',
      'Text',
      '&',
      '\u202e',
      ']]>',
    );
    const anything = fc.oneof(evil, fc.string(), fc.constant(null), fc.integer(), fc.boolean());
    const node = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.constantFrom(
            'paragraph',
            'text',
            'link',
            'heading',
            'list',
            'list-item',
            'image',
            'code',
            'quote',
            'odd',
          ),
          text: anything,
          url: anything,
          language: anything,
          level: anything,
          format: anything,
          image: fc.record(
            { url: anything, alternativeText: anything, caption: anything, width: anything },
            { requiredKeys: [] },
          ),
          children: fc.oneof(
            { depthSize: 'small', withCrossShrink: true },
            anything,
            fc.array(tie('node'), { maxLength: 4 }),
          ),
        },
        { requiredKeys: ['type'] },
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (blocks) => {
        const html = blocksToHtml(blocks);
        blocksToText(blocks);
        expect(html).not.toMatch(/<(?:script|svg|iframe|object)/i);
        expect(html.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i);
        for (const [, url = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
          expect(url).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
        }
      }),
      { numRuns: 500 },
    );
  });
});
