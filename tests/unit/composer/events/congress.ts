import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, facts, inLanguage, organization, person, talk } from '../build';

const TRACKS = {
  de: ['Sensorik', 'Photonik', 'Fertigung'],
  en: ['Sensors', 'Photonics', 'Manufacturing'],
};

/** Two days, greetings, a panel, and forty talks of which five were taken down. */
export function congress(language: FixtureLanguage = 'de'): Facts {
  const say = inLanguage(language);
  const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
  return facts({
    language,
    event: {
      title: say('Mikrotechnik-Kongress Musterstadt', 'Musterstadt Microtechnology Congress'),
      kind: 'congress',
      allDay: true,
      startDate: '2026-03-12',
      endDate: '2026-03-13',
      venueName: say('Kongresszentrum am See', 'Lakeside Convention Center'),
      city: 'Musterstadt',
      topic: say('die Zukunft der Mikrotechnik', 'the future of microtechnology'),
      attendance: 420,
      attendancePrecision: 'more-than',
      highlights: [
        say(
          'Erstmals zeigte eine Sonderfläche Produkte, die in Schulprojekten entstanden sind.',
          'For the first time, a special area showed products that came out of school projects.',
        ),
        say(
          'Der Nachwuchspreis wird im kommenden Jahr wieder ausgeschrieben.',
          'Entries for the young talent award will open again next year.',
        ),
      ],
      verdict: say(
        'Der Kongress zeigte, wie viel in kleinen Strukturen steckt.',
        'The congress showed how much there is in small structures.',
      ),
    },
    involvements: [
      { organization: 'verband', role: 'host' },
      { organization: 'stadt', role: 'co-host' },
      { organization: 'bank', role: 'sponsor' },
      { organization: 'werke', role: 'sponsor' },
    ],
    talks: [
      talk('hello', {
        title: say('Begrüßung', 'Welcome'),
        kind: 'welcome',
        contributions: [
          by('obm', 'stadt', { role: 'greeting', jobTitle: say('Oberbürgermeisterin', 'Mayor') }),
          by('vorsitz', 'verband', { role: 'greeting', jobTitle: say('Vorsitzender', 'Chair') }),
          by('rektorin', 'uni', { role: 'greeting', jobTitle: say('Rektorin', 'Rector') }),
        ],
      }),
      talk('key', {
        title: say('Klein ist das neue Groß', 'Small Is the New Big'),
        kind: 'keynote',
        takeaways: [
          say(
            'Wer klein baut, spart Energie, Material und Platz.',
            'Building small saves energy, material and space.',
          ),
        ],
        contributions: [
          by('keyperson', 'institut', {
            role: 'keynote',
            jobTitle: say('Professorin für Mikrosysteme', 'Professor of Microsystems'),
          }),
        ],
      }),
      ...numbers.map((number) =>
        talk(`t${String(number)}`, {
          title: `${say('Beitrag Nummer', 'Contribution No.')} ${String(number)}${number === 7 ? say(': Was nun?', ': What Now?') : ''}`,
          track: TRACKS[language][number % 3],
          takeaways:
            number <= 4
              ? [
                  say(
                    `Aus dem Beitrag ${String(number)} blieb ein Satz hängen.`,
                    `One sentence of contribution ${String(number)} stayed in mind.`,
                  ),
                ]
              : [],
          contributions: [by(`p${String(number)}`, `o${String(number % 9)}`)],
        }),
      ),
      talk('panel', {
        title: say('Wer baut Europas Chips?', 'Who Builds Europe’s Chips?'),
        kind: 'panel',
        takeaways: [
          say(
            'Einig war sich die Runde darin, dass Fachkräfte fehlen.',
            'The panel agreed that skilled workers are missing.',
          ),
        ],
        contributions: [
          by('moderatorin', 'funk', { role: 'moderator' }),
          by('p1', 'o1', { role: 'panelist' }),
          by('gast', 'werke', { role: 'panelist' }),
          by('keyperson', 'institut', { role: 'panelist' }),
        ],
      }),
      talk('lunch', { title: say('Mittagspause', 'Lunch Break'), kind: 'break' }),
      talk('bye', {
        title: say('Schlusswort', 'Closing Remarks'),
        kind: 'closing',
        contributions: [by('vorsitz', 'verband')],
      }),
    ],
    people: [
      person('obm', { givenName: 'Anna', familyName: 'Beispiel' }),
      person('vorsitz', { honorificPrefix: 'Dr.', givenName: 'Bernd', familyName: 'Muster' }),
      person('rektorin', {
        honorificPrefix: 'Prof. Dr.',
        givenName: 'Clara',
        familyName: 'Vorbild',
      }),
      person('keyperson', {
        honorificPrefix: 'Prof. Dr.-Ing.',
        givenName: 'Dora',
        namePrefix: 'von',
        familyName: 'Probe',
      }),
      person('moderatorin', { givenName: 'Eva', familyName: 'Frage' }),
      person('gast', { givenName: 'Falk', familyName: 'Antwort' }),
      ...numbers.map((number) =>
        person(`p${String(number)}`, { givenName: 'Gerda', familyName: `Muster${String(number)}` }),
      ),
    ],
    organizations: [
      organization('verband', { name: 'Verband Kleine Technik e. V.', kind: 'association' }),
      organization('stadt', { name: 'Stadt Musterstadt', kind: 'public-body' }),
      organization('uni', { name: 'Technische Universität Musterstadt', kind: 'university' }),
      organization('institut', { name: 'Institut für Kleinteile', kind: 'research-institute' }),
      organization('bank', { name: 'Neue Musterbank AG' }),
      organization('werke', { name: 'Stadtwerke Musterstadt' }),
      organization('funk', { name: 'Radio Muster', kind: 'media' }),
      ...Array.from({ length: 9 }, (_, index) =>
        organization(`o${String(index)}`, { name: `Beispiel ${String(index)} GmbH` }),
      ),
    ],
  });
}
