import {
  blocksToText,
  compose,
  CONFERENCE,
  DEFAULT,
  RECIPES,
  SHORT_NOTICE,
} from '../../../composer';
import type { Draft, EventFacts, Facts, Recipe } from '../../../composer';
import { inSentence } from '../../../composer/language/en/common-words';
import { by, facts, organization, person, talk } from './build';

const PEOPLE = [
  person('ast', { givenName: 'Anna', familyName: 'Ast', honorificPrefix: 'Dr.' }),
  person('berg', { givenName: 'Ben', familyName: 'Berg' }),
  person('cetin', { givenName: 'Cem', familyName: 'Cetin' }),
];
const MANY = Array.from({ length: 100 }, (_, index) =>
  organization(`m${String(index)}`, { name: `Muster ${String(index)} GmbH` }),
);
const ORGANIZATIONS = [
  organization('gmbh', { name: 'Muster GmbH', boilerplate: 'Die Muster GmbH baut Muster.' }),
  organization('institut', { name: 'Institut für Optik', kind: 'research-institute' }),
  organization('vdmx', { name: 'VDMX', kind: 'association' }),
  ...MANY,
];

type Given = NonNullable<Parameters<typeof facts>[0]> & Pick<Facts, 'nextEvent'>;

function draftOf({ nextEvent, ...given }: Given, recipe: Recipe = DEFAULT): Draft {
  return compose({
    facts: {
      ...facts({ people: PEOPLE, organizations: ORGANIZATIONS, ...given }),
      ...(nextEvent === undefined ? {} : { nextEvent }),
    },
    recipe,
  });
}

const only = (...kinds: Recipe['sections'][number]['kind'][]): Recipe => ({
  ...DEFAULT,
  sections: kinds.map((kind) => ({ kind })),
});

const textOf = (draft: Draft): string =>
  draft.sections
    .map(({ blocks }) => blocksToText(blocks))
    .join('\n\n')
    .replaceAll('\u00a0', ' ');

const told = (given: Given, recipe: Recipe): string => textOf(draftOf(given, recipe));

const ids = ({ sections }: Draft): string[] => sections.map(({ id }) => id);

describe('a topic inside of an English sentence', () => {
  test.each([
    ['Medical technology', 'medical technology'],
    ['Sensors', 'sensors'],
    ['Skilled workers', 'skilled workers'],
    ['Buildings and Districts', 'buildings and districts'],
    ['Artificial Intelligence in Medicine', 'artificial intelligence in medicine'],
    ['Micro-optics', 'micro-optics'],
    ['Energy-efficient buildings', 'energy-efficient buildings'],
    // Acronyms, camel case, figures.
    ['MEMS', 'MEMS'],
    ['MEMS Sensors', 'MEMS sensors'],
    ['LiDAR', 'LiDAR'],
    ['AI in Medicine', 'AI in medicine'],
    ['Industry 4.0', 'Industry 4.0'],
    ['3D Printing', '3D printing'],
    ['e-bikes', 'e-bikes'],
    // What may be a name keeps its capital, and so does all that stands with it.
    ['German mittelstand', 'German mittelstand'],
    ['Raman spectroscopy', 'Raman spectroscopy'],
    ['Dortmund as a business location', 'Dortmund as a business location'],
    ['Bluetooth', 'Bluetooth'],
    ['Reading', 'Reading'],
    ['Internet of Europe', 'Internet of Europe'],
    ['Europe', 'Europe'],
    ['Microelectronics', 'microelectronics'],
    ['Micro-Optics', 'micro-optics'],
    ['Machine Learning', 'machine learning'],
    ['Efficiency', 'efficiency'],
    ['Medical device regulation', 'medical device regulation'],
  ])('%s', (title, expected) => {
    expect(inSentence([title])).toEqual([expected]);
  });

  test.each(
    (
      'Research in Garching|Industry in Freising|Innovation in Nancy|Turing Machines|Stirling Cooling|Nordics|Interreg|' +
      'Intersolar|Interlaken|Microsoft|Nanoscribe|Pfizer|Raman-Spectroscopy|Kaiser|Homer|Delaware|' +
      'General Data Protection Regulation|International Space Station|National Science Foundation|Chips Act|' +
      'World Health Organization|“Smart” Systems|(Raman) Sensors'
    ).split('|'),
  )('is as it was typed where it may be a name: %s', (title) => {
    expect(inSentence([title])).toEqual([title]);
  });

  test.each([
    [
      ['Laser Technology', 'Wafer Bonding', 'Sensors'],
      ['Laser Technology', 'Wafer Bonding', 'Sensors'],
    ],
    [
      ['Laser Technology', 'MEMS', 'Industry 4.0', 'Chips Act', 'LiDAR Sensors'],
      ['laser technology', 'MEMS', 'Industry 4.0', 'Chips Act', 'LiDAR sensors'],
    ],
    [
      ['Laser Technology', 'e-bikes in Europe'],
      ['laser technology', 'e-bikes in Europe'],
    ],
  ])('has one spelling in a list: %j', (titles, expected) => {
    expect(inSentence(titles)).toEqual(expected);
  });

  test('is as it was typed in quotation marks', () => {
    const given = { language: 'en', event: { themes: ['Sensors, Lasers', 'Medical Technology'] } };
    expect(told(given, only('themes'))).toMatch(/“Sensors, Lasers”.*“Medical Technology/u);
  });

  test('is no topic of a German one', () => {
    const given = { event: { themes: ['Sensors', 'Medizintechnik'] } };
    expect(told(given, only('themes'))).toBe(
      'Auf dem Programm standen die Themen Sensors und Medizintechnik.',
    );
  });
});

