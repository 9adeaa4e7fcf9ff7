import { proposedStart, startQuery } from '../../../admin/copies/start';
import { clockIn, instantIn } from '../../../admin/utils/zone';

const BERLIN = 'Europe/Berlin';

describe('the clock of a zone', () => {
  it.each([
    ['2026-03-28T17:00:00.000Z', '2026-03-28', '18:00'],
    ['2026-03-29T16:00:00.000Z', '2026-03-29', '18:00'],
    ['2026-12-31T23:30:00.000Z', '2027-01-01', '00:30'],
  ])('shows at %s the day %s and the time %s', (iso, day, time) => {
    expect(clockIn(iso, BERLIN)).toEqual({ day, time });
    expect(instantIn({ day, time }, BERLIN)).toBe(iso);
  });

  it.each([
    ['skipped by a clock change', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['that comes twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ])('takes a time %s', (_what, day, time, iso) => {
    expect(instantIn({ day, time }, BERLIN)).toBe(iso);
  });

  it('is right far from Greenwich', () => {
    expect(clockIn('2026-06-01T20:15:00Z', 'Pacific/Auckland')).toEqual({
      day: '2026-06-02',
      time: '08:15',
    });
    expect(instantIn({ day: '2026-06-02', time: '08:15' }, 'Pacific/Auckland')).toBe(
      '2026-06-01T20:15:00.000Z',
    );
  });
});

describe('the start of the next edition', () => {
  const evening = {
    allDay: false,
    startsAt: '2026-03-19T17:00:00.000Z',
    startDate: '2026-03-19',
    timeZone: BERLIN,
  };
  const wholeDays = { ...evening, allDay: true, startsAt: null };

  it('is proposed a year later, on the same day of the week and at the same time', () => {
    const today = '2026-03-20';
    expect(proposedStart(evening, today)).toEqual({ day: '2027-03-18', time: '18:00' });
    expect(proposedStart(wholeDays, today)).toEqual({ day: '2027-03-18', time: null });
  });

  it('is left open where the event has none', () => {
    const open = { ...evening, startsAt: null, startDate: null };
    expect(proposedStart(open, '2026-03-20')).toEqual({ day: null, time: null });
  });

  it('is asked for as a day while the time stays, and as a point in time when it changes', () => {
    expect(startQuery(evening, { day: '2027-04-01', time: '18:00' })).toEqual({
      startDate: '2027-04-01',
    });
    expect(startQuery(evening, { day: '2027-04-01', time: '19:30' })).toEqual({
      startsAt: '2027-04-01T17:30:00.000Z',
    });
    expect(startQuery(wholeDays, { day: '2027-04-01', time: null })).toEqual({
      startDate: '2027-04-01',
    });
  });
});
