import { hasControlCharacters } from '../../../server/query/text';
import { kindOf, problemOf } from '../../../server/query/values';
import type { ValueKind } from '../../../server/query/values';

type Kind = Exclude<ValueKind, 'json'>;

const GOOD: [Kind, string[]][] = [
  ['text', ['', 'a', 'ä', '\u{1F389}', '%', '1']],
  ['integer', ['0', '-1', '+5', '2147483647', '-2147483647', '007']],
  ['biginteger', ['9007199254740993', '-1']],
  ['number', ['0', '-12.5', '51.5136', '1']],
  ['boolean', ['true', 'false', '1', '0', 't', 'f']],
  ['date', ['2026-03-12', '2024-02-29', '2026-03-12T10:00:00Z']],
  [
    'datetime',
    [
      '2026-03-12',
      '2026-03',
      '2026-03-12T09:00',
      '2026-03-12T09:00:00.000Z',
      '2026-03-12 09:00:00',
      '2026-03-12T09:00:00+01:00',
      '2000-02-29',
      '1773306000000',
    ],
  ],
  ['time', ['09:00:00', '23:59:59.999']],
];

const BAD: [Kind, unknown[]][] = [
  ['text', [null, {}, []]],
  ['integer', ['', 'a', '1.5', '1e3', '2147483648', '-2147483648', ' 1', 'NaN', '0x10']],
  ['biginteger', ['1'.repeat(19), '1.5', '']],
  ['number', ['', 'NaN', 'Infinity', '1e400', '1,5', '--1']],
  ['boolean', ['', 'yes', 'TRUE']],
  ['date', ['', '12.03.2026', '2026-02-30', '2026-13-01', '0000-01-01', '2026', '1773306000000']],
  [
    'datetime',
    [
      '',
      'yesterday',
      '2026-02-30',
      '2025-02-29',
      '1900-02-29',
      '2026-03-12T25:00:00Z',
      '2026-03-12T09:61:00Z',
      '2026-03-12T09:00:00 01:00',
      '+275760-09-13',
      '999999999999999',
      '2026-00-10',
    ],
  ],
  ['time', ['', '9:00', '24:00:00']],
];

const pairs = <T>(table: [Kind, T[]][]) =>
  table.flatMap(([kind, values]) => values.map((value) => [kind, value] as const));

it.each(pairs(GOOD))('%s takes %j', (kind, value) => {
  expect(problemOf(value, kind)).toBeNull();
});

it.each(pairs(BAD))('%s does not take %j', (kind, value) => {
  expect(problemOf(value, kind)).toMatch(/^must be /);
});

it('knows the kind of each scalar type of Strapi, and none of the others', () => {
  expect(
    ['string', 'customField', 'relation', 'component', 'media', 'password'].map(kindOf),
  ).toEqual(['text', undefined, undefined, undefined, undefined, undefined]);
});

it.each([
  ['a\u0000', true],
  ['\u001b[0m', true],
  ['\u007f', true],
  ['a\tb\r\nc', false],
  ['ä \u{1F389}', false],
])('sees control characters in %j: %s', (text, expected) => {
  expect(hasControlCharacters(text)).toBe(expected);
});
