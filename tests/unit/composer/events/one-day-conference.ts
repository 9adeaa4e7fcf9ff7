import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, coming, days, during, facts, inLanguage, organization, person, talk } from '../build';

/** A day of talks with a theme for each, a keynote, partners, exhibitors, and the date of the next edition. */
export function oneDayConference(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Norddeutscher Wasserstofftag 2026', 'Northern Hydrogen Day 2026'),
      subtitle: say('Vom Pilotprojekt in den Betrieb', 'From Pilot Project to Operation'),
      kind: 'conference',
      ...during('2026-05-19T09:00+02:00', '2026-05-19T17:30+02:00'),
      venueName: say('Speicherhaus im Überseehafen', 'Speicherhaus at the Überseehafen'),
      city: 'Bremen',
      topic: say(
        'den Schritt vom Pilotprojekt in den Dauerbetrieb',
        'moving from pilot projects to day-to-day operation',
      ),
      audience: say(
        'Vertreten waren Stadtwerke, Hafenbetriebe, Anlagenbauer und Genehmigungsbehörden aus fünf Bundesländern.',
        'Municipal utilities, port operators, plant manufacturers and permitting authorities from five German states were represented.',
      ),
      attendance: 180,
      attendancePrecision: 'about',
      highlights: say(
        [
          'In der Mittagspause konnten die Gäste eine mobile Tankstelle besichtigen.',
          'Großes Interesse fand ein Leitfaden für Genehmigungen, der im Foyer auslag.',
        ],
        [
          'During the lunch break, visitors could tour a mobile fueling station.',
          'A guide to permits, displayed in the foyer, drew a lot of interest.',
        ],
      ),
      verdict: say(
        'Der Tag machte deutlich, dass es nicht mehr an der Technik hängt, sondern an Verträgen und Genehmigungen.',
        'The day made clear that technology is no longer the obstacle; contracts and permits are.',
      ),
      ...coming({
        themes: say(
          ['Erzeugung', 'Transport und Speicherung', 'Genehmigung'],
          ['production', 'transport and storage', 'permits'],
        ),
      }),
    },
    nextEvent: {
      title: say('Norddeutscher Wasserstofftag 2027', 'Northern Hydrogen Day 2027'),
      kind: 'conference',
      ...days('2027-05-25'),
      city: 'Rostock',
    },
    involvements: [
      { organization: 'verband', role: 'host' },
      { organization: 'hafen', role: 'partner', level: say('Hauptpartner', 'Main partner') },
      { organization: 'werke', role: 'sponsor' },
      { organization: 'ministerium', role: 'funder' },
      { organization: 'ventil', role: 'exhibitor' },
      { organization: 'tank', role: 'exhibitor' },
      { organization: 'blatt', role: 'media-partner' },
    ],
    talks: [
      talk('hello', {
        title: say('Begrüßung', 'Welcome'),
        kind: 'welcome',
        contributions: [
          by('hinrichs', 'verband', {
            role: 'greeting',
            jobTitle: say('Geschäftsführerin', 'Managing Director'),
          }),
          by('oltmann', 'ministerium', {
            role: 'greeting',
            jobTitle: say('Staatssekretär', 'State Secretary'),
          }),
        ],
      }),
      talk('key', {
        title: say('Fünf Jahre, fünf Irrtümer', 'Five Years, Five Mistakes'),
        kind: 'keynote',
        topic: say('fünf Irrtümer der ersten Jahre', 'five mistakes of the early years'),
        takeaways: say(
          [
            'Der größte Irrtum war, dass sich die Nachfrage von selbst einstellt.',
            'Wer heute baut, schließt zuerst den Abnahmevertrag und bestellt dann den Elektrolyseur.',
          ],
          [
            'The biggest mistake was to believe that demand would come by itself.',
            'Those who build today sign the offtake contract first and order the electrolyzer second.',
          ],
        ),
        contributions: [
          by('terhorst', 'institut', { role: 'keynote', jobTitle: say('Direktor', 'Director') }),
        ],
      }),
      talk('port', {
        title: say('Ein Hafen stellt um', 'A Port Makes the Switch'),
        topic: say(
          'die Umstellung von 22 Zugmaschinen im Hafen',
          'converting 22 terminal tractors at the port',
        ),
        takeaways: say(
          ['Die Fahrzeuge fahren zwei Schichten, bevor sie wieder betankt werden müssen.'],
          ['The vehicles run for two shifts before they need refueling.'],
        ),
        contributions: [
          by('yildiz', 'hafen', { jobTitle: say('Leiterin Technik', 'Head of Engineering') }),
          by('jessen', 'hafen'),
        ],
      }),
      talk('caverns', {
        title: say('Speichern unter der Heide', 'Storage Beneath the Heath'),
        topic: say('die Speicherung in Salzkavernen', 'storage in salt caverns'),
        takeaways: say(
          [
            'Eine einzige Kaverne fasst den Jahresbedarf von 3.000 Lastwagen.',
            'Offen ist noch, wer für die Reserve bezahlt.',
          ],
          [
            'A single cavern holds what 3,000 trucks need in a year.',
            'Who pays for the reserve is still an open question.',
          ],
        ),
        contributions: [by('sandvoss', 'werke')],
      }),
      talk('permits', {
        title: say('Genehmigt in neun Monaten', 'Permitted in Nine Months'),
        topic: say('den Weg durch die Genehmigung', 'the path to a permit'),
        contributions: [by('fehling', 'amt')],
      }),
      talk('lunch', { title: say('Mittagspause', 'Lunch'), kind: 'break' }),
    ],
    people: [
      person('hinrichs', {
        givenName: 'Antje',
        familyName: 'Hinrichs',
        grammaticalGender: 'female',
      }),
      person('oltmann', { givenName: 'Jan', familyName: 'Oltmann', grammaticalGender: 'male' }),
      person('terhorst', {
        honorificPrefix: 'Prof. Dr.-Ing.',
        givenName: 'Klaas',
        namePrefix: 'ter',
        familyName: 'Horst',
        grammaticalGender: 'male',
      }),
      person('yildiz', { givenName: 'Elif', familyName: 'Yıldız', grammaticalGender: 'female' }),
      person('jessen', { givenName: 'Momme', familyName: 'Jessen', grammaticalGender: 'male' }),
      person('sandvoss', {
        honorificPrefix: 'Dipl.-Ing. (FH)',
        givenName: 'Rüdiger',
        familyName: 'Sandvoß',
        grammaticalGender: 'male',
      }),
      person('fehling', { givenName: 'Mareike', familyName: 'Fehling' }),
    ],
    organizations: [
      organization('verband', { name: 'Fachverband Wasserstoff Nord e. V.', kind: 'association' }),
      organization('hafen', { name: 'Hafenbetriebsgesellschaft Unterweser mbH' }),
      organization('werke', {
        name: 'Stadtwerke Heidesand',
        boilerplate: say(
          'Die Stadtwerke Heidesand versorgen rund 60.000 Haushalte mit Strom, Gas und Wärme.',
          'Stadtwerke Heidesand supplies about 60,000 households with power, gas and heat.',
        ),
      }),
      organization('ministerium', {
        name: 'Ministerium für Energie und Häfen',
        kind: 'public-body',
      }),
      organization('institut', { name: 'Institut für Gastechnik', kind: 'research-institute' }),
      organization('amt', { name: 'Gewerbeaufsichtsamt Unterweser', kind: 'public-body' }),
      organization('ventil', { name: 'Nordventil Armaturenbau GmbH & Co. KG' }),
      organization('tank', { name: 'H2Rollt' }),
      organization('blatt', { name: 'Hafenblatt', kind: 'media' }),
    ],
  });
}
