import type { CapturedTalk } from '../../../contracts/capture';

type Slot = Pick<
  CapturedTalk,
  'startsAt' | 'durationMinutes' | 'talkStatus' | 'takeaways' | 'quotes'
>;

const NOT_HELD = ['cancelled', 'replaced', 'no-show'];

/** How long after its end a talk is still the one that is written about, in milliseconds. */
const AFTERWARDS = 60 * 60_000;

/** How long a talk takes of which nobody said it. */
const USUAL_MINUTES = 60;

/**
 * The talk that an editor wants to write about: the one that is on, or was just now; before the programme the first one;
 * after it, and where there are no times, the first one without notes.
 *
 * @param talks in the order of the programme
 * @param now in milliseconds since 1970
 * @returns undefined where there are no talks
 */
export function currentTalk<Talk extends Slot>(talks: Talk[], now: number): Talk | undefined {
  const held = talks.filter(({ talkStatus }) => !NOT_HELD.includes(talkStatus));
  const isOn = ({ startsAt, durationMinutes }: Talk): boolean => {
    if (startsAt === null) {
      return false;
    }
    const start = Date.parse(startsAt);
    const end = start + (durationMinutes ?? USUAL_MINUTES) * 60_000;
    return start <= now && now < end + AFTERWARDS;
  };
  return (
    held.filter(isOn).at(-1) ??
    held.find(({ takeaways, quotes }) => takeaways === '' && quotes.length === 0) ??
    held[0] ??
    talks[0]
  );
}
