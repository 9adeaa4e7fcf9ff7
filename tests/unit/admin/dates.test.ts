import { formatEventDate } from '../../../admin/utils/dates';
import type { EventTimes } from '../../../admin/utils/dates';

const event = (times: Partial<EventTimes>): EventTimes => ({
  allDay: false,
  timeZone: 'Europe/Berlin',
  startsAt: null,
  endsAt: null,
  startDate: null,
  endDate: null,
  ...times,
});

/** Intl puts thin and unbreakable spaces around dashes; which, differs between versions of ICU. */
const plain = (text: string | null) => text?.replace(/\s+/g, ' ').replace(/ ?– ?/g, '–');

describe('the date of an event', () => {
  it.each([
    ['de', '2025-03-20', '2025-03-20', '20. März 2025'],
    ['de', '2026-03-12', '2026-03-14', '12.–14. März 2026'],
    ['de', '2026-03-30', '2026-04-02', '30. März–2. April 2026'],
    ['de', '2026-12-30', '2027-01-02', '30. Dezember 2026–2. Januar 2027'],
    ['en', '2026-03-12', '2026-03-14', 'March 12–14, 2026'],
    ['en', '2026-12-30', '2027-01-02', 'December 30, 2026–January 2, 2027'],
    ['en', '2024-02-29', '2024-02-29', 'February 29, 2024'],
  ])('is written in %s from %s to %s as %s', (language, startDate, endDate, expected) => {
    expect(plain(formatEventDate(event({ startDate, endDate }), language))).toBe(expected);
  });

  it('is the first day where the last one is missing, or before it', () => {
    expect(formatEventDate(event({ startDate: '2026-03-12' }), 'de')).toBe('12. März 2026');
    expect(formatEventDate(event({ startDate: '2026-03-12', endDate: '2026-03-10' }), 'de')).toBe(
      '12. März 2026',
    );
  });

  it('is the day in the zone of the event, where only times are known', () => {
    const startsAt = '2026-03-12T23:30:00.000Z';
    expect(formatEventDate(event({ startsAt }), 'de')).toBe('13. März 2026');
    expect(formatEventDate(event({ startsAt, timeZone: 'America/New_York' }), 'de')).toBe(
      '12. März 2026',
    );
  });

  it('does not fail at a zone that nobody knows, nor at a date that is none', () => {
    const startsAt = '2026-03-12T12:00:00.000Z';
    expect(formatEventDate(event({ startsAt, timeZone: 'Mars/Olympus' }), 'de')).toBe(
      '12. März 2026',
    );
    expect(formatEventDate(event({ startDate: 'soon' }), 'de')).toBeNull();
  });

  it('is nothing where nothing is known', () => {
    expect(formatEventDate(event({}), 'en')).toBeNull();
  });
});
