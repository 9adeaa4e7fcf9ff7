import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parseFragment } from 'parse5';
import type { Node } from 'parse5';

import { blocksToHtml, blocksToMarkdown } from '../../../composer';
import { hardText, item, link, list, paragraph, richText, text } from './rich-text';

const parser = new MarkdownIt('commonmark').enable(['strikethrough', 'table']);

const MARKS = new Set(['strong', 'em', 's', 'code', 'a']);
/** What Markdown has no words for, or says in another way. */
const PASSED_OVER = new Set(['u', 'figure', 'figcaption', 'tbody']);

/** Every character that is no white space with all that is said about it: its blocks, its marks, its address. */
function characters(html: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, path: string[], marks: string[]): void => {
    if (node.nodeName === '#text') {
      for (const character of (node.value ?? '').replace(/\s/g, '')) {
        found.push([...path, [...new Set(marks)].sort().join('+'), character].join(' '));
      }
      return;
    }
    const tag = node.tagName ?? '';
    const attribute = (name: string): string =>
      node.attrs?.find((given) => given.name === name)?.value ?? '';
    if (tag === 'img') {
      found.push(`img ${address(attribute('src'))}`);
    }
    // A list in an item that says nothing else, and the like, are told apart by their number.
    const step = ['', '#document-fragment'].includes(tag) || PASSED_OVER.has(tag) ? [] : [tag];
    const mark = tag === 'a' ? [`a:${address(attribute('href'))}`] : [tag];
    for (const child of node.childNodes ?? []) {
      if (MARKS.has(tag)) {
        visit(child, path, [...marks, ...mark]);
      } else {
        visit(child, [...path, ...step], marks);
      }
    }
  };
  visit(parseFragment(html), [], []);
  return found;
}

