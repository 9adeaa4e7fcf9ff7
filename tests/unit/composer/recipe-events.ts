import type { Facts } from '../../../composer';
import { by, facts, organization, person, talk } from './build';

/** Events of the kinds that have a recipe of their own; every name is invented. */

type Say = <Said>(de: Said, en: Said) => Said;

const inLanguage =
  (language: 'de' | 'en'): Say =>
  (de, en) =>
    language === 'de' ? de : en;

/** A trade fair with a joint stand and a small programme beside it. */
export function tradeFair(language: 'de' | 'en'): Facts {
  const say = inLanguage(language);
  const onStand = say('Gemeinschaftsstand', 'joint stand');
  return facts({
    language,
    event: {
      title: say('Musterstädter Medizintechnik-Messe', 'Sampletown Medical Technology Fair'),
      kind: 'trade-fair',
      allDay: true,
      startDate: '2026-11-16',
      endDate: '2026-11-19',
      venueName: 'Messe Musterstadt',
      city: 'Musterstadt',
      attendance: 5200,
      attendancePrecision: 'more-than',
      themes: [say('Implantate', 'Implants'), say('Mikrofluidik', 'Microfluidics')],
      highlights: [
        say(
          'Am zweiten Tag führte ein Rundgang Studierende zu den Ständen der Mitglieder.',
          'On the second day, a guided tour took students to the members’ stands.',
        ),
      ],
      verdict: say(
        'Die meisten Aussteller haben für das kommende Jahr schon zugesagt.',
        'Most exhibitors have already confirmed for next year.',
      ),
    },
    involvements: [
      { organization: 'verband', role: 'exhibitor', level: onStand },
      { organization: 'optik', role: 'exhibitor', level: onStand },
      { organization: 'kleber', role: 'exhibitor', level: onStand },
      { organization: 'uni', role: 'exhibitor' },
      { organization: 'land', role: 'funder' },
    ],
    talks: [
      talk('forum', {
        title: say('Zulassung ohne Umwege', 'Approval without Detours'),
        topic: say('die neue Zulassungsverordnung', 'the new approval regulation'),
        takeaways: [
          say(
            'Wer früh mit der Prüfstelle spricht, spart ein Jahr.',
            'Talking to the notified body early saves a year.',
          ),
        ],
        quotes: [
          {
            text: say(
              'Das Formular ist nicht das Problem, die Reihenfolge ist es.',
              'The form is not the problem, the order is.',
            ),
            person: 'roth',
            approved: true,
          },
        ],
        contributions: [
          by('roth', 'kleber', {
            jobTitle: say('Leiterin Zulassung', 'Head of Regulatory Affairs'),
          }),
        ],
      }),
      talk('preis', {
        title: say('Start-up des Jahres', 'Start-up of the Year'),
        kind: 'award',
        takeaways: [
          say(
            'Die Jury lobte einen Sensor, der ohne Batterie auskommt.',
            'The jury praised a sensor that needs no battery.',
          ),
        ],
        contributions: [by('weiss', 'sensor', { role: 'award-winner' })],
      }),
    ],
    people: [
      person('roth', { honorificPrefix: 'Dr.', givenName: 'Paula', familyName: 'Roth' }),
      person('weiss', { givenName: 'Emil', familyName: 'Weiß' }),
    ],
    organizations: [
      organization('verband', {
        name: 'Verband Medizintechnik Musterland e. V.',
        kind: 'association',
      }),
      organization('optik', { name: 'Beispiel Optik GmbH' }),
      organization('kleber', { name: 'Klebetechnik Muster AG' }),
      organization('uni', { name: 'Technische Hochschule Musterstadt', kind: 'university' }),
      organization('land', { name: 'Wirtschaftsministerium Musterland', kind: 'public-body' }),
      organization('sensor', { name: 'Sensor Beispiel GmbH', kind: 'startup' }),
    ],
  });
}

/** The yearly meeting of an association's members. */
export function generalMeeting(language: 'de' | 'en'): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Mitgliederversammlung 2026', 'General Meeting 2026'),
      kind: 'general-meeting',
      startsAt: '2026-05-07T08:00:00.000Z',
      endsAt: '2026-05-07T11:00:00.000Z',
      city: 'Musterstadt',
      attendance: 87,
      attendancePrecision: 'exact',
      highlights: [
        say(
          'Die Mitglieder bestätigten den Vorstand für zwei weitere Jahre.',
          'The members confirmed the board for another two years.',
        ),
        say('Der Beitrag bleibt unverändert.', 'The membership fee remains unchanged.'),
      ],
    },
    involvements: [{ organization: 'verband', role: 'host' }],
    talks: [
      talk('hello', {
        title: say('Eröffnung', 'Opening'),
        kind: 'welcome',
        contributions: [
          by('lang', 'verband', { role: 'greeting', jobTitle: say('Vorsitzende', 'Chair') }),
        ],
      }),
      talk('year', {
        title: say('Bericht des Vorstands', 'Report of the Board'),
        topic: say('das vergangene Jahr', 'the past year'),
        takeaways: [
          say('Der Verband hat jetzt 212 Mitglieder.', 'The association now has 212 members.'),
        ],
        contributions: [
          by('kurz', 'verband', { jobTitle: say('Geschäftsführer', 'Managing Director') }),
        ],
      }),
      talk('cash', {
        title: say('Kassenbericht', 'Treasurer’s Report'),
        contributions: [by('klein', 'verband', { jobTitle: say('Schatzmeister', 'Treasurer') })],
      }),
      talk('vote', { title: say('Wahlen', 'Elections') }),
    ],
    people: [
      person('lang', { givenName: 'Lotte', familyName: 'Lang' }),
      person('kurz', { honorificPrefix: 'Dr.', givenName: 'Karl', familyName: 'Kurz' }),
      person('klein', { givenName: 'Kai', familyName: 'Klein' }),
    ],
    organizations: [
      organization('verband', { name: 'Verband Optische Technik e. V.', kind: 'association' }),
      organization('optik', { name: 'Beispiel Optik GmbH' }),
    ],
  });
}

