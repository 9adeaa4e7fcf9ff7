import { languageFor, spanOf } from '../../../composer';
import { dateAdverbial as german } from '../../../composer/language/de/dates';
import { dateAdverbial as english } from '../../../composer/language/en/dates';
import { event } from './build';

describe('a range of dates', () => {
  test.each([
    ['2026-03-12', '2026-03-12', '12. März 2026', 'March 12, 2026', '12 March 2026'],
    ['2026-03-12', '2026-03-14', '12.–14. März 2026', 'March 12–14, 2026', '12–14 March 2026'],
    [
      '2026-03-30',
      '2026-04-02',
      '30. März – 2. April 2026',
      'March 30 – April 2, 2026',
      '30 March – 2 April 2026',
    ],
    [
      '2026-12-30',
      '2027-01-02',
      '30. Dezember 2026 – 2. Januar 2027',
      'December 30, 2026 – January 2, 2027',
      '30 December 2026 – 2 January 2027',
    ],
    ['2028-02-29', '2028-02-29', '29. Februar 2028', 'February 29, 2028', '29 February 2028'],
  ])('%s to %s', (start, end, de, en, gb) => {
    expect(languageFor('de').dateRange({ start, end })).toBe(de);
    expect(languageFor('en').dateRange({ start, end })).toBe(en);
    expect(languageFor('en-GB').dateRange({ start, end })).toBe(gb);
  });

  test.each([
    ['de-AT', '2026-01-05', '2026-01-05', '5. Jänner 2026'],
    ['de-AT', '2026-12-30', '2027-01-02', '30. Dezember 2026 – 2. Jänner 2027'],
    ['de-CH', '2026-03-12', '2026-03-14', '12.–14. März 2026'],
    ['de-CH', '2028-02-28', '2028-03-01', '28. Februar – 1. März 2028'],
    ['en-US', '2028-02-28', '2028-03-01', 'February 28 – March 1, 2028'],
    ['en-CA', '2026-03-12', '2026-03-14', 'March 12–14, 2026'],
    ['en-AU', '2026-03-12', '2026-03-14', '12–14 March 2026'],
    ['en-IN', '2026-01-05', '2026-01-05', '5 January 2026'],
    ['en-ZA', '2026-01-05', '2026-01-05', '5 January 2026'],
    ['en-IE', '2026-12-31', '2027-01-01', '31 December 2026 – 1 January 2027'],
  ])('is written as in the country: %s, %s to %s', (code, start, end, expected) => {
    expect(languageFor(code).dateRange({ start, end })).toBe(expected);
  });

  test('is nothing for what is no date', () => {
    expect(languageFor('de').dateRange({ start: '2026-02-30', end: '2026-03-01' })).toBe('');
    expect(german({ start: 'bald', end: 'bald' }, 'de')).toBeUndefined();
  });

  test.each([
    ['2026-03-12', '2026-03-12', 'am 12. März 2026', 'on March 12, 2026'],
    ['2026-03-12', '2026-03-13', 'am 12. und 13. März 2026', 'on March 12 and 13, 2026'],
    ['2026-03-31', '2026-04-01', 'am 31. März und 1. April 2026', 'on March 31 and April 1, 2026'],
    ['2026-03-12', '2026-03-14', 'vom 12. bis 14. März 2026', 'from March 12 to 14, 2026'],
    [
      '2026-12-30',
      '2027-01-02',
      'vom 30. Dezember 2026 bis 2. Januar 2027',
      'from December 30, 2026, to January 2, 2027',
    ],
    [
      '2026-12-31',
      '2027-01-01',
      'am 31. Dezember 2026 und 1. Januar 2027',
      'on December 31, 2026, and January 1, 2027',
    ],
    ['2028-02-29', '2028-02-29', 'am 29. Februar 2028', 'on February 29, 2028'],
  ])('in a sentence: %s to %s', (start, end, de, en) => {
    expect(german({ start, end }, 'de')?.replaceAll('\u00a0', ' ')).toBe(de);
    expect(english({ start, end }, 'en')?.replaceAll('\u00a0', ' ')).toBe(en);
  });
});

describe('the days of an event', () => {
  test.each([
    [
      'a date in the zone of the event, not in UTC',
      { startsAt: '2026-03-12T23:30:00.000Z' },
      '2026-03-13',
      '2026-03-13',
    ],
    [
      'a zone behind UTC',
      { startsAt: '2026-03-12T02:00:00.000Z', timeZone: 'America/Los_Angeles' },
      '2026-03-11',
      '2026-03-11',
    ],
    [
      'stored dates before moments',
      { startDate: '2026-03-12', endDate: '2026-03-14', startsAt: '2026-01-01T00:00:00.000Z' },
      '2026-03-12',
      '2026-03-14',
    ],
    [
      'all day: the dates as they are',
      {
        allDay: true,
        startDate: '2026-03-12',
        endDate: '2026-03-13',
        timeZone: 'Pacific/Auckland',
      },
      '2026-03-12',
      '2026-03-13',
    ],
    [
      'an evening that ends after midnight is one date',
      { startsAt: '2026-07-02T16:00:00.000Z', endsAt: '2026-07-02T23:30:00.000Z' },
      '2026-07-02',
      '2026-07-02',
    ],
    [
      'a night that ends in the morning is two',
      { startsAt: '2026-07-02T16:00:00.000Z', endsAt: '2026-07-03T08:00:00.000Z' },
      '2026-07-02',
      '2026-07-03',
    ],
    [
      'over a change of clocks',
      { startsAt: '2026-03-28T23:30:00.000Z', endsAt: '2026-03-29T15:00:00.000Z' },
      '2026-03-29',
      '2026-03-29',
    ],
    ['no end', { startDate: '2026-03-12' }, '2026-03-12', '2026-03-12'],
    [
      'an end before the start counts as none',
      { startDate: '2026-03-12', endDate: '2026-03-11' },
      '2026-03-12',
      '2026-03-12',
    ],
    [
      'an unknown zone counts as UTC',
      { startsAt: '2026-03-12T12:00:00.000Z', timeZone: 'Nowhere/City' },
      '2026-03-12',
      '2026-03-12',
    ],
  ])('%s', (_, given, start, end) => {
    expect(spanOf(event(given))).toEqual({ start, end });
  });

  test.each([[{}], [{ startsAt: 'soon' }], [{ startDate: '2026-02-30' }]])(
    'is unknown: %j',
    (given) => {
      expect(spanOf(event(given))).toBeUndefined();
    },
  );
});
