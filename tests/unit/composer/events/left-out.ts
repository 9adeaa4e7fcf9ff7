import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, during, facts, inLanguage, organization, person, talk } from '../build';

/** What the records hold and the article must not: a talk that fell out, one replaced, one absent, one hidden. */
export function leftOut(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Sicherheitsforum Bahn', 'Rail Safety Forum'),
      kind: 'conference',
      ...during('2026-02-10T10:00+01:00', '2026-02-10T17:00+01:00'),
      venueName: say('Lokschuppen', 'Roundhouse'),
      city: 'Hildesheim',
      topic: say(
        'den Schutz vor Angriffen auf Stellwerke',
        'protecting signal boxes against attacks',
      ),
      attendance: 130,
      attendancePrecision: 'about',
      verdict: say('Im Mai folgt eine gemeinsame Übung.', 'A joint exercise will follow in May.'),
    },
    involvements: [{ organization: 'forum', role: 'host' }],
    talks: [
      talk('radio', {
        title: say('Funk unter Druck', 'Radio Under Pressure'),
        topic: say('Störsender im Bahnfunk', 'jammers in railway radio'),
        takeaways: say(
          ['Ein Störsender kostet weniger als eine Fahrkarte nach München.'],
          ['A jammer costs less than a train ticket to Munich.'],
        ),
        contributions: [by('kessler', 'institut')],
      }),
      talk('substitute', {
        title: say('Üben für den Ernstfall', 'Practicing for the Worst Case'),
        topic: say('Notfallübungen im laufenden Betrieb', 'emergency drills during operation'),
        takeaways: say(
          ['Die erste Übung dauerte neun Stunden, die fünfte nur noch zwei.'],
          ['The first drill took nine hours, the fifth only two.'],
        ),
        contributions: [by('uhlig', 'bahn')],
      }),
      talk('panel', {
        title: say('Wer haftet?', 'Who Is Liable?'),
        kind: 'panel',
        takeaways: say(['Eine klare Antwort gab es nicht.'], ['There was no clear answer.']),
        contributions: [
          by('kessler', 'institut', { role: 'moderator' }),
          by('uhlig', 'bahn', { role: 'panelist' }),
        ],
      }),
    ],
    people: [
      person('kessler', {
        honorificPrefix: 'Dr.',
        givenName: 'Ronja',
        familyName: 'Keßler',
        grammaticalGender: 'female',
      }),
      person('uhlig', { givenName: 'Mario', familyName: 'Uhlig', grammaticalGender: 'male' }),
    ],
    organizations: [
      organization('forum', { name: 'Gesprächskreis Schiene', kind: 'other' }),
      organization('institut', { name: 'Institut für Bahnsicherheit', kind: 'research-institute' }),
      organization('bahn', { name: 'Innerstebahn AG' }),
    ],
    omitted: [
      {
        type: 'talk',
        documentId: 'encryption',
        name: say('Verschlüsseln bis zur Weiche', 'Encryption Down to the Switch'),
        reason: 'cancelled',
      },
      {
        type: 'talk',
        documentId: 'drones',
        name: say('Drohnen über Gleisen', 'Drones Above the Tracks'),
        reason: 'replaced',
      },
      {
        type: 'talk',
        documentId: 'insurance',
        name: say('Was Versicherer verlangen', 'What Insurers Demand'),
        reason: 'no-show',
      },
      { type: 'person', documentId: 'brockmann', name: 'Jutta Brockmann', reason: 'absent' },
      { type: 'person', documentId: 'zabel', name: 'Kai Zabel', reason: 'hidden' },
    ],
  });
}