/** An evening with one discussion after one keynote. */
export function panelEvening(language: 'de' | 'en'): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Wem gehört das Licht?', 'Who Owns the Light?'),
      kind: 'panel',
      startsAt: '2026-02-11T17:00:00.000Z',
      endsAt: '2026-02-11T19:30:00.000Z',
      venueName: say('Altes Rathaus', 'the Old Town Hall'),
      city: 'Musterstadt',
      topic: say('die Beleuchtung der Innenstadt', 'lighting the city center'),
      attendance: 120,
      attendancePrecision: 'about',
      networkingNote: say(
        'Beim Empfang danach wurde an den Stehtischen weiterdiskutiert.',
        'The discussion went on over drinks at the reception.',
      ),
      verdict: say(
        'Die Stadt will die Vorschläge bis zum Herbst prüfen.',
        'The city will review the proposals by fall.',
      ),
    },
    involvements: [{ organization: 'kammer', role: 'host' }],
    talks: [
      talk('key', {
        title: say('Licht und Schatten', 'Light and Shade'),
        kind: 'keynote',
        takeaways: [
          say(
            'Ein Drittel der Laternen leuchtet, wo nachts niemand geht.',
            'A third of all street lamps light places where nobody walks at night.',
          ),
        ],
        contributions: [by('stern', 'institut', { role: 'keynote' })],
      }),
      talk('podium', {
        title: say('Wem gehört das Licht?', 'Who Owns the Light?'),
        kind: 'panel',
        topic: say('die Nacht in der Stadt', 'the city at night'),
        takeaways: [
          say(
            'Handel und Naturschutz kamen sich näher als erwartet.',
            'Retailers and conservationists found more common ground than expected.',
          ),
        ],
        quotes: [
          {
            text: say(
              'Wir brauchen nicht mehr Licht, sondern besseres.',
              'We need better light, not more of it.',
            ),
            person: 'nacht',
            approved: true,
          },
          {
            text: say('Das sage ich nur hier.', 'I only say this here.'),
            person: 'laden',
            approved: false,
          },
        ],
        contributions: [
          by('frage', 'radio', { role: 'moderator' }),
          by('nacht', 'bund', { role: 'panelist' }),
          by('laden', 'handel', { role: 'panelist' }),
          by('stern', 'institut', { role: 'panelist' }),
        ],
      }),
    ],
    people: [
      person('stern', { honorificPrefix: 'Prof. Dr.', givenName: 'Nora', familyName: 'Stern' }),
      person('frage', { givenName: 'Tim', familyName: 'Frage' }),
      person('nacht', { givenName: 'Ole', familyName: 'Nacht' }),
      person('laden', { givenName: 'Ida', familyName: 'Laden' }),
    ],
    organizations: [
      organization('kammer', { name: 'Handelskammer Musterstadt', kind: 'public-body' }),
      organization('institut', { name: 'Institut für Stadtplanung', kind: 'research-institute' }),
      organization('radio', { name: 'Radio Muster', kind: 'media' }),
      organization('bund', { name: 'Naturschutzbund Musterland', kind: 'association' }),
      organization('handel', { name: 'Einzelhandelsverband Musterstadt', kind: 'association' }),
    ],
  });
}