/** Percent signs aside, which parsers put in where they see fit. */
const address = (url: string): string => url.replace(/[|`<>"\\ ]/g, encodeURIComponent);

/** The caption of a picture is in italics below it. */
const asMarkdownSaysIt = (html: string): string =>
  html
    .replace(/<figcaption>(.*?)<\/figcaption>/gs, '<p><em>$1</em></p>')
    .replace(/<figure>(<img[^>]*>)(?:<p>(.*?)<\/p>)?<\/figure>/gs, '<p>$1<br>$2</p>')
    .replace(/<blockquote>(.*?)<\/blockquote>/gs, '<blockquote><p>$1</p></blockquote>');

const markdown = (...children: unknown[]): string => blocksToMarkdown([paragraph(...children)]);

describe('Markdown', () => {
  test('has every kind of block', () => {
    expect(
      blocksToMarkdown([
        { type: 'heading', level: 2, children: [text('Titel')] },
        paragraph(text('Ein '), text('Satz', { bold: true }), text('.\nNeue Zeile')),
        { type: 'quote', children: [text('Gesagt\nund getan')] },
        { type: 'code', language: 'c++', children: [text('a < b\n```\nc')] },
        list(
          'ordered',
          item(text('eins')),
          list('unordered', item(text('darin\nweiter'))),
          item(text('zwei')),
        ),
        {
          type: 'image',
          image: { url: '/a.png', alternativeText: 'Ein [Bild]', caption: 'Zeile' },
          children: [],
        },
      ]),
    ).toBe(
      [
        '## Titel',
        'Ein **Satz**.\\\nNeue Zeile',
        '> Gesagt\\\n> und getan',
        '````c++\na < b\n```\nc\n````',
        '1. eins\n   - darin\\\n     weiter\n2. zwei',
        '![Ein \\[Bild\\]](/a.png)\\\n*Zeile*',
      ].join('\n\n'),
    );
  });

  test.each([
    ['1. Preis', '1\\. Preis'],
    ['12. März', '12\\. März'],
    ['1) Preis', '1\\) Preis'],
    ['2026 war 1. ein Jahr', '2026 war 1. ein Jahr'],
    ['3.5 Millionen', '3.5 Millionen'],
    ['# Titel', '\\# Titel'],
    ['#mikrotechnik', '#mikrotechnik'],
    ['- Punkt', '\\- Punkt'],
    ['-5 °C', '-5 °C'],
    ['+ Punkt', '\\+ Punkt'],
    ['+49 231', '+49 231'],
    ['> Zitat', '\\> Zitat'],
    ['a > b', 'a > b'],
    ['---', '\\---'],
    ['Titel\n===', 'Titel\\\n\\==='],
    ['Titel\n- Punkt', 'Titel\\\n\\- Punkt'],
    ['    kein Code', 'kein Code'],
    ['2*3*4', '2\\*3\\*4'],
    ['_leise_', '\\_leise\\_'],
    ['snake_case', 'snake_case'],
    ['https://example.org/my_long_path', 'https://example.org/my_long_path'],
    ['`a`', '\\`a\\`'],
    ['<b>', '\\<b>'],
    ['[a](b)', '\\[a\\](b)'],
    ['a | b', 'a \\| b'],
    ['AT&T', 'AT&T'],
    ['&amp;', '\\&amp;'],
    ['a\\b', 'a\\\\b'],
    ['~alt~', '\\~alt\\~'],
    ['Wirklich?!', 'Wirklich?!'],
  ])('says %j as it is', (value, expected) => {
    expect(markdown(text(value))).toBe(expected);
  });

  test('escapes the number signs at the end of a heading only', () => {
    const heading = (value: string): string =>
      blocksToMarkdown([{ type: 'heading', level: 3, children: [text(value)] }]);
    expect(heading('Einführung in C#')).toBe('### Einführung in C#');
    expect(heading('Platz #')).toBe('### Platz \\#');
    expect(heading('1. Preis\nfür alle')).toBe('### 1. Preis für alle');
  });

  test.each([
    ['a space at the end', [text('fett ', { bold: true }), text('mager')], '**fett** mager'],
    ['a space at the start', [text('mager'), text(' fett', { bold: true })], 'mager **fett**'],
    ['nothing but a space', [text('a'), text(' ', { bold: true }), text('b')], 'a b'],
    [
      'a no-break space',
      [text('fett\u00a0', { bold: true }), text('mager')],
      '**fett**\u00a0mager',
    ],
    ['a part of a word', [text('Hoch', { italic: true }), text('schule')], '*Hoch*schule'],
    ['two marks', [text('beides', { bold: true, italic: true })], '**_beides_**'],
    [
      'marks that overlap',
      [
        text('a ', { bold: true }),
        text('b', { bold: true, italic: true }),
        text(' c', { italic: true }),
      ],
      '**a _b_** *c*',
    ],
    [
      'texts that the editor split',
      [text('a', { bold: true }), text('b', { bold: true })],
      '**ab**',
    ],
    ['what is struck through', [text('alt', { strikethrough: true })], '~~alt~~'],
    ['what is underlined', [text('wichtig', { underline: true }), text('!')], 'wichtig!'],
    ['code', [text('a*b', { code: true })], '`a*b`'],
    ['code with a backtick', [text('a`b', { code: true })], '``a`b``'],
    ['code that starts with a backtick', [text('`a', { code: true })], '`` `a ``'],
    ['code with a space at its end', [text('a ', { code: true }), text('b')], '`a` b'],
    [
      'a quotation before a letter',
      [text('„Ja“', { bold: true }), text('sagte')],
      '**„Ja“**&#115;agte',
    ],
    [
      'a letter alone between two marks',
      [
        text('Wort'),
        text('a', { strikethrough: true }),
        text('Wort', { bold: true, italic: true, strikethrough: true }),
      ],
      'Wor&#116;~~&#97;**_Wort_**~~',
    ],
    [
      'a digit alone behind two marks',
      [
        text('Wort', { bold: true, italic: true, strikethrough: true }),
        text('5', { strikethrough: true }),
        text('Wort'),
      ],
      '~~**_Wort_**&#53;~~&#87;ort',
    ],
  ])('marks %s', (_, children, expected) => {
    expect(markdown(...children)).toBe(expected);
  });

  test.each([
    ['https://example.org/Optik_(Physik)', 'https://example.org/Optik_\\(Physik\\)'],
    ['https://example.org/a b', 'https://example.org/a%20b'],
    ['https://example.org/<b>', 'https://example.org/%3Cb%3E'],
    ['/termine?a=1&copy;=2', '/termine?a=1\\&copy;=2'],
  ])('links to %s', (url, expected) => {
    expect(markdown(link(url))).toBe(`[Text](${expected})`);
  });

  test('links from marked text, without the space at its edges, and makes no picture of a link', () => {
    expect(markdown(text('Siehe!'), link('/a', text(' hier ', { bold: true })), text('und'))).toBe(
      'Siehe! [**hier**](/a) und',
    );
    expect(markdown(text('Siehe!'), link('/a', text('hier')))).toBe('Siehe\\![hier](/a)');
    expect(markdown(link('/a', text(']:', { code: true })))).toBe('[`]:`](/a )');
    expect(markdown(link('javascript:alert(1)', text('hier')))).toBe('hier');
  });

  test('keeps lists apart that follow one another', () => {
    const one = list('unordered', item(text('eins')));
    expect(blocksToMarkdown([one, one, one])).toBe('- eins\n\n* eins\n\n- eins');
    const numbered = list('ordered', item(text('eins')));
    expect(blocksToMarkdown([numbered, one, numbered, numbered])).toBe(
      '1. eins\n\n- eins\n\n1. eins\n\n1) eins',
    );
  });

  test.each([null, undefined, 'Text', 7, {}, [null, 7, 'x', {}], [paragraph(text(' '))]])(
    'is empty for %j',
    (blocks) => {
      expect(blocksToMarkdown(blocks)).toBe('');
    },
  );

  test('says to a CommonMark parser just what the HTML says', () => {
    fc.assert(
      fc.property(richText, (blocks) => {
        expect(characters(parser.render(blocksToMarkdown(blocks)))).toEqual(
          characters(asMarkdownSaysIt(blocksToHtml(blocks))),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('describes a picture with the text as it is', () => {
    // A link, because markdown-it leaves escaped characters out of the description of a picture.
    fc.assert(
      fc.property(hardText, (alternativeText) => {
        const picture = blocksToMarkdown([
          { type: 'image', image: { url: '/a', alternativeText } },
        ]);
        const [said] = blocksToHtml([paragraph(text(alternativeText.replace(/\s+/g, ' ')))]).match(
          /(?<=<p>).*(?=<\/p>)/s,
        ) ?? [''];
        expect(characters(parser.render(picture.replace(/^!/, '')))).toEqual(
          characters(`<p><a href="/a">${said}</a></p>`),
        );
      }),
      { numRuns: 500 },
    );
  });
});
