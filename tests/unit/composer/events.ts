import type { Facts } from '../../../composer';
import { by, facts, organization, person, talk } from './build';

/** The networking lunch in words of our own; the people and organizations are those of the day. */
export function networkingLunch(language: 'de' | 'en'): Facts {
  const german = language === 'de';
  const say = (de: string, en: string): string => (german ? de : en);
  return facts({
    language,
    event: {
      title: say('IVAM-Networking Lunch', 'IVAM Networking Lunch'),
      kind: 'networking',
      startsAt: '2025-03-20T11:00:00.000Z',
      endsAt: '2025-03-20T13:00:00.000Z',
      city: 'Dortmund',
      topic: say('den Wirtschaftsstandort Dortmund', 'Dortmund as a business location'),
      audience: say(
        'Aus Unternehmen, Hochschulen und Verwaltung kamen Fachleute zusammen, die die Mikrotechnik der Region prägen.',
        'Companies, universities and the city administration sent specialists who shape microtechnology in the region.',
      ),
      attendance: 40,
      attendancePrecision: 'about',
      networkingNote: say(
        'Beim Mittagessen war Zeit für Gespräche. An den Tischen fanden Unternehmen und Forschende aus Westfalen erste Anknüpfungspunkte für gemeinsame Vorhaben.',
        'Lunch left time to talk. At the tables, companies and researchers from Westphalia found first ideas for joint projects.',
      ),
      highlights: [
        say(
          'Auch die Förderangebote der Stadt für junge Technologieunternehmen kamen zur Sprache.',
          'The city’s funding for young technology companies came up as well.',
        ),
      ],
      verdict: say(
        'Am Ende stand ein klares Bild: Dortmund hat die Köpfe und die Technik, um in der Mikrotechnik weiter zu wachsen.',
        'The picture at the end was clear: Dortmund has the people and the technology to keep growing in microtechnology.',
      ),
    },
    involvements: [{ organization: 'ivam', role: 'host' }],
    talks: [
      talk('location', {
        title: say('Was Dortmund kann', 'What Dortmund can do'),
        topic: say(
          'die technologischen Stärken der Region',
          'the technological strengths of the region',
        ),
        takeaways: [
          say(
            'Wer in Dortmund gründet oder wächst, findet kurze Wege zwischen Forschung, Verwaltung und Industrie.',
            'Anyone who starts or grows a business in Dortmund finds research, administration and industry close together.',
          ),
          say(
            'Messeauftritte im Ausland und Kontakte nach Kanada machen die Stadt international bekannter.',
            'Trade fairs abroad and contacts to Canada are making the city better known internationally.',
          ),
        ],
        contributions: [by('jaeger', 'wf'), by('gruetzenbach', 'wf')],
      }),
      talk('nano', {
        title: say('Nanofabrikation aus Dortmund', 'Nanofabrication from Dortmund'),
        topic: say('Nanofabrikation aus Dortmund', 'nanofabrication from Dortmund'),
        takeaways: [
          say(
            'Elektronenstrahlen schreiben heute Strukturen, die tausendmal feiner sind als ein Haar.',
            'Electron beams now write structures a thousand times finer than a hair.',
          ),
          say(
            'Gefragt ist das in der Forschung ebenso wie in der Halbleiterindustrie.',
            'The demand comes from research as much as from the semiconductor industry.',
          ),
        ],
        contributions: [by('steigerwald', 'raith')],
      }),
    ],
    people: [
      person('jaeger', { givenName: 'Julia', familyName: 'Jäger', grammaticalGender: 'female' }),
      person('gruetzenbach', {
        givenName: 'Frank',
        familyName: 'Grützenbach',
        grammaticalGender: 'male',
      }),
      person('steigerwald', {
        honorificPrefix: 'Dr.',
        givenName: 'Michael',
        familyName: 'Steigerwald',
        grammaticalGender: 'male',
      }),
    ],
    organizations: [
      organization('ivam', { name: 'IVAM Fachverband für Mikrotechnik', kind: 'association' }),
      organization('wf', { name: 'Wirtschaftsförderung Dortmund', kind: 'public-body' }),
      organization('raith', {
        name: 'Raith GmbH',
        boilerplate: say(
          'Die Raith GmbH entwickelt und fertigt in Dortmund Anlagen für die Nanofabrikation.',
          'Raith GmbH develops and builds systems for nanofabrication in Dortmund.',
        ),
      }),
    ],
  });
}

const TRACKS = ['Sensorik', 'Photonik', 'Fertigung'];

