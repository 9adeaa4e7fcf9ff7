import { proposedStart } from '../../../admin/copies/start';

const WHOLE_DAY = { allDay: true, startsAt: null, timeZone: 'Europe/Berlin' };

const proposed = (startDate: string, today: string) =>
  proposedStart({ ...WHOLE_DAY, startDate }, today).day;

const weekday = (day: string | null) => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('the day that is proposed for the next edition', () => {
  test.each([
    ['of an event that is just over', '2026-03-19', '2026-03-20', '2027-03-18'],
    ['of an event that is still to come', '2026-03-19', '2025-11-01', '2027-03-18'],
    ['of an event two years ago', '2024-09-24', '2026-11-29', '2027-09-21'],
    ['of one whose next edition would be today', '2025-11-30', '2026-11-29', '2027-11-28'],
    ['of one long ago', '1999-05-05', '2026-11-29', '2027-05-05'],
    ['from a leap day on', '2024-02-29', '2025-03-01', '2026-02-26'],
  ])('%s is ahead, on the same day of the week', (_case, startDate, today, expected) => {
    const day = proposed(startDate, today);
    expect(day).toBe(expected);
    expect(weekday(day)).toBe(weekday(startDate));
  });

  it('is ahead and not much more than a year away, whenever the event was', () => {
    for (let days = -400; days < 4000; days += 13) {
      const today = '2026-11-29';
      const startDate = new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
      const day = proposed(startDate, today) ?? '';
      expect(day > today).toBe(true);
      expect(weekday(day)).toBe(weekday(startDate));
      if (days > 0) {
        expect(Date.parse(day) - Date.parse(today)).toBeLessThan(380 * 86_400_000);
      }
    }
  });
});
