import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, facts, inLanguage, organization, person, talk } from '../build';

/** Online, with one talk by two people of two organizations. */
export function onlineWorkshop(language: FixtureLanguage = 'en'): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Wie Mikrofluidik in Serie geht', 'Getting Microfluidics into Production'),
      kind: 'workshop',
      attendanceMode: 'online',
      timeZone: 'Europe/Berlin',
      startsAt: '2026-06-09T12:00:00.000Z',
      endsAt: '2026-06-09T15:00:00.000Z',
      attendance: 64,
      attendancePrecision: 'exact',
      verdict: say(
        'Die Aufzeichnung steht den Mitgliedern zur Verfügung.',
        'The recording is available to members.',
      ),
    },
    involvements: [{ organization: 'society', role: 'host' }],
    talks: [
      talk('one', {
        title: say('Vom Prototyp zur Linie', 'From Prototype to Line'),
        kind: 'workshop',
        takeaways: [
          say(
            'Die meisten Verzögerungen entstehen an Schnittstellen, für die niemand zuständig ist.',
            'Most delays come from interfaces that nobody owns.',
          ),
          say(
            'Eine Nullserie von hundert Teilen deckt sie früh auf.',
            'A pilot run of a hundred parts finds them early.',
          ),
        ],
        contributions: [by('doe', 'university'), by('roe', 'example')],
      }),
      talk('two', {
        title: say('Wer prüft die Prüfer?', 'Who Tests the Testers?'),
        contributions: [
          by('poe', 'example', { jobTitle: say('Leitung Qualität', 'Head of Quality') }),
        ],
      }),
    ],
    people: [
      person('doe', { givenName: 'Jane', familyName: 'Doe', honorificPrefix: 'Dr.' }),
      person('roe', { givenName: 'Richard', familyName: 'Roe' }),
      person('poe', { givenName: 'Pat', familyName: 'Poe' }),
    ],
    organizations: [
      organization('society', { name: 'Society for Small Things', kind: 'association' }),
      organization('university', { name: 'University of Sampletown', kind: 'university' }),
      organization('example', { name: 'Example Devices Ltd.' }),
    ],
  });
}
