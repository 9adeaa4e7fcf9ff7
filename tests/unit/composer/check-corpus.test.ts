import { check } from '../../../composer';
import { by, facts, organization, person, talk } from './build';
import { EVERYBODY, evening } from './check-facts';
import { paragraphs, recapOf } from './check-inputs';

/**
 * Texts as a press office writes them by hand, all of them right. They are full of what looks like a mistake and is
 * none: names that are nouns, people of other stories, other years, other numbers.
 */
const german = facts({
  event: {
    title: 'Musterhafener Mikrotechniktage',
    kind: 'conference',
    allDay: true,
    startDate: '2026-06-16',
    endDate: '2026-06-17',
    venueName: 'Alte Werft',
    city: 'Musterhafen',
    attendance: 312,
    attendancePrecision: 'exact',
    verdict: 'Oberbürgermeister Karsten Ufer zog eine gute Bilanz.',
  },
  involvements: [{ organization: 'bund', role: 'host' }],
  talks: [
    talk('a', {
      title: 'Vom Korn zum Chip',
      contributions: [by('richter', 'werke'), by('winter', 'tu')],
    }),
    talk('b', { title: 'Wer prüft?', contributions: [by('klein', 'pruef'), by('berg', 'hs')] }),
    talk('c', {
      title: 'Podium',
      kind: 'panel',
      contributions: [by('schoen', 'bund', { role: 'moderator' }), by('leyen', 'tu')],
    }),
  ],
  people: [
    person('richter', {
      givenName: 'Ines',
      familyName: 'Richter',
      honorificPrefix: 'Dr. rer. nat.',
    }),
    person('winter', { givenName: 'Ole', familyName: 'Winter', honorificPrefix: 'Prof. Dr.' }),
    person('klein', { givenName: 'Maria', familyName: 'Klein' }),
    person('berg', { givenName: 'Hans Peter', namePrefix: 'van den', familyName: 'Berg' }),
    person('schoen', { givenName: 'Jörg', familyName: 'Schön' }),
    person('leyen', { givenName: 'Lena', familyName: 'Müller-Sommer' }),
  ],
  organizations: [
    organization('bund', {
      name: 'Bund für Mikrotechnik e. V.',
      shortName: 'BfM',
      kind: 'association',
    }),
    organization('werke', { name: 'Stadtwerke Musterhafen', kind: 'public-body' }),
    organization('tu', { name: 'Technische Universität Musterhafen', kind: 'university' }),
    organization('pruef', { name: 'Prüfhaus Nord GmbH & Co. KG' }),
    organization('hs', { name: 'Hochschule Küste', kind: 'university' }),
  ],
});

const GERMAN = [
  'Musterhafen, 18. Juni 2026 – Zwei Tage lang stand die Alte Werft im Zeichen kleiner Dinge. Zu den Musterhafener Mikrotechniktagen am 16. und 17. Juni lud der Bund für Mikrotechnik e. V. Fachleute aus dem ganzen Norden ein; 312 Gäste kamen, gut 40 mehr als im Vorjahr.',
  'Den Anfang machten Dr. rer. nat. Ines Richter von den Stadtwerken Musterhafen und Prof. Dr. Ole Winter von der Technischen Universität Musterhafen. „Ein Chip beginnt als Sand“, sagte Richter, und sie zeigte, was zwischen Korn und Chip geschieht. Wer die Richter von morgen überzeugen will, so Winter, brauche Zahlen: Im Winter sinke der Verbrauch der Werke um zwölf Prozent.',
  'Um Prüfungen ging es danach: Maria Klein (Prüfhaus Nord GmbH & Co. KG) und Hans Peter van den Berg von der Hochschule Küste fragten: „Wer prüft?“ Klein, aber fein sei der Kreis der Prüfer, meinte van den Berg. Kleins Fazit fiel knapp aus; die Berge von Papier müssten weg. Der Berg an Normen wachse seit dem 1. Januar 2025 weiter.',
  'Durch das Podium führte Jörg Schön. Schön war, dass auch das Publikum zu Wort kam. Lena Müller-Sommer erinnerte daran, dass der Verein am 17. Juni 1991 von 20 Personen gegründet wurde. Im Sommer 1991, so Müller-Sommer, habe niemand an 300 Gäste gedacht.',
  'Am Abend des 16. Juni sprach Oberbürgermeister Karsten Ufer ein Grußwort. Am Ufer der Muster ließen rund 150 Gäste den Tag ausklingen. Die Robert-Muster-Straße blieb dafür gesperrt.',
  'Die nächsten Mikrotechniktage finden am 15. und 16. Juni 2027 statt. Anmeldungen sind ab dem 1. Februar 2027 möglich, Vorschläge für Vorträge nimmt der BfM bis zum 30. November 2026 entgegen.',
];

