import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, days, during, facts, inLanguage, organization, person, talk } from '../build';

/** What somebody entered in half a minute. */
export function onlyTitleAndDate(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Regionalkonferenz Süd', 'Southern Regional Conference'),
      kind: 'conference',
      ...days('2026-10-21'),
    },
  });
}

/** A host, a date, a place, guests, a talk, but no theme. */
export function withoutTopic(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Herbsttreffen der Optikbranche', 'Optics Industry Fall Meeting'),
      kind: 'networking',
      ...during('2025-10-16T15:00+02:00', '2025-10-16T19:00+02:00'),
      venueName: 'Planetarium',
      city: 'Wetzlar',
      attendance: 75,
      attendancePrecision: 'about',
    },
    involvements: [{ organization: 'netz', role: 'host' }],
    talks: [
      talk('stars', {
        title: say('Sterne zum Anfassen', 'Stars Within Reach'),
        topic: say('das neue Projektionssystem', 'the new projection system'),
        takeaways: say(
          ['Der Projektor zeigt 9.000 Sterne mit einem einzigen Leuchtmittel.'],
          ['The projector shows 9,000 stars with a single lamp.'],
        ),
        contributions: [by('rieger', 'planetarium', { jobTitle: say('Leiterin', 'Director') })],
      }),
    ],
    people: [
      person('rieger', { givenName: 'Sophie', familyName: 'Rieger', grammaticalGender: 'female' }),
    ],
    organizations: [
      organization('netz', { name: 'Optik-Netzwerk Mittelhessen', kind: 'cluster' }),
      organization('planetarium', { name: 'Planetarium Wetzlar', kind: 'public-body' }),
    ],
  });
}

/** Nobody knows any more who invited. */
export function withoutHost(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Stammtisch Embedded Systems', 'Embedded Systems Meetup'),
      kind: 'networking',
      ...during('2026-01-15T19:00+01:00', '2026-01-15T22:00+01:00'),
      city: say('Nürnberg', 'Nuremberg'),
      topic: say('Echtzeit auf kleinen Prozessoren', 'real time on small processors'),
      attendance: 35,
      attendancePrecision: 'about',
    },
    talks: [
      talk('rtos', {
        title: say('Brauche ich ein Betriebssystem?', 'Do I Need an Operating System?'),
        takeaways: say(
          ['Die kurze Antwort lautete: meistens nicht.'],
          ['The short answer: usually not.'],
        ),
        contributions: [by('pham', 'firm')],
      }),
    ],
    people: [person('pham', { givenName: 'Duc', familyName: 'Pham' })],
    organizations: [organization('firm', { name: 'Taktgeber Engineering GmbH' })],
  });
}

/** Told from memory: a theme, a host, a place, no date, and nobody counted. */
export function withoutDate(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Ressourcen im Kreislauf', 'Resources in the Loop'),
      kind: 'workshop',
      city: 'Görlitz',
      topic: say('die Wiederverwendung von Prozesswasser', 'reusing process water'),
      audience: say(
        'Färbereien und Molkereien stellten fest, dass sie dieselben Probleme haben.',
        'Dye works and dairies found that they have the same problems.',
      ),
    },
    involvements: [{ organization: 'agentur', role: 'host' }],
    talks: [
      talk('water', {
        title: say('Wasser zweimal nutzen', 'Using Water Twice'),
        topic: say('die Aufbereitung vor Ort', 'on-site treatment'),
        takeaways: say(
          ['Die Anlage bezahlt sich in vier Jahren selbst.'],
          ['The system pays for itself in four years.'],
        ),
        contributions: [by('kubisch', 'agentur')],
      }),
    ],
    people: [person('kubisch', { givenName: 'Renate', familyName: 'Kubisch' })],
    organizations: [
      organization('agentur', { name: 'Effizienz-Agentur Oberlausitz', kind: 'public-body' }),
    ],
  });
}

/** Two lines for the news column. */
export function shortNotice(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Technik-Sprechstunde', 'Tech Clinic'),
      kind: 'other',
      ...during('2026-03-26T16:00+01:00', '2026-03-26T18:00+01:00'),
      city: 'Flensburg',
      topic: say('Fragen rund um den Datenschutz', 'questions about data protection'),
      attendance: 9,
      attendancePrecision: 'exact',
      verdict: say(
        'Die nächste Sprechstunde ist am 28. Mai.',
        'The next clinic will be held on May 28.',
      ),
    },
    involvements: [{ organization: 'kammer', role: 'host' }],
    organizations: [
      organization('kammer', { name: 'Wirtschaftskammer Förde', kind: 'public-body' }),
    ],
  });
}
