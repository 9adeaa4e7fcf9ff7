import {
  embargoOf,
  isComplete,
  proposedDate,
  storedChoice,
} from '../../../admin/publication/embargo';

const NOW = new Date('2026-06-18T10:20:30.400Z');
const LATER = '2026-06-18T12:00:00.000Z';

describe('the embargo that is chosen', () => {
  it('is the one that is stored, unless it is over', () => {
    expect(storedChoice(LATER, NOW)).toEqual({ isLater: true, date: new Date(LATER) });
    expect(storedChoice('2026-06-18T10:00:00.000Z', NOW)).toEqual({
      isLater: false,
      date: undefined,
    });
    expect(storedChoice(null, NOW).isLater).toBe(false);
  });

  it('is none at once, whatever date was chosen before', () => {
    expect(embargoOf({ isLater: false, date: new Date(LATER) })).toBeNull();
    expect(embargoOf({ isLater: true, date: new Date(LATER) })).toBe(LATER);
  });

  it('needs a time that is still to come', () => {
    expect(isComplete({ isLater: false, date: undefined }, NOW)).toBe(true);
    expect(isComplete({ isLater: true, date: undefined }, NOW)).toBe(false);
    expect(isComplete({ isLater: true, date: NOW }, NOW)).toBe(false);
    expect(isComplete({ isLater: true, date: new Date(LATER) }, NOW)).toBe(true);
  });

  it('begins with a full hour, an hour or two ahead', () => {
    const ahead = proposedDate(NOW).getTime() - NOW.getTime();
    expect(ahead).toBeGreaterThanOrEqual(3_600_000);
    expect(ahead).toBeLessThanOrEqual(7_200_000);
    expect(proposedDate(NOW).getMinutes()).toBe(0);
  });
});