/** A webinar with one talk, and the next one in sight. */
export function webinar(language: 'de' | 'en'): Facts {
  const say = inLanguage(language);
  return {
    ...facts({
      language,
      event: {
        title: say('Kleben statt schrauben', 'Bonding Instead of Bolting'),
        kind: 'webinar',
        attendanceMode: 'online',
        startsAt: '2026-04-21T12:00:00.000Z',
        endsAt: '2026-04-21T13:00:00.000Z',
        topic: say('Klebstoffe für kleine Bauteile', 'adhesives for small components'),
        audience: say(
          'Das Webinar richtete sich an Fachleute aus Konstruktion und Fertigung.',
          'The webinar was aimed at design and production engineers.',
        ),
        attendance: 46,
        attendancePrecision: 'exact',
      },
      involvements: [{ organization: 'netz', role: 'host' }],
      talks: [
        talk('one', {
          title: say('Der richtige Klebstoff', 'The Right Adhesive'),
          topic: say('die Auswahl des richtigen Klebstoffs', 'choosing the right adhesive'),
          takeaways: [
            say(
              'Entscheidend ist die Oberfläche, nicht der Klebstoff.',
              'The surface matters more than the adhesive.',
            ),
            say(
              'Ein Versuch mit zehn Teilen genügt für den Anfang.',
              'A trial with ten parts is enough to start with.',
            ),
          ],
          contributions: [
            by('leim', 'kleber', {
              jobTitle: say('Anwendungstechnikerin', 'Application Engineer'),
            }),
          ],
        }),
      ],
      people: [person('leim', { givenName: 'Rosa', familyName: 'Leim' })],
      organizations: [
        organization('netz', { name: 'Netzwerk Fügetechnik', kind: 'cluster' }),
        organization('kleber', {
          name: 'Klebetechnik Muster AG',
          boilerplate: say(
            'Die Klebetechnik Muster AG stellt in Musterstadt Klebstoffe für die Elektronik her.',
            'Klebetechnik Muster AG makes adhesives for electronics in Musterstadt.',
          ),
        }),
      ],
    }),
    nextEvent: {
      documentId: 'next',
      title: say('Löten ohne Blei', 'Soldering without Lead'),
      kind: 'webinar',
      eventStatus: 'scheduled',
      attendanceMode: 'online',
      timeZone: 'Europe/Berlin',
      allDay: false,
      startsAt: '2026-06-16T12:00:00.000Z',
      startDate: '2026-06-16',
    },
  };
}

/** Sixty posters in three tracks, two keynotes, and nothing taken down of the rest. */
export function posterConference(language: 'de' | 'en', posters = 60): Facts {
  const say = inLanguage(language);
  const tracks = [
    say('Werkstoffe', 'Materials'),
    say('Verfahren', 'Processes'),
    say('Messtechnik', 'Metrology'),
  ];
  const numbers = Array.from({ length: posters }, (_, index) => index);
  return facts({
    language,
    event: {
      title: say('Mikrosysteme 2026', 'Microsystems 2026'),
      kind: 'conference',
      allDay: true,
      startDate: '2026-09-29',
      endDate: '2026-10-01',
      city: 'Musterstadt',
      attendance: 310,
      attendancePrecision: 'exact',
      highlights: [say('Der Tagungsband ist frei zugänglich.', 'The proceedings are open access.')],
      verdict: say(
        'Drei Tage zeigten, wie schnell das Fach wächst.',
        'Three days showed how fast the field is growing.',
      ),
    },
    involvements: [
      { organization: 'gesellschaft', role: 'host' },
      { organization: 'bank', role: 'sponsor' },
    ],
    talks: [
      talk('k1', {
        title: say('Vom Labor in die Linie', 'From Lab to Line'),
        kind: 'keynote',
        track: tracks[1],
        takeaways: [
          say(
            'Zwischen Labor und Linie liegen im Schnitt sieben Jahre.',
            'Seven years lie between lab and line on average.',
          ),
        ],
        contributions: [by('amsel', 'uni', { role: 'keynote' })],
      }),
      talk('k2', {
        title: say('Messen im Vakuum', 'Measuring in a Vacuum'),
        kind: 'keynote',
        track: tracks[2],
        contributions: [by('drossel', 'institut', { role: 'keynote' })],
      }),
      ...['t1', 't2', 't3', 't4'].map((id, index) =>
        talk(id, {
          title: say(`Beitrag ${String(index + 1)}`, `Paper ${String(index + 1)}`),
          track: tracks[index % 3],
          contributions: [by(`s${String(index)}`, index % 2 === 0 ? 'uni' : 'institut')],
        }),
      ),
      ...numbers.map((number) =>
        talk(`p${String(number)}`, {
          title: say(`Poster ${String(number + 1)}`, `Poster ${String(number + 1)}`),
          kind: 'poster',
          track: tracks[number % 3],
          contributions: [by('amsel', 'uni', { role: 'author' })],
        }),
      ),
    ],
    people: [
      person('amsel', { honorificPrefix: 'Prof. Dr.', givenName: 'Ada', familyName: 'Amsel' }),
      person('drossel', { honorificPrefix: 'Dr.', givenName: 'Dirk', familyName: 'Drossel' }),
      ...['Fink', 'Star', 'Meise', 'Specht'].map((familyName, index) =>
        person(`s${String(index)}`, { givenName: 'Robin', familyName }),
      ),
    ],
    organizations: [
      organization('gesellschaft', {
        name: say('Gesellschaft für Mikrosysteme', 'Society for Microsystems'),
        kind: 'association',
      }),
      organization('bank', { name: 'Neue Musterbank AG' }),
      organization('uni', {
        name: say('Universität Musterstadt', 'University of Musterstadt'),
        kind: 'university',
      }),
      organization('institut', {
        name: say('Institut für Messtechnik', 'Institute of Metrology'),
        kind: 'research-institute',
      }),
    ],
  });
}
