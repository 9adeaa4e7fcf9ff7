import { dayIn, relativeDay, relativeTime } from '../../../admin/utils/relative';

describe('how far a day is', () => {
  it.each([
    ['2026-03-11', 'de', 'heute'],
    ['2026-03-10', 'de', 'gestern'],
    ['2026-03-08', 'de', 'vor 3 Tagen'],
    ['2026-03-12', 'en', 'tomorrow'],
    ['2026-04-01', 'en', 'in 21 days'],
    // Over the change to summer time, when a day has 23 hours.
    ['2026-03-30', 'de', 'in 19 Tagen'],
    ['2026-01-26', 'de', 'vor 44 Tagen'],
    ['2026-01-20', 'de', 'vor 2 Monaten'],
    ['2024-12-11', 'en', '15 months ago'],
    ['2023-03-11', 'de', 'vor 3 Jahren'],
  ])('%s in %s: %s', (day, language, expected) => {
    expect(relativeDay(day, '2026-03-11', language)).toBe(expected);
  });
});

describe('how long ago something happened', () => {
  const now = new Date('2026-03-11T12:00:00.000Z');

  it.each([
    ['2026-03-11T12:00:00.000Z', 'de', 'in dieser Minute'],
    ['2026-03-11T11:15:00.000Z', 'de', 'vor 45 Minuten'],
    ['2026-03-11T09:00:00.000Z', 'en', '3 hours ago'],
    ['2026-03-10T09:00:00.000Z', 'de', 'gestern'],
    ['2026-02-11T09:00:00.000Z', 'en', '28 days ago'],
  ])('%s in %s: %s', (time, language, expected) => {
    expect(relativeTime(time, now, language)).toBe(expected);
  });
});

describe('the day in a zone', () => {
  const late = new Date('2026-03-11T23:30:00.000Z');

  it.each([
    ['Europe/Berlin', '2026-03-12'],
    ['America/New_York', '2026-03-11'],
    [null, '2026-03-11'],
    ['Europe/Dortmund', '2026-03-11'],
  ])('%s: %s', (zone, expected) => {
    expect(dayIn(zone, late)).toBe(expected);
  });
});
