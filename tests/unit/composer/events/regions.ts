import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, days, during, facts, inLanguage, organization, person, talk } from '../build';

/** In German of Austria and English of Britain; in a January that is called "Jänner" there. */
export function inAustria(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language: say('de-AT', 'en-GB'),
    event: {
      title: say('Salzkammerguter Holzbautag', 'Salzkammergut Timber Day'),
      kind: 'conference',
      timeZone: 'Europe/Vienna',
      ...during('2026-01-22T09:00+01:00', '2026-01-22T16:30+01:00'),
      venueName: say('Kongresshaus', 'Congress House'),
      city: 'Bad Ischl',
      topic: say('den mehrgeschoßigen Holzbau', 'multi-storey timber construction'),
      audience: say(
        'Gekommen waren Zimmereien, Baumeisterinnen und Vertreter der Gemeinden.',
        'Carpenters, master builders and local councillors attended.',
      ),
      attendance: 1350,
      attendancePrecision: 'about',
      networkingNote: say(
        'Zum Ausklang gab es Erdäpfelgulasch und eine Führung durch das Musterhaus.',
        'The day ended with potato goulash and a tour of the show home.',
      ),
      verdict: say(
        'Die nächste Tagung ist für Februar 2027 geplant.',
        'The next event is scheduled for February 2027.',
      ),
    },
    involvements: [
      { organization: 'verein', role: 'host' },
      { organization: 'land', role: 'funder' },
    ],
    talks: [
      talk('hello', {
        title: say('Begrüßung', 'Welcome'),
        kind: 'welcome',
        contributions: [
          by('pichler', 'verein', { role: 'greeting', jobTitle: say('Obfrau', 'Chairwoman') }),
        ],
      }),
      talk('key', {
        title: say('Acht Stockwerke Fichte', 'Eight Storeys of Spruce'),
        kind: 'keynote',
        topic: say('das höchste Holzhaus des Bezirks', 'the tallest timber house in the district'),
        takeaways: say(
          ['Der Rohbau stand nach sieben Wochen.', 'Gedämmt wurde mit Schafwolle aus der Region.'],
          ['The shell was finished in seven weeks.', 'It is insulated with wool from local sheep.'],
        ),
        contributions: [
          by('zauner', 'buero', { role: 'keynote', jobTitle: say('Architekt', 'Architect') }),
        ],
      }),
      talk('fire', {
        title: say('Brandschutz „mit Augenmaß“', 'Fire Safety “with a Sense of Proportion”'),
        takeaways: say(
          ['Sichtbares Holz ist erlaubt, wenn die Decke gekapselt ist.'],
          ['Exposed wood is permitted provided the ceiling is encapsulated.'],
        ),
        contributions: [by('gruber', 'fachhochschule')],
      }),
    ],
    people: [
      person('pichler', {
        honorificPrefix: 'Ing.',
        givenName: 'Resi',
        familyName: 'Pichler',
        grammaticalGender: 'female',
      }),
      person('zauner', {
        honorificPrefix: 'Mag. arch.',
        givenName: 'Valentin',
        familyName: 'Zauner',
        grammaticalGender: 'male',
      }),
      person('gruber', {
        honorificPrefix: 'DI Dr.',
        givenName: 'Johanna',
        familyName: 'Gruber',
        honorificSuffix: 'BSc',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      organization('verein', { name: 'Verein Zukunft Holz', kind: 'association' }),
      organization('land', { name: 'Abteilung Wohnbau', kind: 'public-body' }),
      organization('buero', { name: 'Zauner Zimmermann ZT GmbH' }),
      organization('fachhochschule', { name: 'FH Traunland', kind: 'university' }),
    ],
  });
}

/** In German of Switzerland, which has no ß, and English of Britain. */
export function inSwitzerland(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language: say('de-CH', 'en-GB'),
    event: {
      title: say('Präzisionsgipfel', 'Precision Summit'),
      kind: 'congress',
      timeZone: 'Europe/Zurich',
      ...days('2026-08-27', '2026-08-28'),
      venueName: say('Haus am See', 'Lake House'),
      city: 'Biel/Bienne',
      topic: say('grosse Ideen für kleine Teile', 'big ideas for small parts'),
      attendance: 1200,
      attendancePrecision: 'more-than',
      highlights: say(
        ['Der Anlass wurde in drei Sprachen gedolmetscht.'],
        ['The event was interpreted into three languages.'],
      ),
      verdict: say(
        'Der Erlös der Tombola von 12’400 Franken geht an die Lehrwerkstätten.',
        'The raffle raised 12,400 francs for the training workshops.',
      ),
    },
    involvements: [
      { organization: 'verband', role: 'host' },
      { organization: 'bank', role: 'sponsor' },
    ],
    talks: [
      talk('key', {
        title: say('Ausser man misst es', 'Unless You Measure It'),
        kind: 'keynote',
        takeaways: say(
          ['Ein Mikrometer entscheidet über Ausschuss oder Ausstellungsstück.'],
          ['A micrometre decides between scrap and showpiece.'],
        ),
        contributions: [
          by('aebischer', 'eth', {
            role: 'keynote',
            jobTitle: say('Professorin für Messtechnik', 'Professor of Metrology'),
          }),
        ],
      }),
      talk('two', {
        title: say('Strassentauglich?', 'Ready for the Road?'),
        topic: say('Zahnräder für Elektrovelos', 'gears for e-bikes'),
        takeaways: say(
          ['Die Räder laufen 40’000 Kilometer ohne Schmierung.'],
          ['The gears run for 40,000 kilometres without lubrication.'],
        ),
        contributions: [by('rochat', 'dents'), by('zgraggen', 'dents')],
      }),
    ],
    people: [
      person('aebischer', {
        honorificPrefix: 'Prof. Dr.',
        givenName: 'Regula',
        familyName: 'Aebischer',
        grammaticalGender: 'female',
      }),
      person('rochat', { givenName: 'Jean-Luc', familyName: 'Rochat', grammaticalGender: 'male' }),
      person('zgraggen', { givenName: 'Urs', familyName: 'Zgraggen', grammaticalGender: 'male' }),
    ],
    organizations: [
      organization('verband', { name: 'Schweizer Verband Feinmechanik', kind: 'association' }),
      organization('bank', { name: 'Seeland Kreditbank AG' }),
      organization('eth', { name: 'Technische Hochschule Seeland', kind: 'university' }),
      organization('dents', { name: 'Dents-du-Lac Sàrl' }),
    ],
  });
}
