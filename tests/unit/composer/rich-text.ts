import fc from 'fast-check';

/** Blocks as Strapi's editor stores them, of texts that are hard to render. */

export const paragraph = (...children: unknown[]): unknown => ({ type: 'paragraph', children });
export const text = (value: string, marks = {}): unknown => ({
  type: 'text',
  text: value,
  ...marks,
});
export const link = (url: unknown, ...children: unknown[]): unknown => ({
  type: 'link',
  url,
  children: children.length === 0 ? [text('Text')] : children,
});
export const item = (...children: unknown[]): unknown => ({ type: 'list-item', children });
export const list = (format: 'ordered' | 'unordered', ...children: unknown[]): unknown => ({
  type: 'list',
  format,
  children,
});

const PARTS = [
  ...[
    'Wort',
    'a',
    'Größe',
    '漢字',
    'כהן',
    '👩‍👩‍👧‍👦',
    '€',
    '5',
    '„Zitat“',
    'z. B.',
    'snake_case_name',
    'C#',
    '2*3',
  ],
  ...[' ', '  ', '\n', '\t', '\u00a0', '\n\n', ' \n '],
  ...[
    '.',
    ',',
    '!',
    '?',
    '-',
    '+',
    '*',
    '_',
    '`',
    '``',
    '```',
    '~',
    '~~',
    '~~~',
    '#',
    '##',
    '=',
    '==',
    '---',
    ':',
  ],
  ...[
    '1.',
    '1)',
    '12. ',
    '# ',
    '- ',
    '+ ',
    '> ',
    '* ',
    '    ',
    '| a | b |',
    '\n|-|-|\n',
    '\\',
    '\\\n',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '[a](b)',
    '![a](b)',
    '[a]: b',
    '<b>',
    '<!--',
    '<https://example.org>',
    '&amp;',
    '&',
    '&#65;',
    ';',
    '***',
    '___',
  ],
  ...[
    '**',
    '__',
    '[^1]',
    '\u202e',
    '\u0000',
    '\u2028',
    '</p>',
    '<script>alert(1)</script>',
    ']]>',
    '$&',
  ],
];
export const hardText = fc
  .array(fc.constantFrom(...PARTS), { maxLength: 5 })
  .map((parts) => parts.join(''));

const marks = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    code: fc.boolean(),
  },
  { requiredKeys: [] },
);
const textNode = fc.tuple(hardText, marks).map(([value, given]) => text(value, given));
const url = fc.constantFrom(
  'https://example.org/',
  'https://example.org/a_b?c=1&amp=2&copy;x#y',
  'https://example.org/Optik_(Physik)',
  'https://example.org/a b(c',
  'https://example.org/`x`<y>"z\'\\',
  '/termine',
  'mailto:redaktion@example.org',
  'javascript:alert(1)',
);
const inline = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: textNode },
    {
      weight: 1,
      arbitrary: fc
        .tuple(url, fc.array(textNode, { maxLength: 3 }))
        .map(([to, children]) => ({ type: 'link', url: to, children })),
    },
  ),
  { maxLength: 5 },
);
const format = fc.constantFrom('ordered', 'unordered');

const { list: lists } = fc.letrec((tie) => ({
  list: fc.record({
    type: fc.constant('list'),
    format,
    children: fc.array(
      fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        inline.map((children) => ({ type: 'list-item', children })),
        tie('list'),
      ),
      { maxLength: 4 },
    ),
  }),
}));

const block = fc.oneof(
  { weight: 4, arbitrary: inline.map((children) => ({ type: 'paragraph', children })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(inline, fc.integer({ min: 1, max: 6 }))
      .map(([children, level]) => ({ type: 'heading', level, children })),
  },
  { weight: 1, arbitrary: inline.map((children) => ({ type: 'quote', children })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(hardText, fc.constantFrom(null, 'ts', 'c++'))
      .map(([value, language]) => ({ type: 'code', language, children: [text(value)] })),
  },
  { weight: 2, arbitrary: lists },
  {
    weight: 1,
    arbitrary: fc.tuple(url, hardText, hardText).map(([to, alternativeText, caption]) => ({
      type: 'image',
      image: { url: to, alternativeText, caption, width: 20, height: 10 },
      children: [text('')],
    })),
  },
);

/** Everything that the editor can store. */
export const richText: fc.Arbitrary<unknown[]> = fc.array(block, { maxLength: 4 });
