import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, days, facts, inLanguage, organization, person, talk } from '../build';

interface Guest {
  id: string;
  givenName: string;
  familyName: string;
  job?: [de: string, en: string];
  organization: Parameters<typeof organization>[1];
  title: [de: string, en: string];
  topic?: [de: string, en: string];
  said: [de: string, en: string];
}

const GUESTS: Guest[] = [
  {
    id: 'a',
    givenName: 'Nina',
    familyName: 'Rothe',
    job: ['Leiterin Einkauf', 'Head of Procurement'],
    organization: { name: 'Deutsche Ventilwerke SE & Co. KGaA' },
    title: ['Lieferketten ohne Lücken', 'Supply Chains Without Gaps'],
    topic: ['zweite Bezugsquellen', 'second sources'],
    said: [
      'Für jedes Bauteil gibt es inzwischen zwei Lieferanten.',
      'Every part now has two suppliers.',
    ],
  },
  {
    id: 'b',
    givenName: 'Jost',
    familyName: 'Kemper',
    job: ['Hauptgeschäftsführer', 'Director General'],
    organization: { name: 'Zentralverband Dichtungstechnik e. V.', kind: 'association' },
    title: ['Normen schaffen Märkte', 'Standards Create Markets'],
    topic: ['die Arbeit in den Normenausschüssen', 'the work of the standards committees'],
    said: [
      'Wer nicht mitschreibt, muss später umbauen.',
      'Those who do not help write them will have to rebuild later.',
    ],
  },
  {
    id: 'c',
    givenName: 'Meryem',
    familyName: 'Acar',
    organization: { name: 'Stadtwerke Neuenfurt' },
    title: ['Pumpen im Verbund', 'Pumps in Concert'],
    topic: ['die Steuerung von 80 Pumpwerken', 'controlling 80 pumping stations'],
    said: ['Der Stromverbrauch sank um ein Sechstel.', 'Power consumption fell by one sixth.'],
  },
  {
    id: 'd',
    givenName: 'Paul',
    familyName: 'Iversen',
    job: ['Referatsleiter', 'Head of Unit'],
    organization: { name: 'Ministerium für Umwelt und Wasser', kind: 'public-body' },
    title: ['Was das neue Wassergesetz bringt', 'What the New Water Act Brings'],
    said: ['Die Verordnung tritt im Juli in Kraft.', 'The regulation takes effect in July.'],
  },
  {
    id: 'e',
    givenName: 'Tessa',
    familyName: 'Lindner',
    job: ['Wissenschaftliche Mitarbeiterin', 'research associate'],
    organization: { name: 'TU Neuenfurt', kind: 'university' },
    title: ['Kavitation hören', 'Listening to Cavitation'],
    topic: ['Schäden, die man hören kann', 'damage you can hear'],
    said: [
      'Ein Mikrofon erkennt den Fehler Wochen vor dem Ausfall.',
      'A microphone detects the fault weeks before the pump fails.',
    ],
  },
  {
    id: 'f',
    givenName: 'Ole',
    familyName: 'Matthiesen',
    organization: { name: 'pumpwerk' },
    title: ['Eine App für Monteure', 'An App for Fitters'],
    topic: ['digitale Wartungspläne', 'digital maintenance plans'],
    said: ['Papier braucht dort niemand mehr.', 'Nobody there needs paper anymore.'],
  },
  {
    id: 'g',
    givenName: 'Anita',
    familyName: 'Rossi',
    job: ['Entwicklungsleiterin', 'Head of R&D'],
    organization: { name: 'Tenuta Meccanica S.p.A.' },
    title: ['Keramik statt Stahl', 'Ceramics Instead of Steel'],
    topic: ['Gleitringe aus Keramik', 'ceramic seal rings'],
    said: ['Sie halten fünfmal so lange.', 'They last five times as long.'],
  },
  {
    id: 'h',
    givenName: 'Liv',
    familyName: 'Halvorsen',
    organization: { name: 'Nordfjord Seals A/S' },
    title: ['Dicht bei minus 60 Grad', 'Tight at Minus 60 Degrees'],
    topic: ['Dichtungen für die Arktis', 'seals for the Arctic'],
    said: [
      'Getestet wurde in einem Fjord statt im Labor.',
      'They were tested in a fjord rather than in a laboratory.',
    ],
  },
  {
    id: 'i',
    givenName: 'Holm',
    familyName: 'Degener',
    job: ['Vorstand', 'board member'],
    organization: { name: 'Neue Wassergenossenschaft Furtland eG' },
    title: ['Genossen am Wasserhahn', 'Cooperation at the Tap'],
    topic: ['Brunnen in Bürgerhand', 'community-owned wells'],
    said: ['Versorgt werden 620 Haushalte.', 'The wells supply 620 households.'],
  },
  {
    id: 'j',
    givenName: 'Xenia',
    familyName: 'Pohlmann',
    job: ['Sprecherin', 'Spokesperson'],
    organization: { name: 'DVKT', kind: 'association' },
    title: ['Nachwuchs gesucht', 'Wanted: Young Talent'],
    topic: ['die Werbung um Auszubildende', 'recruiting apprentices'],
    said: [
      'Am besten wirkt ein Praktikum in der neunten Klasse.',
      'Nothing works better than an internship in ninth grade.',
    ],
  },
  {
    id: 'k',
    givenName: 'Franka',
    familyName: 'Osterkamp',
    job: ['Leiterin der Abteilung Hydraulik', 'Head of Hydraulics'],
    organization: {
      name: 'Max-Hallig-Institut für Strömungsforschung',
      kind: 'research-institute',
    },
    title: ['Wirbel zählen', 'Counting Vortices'],
    topic: ['Strömungen hinter Ventilen', 'flows behind valves'],
    said: [
      'Die Rechnung dauert Stunden, die Messung Sekunden.',
      'The calculation takes hours, the measurement seconds.',
    ],
  },
  {
    id: 'l',
    givenName: 'Emil',
    familyName: 'Ratzeburg',
    organization: {
      name: 'Freie Ingenieure Furt',
      grammar: {
        article: 'die',
        plural: true,
        dative: 'den Freien Ingenieuren Furt',
        genitive: 'der Freien Ingenieure Furt',
      },
    },
    title: ['Planen ohne Bürokratie', 'Planning Without Bureaucracy'],
    topic: ['schlanke Ausschreibungen', 'lean tendering'],
    said: ['Acht Seiten genügen.', 'Eight pages are enough.'],
  },
];

