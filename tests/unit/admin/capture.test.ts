import { currentTalk } from '../../../admin/pages/capture/current';
import { changesOf, combined } from '../../../admin/pages/capture/values';
import type { Captured } from '../../../contracts/capture';

const captured = (more: Partial<Captured> = {}): Captured => ({
  takeaways: '',
  quotes: [],
  talkStatus: 'planned',
  ...more,
});

const quote = (text: string, speaker: string | null = null) => ({ text, speaker, approved: false });

describe('the talk that is opened first', () => {
  const talk = (title: string, startsAt: string | null, more: Partial<Captured> = {}) => ({
    title,
    startsAt: startsAt && `2026-03-12T${startsAt}:00.000Z`,
    durationMinutes: 30,
    ...captured(more),
  });
  const nine = talk('nine', '09:00');
  const ten = talk('ten', '10:00');
  const noon = talk('noon', '12:00');
  const programme = [nine, ten, noon];
  const noted = talk('noted', '09:00', { takeaways: 'Said.' });

  it.each([
    ['before the programme', '07:00', programme, 'nine'],
    ['during a talk', '10:15', programme, 'ten'],
    ['when one begins', '10:00', programme, 'ten'],
    ['shortly after one', '10:50', programme, 'ten'],
    ['after the programme', '23:00', programme, 'nine'],
    ['after it, when one has notes', '23:00', [noted, ten], 'ten'],
    ['after it, when all have', '23:00', [noted], 'noted'],
    [
      'during one that was cancelled',
      '10:15',
      [nine, { ...ten, talkStatus: 'cancelled' as const }, noon],
      'nine',
    ],
    ['without times', '10:15', [talk('somewhen', null), talk('other', null)], 'somewhen'],
    ['without talks', '10:15', [], undefined],
  ])('%s (%s)', (_when, now, talks, title) => {
    expect(currentTalk(talks, Date.parse(`2026-03-12T${now}:00Z`))?.title).toBe(title);
  });
});

describe('notes of two people', () => {
  it('go together without losing or doubling a line', () => {
    expect(
      combined(
        captured({
          takeaways: 'One.\nMine.',
          quotes: [quote('Yes!', 'eva'), quote('Yes!', 'max'), quote('  ')],
          talkStatus: 'held',
        }),
        captured({ takeaways: 'One.\nTheirs.', quotes: [quote('Yes!', 'eva')] }),
      ),
    ).toEqual({
      takeaways: 'One.\nTheirs.\nMine.',
      quotes: [quote('Yes!', 'eva'), quote('Yes!', 'max')],
      talkStatus: 'held',
    });
  });
});

describe('what a save sends', () => {
  it('is what differs', () => {
    const before = captured({ takeaways: 'One.', quotes: [quote('Yes!')] });
    expect(changesOf(captured({ takeaways: 'One.', quotes: [quote('Yes!')] }), before)).toEqual({});
    expect(changesOf({ ...before, takeaways: 'Two.' }, before)).toEqual({ takeaways: 'Two.' });
    expect(changesOf({ ...before, quotes: [] }, before)).toEqual({ quotes: [] });
    expect(changesOf({ ...before, quotes: [quote('Yes!', 'eva')] }, before)).toEqual({
      quotes: [quote('Yes!', 'eva')],
    });
    expect(changesOf({ ...before, talkStatus: 'held' }, before)).toEqual({ talkStatus: 'held' });
  });
});
