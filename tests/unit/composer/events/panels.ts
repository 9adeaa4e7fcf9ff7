import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, during, facts, inLanguage, organization, person, talk } from '../build';

/** Twelve people and a moderator; the discussion bears the title of the event. */
export function panelEvening(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  const title = say('Wem gehört die Innenstadt?', 'Who Owns the City Center?');
  const panelists: [
    id: string,
    givenName: string,
    familyName: string,
    from: string,
    name: string,
  ][] = [
    ['a', 'Rosa', 'Brückner', 'handel', 'Einzelhandelsverband Elbtal e. V.'],
    ['b', 'Timo', 'Schwabe', 'kaufhaus', 'Kaufhaus Schwabe KG'],
    ['c', 'Nadja', 'Orlow', 'kultur', 'Kulturzentrum Alte Post'],
    ['d', 'Georg', 'Mitterer', 'kammer', 'Architektenkammer Elbtal'],
    ['e', 'Sabine', 'Freitag', 'mieter', 'Mieterverein Elbtal e. V.'],
    ['f', 'Can', 'Aydın', 'gastro', 'Aydın Gastronomie GmbH'],
    ['g', 'Ulrike', 'Haas', 'werke', 'Verkehrsbetriebe Elbtal'],
    ['h', 'Peer', 'Lorenzen', 'fonds', 'Kontor Nord REIT-AG'],
    ['i', 'Henriette', 'Vogt', 'uni', 'Bauhochschule Elbtal'],
    ['j', 'Silvio', 'Conti', 'jugend', 'Jugendrat Elbtal'],
    ['k', 'Doreen', 'Zimmer', 'polizei', 'Polizeidirektion Elbtal'],
    ['l', 'Matthias', 'Engel', 'kirche', 'Kirchenkreis Elbtal'],
  ];
  return facts({
    language,
    event: {
      title,
      kind: 'panel',
      ...during('2026-01-28T19:00+01:00', '2026-01-28T21:30+01:00'),
      venueName: 'Kulturzentrum Alte Post',
      city: 'Pirna',
      attendance: 250,
      attendancePrecision: 'about',
      networkingNote: say(
        'Im Anschluss diskutierten viele Gäste an den Stehtischen weiter.',
        'Afterward, many guests kept the discussion going at the bar tables.',
      ),
      verdict: say(
        'Im Herbst soll ein zweiter Abend folgen.',
        'A second evening is planned for the fall.',
      ),
    },
    involvements: [
      { organization: 'blatt', role: 'host' },
      { organization: 'stadt', role: 'co-host' },
    ],
    talks: [
      talk('panel', {
        title,
        kind: 'panel',
        takeaways: say(
          [
            'Gestritten wurde vor allem über die geplante Sperrung der Marktstraße für Autos.',
            'Ein Vorschlag aus dem Jugendrat fand breite Zustimmung: leere Läden sollen monatsweise vermietet werden.',
          ],
          [
            'The planned closure of Marktstraße to cars caused the most controversy.',
            'One proposal from the youth council met with broad approval: renting out empty shops by the month.',
          ],
        ),
        contributions: [
          ...panelists.map(([id, , , from]) => by(id, from, { role: 'panelist' })),
          by('moderator', 'blatt', {
            role: 'moderator',
            jobTitle: say('Chefredakteurin', 'Editor in Chief'),
          }),
        ],
      }),
    ],
    people: [
      ...panelists.map(([id, givenName, familyName]) => person(id, { givenName, familyName })),
      person('moderator', {
        givenName: 'Katrin',
        familyName: 'Wendt',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      ...panelists.map(([, , , from, name]) => organization(from, { name })),
      organization('blatt', { name: 'Elbtaler Anzeiger', kind: 'media' }),
      organization('stadt', { name: 'Stadt Pirna', kind: 'public-body' }),
    ],
  });
}

/** The moderator opens with a talk of his own, then leads the discussion in which he takes part. */
export function moderatorSpeaks(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Fachgespräch Kreislaufwirtschaft', 'Circular Economy Forum'),
      kind: 'panel',
      ...during('2026-02-17T16:00+01:00', '2026-02-17T18:30+01:00'),
      city: 'Freiburg',
      topic: say('das Recycling von Verbundstoffen', 'recycling composite materials'),
      attendance: 60,
      attendancePrecision: 'about',
      verdict: say(
        'Die Ergebnisse fließen in ein Positionspapier ein, das im Mai erscheint.',
        'The results will go into a position paper to be published in May.',
      ),
    },
    involvements: [{ organization: 'netzwerk', role: 'host' }],
    talks: [
      talk('intro', {
        title: say('Was übrig bleibt', 'What Remains'),
        topic: say('den Stand der Technik', 'the state of the art'),
        takeaways: say(
          ['Bislang werden weniger als fünf Prozent der Fasern zurückgewonnen.'],
          ['So far, less than five percent of the fibers are recovered.'],
        ),
        contributions: [
          by('nagel', 'institut', { role: 'moderator' }),
          by('nagel', 'institut', {
            jobTitle: say('Abteilungsleiter', 'Head of Department'),
          }),
        ],
      }),
      talk('panel', {
        title: say('Trennen oder verbrennen?', 'Separate or Incinerate?'),
        kind: 'panel',
        takeaways: say(
          ['Uneins blieb die Runde, ob der Gesetzgeber eine Quote vorschreiben soll.'],
          ['The panel remained divided on whether lawmakers should impose a quota.'],
        ),
        contributions: [
          by('nagel', 'institut', { role: 'moderator' }),
          by('nagel', 'institut', { role: 'panelist' }),
          by('steiner', 'faser', { role: 'panelist' }),
          by('abdi', 'umwelt', { role: 'panelist' }),
        ],
      }),
    ],
    people: [
      person('nagel', {
        honorificPrefix: 'Dr.',
        givenName: 'Henning',
        familyName: 'Nagel',
        grammaticalGender: 'male',
      }),
      person('steiner', { givenName: 'Gabi', familyName: 'Steiner', grammaticalGender: 'female' }),
      person('abdi', { givenName: 'Hodan', familyName: 'Abdi', grammaticalGender: 'female' }),
    ],
    organizations: [
      organization('netzwerk', { name: 'Netzwerk Neue Werkstoffe', kind: 'cluster' }),
      organization('institut', { name: 'Zentrum für Faserforschung', kind: 'research-institute' }),
      organization('faser', { name: 'Oberrheinische Faserwerke AG' }),
      organization('umwelt', { name: 'Umweltbund Dreisam e. V.', kind: 'association' }),
    ],
  });
}
