import {
  familyName,
  fullName,
  knowsLanguage,
  languageFor,
  plainName,
  UnknownLanguageError,
} from '../../../composer';
import { person } from './build';

const NBSP = '\u00a0';

describe('the name of a person', () => {
  test.each([
    [
      {
        honorificPrefix: 'Prof. Dr.-Ing. habil. Dr. h. c. mult.',
        givenName: 'Jürgen',
        familyName: 'Groß',
      },
      `Prof. Dr.-Ing. habil. Dr. h. c. mult.${NBSP}Jürgen Groß`,
    ],
    [
      { honorificPrefix: 'Dipl.-Ing. (FH)', givenName: 'Eva', familyName: 'Muster' },
      `Dipl.-Ing. (FH)${NBSP}Eva Muster`,
    ],
    [
      { givenName: 'Eva', familyName: 'Muster', honorificSuffix: 'M.Sc.' },
      `Eva Muster${NBSP}M.Sc.`,
    ],
    [
      { givenName: 'Eva', familyName: 'Muster', honorificSuffix: 'a. D.' },
      `Eva Muster${NBSP}a. D.`,
    ],
    [{ givenName: 'Ursula', namePrefix: 'von der', familyName: 'Heide' }, 'Ursula von der Heide'],
    [
      { honorificPrefix: 'Dr.', namePrefix: 'van den', familyName: 'Berg' },
      `Dr.${NBSP}van den Berg`,
    ],
    [{ givenName: 'Siobhán', familyName: 'O’Neill' }, 'Siobhán O’Neill'],
    [{ familyName: 'Madonna' }, 'Madonna'],
    [{ givenName: 'J. R. R.', familyName: 'Müller-Lüdenscheidt' }, 'J. R. R. Müller-Lüdenscheidt'],
    [{ givenName: 'Łukasz', familyName: 'Żółć' }, 'Łukasz Żółć'],
  ])('is in full at the first mention: %#', (given, expected) => {
    expect(fullName(person('id', given))).toBe(expected);
  });

  test('keeps "von" as a part of the name in all its forms', () => {
    const heide = person('id', {
      honorificPrefix: 'Dr.',
      givenName: 'Ursula',
      namePrefix: 'von der',
      familyName: 'Heide',
    });
    expect(plainName(heide)).toBe('Ursula von der Heide');
    expect(familyName(heide)).toBe('von der Heide');
  });

  test('in a right-to-left script is isolated from the sentence around it', () => {
    expect(
      fullName(person('id', { honorificPrefix: 'Dr.', givenName: 'משה', familyName: 'כהן' })),
    ).toBe(`Dr.${NBSP}\u2068משה כהן\u2069`);
    expect(familyName(person('id', { familyName: 'محمود' }))).toBe('\u2068محمود\u2069');
  });
});

describe('a list', () => {
  test.each([
    ['de', ['A'], 'A'],
    ['de', ['A', 'B'], 'A und B'],
    ['de', ['A', 'B', 'C'], 'A, B und C'],
    ['de-CH', ['A', 'B', 'C'], 'A, B und C'],
    ['en', ['A', 'B'], 'A and B'],
    ['en', ['A', 'B', 'C'], 'A, B, and C'],
    ['en-GB', ['A', 'B', 'C'], 'A, B and C'],
  ])('%s %j', (code, items, expected) => {
    expect(languageFor(code).list(items)).toBe(expected);
  });
});

describe('the language for a code', () => {
  test.each(['de', 'de-AT', 'de-CH', 'en', 'en-GB', 'en-AU'])('%s', (code) => {
    expect(knowsLanguage(code)).toBe(true);
    expect(languageFor(code).code).toBe(code);
  });

  test.each(['fr', 'nl-BE', 'nonsense_code!', ''])('is never another one: %p', (code) => {
    expect(knowsLanguage(code)).toBe(false);
    expect(() => languageFor(code)).toThrow(UnknownLanguageError);
  });
});
