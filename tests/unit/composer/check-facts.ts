import type { Facts } from '../../../composer';
import { by, facts, organization, person, talk } from './build';

/** An evening whose people have names that are nouns too, for texts that are written by hand. */
export function evening(given: Partial<Facts['event']> = {}, language = 'de'): Facts {
  return facts({
    language,
    event: {
      title: 'Musterstädter Technikabend',
      kind: 'networking',
      startsAt: '2026-03-12T17:00:00.000Z',
      endsAt: '2026-03-12T20:00:00.000Z',
      city: 'Musterstadt',
      attendance: 180,
      attendancePrecision: 'about',
      ...given,
    },
    involvements: [{ organization: 'verband', role: 'host' }],
    talks: [
      talk('optics', {
        title: 'Licht auf kleinstem Raum',
        topic: 'die Zukunft der Optik',
        contributions: [by('jaeger', 'raith'), by('gruetzenbach', 'institut')],
      }),
      talk('metrology', {
        title: 'Messen ohne Maß',
        contributions: [
          by('gross', 'uni'),
          by('heide', 'messe'),
          by('frage', 'raith', { role: 'moderator' }),
        ],
      }),
    ],
    people: [
      person('jaeger', { givenName: 'Julia', familyName: 'Jäger' }),
      person('gruetzenbach', {
        givenName: 'Frank',
        familyName: 'Grützenbach',
        honorificPrefix: 'Dr.',
      }),
      person('gross', {
        givenName: 'Jürgen',
        familyName: 'Groß',
        honorificPrefix: 'Prof. Dr.-Ing.',
      }),
      person('heide', { givenName: 'Dora', namePrefix: 'von der', familyName: 'Heide' }),
      person('frage', { givenName: 'Eva', familyName: 'Frage' }),
    ],
    organizations: [
      organization('verband', { name: 'Verband Kleine Technik e. V.', kind: 'association' }),
      organization('raith', { name: 'Musterix GmbH' }),
      organization('institut', { name: 'Institut für Photonik', kind: 'research-institute' }),
      organization('uni', { name: 'Technische Universität Musterstadt', kind: 'university' }),
      organization('messe', { name: 'Deutsche Messe' }),
    ],
  });
}

/** Names everybody of the evening, rightly. */
export const EVERYBODY =
  'Julia Jäger, Dr. Frank Grützenbach, Prof. Dr.-Ing. Jürgen Groß, Dora von der Heide und Eva Frage trugen vor.';
