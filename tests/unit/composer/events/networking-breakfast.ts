import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, during, facts, inLanguage, organization, person, talk } from '../build';

/** Two short talks over coffee; a brand in small letters, a partnership limited by shares, an exact number of guests. */
export function networkingBreakfast(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Photonik-Frühstück', 'Photonics Breakfast'),
      kind: 'networking',
      ...during('2026-04-22T08:00+02:00', '2026-04-22T10:00+02:00'),
      venueName: 'Alte Glashütte',
      city: 'Jena',
      topic: say(
        'kürzere Wege vom Labor in die Fertigung',
        'shorter routes from the lab to the production line',
      ),
      audience: say(
        'Am Tisch saßen Geschäftsführungen, Entwicklungsabteilungen und die Technologietransferstellen zweier Hochschulen.',
        'Around the table sat managing directors, R&D teams and the technology transfer offices of two universities.',
      ),
      attendance: 28,
      attendancePrecision: 'exact',
      networkingNote: say(
        'Beim zweiten Kaffee verabredeten drei Betriebe, eine Messkabine gemeinsam zu nutzen.',
        'Over the second cup of coffee, three companies agreed to share a measuring booth.',
      ),
      verdict: say(
        'Das nächste Frühstück ist bereits ausgebucht.',
        'The next breakfast is already fully booked.',
      ),
    },
    involvements: [
      { organization: 'cluster', role: 'host' },
      { organization: 'micro', role: 'co-host' },
    ],
    talks: [
      talk('coating', {
        title: say('Schichten ohne Umwege', 'Coatings Without Detours'),
        topic: say(
          'die Beschichtung von Kunststofflinsen bei Raumtemperatur',
          'coating plastic lenses at room temperature',
        ),
        takeaways: say(
          [
            'Das Verfahren kommt ohne Vakuumkammer aus und spart damit rund ein Drittel der Energie.',
            'Die ersten Muster sind seit Februar bei zwei Kunden im Test.',
          ],
          [
            'The process needs no vacuum chamber, which saves about a third of the energy.',
            'Two customers have been testing the first samples since February.',
          ],
        ),
        contributions: [
          by('ahrens', 'linsen', {
            jobTitle: say('Leiterin Beschichtung', 'Head of Coating'),
          }),
        ],
      }),
      talk('chip', {
        title: say('Licht auf dem Chip', 'Light on a Chip'),
        topic: say('optische Schalter für Rechenzentren', 'optical switches for data centers'),
        takeaways: say(
          [
            'Ein Schalter ist kaum größer als ein Sandkorn und braucht im Ruhezustand keinen Strom.',
          ],
          ['A switch is hardly larger than a grain of sand and draws no power when idle.'],
        ),
        contributions: [by('boateng', 'micro'), by('cramer', 'micro')],
      }),
    ],
    people: [
      person('ahrens', {
        honorificPrefix: 'Dr. rer. nat.',
        givenName: 'Wiebke',
        familyName: 'Ahrens',
        grammaticalGender: 'female',
      }),
      person('boateng', { givenName: 'Kofi', familyName: 'Boateng', grammaticalGender: 'male' }),
      person('cramer', { givenName: 'Luise', familyName: 'Cramer', grammaticalGender: 'female' }),
    ],
    organizations: [
      organization('cluster', { name: 'Cluster Licht und Schicht e. V.', kind: 'cluster' }),
      organization('micro', {
        name: 'lumeniq',
        kind: 'startup',
        boilerplate: say(
          'Das Unternehmen wurde 2021 gegründet und beschäftigt in Jena 34 Menschen.',
          'Founded in 2021, the company employs 34 people in Jena.',
        ),
      }),
      organization('linsen', { name: 'Linsenwerk Saalebogen SE & Co. KGaA' }),
    ],
  });
}