describe('themes', () => {
  const tracks = (...names: (string | undefined)[]) =>
    names.map((track, index) => talk(`t${String(index)}`, track === undefined ? {} : { track }));

  test.each<[string, string, Given, string]>([
    ['none', 'de', {}, ''],
    [
      'topics',
      'de',
      { event: { themes: ['Photonik', 'Sensorik'] } },
      'Auf dem Programm standen die Themen Photonik und Sensorik.',
    ],
    [
      'one topic',
      'de',
      { event: { themes: ['Photonik'] } },
      'Auf dem Programm stand das Thema Photonik.',
    ],
    [
      'topics that would tear the list apart',
      'de',
      { event: { themes: ['Forschung und Lehre', 'Photonik'] } },
      'Auf dem Programm standen die Themen Forschung und Lehre sowie Photonik.',
    ],
    [
      'a topic that title or theme have said',
      'de',
      {
        event: {
          title: 'Photonik-Tag',
          topic: 'neue Sensorik',
          themes: ['Photonik', 'Sensorik', 'Laser'],
        },
      },
      'Auf dem Programm stand das Thema Laser.',
    ],
    [
      'more topics than a sentence holds',
      'de',
      { event: { themes: Array.from({ length: 14 }, (_, index) => `Thema ${String(index)}`) } },
      'Auf dem Programm standen unter anderem die Themen Thema 0, Thema 1, Thema 2, Thema 3, Thema 4, Thema 5, Thema 6, Thema 7, Thema 8, Thema 9, Thema 10 und Thema 11.',
    ],
    [
      'tracks',
      'de',
      { talks: tracks('Optik', 'Chemie', 'Optik') },
      'Das Programm gliederte sich in zwei Themenblöcke: Optik und Chemie.',
    ],
    ['a single track', 'de', { talks: tracks('Optik', 'Optik') }, ''],
    ['tracks that not every talk has', 'de', { talks: tracks('Optik', 'Chemie', undefined) }, ''],
    [
      'topics rather than tracks',
      'de',
      { event: { themes: ['Laser'] }, talks: tracks('Optik', 'Chemie') },
      'Auf dem Programm stand das Thema Laser.',
    ],
    [
      'topics',
      'en',
      { event: { themes: ['Optics', 'Sensors', 'Lasers'] } },
      'The program covered optics, sensors, and lasers.',
    ],
    [
      'topics',
      'en-GB',
      { event: { themes: ['Optics', 'Research and Teaching'] } },
      'The programme covered optics as well as research and teaching.',
    ],
    [
      'tracks',
      'en',
      { talks: tracks('Optics', 'Chemistry') },
      'The program was divided into two tracks: Optics and Chemistry.',
    ],
  ])('%s (%s)', (_, language, given, expected) => {
    expect(told({ language, ...given }, only('themes'))).toBe(expected);
  });
});

