import type { Both, ContributionSeed, TalkSeed } from '../../types';

/** How the programme of the congress is written down: rooms, tracks, and what a session is given. */

const both = (de: string, en: string): Both => ({ de, en });

const HALL = both('Großer Saal', 'Main Hall');

export const TRACKS = {
  making: { track: both('Fertigung', 'Manufacturing'), room: both('Raum Wafer', 'Wafer Room') },
  sensing: {
    track: both('Sensorik und Photonik', 'Sensors and Photonics'),
    room: both('Raum Linse', 'Lens Room'),
  },
  medicine: {
    track: both('Medizintechnik', 'Medical Technology'),
    room: both('Raum Tropfen', 'Drop Room'),
  },
};

export const DAY_ONE = '2025-09-24';
export const DAY_TWO = '2025-09-25';

/** German and English, as `[de, en]`. */
type Pair = [string, string];

interface Words {
  title: Pair;
  /** After "über" and "about". */
  topic?: Pair;
  takeaways?: Pair;
  abstract?: Pair;
}

interface Slot {
  key: string;
  day: string;
  /** Local time, `09:30`. */
  time: string;
  minutes: number;
  who: (string | ContributionSeed)[];
}

const texts = ({ title, topic, takeaways, abstract }: Words) => ({
  title: both(...title),
  ...(topic ? { topic: both(...topic) } : {}),
  ...(takeaways ? { takeaways: both(...takeaways) } : {}),
  ...(abstract ? { abstract: both(...abstract) } : {}),
});

const contribution = (who: string | ContributionSeed): ContributionSeed =>
  typeof who === 'string' ? { speaker: who } : who;

/** A session of the plenary, or with `more.track` of a track. */
export function session(
  kind: string,
  { key, day, time, minutes, who }: Slot,
  words: Words,
  more: Partial<TalkSeed> = {},
): Omit<TalkSeed, 'position'> {
  return {
    key: `congress-${key}`,
    kind,
    talkStatus: 'held',
    // Summer time; the seed's days are in September.
    startsAt: `${day}T${time}:00+02:00`,
    durationMinutes: minutes,
    language: 'de',
    room: HALL,
    ...texts(words),
    contributions: who.map(contribution),
    ...more,
  };
}

const LENGTH = 25;

/** A talk of half an hour in one of the tracks. */
export const talk = (
  track: keyof typeof TRACKS,
  slot: Omit<Slot, 'minutes'>,
  words: Words,
  more: Partial<TalkSeed> = {},
): Omit<TalkSeed, 'position'> =>
  session('talk', { ...slot, minutes: LENGTH }, words, { ...TRACKS[track], ...more });
