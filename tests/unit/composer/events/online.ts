import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, during, facts, inLanguage, organization, person, talk } from '../build';

/** One speaker, a question as the title, the number of people known exactly. */
export function webinar(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Braucht mein Betrieb eine KI-Richtlinie?', 'Does My Company Need an AI Policy?'),
      kind: 'webinar',
      attendanceMode: 'online',
      ...during('2026-03-03T11:00+01:00', '2026-03-03T12:00+01:00'),
      topic: say('Regeln für Sprachmodelle am Arbeitsplatz', 'rules for language models at work'),
      attendance: 137,
      attendancePrecision: 'exact',
      highlights: say(
        ['Im Chat kamen mehr als sechzig Fragen zusammen.'],
        ['More than sixty questions came in through the chat.'],
      ),
      verdict: say(
        'Eine Mustervorlage können Mitglieder kostenlos herunterladen.',
        'Members can download a template free of charge.',
      ),
    },
    involvements: [{ organization: 'verband', role: 'host' }],
    talks: [
      talk('talk', {
        title: say('Fünf Absätze genügen', 'Five Paragraphs Will Do'),
        takeaways: say(
          [
            'Eine gute Richtlinie passt auf eine Seite und sagt zuerst, was erlaubt ist.',
            'Verbote ohne Alternative führen nur dazu, dass Beschäftigte private Konten nutzen.',
          ],
          [
            'A good policy fits on one page and starts with what is allowed.',
            'Bans without an alternative only drive employees to their private accounts.',
          ],
        ),
        contributions: [
          by('jankowski', 'kanzlei', {
            jobTitle: say('Fachanwältin für Arbeitsrecht', 'employment lawyer'),
          }),
        ],
      }),
    ],
    people: [
      person('jankowski', {
        honorificPrefix: 'Dr. iur.',
        givenName: 'Ewa',
        familyName: 'Jankowski',
        honorificSuffix: 'LL.M.',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      organization('verband', {
        name: 'Arbeitgeberverband Metall Mitte e. V.',
        kind: 'association',
      }),
      organization('kanzlei', { name: 'Jankowski Brehm Rechtsanwälte PartG mbB' }),
    ],
  });
}

/** Planned for a hall and moved to the net; two talks, one of them without a topic or notes. */
export function movedOnline(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Forum Medizintechnik', 'Medical Technology Forum'),
      kind: 'conference',
      eventStatus: 'moved-online',
      attendanceMode: 'in-person',
      ...during('2026-01-13T10:00+01:00', '2026-01-13T15:00+01:00'),
      venueName: 'Haus der Technik am Wall',
      city: say('Hannover', 'Hanover'),
      topic: say('die neue Medizinprodukteverordnung', 'the new medical device regulation'),
      attendance: 210,
      attendancePrecision: 'about',
      highlights: say(
        ['Wegen Eisregens hatten die Veranstalter das Treffen kurzfristig ins Netz verlegt.'],
        ['Because of freezing rain, the organizers had moved the meeting online at short notice.'],
      ),
    },
    involvements: [{ organization: 'cluster', role: 'host' }],
    talks: [
      talk('rules', {
        title: say('Was sich für Hersteller ändert', 'What Changes for Manufacturers'),
        topic: say('die Pflichten der Hersteller', 'the obligations of manufacturers'),
        takeaways: say(
          [
            'Die Übergangsfristen sind länger, als viele befürchtet hatten.',
            'Für Software gelten sie allerdings nicht.',
          ],
          [
            'The transition periods are longer than many had feared.',
            'They do not apply to software, however.',
          ],
        ),
        contributions: [by('wolff', 'stelle', { jobTitle: say('Referatsleiter', 'Head of Unit') })],
      }),
      talk('practice', {
        title: say('Ein Katheter, drei Prüfungen', 'One Catheter, Three Audits'),
        contributions: [by('degroot', 'kath')],
      }),
    ],
    people: [
      person('wolff', { givenName: 'Christian', familyName: 'Wolff', grammaticalGender: 'male' }),
      person('degroot', { givenName: 'Anouk', namePrefix: 'de', familyName: 'Groot' }),
    ],
    organizations: [
      organization('cluster', { name: 'MedTech-Cluster Leinetal', kind: 'cluster' }),
      organization('stelle', { name: 'Landesstelle für Medizinprodukte', kind: 'public-body' }),
      organization('kath', { name: 'Cathéline B.V.' }),
    ],
  });
}

/** In a hall and on the net at once, with a person from abroad. */
export function hybridConference(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Additive Fertigung im Werkzeugbau', 'Additive Manufacturing in Toolmaking'),
      kind: 'conference',
      attendanceMode: 'hybrid',
      ...during('2025-10-08T09:30+02:00', '2025-10-08T16:00+02:00'),
      venueName: 'Haus der Industrie',
      city: 'Chemnitz',
      topic: say('den 3D-Druck von Formen', '3D-printed molds'),
      audience: say(
        'Etwa die Hälfte verfolgte die Konferenz am Bildschirm.',
        'About half of them followed the conference on screen.',
      ),
      attendance: 260,
      attendancePrecision: 'about',
      networkingNote: say(
        'In einem virtuellen Café konnten sich auch die Zugeschalteten kennenlernen.',
        'In a virtual café, those joining online could get to know each other, too.',
      ),
      verdict: say(
        'Der Aufwand für die Technik hat sich gelohnt.',
        'The technical effort paid off.',
      ),
    },
    involvements: [
      { organization: 'institut', role: 'host' },
      { organization: 'cluster', role: 'co-host' },
      { organization: 'bank', role: 'supporter' },
    ],
    talks: [
      talk('cooling', {
        title: say('Kühlkanäle nach Maß', 'Custom Cooling Channels'),
        topic: say('konturnahe Kühlkanäle', 'conformal cooling channels'),
        takeaways: say(
          ['Die Zykluszeit sank im Versuch um 28 Prozent.'],
          ['In trials, the cycle time fell by 28 percent.'],
        ),
        contributions: [by('novak', 'uni'), by('bergmann', 'form')],
      }),
      talk('repair', {
        title: say('Reparieren statt wegwerfen', 'Repair, Don’t Discard'),
        topic: say('die Reparatur verschlissener Werkzeuge', 'repairing worn tools'),
        takeaways: say(
          ['Ein repariertes Werkzeug kostet ein Fünftel eines neuen.'],
          ['A repaired tool costs a fifth of a new one.'],
        ),
        contributions: [
          by('mcallister', 'weld', {
            jobTitle: say('Entwicklungsleiterin', 'Head of Development'),
          }),
        ],
      }),
    ],
    people: [
      person('novak', {
        honorificPrefix: 'doc. Ing.',
        givenName: 'Tomáš',
        familyName: 'Novák',
        honorificSuffix: 'CSc.',
        grammaticalGender: 'male',
      }),
      person('bergmann', { givenName: 'Silvia', familyName: 'Bergmann' }),
      person('mcallister', { givenName: 'Fiona', familyName: 'McAllister' }),
    ],
    organizations: [
      organization('institut', {
        name: 'Sächsisches Institut für Formgebung',
        kind: 'research-institute',
      }),
      organization('cluster', { name: 'Cluster Werkzeugbau Erzgebirge', kind: 'cluster' }),
      organization('bank', { name: 'Freiberger Förderbank', kind: 'public-body' }),
      organization('uni', { name: 'Univerzita Podhradí', kind: 'university' }),
      organization('form', { name: 'Formenbau Bergmann e. K.' }),
      organization('weld', { name: 'Clydeside Cladding plc' }),
    ],
  });
}
