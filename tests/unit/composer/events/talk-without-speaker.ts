import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { facts, inLanguage, talk } from '../build';

/** A webinar whose host, topic and speaker nobody has entered yet. */
export function talkWithoutSpeaker(language: FixtureLanguage = 'de'): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Was ist drin?', 'What’s Inside?'),
      kind: 'webinar',
      attendanceMode: 'online',
      startsAt: '2026-02-03T09:00:00.000Z',
    },
    talks: [
      talk('only', {
        title: say('Messen, was „nicht messbar“ ist', 'Measuring What “Cannot Be Measured”'),
        takeaways: [
          say(
            'Auch Unsicheres lässt sich beziffern.',
            'Even what is uncertain can be put in figures.',
          ),
        ],
      }),
    ],
  });
}
