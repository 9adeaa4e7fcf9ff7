import type { Facts, PersonFacts, TalkFacts } from '../../../../composer';
import type { FixtureLanguage, Say } from '../build';
import { by, days, facts, inLanguage, organization, person, talk } from '../build';

const OBJECTS: [de: string, en: string][] = [
  ['Klebefugen', 'Adhesive Joints'],
  ['Rotorblätter', 'Rotor Blades'],
  ['Schweißnähte', 'Weld Seams'],
  ['Brückenseile', 'Bridge Cables'],
  ['Zahnräder', 'Gear Wheels'],
  ['Batteriezellen', 'Battery Cells'],
  ['Turbinenschaufeln', 'Turbine Blades'],
  ['Gussteile', 'Castings'],
  ['Rohrleitungen', 'Pipelines'],
  ['Leiterplatten', 'Circuit Boards'],
];

const METHODS: [de: string, en: string][] = [
  ['Prüfung mit Ultraschall', 'Testing with Ultrasound'],
  ['was die Wärmekamera sieht', 'What the Thermal Camera Sees'],
  ['Tomografie in Minuten', 'Tomography Within Minutes'],
  ['Lernverfahren finden Risse', 'Machine Learning Finds Cracks'],
  ['Grenzen der Wirbelstromprüfung', 'Limits of Eddy Current Testing'],
  ['Schallemission im Betrieb', 'Acoustic Emission in Service'],
];

const GIVEN_NAMES = ['Aylin', 'Björn', 'Chiara', 'Dragan', 'Esther', 'Felix'];
const FAMILY_NAMES = [
  'Albers',
  'Bauer',
  'Çelik',
  'Dietz',
  'Evers',
  'Fuchs',
  'Gerlach',
  'Hartung',
  'Ivanova',
  'Jung',
];

/** Sixty posters, every title and every author once. */
function posters(say: Say): { talks: TalkFacts[]; people: PersonFacts[] } {
  const all = OBJECTS.flatMap((object, row) =>
    METHODS.map((method, column) => ({ object, method, row, column })),
  );
  const id = (row: number, column: number): string => `author-${String(row)}-${String(column)}`;
  return {
    talks: all.map(({ object, method, row, column }) =>
      talk(`poster-${String(row)}-${String(column)}`, {
        title: `${say(...object)}: ${say(...method)}`,
        kind: 'poster',
        contributions: [
          by(id(row, column), column % 2 === 0 ? 'tu' : 'institut', { role: 'author' }),
        ],
      }),
    ),
    people: all.map(({ row, column }) =>
      person(id(row, column), {
        givenName: GIVEN_NAMES[column],
        familyName: FAMILY_NAMES[(row + column) % FAMILY_NAMES.length] ?? '',
      }),
    ),
  };
}

/** Three keynotes, sixty posters, and a poster award with three places. */
export function congressWithPosters(language: FixtureLanguage): Facts {
  const say = inLanguage(language);
  const { talks, people } = posters(say);
  const winner = (row: number, column: number): ReturnType<typeof by> =>
    by(`author-${String(row)}-${String(column)}`, 'tu', { role: 'award-winner' });
  return facts({
    language,
    event: {
      title: say('Sehen, ohne zu zerstören', 'Seeing Without Destroying'),
      kind: 'congress',
      ...days('2026-06-15', '2026-06-17'),
      venueName: say('Campus Nordufer', 'Nordufer Campus'),
      city: 'Kiel',
      topic: say('die zerstörungsfreie Prüfung', 'nondestructive testing'),
      attendance: 310,
      attendancePrecision: 'about',
      highlights: say(
        ['Ein Labortruck lud zum Ausprobieren ein.'],
        ['A laboratory truck invited visitors to try things out.'],
      ),
    },
    involvements: [{ organization: 'gesellschaft', role: 'host' }],
    talks: [
      talk('key-1', {
        title: say('Hören, was bricht', 'Hearing What Breaks'),
        kind: 'keynote',
        topic: say('die Sprache der Risse', 'the language of cracks'),
        takeaways: say(
          ['Jedes Material kündigt seinen Bruch mit einem eigenen Klang an.'],
          ['Every material announces its failure with a sound of its own.'],
        ),
        contributions: [by('raman', 'kolleg', { role: 'keynote' })],
      }),
      talk('key-2', {
        title: say('Röntgen im Minutentakt', 'X-Rays by the Minute'),
        kind: 'keynote',
        takeaways: say(
          ['Die Aufnahme eines Gussteils dauert heute kürzer als sein Guss.'],
          ['Imaging a casting now takes less time than casting it.'],
        ),
        contributions: [by('sorensen', 'institut', { role: 'keynote' })],
      }),
      talk('key-3', {
        title: say('Vertrauen in Algorithmen', 'Trusting Algorithms'),
        kind: 'keynote',
        topic: say('die Zulassung lernender Prüfsysteme', 'the approval of learning test systems'),
        takeaways: say(
          ['Ohne nachvollziehbare Prüfdaten gibt es keine Zulassung.'],
          ['Without traceable test data there is no approval.'],
        ),
        contributions: [by('kirchhoff', 'anstalt', { role: 'keynote' })],
      }),
      ...talks,
      talk('award', {
        title: say('Posterpreis', 'Poster Award'),
        kind: 'award',
        takeaways: say(
          ['Die drei Arbeiten überzeugten die Jury durch verständliche Darstellung.'],
          ['The three entries won the jury over with their clear presentation.'],
        ),
        contributions: [winner(0, 0), winner(4, 2), winner(8, 4)],
      }),
    ],
    people: [
      ...people,
      person('raman', { honorificPrefix: 'Prof.', givenName: 'Priya', familyName: 'Raman' }),
      person('sorensen', {
        honorificPrefix: 'Prof. Dr.-Ing.',
        givenName: 'Mads',
        familyName: 'Sørensen',
        grammaticalGender: 'male',
      }),
      person('kirchhoff', {
        honorificPrefix: 'Dr.',
        givenName: 'Almut',
        familyName: 'Kirchhoff',
        grammaticalGender: 'female',
      }),
    ],
    organizations: [
      organization('gesellschaft', {
        name: 'Deutsche Prüfgesellschaft Nord e. V.',
        kind: 'association',
      }),
      organization('tu', { name: 'Technische Universität Nordufer', kind: 'university' }),
      organization('institut', { name: 'Institut für Röntgentechnik', kind: 'research-institute' }),
      organization('kolleg', { name: 'Madurai College of Materials', kind: 'university' }),
      organization('anstalt', { name: 'Materialprüfungsanstalt Nord', kind: 'public-body' }),
    ],
  });
}
