import fc from 'fast-check';

import { cleanText } from '../../../composer';

describe('a text that is clean already', () => {
  test.each(['Optik', 'Dr. Eva Groß – „Was nun?“', 'a\u00adb', 'Łukasz Żółć', 'a'])(
    '%j stays',
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );

  test('is told from one that is not', () => {
    const part = fc.constantFrom(
      ...[
        'Wort',
        'ü',
        'u',
        '\u0308',
        'ſ',
        'ˌ',
        '–',
        '…',
        ' ',
        '  ',
        '\u00a0',
        '\n',
        '\t',
        '\u200b',
        '\u2028',
        '\u2026',
        '\ufb01',
        'Å',
        '\u212b',
        '\u00ad',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        // A character that is always dropped makes sure that the text is looked at.
        expect(cleanText(text)).toBe(cleanText(`\u0001${text}`));
      }),
      { numRuns: 1000 },
    );
  });
});
