import fc from 'fast-check';

import { cutAtSentence, cutAtWord, sentencesOf } from '../../../composer';
import { closeSentence } from '../../../composer/sentences';

describe('the sentences of a text', () => {
  test.each([
    ['Es sprach Dr. Eva Muster. Danach war Pause.', 2],
    ['Prof. Dr.-Ing. habil. Dr. h. c. mult. Jürgen Groß sprach. Danach war Pause.', 2],
    ['Der Muster e. V. Nord lud ein. Danach war Pause.', 2],
    ['Am 12. März 2026 war es so weit. Danach war Pause.', 2],
    ['So geht es, z. B. Am Rand. Danach war Pause.', 2],
    ['Eva Muster M.Sc. Optik sprach. Danach war Pause.', 2],
    ['Das war 2026. Danach war Pause.', 2],
    ['„Was nun?“ Danach war Pause. Und Schluss!', 3],
    ['She met Dr. Roe and Mr. Poe, e.g. Monday. Then they left.', 2],
    ['J. R. R. Muster schrieb. Danach war Pause.', 2],
    ['Kein Punkt', 1],
    ['', 0],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
    expect(sentencesOf(text).join(' ')).toBe(text);
  });
});

describe('a text that is cut', () => {
  test('ends with a whole sentence', () => {
    const text = 'Beim Kongress sprach Dr. Eva Muster. Danach war Pause.';
    expect(cutAtSentence(text, 100)).toBe(text);
    expect(cutAtSentence(text, 40)).toBe('Beim Kongress sprach Dr. Eva Muster.');
  });

  test('is never cut after a title', () => {
    expect(cutAtSentence('Beim Kongress sprach Dr. Eva Muster zu allen Gästen.', 26)).toBe(
      'Beim Kongress sprach Dr.…',
    );
    expect(cutAtSentence('Es war schön. Beim Kongress sprach Dr. Eva Muster.', 42)).toBe(
      'Es war schön.',
    );
  });

  test('is cut between words where no sentence fits', () => {
    expect(cutAtWord('Mikrotechnik und Nanotechnik', 20)).toBe('Mikrotechnik und…');
    expect(cutAtWord('Mikrotechnik', 6)).toBe('Mikro…');
  });

  test('keeps an emoji whole', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(cutAtWord(`${family}${family}`, family.length + 1)).toBe(`${family}…`);
    expect(cutAtWord(`${family}${family}`, family.length)).toBe('…');
  });

  test('is never longer than asked, well formed, and made of the start of the text', () => {
    const words = fc.array(
      fc.constantFrom('Dr.', 'Muster', 'sprach.', '👩‍👧', 'am', '12.', 'März!', 'é', 'z. B.'),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 80 }), (parts, max) => {
        const text = parts.join(' ');
        for (const cut of [cutAtSentence(text, max), cutAtWord(text, max)]) {
          expect(cut.length).toBeLessThanOrEqual(max);
          expect(/\p{Surrogate}/u.test(cut)).toBe(false);
          expect(text.startsWith(cut.replace(/…$/u, ''))).toBe(true);
        }
      }),
    );
  });
});

describe('the end of a sentence', () => {
  test.each([
    ['Es war schön', 'Es war schön.'],
    ['Es war schön.', 'Es war schön.'],
    ['War es schön?', 'War es schön?'],
    ['Sie hielt den Vortrag „Was nun?“', 'Sie hielt den Vortrag „Was nun?“'],
    ['Sie hielt den Vortrag „Und dann…“', 'Sie hielt den Vortrag „Und dann…“'],
    ['Es sprach Eva Muster M.Sc.', 'Es sprach Eva Muster M.Sc.'],
    ['Es sprach Eva Muster (Muster Inc.)', 'Es sprach Eva Muster (Muster Inc.).'],
    ['(Das war alles.)', '(Das war alles.)'],
    ['Es war schön,', 'Es war schön.'],
  ])('%s', (text, expected) => {
    expect(closeSentence(text)).toBe(expected);
  });
});
