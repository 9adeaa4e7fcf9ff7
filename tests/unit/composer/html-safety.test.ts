import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parseFragment } from 'parse5';
import type { Node } from 'parse5';

import { blocksToHtml, blocksToMarkdown, blocksToText } from '../../../composer';
import { item, link, list, paragraph, richText, text } from './rich-text';

const ATTRIBUTES: Record<string, string[]> = {
  ...Object.fromEntries(
    'p h1 h2 h3 h4 h5 h6 blockquote pre ul ol li figure figcaption strong em u s br'
      .split(' ')
      .map((tag) => [tag, []]),
  ),
  code: ['class'],
  a: ['href', 'target', 'rel'],
  img: ['src', 'alt', 'width', 'height'],
};
const ADDRESS = /^(?:https?:|mailto:|tel:|[^:]*(?:[/?#]|$))/i;

const VOID = new Set(['br', 'img', 'hr']);

/** Parses as a browser does, and finds every element and attribute in it. */
function examine(html: string, allowed = ATTRIBUTES): void {
  const errors: string[] = [];
  const document = parseFragment(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code }) => errors.push(code),
  });
  expect(errors).toEqual([]);
  const tags: string[] = [];
  const visit = (node: Node): void => {
    const tag = node.tagName;
    if (tag !== undefined) {
      tags.push(`<${tag}`);
      expect(Object.keys(allowed)).toContain(tag);
      for (const { name, value } of node.attrs ?? []) {
        expect(allowed[tag]).toContain(name);
        if (name === 'href' || name === 'src') {
          expect(value).toMatch(ADDRESS);
        }
        if (name === 'target') {
          expect(value).toBe('_blank');
        }
      }
    }
    node.childNodes?.forEach(visit);
    if (tag !== undefined && !VOID.has(tag)) {
      tags.push(`</${tag}`);
    }
  };
  visit(document);
  // What the parser had to move, close or drop would stand elsewhere.
  expect(tags).toEqual(html.match(/<\/?[a-z]\w*/gi) ?? []);
}

/** Lets HTML and every address through, so that all that is unsafe would be seen. */
const parser = new MarkdownIt('commonmark', { html: true }).enable(['strikethrough']);
parser.validateLink = () => true;

function examineMarkdown(markdown: string): void {
  examine(parser.render(markdown), { ...ATTRIBUTES, ol: ['start'] });
}