const english = facts({
  language: 'en',
  event: {
    title: 'Small Things Summit',
    kind: 'congress',
    startsAt: '2026-05-05T07:00:00.000Z',
    endsAt: '2026-05-06T15:00:00.000Z',
    timeZone: 'Europe/London',
    city: 'Sampleford',
    attendance: 1250,
    attendancePrecision: 'about',
  },
  involvements: [{ organization: 'society', role: 'host' }],
  talks: [
    talk('a', {
      title: 'From Lab to Line',
      kind: 'keynote',
      contributions: [by('baker', 'devices')],
    }),
    talk('b', {
      title: 'What Sensors Miss',
      contributions: [by('oneill', 'university'), by('young', 'devices')],
    }),
  ],
  people: [
    person('baker', { givenName: 'Ruth', familyName: 'Baker', honorificPrefix: 'Dr.' }),
    person('oneill', { givenName: 'Sean', familyName: 'O’Neill' }),
    person('young', { givenName: 'Mae', familyName: 'Young', honorificPrefix: 'Prof.' }),
  ],
  organizations: [
    organization('society', { name: 'Society for Small Things', kind: 'association' }),
    organization('devices', { name: 'Example Devices Ltd.' }),
    organization('university', { name: 'University of Sampleford', kind: 'university' }),
  ],
});

const ENGLISH = [
  'Some 1,250 guests attended the Small Things Summit in Sampleford on May 5–6, 2026, hosted by the Society for Small Things. The society was founded on May 5, 1978, by 12 people.',
  'Dr. Ruth Baker of Example Devices Ltd. gave the keynote, “From Lab to Line.” Every young engineer, Baker’s message ran, should spend a week with a baker: “Dough teaches patience.” Baker’s own first line took 14 months.',
  "Sean O'Neill of the University of Sampleford and Prof. Mae Young presented two talks on what sensors miss. O’Neill’s samples came from the Thames; Young’s came from Lake Michigan. Example Devices will ship its next sensor on July 1.",
  'On Tuesday, May 5, the evening belonged to 200 guests of the museum. The next summit will be held on May 4, 2027; registration opens on January 11.',
];

test.each([
  ['German', german, GERMAN],
  ['English', english, ENGLISH],
])('nothing is found in %s texts that are right', (_, given, texts) => {
  const [first = ''] = texts;
  const found = check({
    language: given.language,
    facts: given,
    recap: { kind: 'recap', title: given.event.title, teaser: first, body: paragraphs(...texts) },
  });
  expect(found).toEqual([]);
});

describe('nothing is found in a sentence that is right', () => {
  test.each([
    'Mit dabei waren auch Start-ups aus Bochum, Essen und Hagen.',
    'Prof. Dr.-Ing. Jürgen Groß (TU Musterstadt) und Julia Jäger (Musterix) luden zum Rundgang.',
    'Gastgeberin Dora von der Heide hieß die Gäste willkommen.',
    'Das Projekt „Max & Moritz“ der Max-Planck-Gesellschaft lief 2019 aus.',
    'Am 4. und 5. November 2025 hatte der Verband in Dresden getagt.',
    'Der Verband Kleine Technik e. V. hat rund 300 Mitglieder, darunter 40 Institute.',
    'Foto: Verband Kleine Technik e. V./Otto Bild',
    'Die Ausstellung ist noch bis zum 30. April 2026 zu sehen.',
    'Die Technische Universität Musterstadt (TUM) und die Universität Musterstadt kooperieren.',
    'Ansprechpartnerin: Mona Lisa Muster, presse@example.org.',
    'Von 9.30 bis 17 Uhr gab es 12 Stände und 3.500 Exponate.',
    'Im Frühjahr (12. März) und Herbst (10. September) trifft sich der Kreis.',
    'Jäger: „Das war erst der Anfang.“',
    'Groß war das Interesse, groß die Freude: Groß’ Team zeigte alles.',
    'Über 100 Fachleute aus zwölf Ländern waren angereist.',
    'Die Deutsche Messe AG und die Deutsche Messe Musterstadt sind Partner.',
    'Am Sonntag, den 15. März 2026, wählte die Stadt.',
    'Frank Grützenbach (Mitte), Julia Jäger (links) und Prof. Groß.',
    'Die Institute für Photonik und Optik zeigten Proben.',
    'Grützenbacher und Jägersleute, Heidebewohner und Fragende.',
    'Der Verband Kleine Technik Nord und der Verband Große Technik kamen.',
    'Lisa Licht und Leo Laser hießen die Maskottchen.',
    'Mag Julia Jäger lieber Tee oder Kaffee?',
  ])('%s', (sentence) => {
    const opening = 'Der Verband Kleine Technik lud am 12. März 2026 rund 180 Gäste ein.';
    const body = paragraphs(`${opening} ${EVERYBODY}`, sentence);
    expect(check(recapOf(body, { facts: evening() }))).toEqual([]);
  });
});
