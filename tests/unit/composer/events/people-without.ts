import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, during, facts, inLanguage, organization, person, talk } from '../build';

/** A programme of five titles, nobody's name. */
export function talksWithoutSpeakers(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Tag der Batterieforschung', 'Battery Research Day'),
      kind: 'conference',
      ...during('2026-04-09T10:00+02:00', '2026-04-09T17:00+02:00'),
      city: 'Ulm',
      topic: say('Zellen für kalte Winter', 'cells for cold winters'),
      attendance: 140,
      attendancePrecision: 'about',
    },
    involvements: [{ organization: 'zentrum', role: 'host' }],
    talks: [
      talk('cold', {
        title: say('Laden bei Frost', 'Charging in Frost'),
        takeaways: say(
          ['Unter minus zehn Grad verdoppelt sich die Ladezeit.'],
          ['Below minus ten degrees Celsius, charging takes twice as long.'],
        ),
      }),
      talk('salt', {
        title: say('Salz im Tank', 'Salt in the Tank'),
        topic: say('Natriumzellen', 'sodium cells'),
      }),
      talk('recycling', {
        title: say('Was vom Akku bleibt', 'What Is Left of a Battery'),
        takeaways: say(
          ['Lithium lässt sich zu 90 Prozent zurückgewinnen.'],
          ['Ninety percent of the lithium can be recovered.'],
        ),
      }),
      talk('lab', { title: say('Laborrundgang', 'Lab Tour'), kind: 'demo' }),
      talk('poster', {
        title: say('Dendriten im Zeitraffer', 'Dendrites in Time Lapse'),
        kind: 'poster',
      }),
    ],
    organizations: [
      organization('zentrum', { name: 'Donau-Zentrum für Speicher', kind: 'research-institute' }),
    ],
  });
}

/** People who stand for themselves: no organization, some with what they do. */
export function speakersWithoutOrganization(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Zeitzeugen der Raumfahrt', 'Eyewitnesses to Spaceflight'),
      kind: 'other',
      ...during('2025-07-20T19:00+02:00', '2025-07-20T21:00+02:00'),
      venueName: say('Volkssternwarte', 'Public Observatory'),
      city: 'Recklinghausen',
      attendance: 65,
      attendancePrecision: 'exact',
      networkingNote: say(
        'Bei klarem Himmel blieb die Kuppel danach noch bis Mitternacht offen.',
        'Under a clear sky, the dome stayed open until midnight.',
      ),
    },
    involvements: [{ organization: 'freunde', role: 'host' }],
    talks: [
      talk('one', {
        title: say('Als der Kontakt abriss', 'When Contact Was Lost'),
        takeaways: say(
          ['Elf Minuten lang wusste im Kontrollraum niemand, ob die Sonde noch existiert.'],
          ['For eleven minutes, nobody in the control room knew whether the probe still existed.'],
        ),
        contributions: [
          by('sievers', [], { jobTitle: say('frühere Flugleiterin', 'former flight director') }),
        ],
      }),
      talk('two', {
        title: say('Mein Vater und der Mond', 'My Father and the Moon'),
        contributions: [by('ulrich'), by('thea')],
      }),
    ],
    people: [
      person('sievers', {
        givenName: 'Margarete',
        familyName: 'Sievers',
        grammaticalGender: 'female',
      }),
      person('ulrich', { givenName: 'Klaus', familyName: 'Ulrich', grammaticalGender: 'male' }),
      person('thea', { givenName: 'Thea', familyName: 'Ulrich', grammaticalGender: 'female' }),
    ],
    organizations: [
      organization('freunde', { name: 'Freundeskreis Sternwarte e. V.', kind: 'association' }),
    ],
  });
}
