import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, facts, inLanguage, organization, person, talk } from '../build';

/** The networking lunch in words of our own; the people and organizations are those of the day. */
export function networkingLunch(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
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
