import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, days, during, facts, inLanguage, organization, person, talk } from '../build';

/** On February 29. */
export function leapDay(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Schalttag', 'Leap Day'),
      kind: 'workshop',
      attendanceMode: 'online',
      ...during('2024-02-29T15:00+01:00', '2024-02-29T16:30+01:00'),
      topic: say('Kalenderfehler in Software', 'calendar bugs in software'),
      attendance: 48,
      attendancePrecision: 'exact',
      verdict: say(
        'Das nächste Treffen findet, wie es sich gehört, in vier Jahren statt.',
        'The next meeting will, as is proper, be held in four years.',
      ),
    },
    involvements: [{ organization: 'gruppe', role: 'host' }],
    talks: [
      talk('bugs', {
        title: say('Der 60. Tag', 'Day 60'),
        takeaways: say(
          ['Die teuerste Panne traf 2024 ein Parkhaus, das seine Schranken nicht mehr öffnete.'],
          ['The most expensive failure of 2024 hit a parking garage whose gates would not open.'],
        ),
        contributions: [by('ishikawa', 'firma')],
      }),
    ],
    people: [person('ishikawa', { givenName: 'Ren', familyName: 'Ishikawa' })],
    organizations: [
      organization('gruppe', { name: 'Anwendergruppe Zeit', kind: 'association' }),
      organization('firma', { name: 'tagwerk software' }),
    ],
  });
}

/** A week of open doors in many places, all day, without a venue or talks. */
export function openWeek(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Woche der offenen Labore', 'Open Lab Week'),
      kind: 'other',
      ...days('2026-10-05', '2026-10-11'),
      city: 'Braunschweig',
      topic: say('Forschung zum Mitmachen', 'hands-on research'),
      audience: say(
        'Unter den Gästen waren 62 Schulklassen.',
        'Visitors included 62 school classes.',
      ),
      attendance: 5400,
      attendancePrecision: 'about',
      highlights: say(
        ['Zwanzig Labore öffneten zum ersten Mal ihre Türen.'],
        ['Twenty laboratories opened their doors for the first time.'],
      ),
    },
    involvements: [
      { organization: 'uni', role: 'host' },
      { organization: 'institut', role: 'host' },
      { organization: 'werke', role: 'host' },
    ],
    organizations: [
      organization('uni', { name: 'Universität Okerbogen', kind: 'university' }),
      organization('institut', { name: 'Institut für Leichtmetalle', kind: 'research-institute' }),
      organization('werke', { name: 'Stadtwerke Okerbogen' }),
    ],
  });
}