/** Two days, greetings, a panel, and forty talks of which five were taken down. */
export function congress(): Facts {
  const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
  return facts({
    event: {
      title: 'Mikrotechnik-Kongress Musterstadt',
      kind: 'congress',
      allDay: true,
      startDate: '2026-03-12',
      endDate: '2026-03-13',
      venueName: 'Kongresszentrum am See',
      city: 'Musterstadt',
      topic: 'die Zukunft der Mikrotechnik',
      attendance: 420,
      attendancePrecision: 'more-than',
      highlights: [
        'Erstmals zeigte eine Sonderfläche Produkte, die in Schulprojekten entstanden sind.',
        'Der Nachwuchspreis wird im kommenden Jahr wieder ausgeschrieben.',
      ],
      verdict: 'Der Kongress zeigte, wie viel in kleinen Strukturen steckt.',
    },
    involvements: [
      { organization: 'verband', role: 'host' },
      { organization: 'stadt', role: 'co-host' },
      { organization: 'bank', role: 'sponsor' },
      { organization: 'werke', role: 'sponsor' },
    ],
    talks: [
      talk('hello', {
        title: 'Begrüßung',
        kind: 'welcome',
        contributions: [
          by('obm', 'stadt', { role: 'greeting', jobTitle: 'Oberbürgermeisterin' }),
          by('vorsitz', 'verband', { role: 'greeting', jobTitle: 'Vorsitzender' }),
          by('rektorin', 'uni', { role: 'greeting', jobTitle: 'Rektorin' }),
        ],
      }),
      talk('key', {
        title: 'Klein ist das neue Groß',
        kind: 'keynote',
        takeaways: ['Wer klein baut, spart Energie, Material und Platz.'],
        contributions: [
          by('keyperson', 'institut', {
            role: 'keynote',
            jobTitle: 'Professorin für Mikrosysteme',
          }),
        ],
      }),
      ...numbers.map((number) =>
        talk(`t${String(number)}`, {
          title: `Beitrag Nummer ${String(number)}${number === 7 ? ': Was nun?' : ''}`,
          track: TRACKS[number % 3],
          takeaways:
            number <= 4 ? [`Aus dem Beitrag ${String(number)} blieb ein Satz hängen.`] : [],
          contributions: [by(`p${String(number)}`, `o${String(number % 9)}`)],
        }),
      ),
      talk('panel', {
        title: 'Wer baut Europas Chips?',
        kind: 'panel',
        takeaways: ['Einig war sich die Runde darin, dass Fachkräfte fehlen.'],
        contributions: [
          by('moderatorin', 'funk', { role: 'moderator' }),
          by('p1', 'o1', { role: 'panelist' }),
          by('gast', 'werke', { role: 'panelist' }),
          by('keyperson', 'institut', { role: 'panelist' }),
        ],
      }),
      talk('lunch', { title: 'Mittagspause', kind: 'break' }),
      talk('bye', {
        title: 'Schlusswort',
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

/** In English, online, with one talk by two people of two organizations. */
export function onlineWorkshop(): Facts {
  return facts({
    language: 'en',
    event: {
      title: 'Getting Microfluidics into Production',
      kind: 'workshop',
      attendanceMode: 'online',
      timeZone: 'Europe/Berlin',
      startsAt: '2026-06-09T12:00:00.000Z',
      endsAt: '2026-06-09T15:00:00.000Z',
      attendance: 64,
      attendancePrecision: 'exact',
      verdict: 'The recording is available to members.',
    },
    involvements: [{ organization: 'society', role: 'host' }],
    talks: [
      talk('one', {
        title: 'From Prototype to Line',
        kind: 'workshop',
        takeaways: [
          'Most delays come from interfaces that nobody owns.',
          'A pilot run of a hundred parts finds them early.',
        ],
        contributions: [by('doe', 'university'), by('roe', 'example')],
      }),
      talk('two', {
        title: 'Who Tests the Testers?',
        contributions: [by('poe', 'example', { jobTitle: 'Head of Quality' })],
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

export function withoutTalks(): Facts {
  return facts({
    event: {
      title: 'Sommerempfang der Mikrotechnik',
      kind: 'networking',
      startDate: '2026-07-02',
      startsAt: '2026-07-02T16:00:00.000Z',
      endsAt: '2026-07-02T23:30:00.000Z',
      venueName: 'Alte Schmiede',
      city: 'Musterstadt',
      attendance: 12,
      attendancePrecision: 'exact',
      networkingNote: 'Im Garten kamen die Gäste ins Gespräch.',
    },
    involvements: [
      { organization: 'a', role: 'host' },
      { organization: 'b', role: 'host' },
    ],
    organizations: [
      organization('a', { name: 'Muster Optik GmbH' }),
      organization('b', { name: 'Netzwerk Kleine Technik', kind: 'cluster' }),
    ],
  });
}

export function talkWithoutSpeaker(): Facts {
  return facts({
    event: {
      title: 'Was ist drin?',
      kind: 'webinar',
      attendanceMode: 'online',
      startsAt: '2026-02-03T09:00:00.000Z',
    },
    talks: [
      talk('only', {
        title: 'Messen, was „nicht messbar“ ist',
        takeaways: ['Auch Unsicheres lässt sich beziffern.'],
      }),
    ],
  });
}
