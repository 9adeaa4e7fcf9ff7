import type { Facts, TalkFacts } from '../../../../composer';
import type { FixtureLanguage, Say } from '../build';
import { by, coming, days, facts, inLanguage, organization, person, talk } from '../build';
import { TRACKS } from './congress-tracks';

const NAMES: Record<string, string> = {
  therma: 'Thermanova AG',
  kommunal: 'Kommunalwerke Lippetal GmbH',
  solar: 'sonnigNetz eG',
  wasser: 'Zweckverband Wasser Lippetal',
  fh: 'FH Lippetal',
  bau: 'Baugenossenschaft Heimatgrund',
  daten: 'Rechenhaus Solutions Inc.',
  prozess: 'Institut für Prozesswärme',
  guss: 'Eisengießerei Hellweg KG',
  netz: 'Hellweg Netz GmbH',
  sensor: 'Fühlwerk',
  kanzlei: 'Kanzlei Strauch & Partner mbB',
  insel: 'Clare Island Energy Ltd.',
  zelle: 'ZELLE.NEU GmbH',
  uni: 'Universität Hellweg',
  pruef: 'Technischer Prüfverein Hellweg e. V.',
  stadt: 'Stadt Lippetal',
  eg: 'Bürgerenergie Lippetal eG',
  agentur: 'Energieagentur Hellweg',
};

/** What was noted of a few of the forty-four. */
function notes(say: Say): Record<string, string[]> {
  return {
    Petersen: say(
      [
        'In drei von vier untersuchten Altbauten reichte es, einzelne Heizkörper zu tauschen.',
        'Eine Fußbodenheizung war nirgends nötig.',
      ],
      [
        'In three out of four old buildings studied, replacing a few radiators was enough.',
        'None of them needed underfloor heating.',
      ],
    ),
    Maurer: say(
      [
        'Seit einem Jahr schmilzt das Werk ausschließlich elektrisch und produziert weniger Ausschuss.',
      ],
      ['For a year now, the plant has melted with electricity only, and it produces less scrap.'],
    ),
    Falkenberg: say(
      ['Natriumzellen sind schwerer, vertragen aber Frost und kommen ohne Kobalt aus.'],
      ['Sodium cells are heavier, but they tolerate frost and contain no cobalt.'],
    ),
    Oehler: say(
      [
        'Die Stadt hat ihren Wärmeplan in 14 Monaten aufgestellt.',
        'Geholfen hat vor allem, die Schornsteinfeger früh einzubinden.',
      ],
      [
        'The city drew up its heat plan in 14 months.',
        'What helped most was involving the chimney sweeps early on.',
      ],
    ),
  };
}

function parallelTalks(say: Say): TalkFacts[] {
  const noted = notes(say);
  return TRACKS.flatMap(({ name, talks }) =>
    talks.map(({ title, familyName, organization: from }) =>
      talk(`talk-${familyName}`, {
        title: say(...title),
        track: say(...name),
        takeaways: noted[familyName] ?? [],
        contributions: [by(familyName, from)],
      }),
    ),
  );
}