/** Twelve speakers from organizations whose names bend in twelve ways, each with a paragraph; three of them host. */
export function organizationForms(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Furter Pumpentage', 'Furt Pump Days'),
      kind: 'conference',
      ...days('2026-11-03', '2026-11-04'),
      venueName: say('Altes Wasserwerk', 'Old Waterworks'),
      city: 'Neuenfurt',
      topic: say('die Zukunft der Pumpe', 'the future of the pump'),
      attendance: 230,
      attendancePrecision: 'about',
      highlights: say(
        ['Im Hof lief eine Dampfpumpe von 1887.'],
        ['A steam pump from 1887 was running in the courtyard.'],
      ),
      verdict: say(
        'Die Branche rechnet mit einem guten Jahr.',
        'The industry expects a good year.',
      ),
    },
    involvements: [
      { organization: 'b', role: 'host' },
      { organization: 'c', role: 'co-host' },
      { organization: 'j', role: 'co-host' },
      { organization: 'l', role: 'partner' },
      { organization: 'f', role: 'exhibitor' },
      { organization: 'h', role: 'exhibitor' },
      { organization: 'g', role: 'exhibitor' },
    ],
    talks: GUESTS.map(({ id, title, topic, said, job }) =>
      talk(`talk-${id}`, {
        title: say(...title),
        ...(topic === undefined ? {} : { topic: say(...topic) }),
        takeaways: [say(...said)],
        contributions: [by(id, id, job === undefined ? {} : { jobTitle: say(...job) })],
      }),
    ),
    people: GUESTS.map(({ id, givenName, familyName }) => person(id, { givenName, familyName })),
    organizations: GUESTS.map(({ id, organization: given }) => organization(id, given)),
  });
}
