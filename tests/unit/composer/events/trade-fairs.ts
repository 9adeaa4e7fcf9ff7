import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, days, facts, inLanguage, organization, person, talk } from '../build';

/** Eight companies at the joint stand of their association. */
export function jointStand(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  const exhibitors: [id: string, name: string][] = [
    ['a', 'Mikrodreh Lahn GmbH'],
    ['b', 'Feinguss Dill KG'],
    ['c', 'NanoPore'],
    ['d', 'quarzwerk'],
    ['e', 'Polymerhaus Wetzlar AG'],
    ['f', 'Lahn Optics Ltd.'],
    ['g', 'Gebrüder Ortmann OHG'],
    ['h', 'Hochschule Lahntal'],
  ];
  return facts({
    language,
    event: {
      title: say('Gemeinschaftsstand auf der MedTec Rhein', 'Joint Stand at MedTec Rhein'),
      kind: 'trade-fair',
      ...days('2025-11-17', '2025-11-20'),
      venueName: say('Halle 8', 'Hall 8'),
      city: 'Düsseldorf',
      topic: say('kleinste Bauteile für die Medizin', 'tiny components for medicine'),
      attendance: 1900,
      attendancePrecision: 'more-than',
      highlights: say(
        [
          'Am stärksten gefragt waren Ventile für tragbare Insulinpumpen.',
          'Zwei Aussteller brachten Vertriebspartner für Südkorea mit nach Hause.',
        ],
        [
          'Valves for wearable insulin pumps drew the most inquiries.',
          'Two exhibitors went home with distribution partners for South Korea.',
        ],
      ),
      networkingNote: say(
        'Der Standabend am Dienstag war so gut besucht, dass die Gäste bis in den Gang standen.',
        'The stand party on Tuesday was so well attended that guests spilled into the aisle.',
      ),
      verdict: say(
        'Alle acht Aussteller wollen im nächsten Jahr wiederkommen.',
        'All eight exhibitors plan to return next year.',
      ),
    },
    nextEvent: {
      title: say('Gemeinschaftsstand auf der MedTec Rhein', 'Joint Stand at MedTec Rhein'),
      kind: 'trade-fair',
      ...days('2026-11-16', '2026-11-19'),
      city: 'Düsseldorf',
    },
    involvements: [
      { organization: 'verband', role: 'host' },
      ...exhibitors.map(([id]) => ({ organization: id, role: 'exhibitor' })),
      { organization: 'land', role: 'funder' },
    ],
    organizations: [
      organization('verband', { name: 'Fachverband Feinwerk e. V.', kind: 'association' }),
      ...exhibitors.map(([id, name]) => organization(id, { name })),
      organization('land', { name: 'Wirtschaftsministerium des Landes', kind: 'public-body' }),
    ],
  });
}

const TOWNS = ['Aller', 'Bode', 'Chiem', 'Dill', 'Eder', 'Fils', 'Glan', 'Havel', 'Inn', 'Jagst'];
const TRADES = [
  'Antriebe GmbH',
  'Sensorik AG',
  'Gusswerke KG',
  'Software SE',
  'Lacke GmbH & Co. KG',
];

/** Fifty exhibitors, a forum with pitches in the hall, tens of thousands of visitors. */
export function largeTradeFair(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  const exhibitors = TOWNS.flatMap((town) =>
    TRADES.map((trade) => ({ id: `${town}-${trade}`, name: `${town}tal ${trade}` })),
  );
  return facts({
    language,
    event: {
      title: say('Antrieb & Bewegung 2026', 'Drive & Motion 2026'),
      kind: 'trade-fair',
      ...days('2026-04-20', '2026-04-24'),
      venueName: say('Messegelände am Kanal', 'Kanal Exhibition Grounds'),
      city: 'Leipzig',
      topic: say('sparsame Antriebe', 'energy-saving drives'),
      audience: say(
        'Ein Drittel der Besucher reiste aus dem Ausland an.',
        'A third of the visitors came from abroad.',
      ),
      attendance: 38000,
      attendancePrecision: 'about',
      highlights: say(
        ['Zum ersten Mal gab es einen Tag für Schulklassen.'],
        ['For the first time, one day was reserved for school classes.'],
      ),
      verdict: say(
        'Die Messe schloss mit einem Plus von zwölf Prozent bei den Besuchern.',
        'The fair closed with twelve percent more visitors than last year.',
      ),
    },
    involvements: [
      { organization: 'messe', role: 'host' },
      ...exhibitors.map(({ id }) => ({ organization: id, role: 'exhibitor' })),
      { organization: 'verband', role: 'supporter' },
    ],
    talks: [
      talk('forum', {
        title: say('Forum: Motoren ohne Magnete', 'Forum: Motors Without Magnets'),
        topic: say('Motoren ohne seltene Erden', 'motors without rare earths'),
        takeaways: say(
          ['Der Prototyp erreicht 96 Prozent Wirkungsgrad.'],
          ['The prototype reaches an efficiency of 96 percent.'],
        ),
        contributions: [
          by('seifert', `${TOWNS[0] ?? ''}-${TRADES[0] ?? ''}`, {
            jobTitle: say('Technischer Leiter', 'Technical Director'),
          }),
        ],
      }),
      talk('demo', {
        title: say('Live: ein Roboter lernt gehen', 'Live: A Robot Learns to Walk'),
        kind: 'demo',
        takeaways: say(
          ['Nach vierzig Versuchen stand er stabil.'],
          ['After forty attempts, it stood steadily.'],
        ),
        contributions: [by('garcia', 'uni')],
      }),
    ],
    people: [
      person('seifert', { givenName: 'Uwe', familyName: 'Seifert', grammaticalGender: 'male' }),
      person('garcia', {
        givenName: 'Lucía',
        familyName: 'García Márquez',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      organization('messe', { name: 'Neue Messe Kanalstadt GmbH' }),
      ...exhibitors.map(({ id, name }) => organization(id, { name })),
      organization('verband', { name: 'Bundesverband Antriebstechnik', kind: 'association' }),
      organization('uni', { name: 'Technische Hochschule Kanalstadt', kind: 'university' }),
    ],
  });
}
