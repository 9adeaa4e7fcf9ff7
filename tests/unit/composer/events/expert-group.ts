import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, days, during, facts, inLanguage, organization, person, talk } from '../build';

/** A working meeting at a member's, with a person of two affiliations and several people from one company. */
export function expertGroup(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say(
        '17. Treffen der Fachgruppe Mikrofluidik',
        '17th Meeting of the Microfluidics Expert Group',
      ),
      kind: 'expert-group',
      ...during('2026-02-05T10:00+01:00', '2026-02-05T16:00+01:00'),
      venueName: say('Firmensitz der Kapillar AG', 'Kapillar AG headquarters'),
      city: 'Mainz',
      topic: say('Schnittstellen und Normteile', 'interfaces and standard parts'),
      attendance: 31,
      attendancePrecision: 'exact',
      highlights: say(
        [
          'Zum Abschluss besichtigte die Gruppe die neue Spritzgussfertigung.',
          'Als Sprecherin wurde Nora van de Velde für zwei weitere Jahre bestätigt.',
        ],
        [
          'The meeting ended with a tour of the new injection molding line.',
          'Nora van de Velde was confirmed as spokesperson for another two years.',
        ],
      ),
      verdict: say(
        'Bis zum nächsten Treffen soll ein Entwurf für ein gemeinsames Datenblatt vorliegen.',
        'A draft of a common data sheet is due before the next meeting.',
      ),
    },
    nextEvent: {
      title: say(
        '18. Treffen der Fachgruppe Mikrofluidik',
        '18th Meeting of the Microfluidics Expert Group',
      ),
      kind: 'expert-group',
      ...days('2026-09-10'),
      city: 'Graz',
    },
    involvements: [
      { organization: 'netz', role: 'host' },
      { organization: 'kapillar', role: 'co-host' },
    ],
    talks: [
      talk('host', {
        title: say('Fluidik in Millionenstückzahl', 'Fluidics by the Million'),
        topic: say('den Sprung in die Großserie', 'the leap to high-volume production'),
        takeaways: say(
          [
            'Entscheidend war, die Prüfung in die Spritzgussmaschine zu verlegen.',
            'Seither hat sich der Ausschuss halbiert.',
          ],
          [
            'The key was moving inspection into the molding machine.',
            'Scrap has been cut in half since then.',
          ],
        ),
        contributions: [
          by('emmerich', 'kapillar', {
            jobTitle: say('Vorstand Technik', 'Chief Technology Officer'),
          }),
          by('bruns', 'kapillar', {
            jobTitle: say('Leiterin Spritzguss', 'Head of Injection Molding'),
          }),
          by('popescu', 'kapillar'),
        ],
      }),
      talk('connect', {
        title: say('Ein Stecker für alle', 'One Connector for All'),
        topic: say('einen offenen Standard für Anschlüsse', 'an open standard for connectors'),
        takeaways: say(
          ['Vierzehn Hersteller haben ihre Maße inzwischen offengelegt.'],
          ['Fourteen manufacturers have disclosed their dimensions so far.'],
        ),
        contributions: [
          by('velde', ['uni', 'normteil'], {
            jobTitle: say('Professorin und Gründerin', 'professor and founder'),
          }),
        ],
      }),
      talk('valves', {
        title: say('Ventile ohne Strom', 'Valves Without Power'),
        takeaways: say(
          ['Das Ventil öffnet allein durch den Druck der Flüssigkeit.'],
          ['The valve is opened by nothing but the pressure of the liquid.'],
        ),
        contributions: [by('popescu', 'kapillar')],
      }),
    ],
    people: [
      person('emmerich', {
        honorificPrefix: 'Dr.-Ing.',
        givenName: 'Volkmar',
        familyName: 'Emmerich',
        grammaticalGender: 'male',
      }),
      person('bruns', { givenName: 'Tjorven', familyName: 'Bruns', grammaticalGender: 'female' }),
      person('popescu', { givenName: 'Ioana', familyName: 'Popescu', grammaticalGender: 'female' }),
      person('velde', {
        honorificPrefix: 'Prof. Dr.',
        givenName: 'Nora',
        namePrefix: 'van de',
        familyName: 'Velde',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      organization('netz', { name: 'Mikrotechnik-Netz Rheinhessen', kind: 'cluster' }),
      organization('kapillar', { name: 'Kapillar AG' }),
      organization('uni', { name: 'Johann-Heinrich-Universität', kind: 'university' }),
      organization('normteil', { name: 'Normteil.io UG (haftungsbeschränkt)', kind: 'startup' }),
    ],
  });
}
