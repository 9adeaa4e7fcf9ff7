import fc from 'fast-check';

import { readingTime, wordCount } from '../../../composer';
import { item, link, list, paragraph, richText, text } from './rich-text';

describe('words', () => {
  test.each([
    ['', 0],
    [' \n\u00a0 ', 0],
    ['Das ist ein Satz.', 4],
    ['z. B. am Rand', 4],
    ['z.B. am Rand', 3],
    ['Der Muster e. V. lud ein.', 6],
    ['Networking-Lunch', 1],
    ['Eva Müller-Lüdenscheidt sprach', 3],
    ['Aus- und Weiterbildung', 3],
    ['Referent:innen, Referent*innen, Referent/-innen', 3],
    ['Sie kam – und ging.', 4],
    ['They came—and left.', 4],
    ['Don’t wait', 2],
    ['Prof. Dr.-Ing. Jürgen Groß', 4],
    ['12.–14. März 2026', 3],
    ['2.5D-MEMS', 1],
    ['100 %', 1],
    ['1.200,50 €', 1],
    ['Siehe https://example.org/a-b?c=d', 2],
    ['👩‍👩‍👧‍👦 🎉 1️⃣', 0],
    ['Danke 🎉!', 1],
    ['Ju\u0308rgen', 1],
    ['今日は良い天気です', 5],
    ['Das MEMS-Institut 東京 lud ein', 5],
    ['Donau\u00addampf\u00adschiff', 1],
    ['Dr.\u00a0Eva\u00a0Muster', 3],
    ['… – „“', 0],
  ])('%j: %d', (value, count) => {
    expect(wordCount([paragraph(text(value))], 'de')).toBe(count);
  });

  test('stand in paragraphs, headings, quotes, lists and links, and in no picture or code', () => {
    expect(
      wordCount([
        { type: 'heading', level: 2, children: [text('Der Titel')] },
        paragraph(
          text('ein Wo'),
          text('rt', { bold: true }),
          text(' und '),
          link('/a', text('zwei')),
        ),
        { type: 'quote', children: [text('gesagt\ngetan')] },
        list('ordered', item(text('eins')), list('unordered', item(text('darin')))),
        { type: 'code', children: [text('let a = b')] },
        { type: 'image', image: { url: '/a.png', alternativeText: 'ein Bild', caption: 'Bild' } },
      ]),
    ).toBe(10);
  });

  test('are as many in two texts as in each', () => {
    fc.assert(
      fc.property(richText, richText, (one, other) => {
        expect(wordCount([...one, ...other])).toBe(wordCount(one) + wordCount(other));
      }),
    );
  });

  test.each([null, 7, {}, [null]])('are none in %j', (blocks) => {
    expect(wordCount(blocks)).toBe(0);
    expect(readingTime(blocks, 'de')).toBe(0);
  });

  test('are counted whatever the language is called', () => {
    expect(wordCount([paragraph(text('今日は'))], 'not a language')).toBe(2);
  });
});

describe('the time to read', () => {
  const words = (count: number): unknown[] => [paragraph(text('Wort '.repeat(count)))];

  test.each([
    [1, 'de', 1],
    [187, 'de', 1],
    [1870, 'de', 10],
    [1870, 'de-AT', 10],
    [2380, 'en', 10],
    [2380, 'en-GB', 10],
    [2000, 'fr', 10],
    [280, 'de', 1],
    [281, 'de', 2],
  ])('of %d words in %s is %d min', (count, language, minutes) => {
    expect(readingTime(words(count), language)).toBe(minutes);
  });
});
