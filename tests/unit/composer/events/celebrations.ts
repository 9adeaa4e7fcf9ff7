import type { Facts } from '../../../../composer';
import type { FixtureLanguage } from '../build';
import { by, during, facts, inLanguage, organization, person, talk } from '../build';

/** An anniversary from evening till after midnight, greeted by three office holders. */
export function gala(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('50 Jahre Verband Uhrentechnik', 'Fifty Years of Verband Uhrentechnik'),
      kind: 'other',
      ...during('2026-05-08T19:00+02:00', '2026-05-09T01:30+02:00'),
      venueName: 'Goldener Saal',
      city: 'Pforzheim',
      attendance: 300,
      attendancePrecision: 'about',
      audience: say(
        'Aus dem Gründungsjahr 1976 waren noch drei Mitglieder dabei.',
        'Three of the guests had been members since the founding year, 1976.',
      ),
      highlights: say(
        [
          'Um Mitternacht schlugen 50 Taschenuhren zugleich.',
          'Eine Ausstellung im Foyer zeigt noch bis August die Geschichte des Verbands.',
        ],
        [
          'At midnight, 50 pocket watches chimed at once.',
          'An exhibition in the foyer traces the history of the association until August.',
        ],
      ),
      networkingNote: say(
        'Getanzt wurde bis in die frühen Morgenstunden.',
        'The dancing went on into the early hours.',
      ),
    },
    involvements: [
      { organization: 'verband', role: 'host' },
      { organization: 'manufaktur', role: 'sponsor' },
    ],
    talks: [
      talk('hello', {
        title: say('Grußworte', 'Words of Welcome'),
        kind: 'welcome',
        contributions: [
          by('pfeil', 'verband', { role: 'greeting', jobTitle: say('Präsident', 'President') }),
          by('zoellner', 'stadt', {
            role: 'greeting',
            jobTitle: say('Erster Bürgermeister a. D.', 'former Deputy Mayor'),
          }),
          by('brandis', 'landtag', {
            role: 'greeting',
            jobTitle: say('Vizepräsidentin', 'Vice President'),
          }),
        ],
      }),
      talk('speech', {
        title: say('Zeit ist, was man daraus macht', 'Time Is What You Make of It'),
        kind: 'keynote',
        topic: say('die Geschichte der Zeitmessung', 'the history of timekeeping'),
        takeaways: say(
          ['Pünktlichkeit wurde erst mit der Eisenbahn zur Tugend.'],
          ['Punctuality became a virtue only with the railroads.'],
        ),
        contributions: [
          by('wieland', 'museum', { role: 'keynote', jobTitle: say('Kuratorin', 'Curator') }),
        ],
      }),
      talk('honor', {
        title: say('Ehrennadel in Gold', 'Gold Pin of Honor'),
        kind: 'award',
        contributions: [by('gruner', [], { role: 'award-winner' })],
      }),
    ],
    people: [
      person('pfeil', { givenName: 'Konrad', familyName: 'Pfeil', grammaticalGender: 'male' }),
      person('zoellner', {
        givenName: 'Achim',
        familyName: 'Zöllner',
        grammaticalGender: 'male',
      }),
      person('brandis', {
        honorificPrefix: 'Dr.',
        givenName: 'Viola',
        familyName: 'Brandis',
        honorificSuffix: 'MdL',
        grammaticalGender: 'female',
      }),
      person('wieland', { givenName: 'Hedda', familyName: 'Wieland', grammaticalGender: 'female' }),
      person('gruner', { givenName: 'Herta', familyName: 'Gruner', grammaticalGender: 'female' }),
    ],
    organizations: [
      organization('verband', { name: 'Verband Uhrentechnik', kind: 'association' }),
      organization('stadt', { name: 'Stadt Pforzheim', kind: 'public-body' }),
      organization('landtag', { name: 'Landtag', kind: 'public-body' }),
      organization('museum', { name: 'Museum der Zeit', kind: 'other' }),
      organization('manufaktur', { name: 'Uhrenmanufaktur Enztal GmbH' }),
    ],
  });
}

/** No talks at all: a host, a garden, families. */
export function summerParty(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('Sommerfest', 'Summer Party'),
      kind: 'networking',
      ...during('2026-07-03T16:00+02:00', '2026-07-03T22:00+02:00'),
      venueName: say('Hofgut Lindenau', 'Lindenau Estate'),
      city: 'Ulm',
      attendance: 90,
      attendancePrecision: 'about',
      audience: say(
        'Viele Mitglieder hatten ihre Familien mitgebracht.',
        'Many members had brought their families.',
      ),
      highlights: say(
        ['Die Tombola brachte 1.850 Euro für die Kinderklinik ein.'],
        ['The raffle raised 1,850 euros for the children’s hospital.'],
      ),
      networkingNote: say(
        'Bei Flammkuchen und alkoholfreiem Bier ging es ausnahmsweise nicht um Technik.',
        'Over tarte flambée and alcohol-free beer, technology was, for once, not the topic.',
      ),
      verdict: say(
        'Das Wetter spielte bis zum letzten Gast mit.',
        'The weather held until the last guest had left.',
      ),
    },
    involvements: [{ organization: 'club', role: 'host' }],
    organizations: [
      organization('club', { name: 'Technologieclub Ulm e. V.', kind: 'association' }),
    ],
  });
}
