import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, days, during, facts, inLanguage, organization, person, talk } from '../build';

/** A small workshop in a workshop: one leader, one guest, twelve people, no takeaways of the second part. */
export function workshop(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Drehmomente richtig messen', 'Measuring Torque Correctly'),
      kind: 'workshop',
      ...during('2026-04-14T13:00+02:00', '2026-04-14T17:00+02:00'),
      venueName: say(
        'Lehrwerkstatt der Schraubtechnik Ebert GmbH',
        'Schraubtechnik Ebert training workshop',
      ),
      city: 'Schwäbisch Gmünd',
      topic: say('die Fehlerquellen beim Verschrauben', 'sources of error in bolting'),
      audience: say(
        'Die Teilnehmenden kamen aus der Montage, der Qualitätssicherung und der Instandhaltung.',
        'Participants worked in assembly, quality assurance and maintenance.',
      ),
      attendance: 12,
      attendancePrecision: 'exact',
      verdict: say(
        'Wegen der großen Nachfrage wird der Workshop im Juni wiederholt.',
        'Due to high demand, the workshop will be repeated in June.',
      ),
    },
    involvements: [
      { organization: 'akademie', role: 'host' },
      { organization: 'ebert', role: 'partner' },
    ],
    talks: [
      talk('theory', {
        title: say('Warum Schrauben sich lösen', 'Why Bolts Come Loose'),
        kind: 'workshop',
        topic: say('die Reibung im Gewinde', 'friction in the thread'),
        takeaways: say(
          [
            'Neun von zehn Fehlern entstehen, weil Öl oder Staub im Gewinde bleibt.',
            'Ein Drehmomentschlüssel misst genau, aber eben nur das Drehmoment und nicht die Vorspannkraft.',
          ],
          [
            'Nine out of ten errors occur because oil or dust is left in the thread.',
            'A torque wrench is precise, but what it measures is torque, not preload.',
          ],
        ),
        contributions: [
          by('ebert', 'ebert', { jobTitle: say('Geschäftsführerin', 'Managing Director') }),
        ],
      }),
      talk('practice', {
        title: say('Selbst anziehen', 'Tightening It Yourself'),
        kind: 'demo',
        contributions: [by('ebert', 'ebert'), by('rupp', 'ebert')],
      }),
    ],
    people: [
      person('ebert', {
        honorificPrefix: 'Dipl.-Ing.',
        givenName: 'Margot',
        familyName: 'Ebert',
        grammaticalGender: 'female',
      }),
      person('rupp', { givenName: 'Dominik', familyName: 'Rupp', grammaticalGender: 'male' }),
    ],
    organizations: [
      organization('akademie', { name: 'Remstal-Akademie', kind: 'other' }),
      organization('ebert', { name: 'Schraubtechnik Ebert GmbH' }),
    ],
  });
}

/** Two days of hands-on training; one part was called off, another was replaced, and its trainer did not come. */
export function training(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Grundlagen der Reinraumtechnik', 'Cleanroom Basics'),
      kind: 'training',
      ...days('2026-02-24', '2026-02-25'),
      venueName: 'Technikum Süd',
      city: 'Itzehoe',
      topic: say('sauberes Arbeiten unter Laborbedingungen', 'clean working practices in the lab'),
      attendance: 8,
      attendancePrecision: 'exact',
      highlights: say(
        ['Jede Gruppe durfte einen Wafer von der Belackung bis zur Entwicklung selbst bearbeiten.'],
        ['Each group processed a wafer of its own, from coating to developing.'],
      ),
      verdict: say('Alle acht erhielten ein Zertifikat.', 'All eight received a certificate.'),
    },
    involvements: [{ organization: 'zentrum', role: 'host' }],
    talks: [
      talk('gown', {
        title: say('An- und Ausziehen', 'Gowning and Degowning'),
        kind: 'workshop',
        takeaways: say(
          ['Wer sich hastig anzieht, trägt hundertmal mehr Partikel ein.'],
          ['People who gown in a hurry bring in a hundred times more particles.'],
        ),
        contributions: [by('thoms', 'zentrum')],
      }),
      talk('litho', {
        title: say('Fotolithografie', 'Photolithography'),
        kind: 'workshop',
        topic: say('die Fotolithografie', 'photolithography'),
        takeaways: say(
          ['Geübt wurde an Masken mit absichtlich eingebauten Fehlern.'],
          ['Participants practiced on masks with deliberate defects.'],
        ),
        contributions: [by('thoms', 'zentrum'), by('nasser', 'maske')],
      }),
    ],
    people: [
      person('thoms', {
        givenName: 'Birte',
        familyName: 'Thoms',
        honorificSuffix: 'M.Eng.',
        grammaticalGender: 'female',
      }),
      person('nasser', {
        honorificPrefix: 'Dr.',
        givenName: 'Karim',
        familyName: 'Nasser',
        grammaticalGender: 'male',
      }),
    ],
    organizations: [
      organization('zentrum', { name: 'Kompetenzzentrum Reinraum', kind: 'research-institute' }),
      organization('maske', { name: 'Maskenwerk Nord GmbH' }),
    ],
    omitted: [
      {
        type: 'talk',
        documentId: 'etching',
        name: say('Trockenätzen', 'Dry Etching'),
        reason: 'cancelled',
      },
      {
        type: 'talk',
        documentId: 'bonding',
        name: say('Waferbonden', 'Wafer Bonding'),
        reason: 'replaced',
      },
      { type: 'person', documentId: 'gottwald', name: 'Ilse Gottwald', reason: 'absent' },
    ],
  });
}