const ATTACKS = [
  '<script>alert(1)</script>',
  '</p></li></h2></code></pre><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script href="data:,alert(1)"/>',
  '"><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '`onerror=alert(1)',
  '--><script>alert(1)</script><!--',
  ']]><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<style>@import "javascript:alert(1)"</style>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)',
  '\u0000<scr\u0000ipt>alert(1)</script>',
  '\ud83d<script>alert(1)</script>',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '[x](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '<javascript:alert(1)>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00adjavascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript\\:alert(1)',
  'view-source:javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'vbscript:msgbox(1)',
  'blob:https://example.org/x',
  'filesystem:https://example.org/x',
  'feed:javascript:alert(1)',
  '\u202ejavascript:alert(1)',
];

const POSITIONS: [string, (attack: string) => unknown][] = [
  ['a text', (attack) => paragraph(text(attack))],
  ['a marked text', (attack) => paragraph(text(attack, { bold: true, code: true }))],
  ['the name of a mark', (attack) => paragraph({ ...(text('x') as object), [attack]: true })],
  ['a heading', (attack) => ({ type: 'heading', level: 2, children: [text(attack)] })],
  [
    'the level of a heading',
    (attack) => ({ type: 'heading', level: attack, children: [text('x')] }),
  ],
  ['a quote', (attack) => ({ type: 'quote', children: [text(attack)] })],
  ['code', (attack) => ({ type: 'code', children: [text(attack)] })],
  ['the language of code', (attack) => ({ type: 'code', language: attack, children: [text('x')] })],
  ['an item', (attack) => list('ordered', item(text(attack)))],
  [
    'the format of a list',
    (attack) => ({ ...(list('ordered', item(text('x'))) as object), format: attack }),
  ],
  ['the address of a link', (attack) => paragraph(link(attack))],
  ['the text of a link', (attack) => paragraph(link('/a', text(attack)))],
  [
    'what a link says of itself',
    (attack) =>
      paragraph({
        ...(link('/a') as object),
        rel: attack,
        target: attack,
        title: attack,
        onclick: attack,
      }),
  ],
  ['the type of a block', (attack) => ({ type: attack, children: [text('x')] })],
  ['the type of a text', (attack) => paragraph({ type: attack, text: 'x' })],
  ...[
    'url',
    'alternativeText',
    'caption',
    'name',
    'width',
    'height',
    'mime',
    'previewUrl',
    'formats',
  ].map((attribute): [string, (attack: string) => unknown] => [
    `the ${attribute} of a picture`,
    (attack) => ({ type: 'image', image: { url: '/a.png', [attribute]: attack } }),
  ]),
];

describe('nothing is executed', () => {
  test.each(POSITIONS)('that is written into %s', (_, block) => {
    for (const attack of ATTACKS) {
      examine(blocksToHtml([block(attack)]));
      examineMarkdown(blocksToMarkdown([block(attack)]));
    }
  });

  test.each(
    ATTACKS.filter((attack) =>
      /^\W*(?:java|vb)\W*script\W|^(?:data|blob|feed|file|view)/i.test(attack),
    ),
  )('and no link leads to %j', (attack) => {
    // An entity is text here, so an address with one is a page of the site.
    const expected = attack.includes('&') ? /href="javascript&amp;/ : /^(?!.*href)/s;
    expect(blocksToHtml([paragraph(link(attack))])).toMatch(expected);
  });
});

describe('HTML, and what becomes of Markdown', () => {
  test('is well formed, with nothing in it but what the editor offers', () => {
    fc.assert(
      fc.property(richText, (blocks) => {
        examine(blocksToHtml(blocks));
        examineMarkdown(blocksToMarkdown(blocks));
      }),
      { numRuns: 500 },
    );
  });

  test('has no blank elements', () => {
    fc.assert(
      fc.property(richText, (blocks) => {
        expect(blocksToHtml(blocks)).not.toMatch(
          /<(p|h[1-6]|blockquote|figcaption|a[^>]*)>(?:\s|<br>)*<\/\1>/,
        );
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['marks around nothing', [paragraph(text(' ', { bold: true }))], ''],
    ['a link around nothing', [paragraph(link('/a', text(' ')))], ''],
    [
      'an item of a space',
      [list('ordered', item(text(' ')), item(text('da')))],
      '<ol><li>da</li></ol>',
    ],
    ['invisible characters', [paragraph(text('\u200b\u00ad\ufeff'))], ''],
    ['code of a space', [{ type: 'code', children: [text(' \n')] }], ''],
    [
      'white space at the edges',
      [paragraph(text(' \n'), text('da', { bold: true }), text('\n '))],
      '<p><strong>da</strong></p>',
    ],
    [
      'a link in a link',
      [paragraph(link('/a', text('da'), link('/b', text('rin'))))],
      '<p><a href="/a">darin</a></p>',
    ],
    [
      'a space at the edge of a link',
      [paragraph(text('Siehe'), link('/a', text(' da ')), text('nach'))],
      '<p>Siehe <a href="/a">da</a> nach</p>',
    ],
    [
      'a text split by the editor',
      [paragraph(text('d', { bold: true }), text('a', { bold: true }))],
      '<p><strong>da</strong></p>',
    ],
    [
      'what a link is',
      [
        paragraph({
          ...(link('/a') as object),
          rel: 'sponsored nofollow opener x',
          target: '_top',
        }),
      ],
      '<p><a href="/a" rel="sponsored nofollow">Text</a></p>',
    ],
    [
      'a list within an item',
      [list('unordered', item(text('da'), list('ordered', item(text('rin')))))],
      '<ul><li>da<ol><li>rin</li></ol></li></ul>',
    ],
    [
      'the line break that Word pastes',
      [paragraph(text('da\u000bhin\u2028und weg'))],
      '<p>da<br>hin<br>und weg</p>',
    ],
    [
      'what turns the text around',
      [paragraph(text('da\u202ehin \u2068כהן\u2069'))],
      '<p>dahin \u2068כהן\u2069</p>',
    ],
    [
      'a picture named after its file',
      [
        {
          type: 'image',
          image: { url: '/a.png', name: 'IMG_1.jpg', alternativeText: 'IMG_1.jpg' },
        },
      ],
      '<figure><img src="/a.png" alt=""></figure>',
    ],
    [
      'a picture that is described',
      [{ type: 'image', image: { url: '/a.png', name: 'Gäste', alternativeText: 'Gäste' } }],
      '<figure><img src="/a.png" alt="Gäste"></figure>',
    ],
  ])('bears %s', (_, blocks, expected) => {
    expect(blocksToHtml(blocks)).toBe(expected);
  });

  test('bears texts in pieces without end', () => {
    const pieces = Array.from({ length: 200_000 }, (_, index) =>
      text(index === 100_000 ? 'da' : ' ', { bold: index % 2 === 0, code: true }),
    );
    const blocks = [{ type: 'paragraph', children: pieces }];
    expect(blocksToHtml(blocks)).toBe('<p><strong><code>da</code></strong></p>');
    expect(blocksToMarkdown(blocks)).toBe('**`da`**');
    const ticks = '` '.repeat(200_000);
    expect(blocksToMarkdown([{ type: 'code', children: [text(ticks)] }])).toMatch(/^```\n/);
    const lists = Array.from({ length: 150_000 }, () => list('ordered', item(text('da'))));
    expect(blocksToMarkdown(lists).slice(0, 19)).toBe('1. da\n\n1) da\n\n1. da');
  });

  test.each([
    ['links within links', { type: 'link', url: '/a', children: [] }],
    ['lists within items', { type: 'list-item', children: [] }],
    ['lists within lists', { type: 'list', children: [] }],
  ])('bears %s without end', (_, seed) => {
    let node: Record<string, unknown> = { ...seed };
    for (let depth = 0; depth < 50_000; depth += 1) {
      node =
        seed.type === 'list-item'
          ? { type: 'list', children: [{ ...seed, children: [node] }] }
          : { ...seed, children: [node] };
    }
    for (const blocks of [[node], [paragraph(node)]]) {
      expect([blocksToHtml(blocks), blocksToText(blocks), blocksToMarkdown(blocks)]).toEqual([
        '',
        '',
        '',
      ]);
    }
  });
});