describe('the exhibition', () => {
  const exhibitors = (...names: (string | [string, string])[]): Facts['involvements'] =>
    names.map((name) =>
      typeof name === 'string'
        ? { organization: name, role: 'exhibitor' }
        : { organization: name[0], role: 'exhibitor', level: name[1] },
    );
  const many = (count: number): Facts['involvements'] =>
    exhibitors(...MANY.slice(0, count).map(({ documentId }) => documentId));

  test.each<[string, string, Given, string]>([
    ['nobody', 'de', { involvements: [{ organization: 'gmbh', role: 'sponsor' }] }, ''],
    ['somebody unknown', 'de', { involvements: exhibitors('nobody') }, ''],
    [
      'beside a conference',
      'de',
      { event: { kind: 'conference' }, involvements: exhibitors('gmbh', 'institut') },
      'In der begleitenden Ausstellung präsentierten sich die Muster GmbH und das Institut für Optik.',
    ],
    [
      'at a trade fair',
      'de',
      { event: { kind: 'trade-fair' }, involvements: exhibitors('gmbh') },
      'Auf der Messe präsentierte sich die Muster GmbH.',
    ],
    [
      'at a joint stand, and others',
      'de',
      {
        event: { kind: 'trade-fair' },
        involvements: exhibitors(
          'vdmx',
          ['gmbh', 'Gemeinschaftsstand'],
          ['institut', 'Gemeinschaftsstand'],
        ),
      },
      'Am Gemeinschaftsstand präsentierten sich die Muster GmbH und das Institut für Optik. Auf der Messe präsentierte sich außerdem VDMX.',
    ],
    [
      'at a joint stand that the title tells of',
      'de',
      {
        event: { kind: 'trade-fair', title: 'Gemeinschaftsstand Optik auf der Mustermesse' },
        involvements: exhibitors('gmbh', 'institut'),
      },
      'Am Gemeinschaftsstand präsentierten sich die Muster GmbH und das Institut für Optik.',
    ],
    [
      'more than a list holds',
      'de',
      { event: { kind: 'trade-fair' }, involvements: many(90) },
      'Auf der Messe präsentierten sich 90 Unternehmen.',
    ],
    [
      'beside a conference',
      'en',
      { involvements: exhibitors('gmbh', 'institut') },
      'The accompanying exhibition featured Muster GmbH and Institut für Optik.',
    ],
    [
      'at a joint stand',
      'en',
      {
        event: { kind: 'trade-fair' },
        involvements: exhibitors(['gmbh', 'joint stand'], 'vdmx'),
      },
      'Muster GmbH exhibited at the joint stand. VDMX also exhibited at the trade fair.',
    ],
    [
      'more than a list holds',
      'en',
      { event: { kind: 'trade-fair' }, involvements: many(90) },
      'Ninety companies exhibited at the trade fair.',
    ],
  ])('%s (%s)', (_, language, given, expected) => {
    expect(told({ language, ...given }, only('exhibition'))).toBe(expected);
  });

  test('of those whom the lead has counted begins no two German sentences alike', () => {
    const draft = draftOf(
      {
        event: { kind: 'trade-fair', startDate: '2026-03-12' },
        involvements: exhibitors('institut', ['gmbh', 'Gemeinschaftsstand']),
      },
      only('lead', 'exhibition'),
    );
    expect(textOf(draft)).toContain(
      'Mit dabei war die Muster GmbH. Hinzu kam das Institut für Optik.',
    );
  });

  test.each([
    ['Optics Fair', 'At the joint stand was Muster GmbH. Also exhibiting was VDMX.'],
    ['Joint Stand at the Optics Fair', 'The exhibitors were Muster GmbH and VDMX.'],
  ])(
    'in English calls those of a joint stand all exhibitors only at their own: %s',
    (title, end) => {
      const recipe: Recipe = { ...DEFAULT, sections: [{ kind: 'lead' }, { kind: 'exhibition' }] };
      const given: Given = {
        language: 'en',
        event: { title, kind: 'trade-fair', city: 'Ulm' },
        involvements: exhibitors(['gmbh', 'joint stand'], 'vdmx'),
      };
      expect(told(given, recipe)).toMatch(new RegExp(`${end.replaceAll('.', '\\.')}$`, 'u'));
    },
  );

  test('of more than a sentence holds is a number, which an article needs no list for', () => {
    const draft = draftOf(
      { event: { kind: 'trade-fair' }, involvements: [...many(13), ...exhibitors('vdmx')] },
      only('exhibition'),
    );
    expect(draft.sections[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph']);
    expect(textOf(draft)).toBe('Auf der Messe präsentierten sich 14 Organisationen.');
    expect(draft.organizations).toHaveLength(14);
  });
});

describe('the outlook', () => {
  const next = (given: Partial<EventFacts> = {}): NonNullable<Facts['nextEvent']> => ({
    documentId: 'next',
    title: 'Optik-Kongress 2027',
    kind: 'congress',
    eventStatus: 'scheduled',
    attendanceMode: 'in-person',
    timeZone: 'Europe/Berlin',
    allDay: true,
    startDate: '2027-03-12',
    endDate: '2027-03-13',
    city: 'Musterstadt',
    ...given,
  });

  test.each<[string, string, Facts['nextEvent'], string]>([
    ['nothing planned', 'de', undefined, ''],
    ['no date yet', 'de', next({ startDate: undefined }), ''],
    ['no title yet', 'de', next({ title: ' ' }), ''],
    [
      'a place',
      'de',
      next(),
      'Der nächste Termin steht fest: Am 12. und 13. März 2027 findet in Musterstadt der Optik-Kongress 2027 statt.',
    ],
    [
      'no place yet, several days',
      'de',
      next({ city: undefined, title: 'Optik-Tage', endDate: '2027-03-14' }),
      'Die Optik-Tage finden vom 12. bis 14. März 2027 statt.',
    ],
    [
      'online by its nature',
      'de',
      next({ attendanceMode: 'online', title: 'Licht', kind: 'webinar', endDate: undefined }),
      'Das Webinar „Licht“ findet am 12. März 2027 statt.',
    ],
    [
      'moved online',
      'de',
      next({ eventStatus: 'moved-online', endDate: undefined }),
      'Der nächste Termin steht fest: Am 12. März 2027 findet online der Optik-Kongress 2027 statt.',
    ],
    [
      'a place',
      'en',
      next({ title: 'Optics Congress 2027' }),
      'The Optics Congress 2027 will take place in Musterstadt on March 12 and 13, 2027.',
    ],
    [
      'both',
      'en',
      next({ title: 'Optics Congress 2027', attendanceMode: 'hybrid' }),
      'The Optics Congress 2027 will take place in Musterstadt and online on March 12 and 13, 2027.',
    ],
  ])('%s (%s)', (_, language, nextEvent, expected) => {
    const draft = draftOf({ language, nextEvent }, only('outlook'));
    expect(textOf(draft)).toBe(expected);
    expect(draft.missing.map(({ attribute }) => attribute)).toEqual(
      expected === '' ? ['nextEvent'] : [],
    );
  });

  test('says which event it is about', () => {
    expect(draftOf({ nextEvent: next() }, only('outlook')).sections[0]?.sources).toContainEqual({
      type: 'event',
      documentId: 'next',
    });
  });
});

describe('quotes', () => {
  const quoting = (text: string, person = 'ast', language = 'de'): string =>
    told(
      {
        language,
        talks: [
          talk('a', {
            title: 'Licht',
            takeaways: ['Licht ist schnell.'],
            quotes: [{ text, person, approved: true }],
            contributions: [by('ast', 'institut')],
          }),
        ],
      },
      only('talks'),
    );

  test.each([
    ['de', 'Licht ist überall.', 'Licht ist schnell. „Licht ist überall“, sagte Ast.'],
    ['de', 'Was ist Licht?', '„Was ist Licht?“, sagte Ast.'],
    ['de', 'Wir sagen „Licht“ dazu', '„Wir sagen ‚Licht‘ dazu“, sagte Ast.'],
    ['de-CH', 'Licht ist überall.', '«Licht ist überall», sagte Ast.'],
    ['en', 'Light is everywhere.', '“Light is everywhere,” said Ast.'],
    ['en-GB', 'Light is everywhere.', '“Light is everywhere,” said Ast.'],
    ['en', 'What is light?', '“What is light?” said Ast.'],
    ['en', 'We call it “light”', '“We call it ‘light,’” said Ast.'],
  ])('%s: %s', (language, text, expected) => {
    expect(quoting(text, 'ast', language).endsWith(expected)).toBe(true);
  });

  test('introduce somebody who was not named before', () => {
    expect(quoting('Licht ist überall.', 'berg')).toMatch(/„Licht ist überall“, sagte Ben Berg\.$/);
  });

  test('that nobody approved or said are noted, and in no text', () => {
    const draft = draftOf(
      {
        talks: [
          talk('a', {
            quotes: [
              { text: 'Unter uns', person: 'ast', approved: false },
              { text: 'Von niemandem', approved: true },
              { text: 'Von einer Fremden', person: 'gone', approved: true },
            ],
            contributions: [by('ast', 'institut')],
          }),
        ],
      },
      only('talks'),
    );
    expect(textOf(draft)).not.toMatch(/Unter uns|niemandem|Fremden/);
    expect(draft.missing.filter(({ attribute }) => attribute === 'quotes')).toEqual([
      { type: 'talk', documentId: 'a', attribute: 'quotes', name: 'a' },
    ]);
  });

  test('stand in greetings, on panels and at the end, too', () => {
    const quote = { text: 'So ist es', person: 'ast', approved: true };
    for (const kind of ['welcome', 'panel', 'closing']) {
      const draft = draftOf({
        talks: [talk('a', { kind, quotes: [quote], contributions: [by('ast', 'institut')] })],
      });
      expect(textOf(draft)).toContain('„So ist es“, sagte Ast.');
    }
  });
});

describe('keynotes and awards', () => {
  const programme = [
    talk('t', { title: 'Vortrag', contributions: [by('berg', 'institut')] }),
    talk('k', { title: 'Große Linien', kind: 'keynote', contributions: [by('ast', 'gmbh')] }),
    talk('p', {
      title: 'Optik-Preis',
      kind: 'award',
      contributions: [by('cetin', 'vdmx', { role: 'award-winner' })],
    }),
  ];

  test('have their own sections where the recipe has them', () => {
    expect(ids(draftOf({ talks: programme }, CONFERENCE))).toEqual([
      'keynotes:k',
      'talks:institut',
      'awards:p',
    ]);
  });

  test('are talks where it does not, the keynote first', () => {
    expect(ids(draftOf({ talks: programme }, only('talks')))).toEqual([
      'talks:k',
      'talks:institut',
      'talks:vdmx',
    ]);
  });

  test('an award names the winner', () => {
    expect(told({ talks: programme }, only('awards'))).toBe(
      'Den Optik-Preis erhielt Cem Cetin (VDMX).',
    );
    expect(told({ talks: programme, language: 'en' }, only('awards'))).toBe(
      'Cem Cetin of VDMX received the award “Optik-Preis.”',
    );
  });
});

describe('a general meeting', () => {
  const agenda = (given: Parameters<typeof talk>[1], language = 'de'): string =>
    told(
      { language, event: { kind: 'general-meeting' }, talks: [talk('a', given)] },
      only('talks'),
    );
  const contributions = [by('ast', 'institut', { jobTitle: 'Schatzmeisterin' })];

  test.each<[string, Parameters<typeof talk>[1], RegExp]>([
    [
      'de',
      { title: 'Kassenbericht', contributions },
      /^Dr\. Anna Ast, Schatzmeisterin .*, legte den Kassenbericht vor\.$/,
    ],
    [
      'de',
      { topic: 'das vergangene Jahr', contributions },
      /, (?:berichtete|sprach|informierte) über das vergangene Jahr\.$/,
    ],
    ['de', { title: 'Wahlen' }, /^Auf der Tagesordnung stand der Punkt „Wahlen“\.$/],
    [
      'de',
      { title: '', topic: 'die Satzung' },
      /^In einem Tagesordnungspunkt ging es um die Satzung\.$/,
    ],
    ['en', { title: 'Treasurer’s Report', contributions }, / presented the treasurer’s report\.$/],
    ['en', { title: 'Elections' }, /^The agenda included elections\.$/],
  ])('%s %j', (language, given, expected) => {
    expect(agenda(given, language)).toMatch(expected);
  });

  test('has talks of other kinds as they are', () => {
    expect(agenda({ title: 'Licht', kind: 'keynote', contributions: [by('berg')] })).toMatch(
      /Keynote/,
    );
  });
});

describe('a short notice', () => {
  const speakers = (talks: Facts['talks'], language = 'de'): string =>
    told({ language, talks }, { ...SHORT_NOTICE, sections: [{ kind: 'lead', speakers: true }] });

  test.each<[string, string, Facts['talks'], string]>([
    ['nobody', 'de', [talk('a')], ''],
    [
      'one',
      'de',
      [talk('a', { topic: 'das Licht', contributions: [by('ast', 'institut')] })],
      'Es sprach Dr. Anna Ast vom Institut für Optik über das Licht.',
    ],
    [
      'several, with topic or title',
      'de',
      [
        talk('a', { topic: 'das Licht', contributions: [by('ast', 'gmbh'), by('berg', 'gmbh')] }),
        talk('b', { title: 'Was nun?', contributions: [by('cetin')] }),
      ],
      'Es sprachen Dr. Anna Ast und Ben Berg von der Muster GmbH über das Licht sowie Cem Cetin zum Thema „Was nun?“',
    ],
    [
      'a topic with a clause of its own gives way to the title',
      'de',
      [
        talk('a', {
          title: 'Wer zahlt',
          topic: 'die Frage, wer zahlt',
          contributions: [by('ast')],
        }),
      ],
      'Es sprach Dr. Anna Ast zum Thema „Wer zahlt“.',
    ],
    [
      'several',
      'en',
      [
        talk('a', { topic: 'light', contributions: [by('ast', 'gmbh')] }),
        talk('b', { title: 'What now?', contributions: [by('cetin')] }),
      ],
      'Dr. Anna Ast of Muster GmbH spoke on light, and Cem Cetin on “What now?”',
    ],
  ])('%s (%s)', (_, language, talks, expected) => {
    expect(speakers(talks, language)).toBe(expected);
  });

  test('of many is their number', () => {
    const talks = Array.from({ length: 30 }, (_, index) =>
      talk(`t${String(index)}`, { contributions: [by('ast')] }),
    );
    expect(speakers(talks)).toBe('Das Programm umfasste 30 Beiträge.');
    expect(speakers(talks, 'en')).toBe('The program comprised 30 presentations.');
  });

  test('has at most two paragraphs, whatever is known', () => {
    const draft = draftOf(
      {
        event: {
          title: 'Optiktag',
          startDate: '2026-03-01',
          city: 'Ulm',
          highlights: ['Es wurde gelacht.'],
          networkingNote: 'Es gab Suppe.',
          verdict: 'Es war gut.',
        },
        talks: [
          talk('w', { kind: 'welcome', contributions: [by('berg')] }),
          talk('a', { takeaways: ['Viel.'], contributions: [by('ast', 'gmbh')] }),
          talk('c', { kind: 'closing', contributions: [by('berg')] }),
        ],
      },
      SHORT_NOTICE,
    );
    expect(textOf(draft).split('\n\n')).toEqual([
      'Am 1. März 2026 fand in Ulm der Optiktag statt. Es sprach Dr. Anna Ast von der Muster GmbH zum Thema „a“.',
      'Es war gut.',
    ]);
  });
});

describe('a recipe', () => {
  const long = (sentence: string, count: number): string[] =>
    Array.from({ length: count }, () => sentence);

  test('takes no more of a talk than it has room for', () => {
    const given: Given = {
      talks: [talk('a', { takeaways: long('Ein Satz.', 9), contributions: [by('ast')] })],
    };
    const limited = { ...DEFAULT, limits: { ...DEFAULT.limits, takeaways: 2 } };
    expect(told(given, limited).match(/Ein Satz\./g)).toHaveLength(2);
    expect(told(given, DEFAULT).match(/Ein Satz\./g)).toHaveLength(9);
  });

  test('tells who an organization is, or does not', () => {
    const given: Given = { talks: [talk('a', { contributions: [by('ast', 'gmbh')] })] };
    expect(told(given, DEFAULT)).toContain('Die Muster GmbH baut Muster.');
    expect(told(given, { ...DEFAULT, boilerplates: false })).not.toContain('baut Muster');
  });

  test('without a section for talks lists them', () => {
    const talks = [
      talk('a', { contributions: [by('ast')] }),
      talk('b', { contributions: [by('berg')] }),
    ];
    expect(told({ talks }, only('programme'))).toBe(
      'Das Programm im Überblick:\n\n- „a“ – Dr. Anna Ast\n- „b“ – Ben Berg',
    );
  });

  test('has headings in a long article alone, each above the first section of its kind', () => {
    const given: Given = {
      event: { highlights: ['Es wurde viel gelacht.'], verdict: 'Gut.' },
      talks: [
        talk('a', { contributions: [by('ast', 'gmbh')] }),
        talk('b', { contributions: [by('berg', 'institut')] }),
      ],
    };
    const headings = (headingsFrom: number, language = 'de'): string[] =>
      draftOf(
        { ...given, language },
        { ...CONFERENCE, limits: { ...CONFERENCE.limits, headingsFrom } },
      ).sections.flatMap(({ id, blocks }) =>
        blocks
          .filter(({ type }) => type === 'heading')
          .map((block) => `${id}: ${blocksToText([block])}`),
      );
    expect(headings(10_000)).toEqual([]);
    expect(headings(0)).toEqual([
      'talks:gmbh: Aus den Vorträgen',
      'highlights: Rund um das Programm',
      'closing: Zum Abschluss',
    ]);
    expect(headings(0, 'en')[0]).toBe('talks:gmbh: From the talks');
  });

  test('puts the names of tracks a level below the heading of their section', () => {
    const talks = Array.from({ length: 30 }, (_, index) =>
      talk(`t${String(index)}`, {
        track: index % 2 === 0 ? 'Optik' : 'Chemie',
        contributions: [by('ast')],
      }),
    );
    const levels = (headingsFrom: number): number[] =>
      draftOf({ talks }, { ...CONFERENCE, limits: { ...CONFERENCE.limits, headingsFrom } })
        .sections.flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.type === 'heading' ? [block.level] : []));
    expect(levels(0)).toEqual([2, 3, 3]);
    expect(levels(10_000)).toEqual([2, 2]);
  });

  test.each<[string, Recipe['sections'][number]['when'], Partial<EventFacts>, number, boolean]>([
    ['enough talks', { minTalks: 2 }, {}, 2, true],
    ['too few talks', { minTalks: 2 }, {}, 1, false],
    ['not too many talks', { maxTalks: 2 }, {}, 2, true],
    ['too many talks', { maxTalks: 2 }, {}, 3, false],
    ['enough days', { minDays: 2 }, { startDate: '2026-03-01', endDate: '2026-03-02' }, 0, true],
    ['too few days', { minDays: 2 }, { startDate: '2026-03-01' }, 0, false],
    ['no date', { minDays: 2 }, {}, 0, false],
    ['a number', { attendanceKnown: true }, { attendance: 3 }, 0, true],
    ['no number', { attendanceKnown: true }, { attendance: 0 }, 0, false],
    ['no number wanted', { attendanceKnown: false }, {}, 0, true],
    ['two conditions, one holds', { minTalks: 1, minDays: 2 }, {}, 3, false],
  ])('has a section only where its conditions hold: %s', (_, when, event, count, expected) => {
    const draft = draftOf(
      {
        event: { verdict: 'Gut.', ...event },
        talks: Array.from({ length: count }, (__, index) => talk(`t${String(index)}`)),
      },
      { ...DEFAULT, sections: [{ kind: 'closing', when }] },
    );
    expect(ids(draft)).toEqual(expected ? ['closing'] : []);
  });

  test('asks for nothing that belongs to a section which is not there', () => {
    const missing = (section: Partial<Recipe['sections'][number]>): string[] =>
      draftOf({}, { ...DEFAULT, sections: [{ kind: 'closing', ...section }] }).missing.map(
        ({ attribute }) => attribute,
      );
    expect(missing({})).toEqual(['verdict']);
    expect(missing({ optional: true })).toEqual([]);
    expect(missing({ when: { minTalks: 1 } })).toEqual([]);
  });

  test.each(RECIPES.map((recipe) => [recipe.id, recipe] as const))(
    '%s leaves out what is absent',
    (_, recipe) => {
      for (const language of ['de', 'en']) {
        const nothing = draftOf({ language, event: { title: 'Optiktag' } }, recipe);
        expect(nothing.sections).toEqual([]);
        const cancelled = draftOf(
          {
            language,
            event: { title: 'Optiktag', startDate: '2026-03-01', city: 'Ulm' },
            talks: [talk('a', { talkStatus: 'cancelled', contributions: [by('ast')] })],
          },
          recipe,
        );
        expect(ids(cancelled)).toEqual(['lead']);
        expect(textOf(cancelled)).not.toMatch(/\b0\b|Vortr|talk|null/i);
      }
    },
  );
});
