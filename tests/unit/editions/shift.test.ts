import fc from 'fast-check';

import { editionTimes, shiftTo } from '../../../server/editions/shift';
import { clockAt, timeOfClock } from '../../../server/time';

const BERLIN = 'Europe/Berlin';

describe('what a clock shows', () => {
  it.each([
    ['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'],
    ['2026-07-01T10:00:00Z', '2026-07-01T12:00:00Z'],
    ['2026-10-25T00:30:00Z', '2026-10-25T02:30:00Z'],
    ['2026-10-25T01:30:00Z', '2026-10-25T02:30:00Z'],
  ])('at %s in Berlin is %s', (time, shown) => {
    expect(clockAt(new Date(time), BERLIN)).toBe(Date.parse(shown));
  });

  it.each([
    ['the hour that is left out is as much later', '2026-03-29T02:30:00Z', '2026-03-29T01:30:00Z'],
    ['the hour that comes twice is the first', '2026-10-25T02:30:00Z', '2026-10-25T00:30:00Z'],
    ['the hour before it', '2026-10-25T01:59:00Z', '2026-10-24T23:59:00Z'],
    ['the hour after it', '2026-10-25T03:00:00Z', '2026-10-25T02:00:00Z'],
  ])('%s', (_name, shown, time) => {
    expect(timeOfClock(Date.parse(shown), BERLIN)).toEqual(new Date(time));
  });

  it.each([BERLIN, 'UTC', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
    'leads back to a time at which it shows that, in %s',
    (zone) => {
      const time = fc.date({
        min: new Date('2000-01-01'),
        max: new Date('2040-01-01'),
        noInvalidDate: true,
      });
      fc.assert(
        fc.property(time, (date) => {
          const shown = clockAt(date, zone);
          expect(clockAt(timeOfClock(shown, zone), zone)).toBe(shown);
        }),
      );
    },
  );
});

describe('the times of the next edition', () => {
  const timed = { startsAt: '2026-03-12T09:00:00Z', endsAt: '2026-03-12T16:30:00Z' };

  it.each([
    [
      'keep what the clock shows across a clock change',
      timed,
      { startDate: '2026-06-11' },
      { startsAt: '2026-06-11T08:00:00.000Z', endsAt: '2026-06-11T15:30:00.000Z' },
    ],
    [
      'begin when they are told to',
      timed,
      { startsAt: '2026-06-11T10:00:00+02:00' },
      { startsAt: '2026-06-11T08:00:00.000Z', endsAt: '2026-06-11T15:30:00.000Z' },
    ],
    [
      'move with an earlier start',
      timed,
      { startsAt: '2027-03-11T08:00:00Z' },
      { startsAt: '2027-03-11T08:00:00.000Z', endsAt: '2027-03-11T15:30:00.000Z' },
    ],
    [
      'keep the days of an event around a clock change',
      { startsAt: '2026-03-28T08:00:00Z', endsAt: '2026-03-30T07:00:00Z' },
      { startDate: '2027-04-02' },
      { startsAt: '2027-04-02T07:00:00.000Z', endsAt: '2027-04-04T07:00:00.000Z' },
    ],
    [
      'are days where the event lasts all day',
      { allDay: true, startDate: '2026-12-30', endDate: '2027-01-02' },
      { startDate: '2028-02-28' },
      { startDate: '2028-02-28', endDate: '2028-03-02' },
    ],
    [
      'are days of the zone where a time is given for an event of all day',
      { allDay: true, startDate: '2026-05-01', endDate: '2026-05-02' },
      { startsAt: '2027-05-01T22:30:00Z' },
      { startDate: '2027-05-02', endDate: '2027-05-03' },
    ],
    [
      'are a day alone where the event had no date',
      {},
      { startDate: '2027-05-01' },
      { startDate: '2027-05-01' },
    ],
    [
      'are a start alone where the event had no date',
      {},
      { startsAt: '2027-05-01T10:00:00Z' },
      { startsAt: '2027-05-01T10:00:00.000Z' },
    ],
  ])('%s', (_name, event, start, expected) => {
    expect(editionTimes(event, start, BERLIN)).toEqual({
      startsAt: null,
      endsAt: null,
      startDate: null,
      endDate: null,
      ...expected,
    });
  });
});

describe('the times of its talks', () => {
  it('keep their place in the day', () => {
    const shift = shiftTo(
      { startsAt: '2026-03-28T08:00:00Z' },
      { startDate: '2026-10-24' },
      BERLIN,
    );
    expect(shift?.time('2026-03-28T09:30:00Z')).toBe('2026-10-24T08:30:00.000Z');
    expect(shift?.time('2026-03-29T08:30:00Z')).toBe('2026-10-25T09:30:00.000Z');
    expect(shift?.time(undefined)).toBeNull();
  });

  it('follow an event of all day by its days', () => {
    const event = { allDay: true, startDate: '2026-03-28' };
    const shift = shiftTo(event, { startDate: '2026-03-29' }, BERLIN);
    expect(shift?.time('2026-03-28T09:00:00Z')).toBe('2026-03-29T08:00:00.000Z');
  });

  it('are unknown where the event had no date', () => {
    expect(shiftTo({}, { startDate: '2027-01-01' }, BERLIN)).toBeUndefined();
  });
});
