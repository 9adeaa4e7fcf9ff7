import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, during, facts, inLanguage, organization, person, talk } from '../build';

/** An evening with a number and an adjective in its title, whose texts have several paragraphs. */
export function networkingEvening(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('7. Rheinischer Technologieabend', '7th Rhine Technology Evening'),
      kind: 'networking',
      ...during('2025-11-13T18:00+01:00', '2025-11-13T22:30+01:00'),
      venueName: 'Historische Turbinenhalle',
      city: say('Köln', 'Cologne'),
      topic: say(
        'die Frage, wie der Mittelstand an Fachkräfte kommt',
        'how small and midsize companies find skilled workers',
      ),
      audience: say(
        'Gekommen waren vor allem Familienunternehmen aus dem Maschinenbau.\n\nErstmals saßen auch dreißig Auszubildende mit am Tisch. Ihre Betriebe hatten sie eingeladen, ihren Alltag zu schildern.',
        'Most of the guests came from family-owned engineering companies.\n\nFor the first time, thirty apprentices joined them. Their employers had invited them to describe a normal working day.',
      ),
      attendance: 120,
      attendancePrecision: 'more-than',
      networkingNote: say(
        'Nach dem offiziellen Teil blieb es in der Halle noch lange voll.\n\nAn den Stehtischen tauschten Personalverantwortliche Adressen aus, und am Büfett fanden sich zwei Betriebe, die künftig gemeinsam ausbilden wollen.',
        'The hall stayed full long after the official part had ended.\n\nAt the bar tables, HR managers exchanged addresses, and at the buffet two companies decided to train apprentices together.',
      ),
      verdict: say(
        'Ein Patentrezept hatte am Ende niemand. Einig waren sich aber alle, dass der erste Eindruck im Praktikum entsteht.\n\nDie Präsentationen stehen auf der Website des Vereins bereit.',
        'Nobody left with a magic formula. But everyone agreed that first impressions are made during internships.\n\nThe presentations are available on the association’s website.',
      ),
    },
    involvements: [
      { organization: 'verein', role: 'host' },
      { organization: 'hochschule', role: 'co-host' },
      { organization: 'kasse', role: 'sponsor' },
    ],
    talks: [
      talk('hello', {
        title: say('Begrüßung', 'Welcome'),
        kind: 'welcome',
        contributions: [
          by('delius', 'verein', {
            role: 'greeting',
            jobTitle: say('Vorstandsvorsitzender', 'Chair of the Board'),
          }),
        ],
      }),
      talk('impulse', {
        title: say('Warum sie bleiben', 'Why They Stay'),
        kind: 'keynote',
        topic: say('die Gründe, aus denen Auszubildende bleiben', 'why apprentices stay'),
        takeaways: say(
          [
            'Geld steht in der Befragung von 1.400 Auszubildenden erst an vierter Stelle.',
            'Wichtiger sind verlässliche Arbeitszeiten, ein fester Ansprechpartner und die Aussicht auf eine Aufgabe mit Verantwortung.',
          ],
          [
            'In a survey of 1,400 apprentices, pay came only fourth.',
            'Reliable hours, a permanent contact person and the prospect of a responsible job matter more.',
          ],
        ),
        contributions: [
          by('eickhoff', 'hochschule', {
            role: 'keynote',
            jobTitle: say('Professorin für Berufspädagogik', 'Professor of Vocational Education'),
          }),
        ],
      }),
      talk('tables', {
        title: say('Austausch am Büfett', 'Conversations at the Buffet'),
        kind: 'networking',
        takeaways: say(
          ['Auf einer Pinnwand sammelten die Gäste 43 Angebote für Praktika.'],
          ['On a pinboard, the guests collected 43 offers of internships.'],
        ),
      }),
    ],
    people: [
      person('delius', { givenName: 'Hanno', familyName: 'Delius', grammaticalGender: 'male' }),
      person('eickhoff', {
        honorificPrefix: 'Prof. Dr.',
        givenName: 'Maren',
        familyName: 'Eickhoff',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      organization('verein', { name: 'Industrieverein Rheinbogen e. V.', kind: 'association' }),
      organization('hochschule', { name: 'Hochschule Rheinbogen', kind: 'university' }),
      organization('kasse', { name: 'Volkskasse Rheinbogen eG' }),
    ],
  });
}
