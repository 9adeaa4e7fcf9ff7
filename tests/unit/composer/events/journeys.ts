import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, days, during, facts, inLanguage, organization, person, talk } from '../build';

/** Five days in Boston, across the night in which the clocks there went back (November 1, 2026). */
export function delegationTrip(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Delegationsreise Neuengland', 'Delegation Trip to New England'),
      kind: 'delegation',
      timeZone: 'America/New_York',
      ...during('2026-10-30T09:00-04:00', '2026-11-03T20:00-05:00'),
      city: 'Boston',
      topic: say('den Markteinstieg in den USA', 'entering the U.S. market'),
      audience: say(
        'Mit dabei waren neun Unternehmen der Labortechnik und zwei Landtagsabgeordnete.',
        'The group included nine laboratory technology companies and two members of the state parliament.',
      ),
      attendance: 17,
      attendancePrecision: 'exact',
      highlights: say(
        [
          'Ein Besuch führte in die Notaufnahme eines Lehrkrankenhauses.',
          'Zwei Teilnehmer unterzeichneten noch vor Ort Absichtserklärungen.',
        ],
        [
          'One visit took the group to the emergency department of a teaching hospital.',
          'Two participants signed letters of intent on the spot.',
        ],
      ),
      networkingNote: say(
        'Beim Empfang im Generalkonsulat trafen die Unternehmen auf dreißig Einkäufer aus der Region.',
        'At a reception at the consulate general, the companies met thirty buyers from the region.',
      ),
      verdict: say(
        'Fazit der Gruppe: Wer in Boston Fuß fassen will, braucht einen Partner, der das Zulassungsrecht kennt.',
        'The group’s conclusion: to gain a foothold in Boston, you need a partner who knows the approval process.',
      ),
    },
    nextEvent: {
      title: say('Delegationsreise Japan', 'Delegation Trip to Japan'),
      kind: 'delegation',
      ...days('2027-05-10', '2027-05-15'),
      city: 'Osaka',
    },
    involvements: [
      { organization: 'verband', role: 'host' },
      { organization: 'kammer', role: 'partner' },
      { organization: 'ministerium', role: 'funder' },
    ],
    talks: [
      talk('hub', {
        title: say('Besuch im Kendall Labs Hub', 'Visit to the Kendall Labs Hub'),
        kind: 'demo',
        topic: say('die Laborflächen für Gründer', 'lab space for founders'),
        takeaways: say(
          ['Eine Laborbank lässt sich dort monatsweise mieten.'],
          ['A lab bench can be rented by the month.'],
        ),
        contributions: [by('ramirez', 'hub', { jobTitle: say('Leiterin', 'Director') })],
      }),
      talk('law', {
        title: say('Zulassung ohne Überraschungen', 'Approval Without Surprises'),
        topic: say('das Zulassungsverfahren', 'the approval process'),
        takeaways: say(
          ['Ein Vorgespräch mit der Behörde spart im Schnitt sieben Monate.'],
          ['A pre-submission meeting saves seven months on average.'],
        ),
        contributions: [by('whitfield', 'law', { jobTitle: 'Partner' }), by('schoenfeld', 'law')],
      }),
    ],
    people: [
      person('ramirez', {
        givenName: 'Alma',
        familyName: 'Ramírez',
        honorificSuffix: 'Ph.D.',
        grammaticalGender: 'female',
      }),
      person('whitfield', { givenName: 'J. T.', familyName: 'Whitfield' }),
      person('schoenfeld', { givenName: 'Anna', familyName: 'Schoenfeld' }),
    ],
    organizations: [
      organization('verband', { name: 'Verband Labor und Analytik', kind: 'association' }),
      organization('kammer', { name: 'German-American Trade Forum Boston', kind: 'association' }),
      organization('ministerium', {
        name: 'Ministerium für Wirtschaft und Handel',
        kind: 'public-body',
      }),
      organization('hub', {
        name: 'Kendall Labs Hub',
        kind: 'other',
        boilerplate: say(
          'Der Kendall Labs Hub beherbergt 70 junge Unternehmen auf vier Etagen.',
          'The Kendall Labs Hub houses 70 young companies on four floors.',
        ),
      }),
      organization('law', { name: 'Whitfield & Schoenfeld LLP' }),
    ],
  });
}

/** An afternoon at a member's plant: a tour, no talk, no topic. */
export function companyTour(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Mitglieder besuchen Mitglieder', 'Members Visit Members'),
      kind: 'other',
      ...during('2026-03-18T14:00+01:00', '2026-03-18T17:00+01:00'),
      venueName: say('Werk 2', 'Plant 2'),
      city: 'Wolfach',
      attendance: 22,
      attendancePrecision: 'exact',
      highlights: say(
        [
          'Der Rundgang führte von der Härterei bis in den neuen Messraum.',
          'Besonders beeindruckte eine Presse von 1958, die noch täglich läuft.',
        ],
        [
          'The tour led from the hardening shop to the new measuring room.',
          'A press from 1958 that still runs every day made a particular impression.',
        ],
      ),
      verdict: say(
        'Im Juli öffnet das nächste Mitglied seine Tore.',
        'In July, the next member will open its gates.',
      ),
    },
    involvements: [
      { organization: 'verband', role: 'host' },
      { organization: 'werk', role: 'co-host' },
    ],
    talks: [
      talk('tour', {
        title: say('Werksführung', 'Plant Tour'),
        kind: 'demo',
        takeaways: say(
          ['Auf 6.000 Quadratmetern entstehen jede Woche zwei Millionen Federn.'],
          ['Two million springs are made here every week, on 6,000 square meters.'],
        ),
        contributions: [by('heizmann', 'werk', { jobTitle: say('Werksleiter', 'Plant Manager') })],
      }),
    ],
    people: [
      person('heizmann', { givenName: 'Egon', familyName: 'Heizmann', grammaticalGender: 'male' }),
    ],
    organizations: [
      organization('verband', { name: 'Wirtschaftsverband Kinzigtal', kind: 'association' }),
      organization('werk', {
        name: 'Federn-Heizmann GmbH + Co. KG',
        boilerplate: say(
          'Das Familienunternehmen beschäftigt 310 Menschen in der vierten Generation.',
          'The family business, now in its fourth generation, employs 310 people.',
        ),
      }),
    ],
  });
}