/** Forty-four talks in four tracks, a keynote, three office holders who greet, a panel, one talk called off. */
export function congressInTracks(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  return facts({
    language,
    event: {
      title: say('14. Hellweger Energiekongress', '14th Hellweg Energy Congress'),
      kind: 'congress',
      ...days('2026-03-12', '2026-03-13'),
      venueName: 'Stadthalle',
      city: 'Soest',
      topic: say('die Wärmewende vor Ort', 'the local heat transition'),
      attendance: 640,
      attendancePrecision: 'more-than',
      highlights: say(
        [
          'Im Foyer zeigten 24 Unternehmen ihre Produkte.',
          'Eine Exkursion führte am zweiten Tag in die Heizzentrale des Krankenhauses.',
        ],
        [
          'In the foyer, 24 companies showed their products.',
          'On the second day, an excursion led to the heating plant of the local hospital.',
        ],
      ),
      networkingNote: say(
        'Am Abend traf sich der Kongress im Bürgerbräu.',
        'In the evening, the congress met at the Bürgerbräu.',
      ),
      verdict: say(
        'Die Vorträge werden bis Ostern auf der Website der Energieagentur veröffentlicht.',
        'The talks will be published on the energy agency’s website by Easter.',
      ),
      ...coming({
        themes: TRACKS.map(({ name }) => say(...name)),
      }),
    },
    nextEvent: {
      title: say('15. Hellweger Energiekongress', '15th Hellweg Energy Congress'),
      kind: 'congress',
      ...days('2027-03-11', '2027-03-12'),
      city: 'Soest',
    },
    involvements: [
      { organization: 'agentur', role: 'host' },
      { organization: 'uni', role: 'co-host' },
      { organization: 'therma', role: 'sponsor', level: 'Gold' },
      { organization: 'netz', role: 'sponsor', level: say('Silber', 'Silver') },
      { organization: 'land', role: 'funder' },
    ],
    talks: [
      talk('hello', {
        title: say('Eröffnung', 'Opening'),
        kind: 'welcome',
        contributions: [
          by('reich', 'stadt', {
            role: 'greeting',
            jobTitle: say('Bürgermeisterin', 'Mayor'),
          }),
          by('dahl', 'land', {
            role: 'greeting',
            jobTitle: say('Abteilungsleiter', 'Head of Division'),
          }),
          by('winkel', 'agentur', {
            role: 'greeting',
            jobTitle: say('Geschäftsführer', 'Managing Director'),
          }),
        ],
      }),
      talk('key', {
        title: say('Wärme ist Nachbarschaft', 'Heat Is Neighborhood'),
        kind: 'keynote',
        takeaways: say(
          [
            'Netze entstehen dort, wo Nachbarn miteinander reden.',
            'Die Technik ist in den meisten Straßen das kleinere Problem.',
          ],
          [
            'Networks emerge where neighbors talk to each other.',
            'In most streets, technology is the smaller problem.',
          ],
        ),
        contributions: [
          by('vanloon', 'uni', {
            role: 'keynote',
            jobTitle: say('Professorin für Stadtsoziologie', 'Professor of Urban Sociology'),
          }),
        ],
      }),
      ...parallelTalks(say),
      talk('panel', {
        title: say('Wer bezahlt die Wärmewende?', 'Who Pays for the Heat Transition?'),
        kind: 'panel',
        takeaways: say(
          ['Die Runde warb für langfristige Darlehen statt kurzer Förderprogramme.'],
          ['The panel argued for long-term loans instead of short-lived subsidies.'],
        ),
        contributions: [
          by('kaya', 'funk', { role: 'moderator' }),
          by('reich', 'stadt', { role: 'panelist' }),
          by('Petersen', 'therma', { role: 'panelist' }),
          by('winkel', 'agentur', { role: 'panelist' }),
          by('vanloon', 'uni', { role: 'panelist' }),
        ],
      }),
      talk('lunch', { title: say('Mittagspause', 'Lunch Break'), kind: 'break' }),
      talk('bye', {
        title: say('Schlusswort', 'Closing Remarks'),
        kind: 'closing',
        contributions: [by('winkel', 'agentur')],
      }),
    ],
    people: [
      ...TRACKS.flatMap(({ talks }) =>
        talks.map(({ givenName, familyName }) => person(familyName, { givenName, familyName })),
      ),
      person('reich', { givenName: 'Gudrun', familyName: 'Reich', grammaticalGender: 'female' }),
      person('dahl', {
        honorificPrefix: 'Dr.',
        givenName: 'Stefan',
        familyName: 'Dahl',
        grammaticalGender: 'male',
      }),
      person('winkel', { givenName: 'Ralf', familyName: 'Winkel', grammaticalGender: 'male' }),
      person('vanloon', {
        honorificPrefix: 'Prof. Dr.',
        givenName: 'Mieke',
        namePrefix: 'van',
        familyName: 'Loon',
        grammaticalGender: 'female',
      }),
      person('kaya', { givenName: 'Defne', familyName: 'Kaya', grammaticalGender: 'female' }),
    ],
    organizations: [
      ...Object.entries(NAMES).map(([id, name]) => organization(id, { name })),
      organization('land', { name: 'Landesamt für Energie und Wärme', kind: 'public-body' }),
      organization('funk', { name: 'Hellwegfunk', kind: 'media' }),
    ],
    omitted: [
      {
        type: 'talk',
        documentId: 'talk-cancelled',
        name: say('Windräder im Wald', 'Wind Turbines in the Forest'),
        reason: 'cancelled',
      },
    ],
  });
}
