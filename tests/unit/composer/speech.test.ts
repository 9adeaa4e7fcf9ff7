import { blocksToText, compose } from '../../../composer';
import type { Facts, TalkFacts } from '../../../composer';
import { by, facts, organization, person, talk } from './build';

/** How a newspaper tells a talk, a prize, a discussion: titles that only name the genre, questions, attributions. */

type Given = Parameters<typeof facts>[0];

const PEOPLE = [
  person('ast', { givenName: 'Anna', familyName: 'Ast' }),
  person('berg', { givenName: 'Ben', familyName: 'Berg' }),
  person('cetin', { givenName: 'Cem', familyName: 'Cetin' }),
];
const ORGANIZATIONS = [
  organization('gmbh', { name: 'Muster GmbH' }),
  organization('amt', { name: 'Landesamt für Licht', kind: 'public-body' }),
  organization('host', { name: 'Verband Optik', kind: 'association' }),
];

function told(talks: TalkFacts[], given: Given = {}): string {
  const all: Facts = facts({ people: PEOPLE, organizations: ORGANIZATIONS, talks, ...given });
  return compose({ facts: all })
    .sections.filter(({ kind }) => kind !== 'lead')
    .map(({ blocks }) => blocksToText(blocks))
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}

const spoke = (title: string, more: Partial<TalkFacts> = {}): TalkFacts =>
  talk('t', { title, contributions: [by('ast', 'gmbh')], ...more });

describe('a title that only names the genre', () => {
  test.each([
    ['Laudatio', 'Anna Ast von der Muster GmbH hielt die Laudatio.'],
    ['Werksführung', 'Anna Ast von der Muster GmbH leitete die Werksführung.'],
    ['Laborrundgang', 'Anna Ast von der Muster GmbH leitete den Laborrundgang.'],
    ['Bericht des Vorstands', 'Anna Ast von der Muster GmbH legte den Bericht des Vorstands vor.'],
  ])('is no title: %s', (title, expected) => {
    expect(told([spoke(title)])).toBe(expected);
  });

  test.each(['Führung im Wandel', 'Laudatio auf das Licht', 'Stadtführung Berlin', 'Die Wahl'])(
    'is one where it says more: %s',
    (title) => {
      expect(told([spoke(title)])).toContain(`„${title}“`);
    },
  );

  test.each([
    ['Laudation', 'Anna Ast of Muster GmbH gave the laudation.'],
    ['Plant Tour', 'Anna Ast of Muster GmbH led the plant tour.'],
    ['Report of the Board', 'Anna Ast of Muster GmbH presented the report of the board.'],
  ])('is no title in English: %s', (title, expected) => {
    expect(told([spoke(title)], { language: 'en' })).toBe(expected);
  });

  test.each(['Leadership Tour de Force', 'Berlin Tour', 'A Tour'])(
    'is one in English where it says more: %s',
    (title) => {
      expect(told([spoke(title)], { language: 'en' })).toContain('“');
    },
  );

  test('of an election needs no introduction where the result follows', () => {
    const result = 'Zur Vorsitzenden wählten die Mitglieder Anna Ast.';
    const given: Given = { event: { kind: 'general-meeting' } };
    const election = talk('t', { title: 'Vorstandswahl', takeaways: [result] });
    expect(told([election], given)).toBe(result);
    expect(told([{ ...election, takeaways: [] }], given)).toContain('„Vorstandswahl“');
  });
});

test('a title that asks is a question that somebody put', () => {
  const seen = Array.from({ length: 12 }, (_, index) =>
    told([spoke(`Was nun, ${String(index)}?`)]),
  );
  expect(
    seen.some((text) => /^„Was nun, \d+\?“, fragte Anna Ast von der Muster GmbH\.$/.test(text)),
  ).toBe(true);
  expect(seen.some((text) => /ging der Frage „Was nun, \d+\?“ nach\.$/.test(text))).toBe(true);
});

describe('a prize', () => {
  const award = (id: string, title: string): TalkFacts =>
    talk(id, {
      title,
      kind: 'award',
      contributions: [by('ast', 'gmbh', { role: 'award-winner' })],
    });

  test.each([
    ['de', 'Hauptpreis', 'Den Hauptpreis erhielt Anna Ast von der Muster GmbH.'],
    ['de', 'Ehrennadel in Gold', 'Die Ehrennadel in Gold erhielt Anna Ast von der Muster GmbH.'],
    [
      'de',
      'Deutscher Optikpreis',
      'Den Deutschen Optikpreis erhielt Anna Ast von der Muster GmbH.',
    ],
    ['de', 'Silberne Medaille', 'Die Silberne Medaille erhielt Anna Ast von der Muster GmbH.'],
    ['de', 'Bestes Poster', 'Den Preis „Bestes Poster“ erhielt Anna Ast von der Muster GmbH.'],
    ['en', 'Grand Prize', 'Anna Ast of Muster GmbH received the Grand Prize.'],
    ['en', 'Gold Pin of Honor', 'Anna Ast of Muster GmbH received the Gold Pin of Honor.'],
    ['en', 'Best Poster', 'Anna Ast of Muster GmbH received the award “Best Poster.”'],
  ])(
    'takes the article where its title has the word for it (%s): %s',
    (language, title, expected) => {
      expect(told([award('a', title)], { language })).toBe(expected);
    },
  );

  test.each([
    [
      'Verleihung des Musterpreises für Mikrotechnik',
      'Den Musterpreis für Mikrotechnik erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Feierliche Verleihung des Deutschen Optikpreises 2026',
      'Den Deutschen Optikpreis 2026 erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Verleihung der Goldenen Ehrennadel',
      'Die Goldene Ehrennadel erhielt Anna Ast von der Muster GmbH.',
    ],
    ['Verleihung des Optik-Awards', 'Den Optik-Award erhielt Anna Ast von der Muster GmbH.'],
    [
      'Verleihung des Verdienstkreuzes am Bande',
      'Das Verdienstkreuz am Bande erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Verleihung des Preises „Bestes Poster“',
      'Den Preis „Bestes Poster“ erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Preisverleihung: Start-up des Jahres',
      'Den Preis „Start-up des Jahres“ erhielt Anna Ast von der Muster GmbH.',
    ],
    ['Preisverleihung – Optik-Preis', 'Den Optik-Preis erhielt Anna Ast von der Muster GmbH.'],
    [
      'Preisverleihung „Bestes Poster“',
      'Den Preis „Bestes Poster“ erhielt Anna Ast von der Muster GmbH.',
    ],
    ['Preisverleihung Optik-Preis', 'Den Optik-Preis erhielt Anna Ast von der Muster GmbH.'],
    [
      'Preisverleihung zum Deutschen Optikpreis',
      'Den Deutschen Optikpreis erhielt Anna Ast von der Muster GmbH.',
    ],
    // Whose names do not tell what one of them is called: the title is a ceremony, and stands as one.
    [
      'Verleihung der Innovationspreise',
      'Bei der Verleihung der Innovationspreise wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    [
      'Verleihung des Max-Muster-Stipendienprogramms',
      'Bei der Verleihung des Max-Muster-Stipendienprogramms wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    [
      'Ehrung der Jubilare',
      'Bei der Ehrung der Jubilare wurde Anna Ast von der Muster GmbH geehrt.',
    ],
    [
      'Auszeichnung für das Lebenswerk',
      'Die Auszeichnung für das Lebenswerk erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Verleihung der Innovationspreise: die Sieger',
      'Unter dem Titel „Verleihung der Innovationspreise: die Sieger“ wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    ['Preisverleihung', 'Ausgezeichnet wurde Anna Ast von der Muster GmbH.'],
    ['Siegerehrung 2026', 'Ausgezeichnet wurde Anna Ast von der Muster GmbH.'],
    [
      'Verleihung der Ehrennadel an verdiente Mitglieder',
      'Die Ehrennadel erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Verleihung des Innovationspreises an die Muster GmbH',
      'Den Innovationspreis erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Verleihung des Innovationspreises durch die Ministerin',
      'Den Innovationspreis erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Verleihung des Innovationspreises mit Empfang',
      'Den Innovationspreis erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Verleihung des Innovationspreises im Rathaus',
      'Den Innovationspreis erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Verleihung der Ehrennadel in Gold',
      'Die Ehrennadel in Gold erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Verleihung des Preises für Wissenschaft und Kunst',
      'Den Preis für Wissenschaft und Kunst erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Verleihung des Preises für Optik an die Muster GmbH',
      'Bei der Verleihung des Preises für Optik an die Muster GmbH wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    [
      'Verleihung des Innovationspreises und Empfang',
      'Unter dem Titel „Verleihung des Innovationspreises und Empfang“ wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    [
      'Verleihung des Innovationspreises und der Ehrennadel',
      'Bei der Verleihung des Innovationspreises und der Ehrennadel wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    [
      'Innovationspreis-Verleihung',
      'Bei der Innovationspreis-Verleihung wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    [
      'IVAM-Preisverleihung',
      'Bei der IVAM-Preisverleihung wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    [
      'Award-Verleihung',
      'Bei der Award-Verleihung wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    [
      'Übergabe des Innovationspreises',
      'Den Innovationspreis erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Vergabe der Stipendien',
      'Bei der Vergabe der Stipendien wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    [
      'Posterprämierung',
      'Bei der Posterprämierung wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    ['Ehrungen', 'Ausgezeichnet wurde Anna Ast von der Muster GmbH.'],
    [
      'Ehrung langjähriger Mitglieder',
      'Bei der Ehrung langjähriger Mitglieder wurde Anna Ast von der Muster GmbH geehrt.',
    ],
    ['Mitgliederehrung', 'Bei der Mitgliederehrung wurde Anna Ast von der Muster GmbH geehrt.'],
    ['Jubilarehrung', 'Bei der Jubilarehrung wurde Anna Ast von der Muster GmbH geehrt.'],
    [
      'Ehrung für das Lebenswerk',
      'Die Ehrung für das Lebenswerk erhielt Anna Ast von der Muster GmbH.',
    ],
    ['Award Ceremony', 'Ausgezeichnet wurde Anna Ast von der Muster GmbH.'],
    [
      'Student Prize Giving',
      'Unter dem Titel „Student Prize Giving“ wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    [
      'Optics Prize Award Ceremony',
      'Unter dem Titel „Optics Prize Award Ceremony“ wurde Anna Ast von der Muster GmbH ausgezeichnet.',
    ],
    [
      'Award Ceremony 2026: Best Poster',
      'Den Preis „Best Poster“ erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Preisverleihung 2026: Bestes Poster',
      'Den Preis „Bestes Poster“ erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Preisverleihung 2026 – Innovationspreis',
      'Den Innovationspreis erhielt Anna Ast von der Muster GmbH.',
    ],
    [
      'Preisverleihung (Innovationspreis)',
      'Den Innovationspreis erhielt Anna Ast von der Muster GmbH.',
    ],
    ['Preisverleihung (online)', 'Ausgezeichnet wurde Anna Ast von der Muster GmbH.'],
  ])('is not called by what its ceremony is called: %s', (title, expected) => {
    expect(told([award('a', title)])).toBe(expected);
  });

  test.each([
    [
      'Presentation of the Sample Prize for Optics',
      'Anna Ast of Muster GmbH received the Sample Prize for Optics.',
    ],
    ['Award ceremony: Best Poster', 'Anna Ast of Muster GmbH received the award “Best Poster.”'],
    ['Award Ceremony – Optics Prize', 'Anna Ast of Muster GmbH received the Optics Prize.'],
    ['Optics Prize Award Ceremony', 'Anna Ast of Muster GmbH received the Optics Prize.'],
    ['Award ceremony for the Optics Prize', 'Anna Ast of Muster GmbH received the Optics Prize.'],
    [
      'Presentation of the Innovation Awards',
      'At the presentation of the Innovation Awards, Anna Ast of Muster GmbH received an award.',
    ],
    [
      'Optics Awards Ceremony',
      'At the Optics Awards Ceremony, Anna Ast of Muster GmbH received an award.',
    ],
    ['Award ceremony', 'Anna Ast of Muster GmbH received an award.'],
    ['Best Poster Awards', 'Anna Ast of Muster GmbH received the award “Best Poster Awards.”'],
    // A title that speaks of winners is none of what they won.
    [
      'Lunch with award winners',
      'Anna Ast of Muster GmbH received the award “Lunch with award winners.”',
    ],
    [
      'Award Ceremony 2026: Best Poster',
      'Anna Ast of Muster GmbH received the award “Best Poster.”',
    ],
    ['Award Ceremony (Innovation Prize)', 'Anna Ast of Muster GmbH received the Innovation Prize.'],
    ['Prize Giving', 'Anna Ast of Muster GmbH received an award.'],
    [
      'Student Prize Giving',
      'At the Student Prize Giving, Anna Ast of Muster GmbH received an award.',
    ],
    ['Awards Night', 'Anna Ast of Muster GmbH received an award.'],
    [
      'Optics Awards Night',
      'At the Optics Awards Night, Anna Ast of Muster GmbH received an award.',
    ],
    [
      'Innovation Award Ceremony (online)',
      'Anna Ast of Muster GmbH received the Innovation Award.',
    ],
    [
      'Innovation Prize “Future”',
      'Anna Ast of Muster GmbH received the Innovation Prize “Future.”',
    ],
  ])('is not called by what its ceremony is called in English: %s', (title, expected) => {
    expect(told([award('a', title)], { language: 'en' })).toBe(expected);
  });

  test.each([
    [
      'de',
      'Verleihung des Musterpreises',
      'Auf dem Programm stand die Verleihung des Musterpreises.',
      'Anna Ast von der Muster GmbH sprach bei der Verleihung des Musterpreises.',
    ],
    [
      'de',
      'Preisverleihung',
      'Auf dem Programm stand die Preisverleihung.',
      'Anna Ast von der Muster GmbH sprach bei der Preisverleihung.',
    ],
    [
      'en',
      'Presentation of the Innovation Awards',
      'The program included the presentation of the Innovation Awards.',
      'Anna Ast of Muster GmbH spoke at the presentation of the Innovation Awards.',
    ],
    [
      'en',
      'Award Ceremony',
      'The program included the award ceremony.',
      'Anna Ast of Muster GmbH spoke at the award ceremony.',
    ],
  ])('of which nobody knows who won it (%s): %s', (language, title, nobody, speaker) => {
    const same = (text: string): string =>
      text
        .replace('Zum Programm gehörte', 'Auf dem Programm stand')
        .replace('featured', 'included')
        .replace(/kam (.*) zu Wort\.$/u, 'sprach $1.')
        .replace('made remarks at', 'spoke at');
    const one = { title, kind: 'award' };
    expect(same(told([talk('a', one)], { language }))).toBe(nobody);
    expect(same(told([spoke(title, one)], { language }))).toBe(speaker);
  });

  test('is never given three times with the same verb', () => {
    const text = told(
      ['Hauptpreis', 'Nachwuchspreis', 'Sonderpreis'].map((title) => award(title, title)),
    );
    expect(text).toMatch(
      /Den Hauptpreis erhielt .*Der Nachwuchspreis ging an .*Mit dem Sonderpreis wurde /s,
    );
  });
});

describe('a discussion', () => {
  const panel = (more: Partial<TalkFacts>): TalkFacts => talk('p', { kind: 'panel', ...more });

  test('of one guest is a conversation with who moderates', () => {
    const one = panel({
      title: 'Wer haftet?',
      contributions: [by('ast', 'gmbh'), by('berg', 'amt', { role: 'moderator' })],
    });
    expect(told([one])).toBe(
      'Im Gespräch mit Ben Berg (Landesamt für Licht) ging Anna Ast (Muster GmbH) der Frage „Wer haftet?“ nach.',
    );
    expect(told([one], { language: 'en' })).toBe(
      'In a conversation with Ben Berg (Landesamt für Licht), Anna Ast (Muster GmbH) took up the question “Wer haftet?”',
    );
  });

  test('has its topic beside its title', () => {
    const two = panel({
      title: 'Wohin?',
      topic: 'das Licht',
      contributions: [by('ast', 'gmbh'), by('berg', 'amt')],
    });
    expect(told([two])).toBe(
      'Über das Licht diskutierten unter dem Titel „Wohin?“ auf dem Podium Anna Ast (Muster GmbH) und Ben Berg (Landesamt für Licht).',
    );
    expect(told([{ ...two, title: 'Abschlussdiskussion' }])).toMatch(
      /^Über das Licht sprachen in der Abschlussdiskussion /,
    );
  });

  test('names who moderates last, and the moderation once', () => {
    const contributions = [
      by('ast', 'gmbh'),
      by('berg', 'amt'),
      by('ast', 'gmbh', { role: 'moderator' }),
    ];
    const talks = [
      spoke('Licht', {
        contributions: [by('ast', 'gmbh'), by('ast', 'gmbh', { role: 'moderator' })],
      }),
      panel({ title: 'Wohin?', contributions }),
    ];
    const text = told(talks);
    expect(text).toMatch(/Ben Berg \(Landesamt für Licht\) und Anna Ast[^.]*[.“] Ast /u);
    expect(text.match(/Moderation|moderierte|leitete/g)).toHaveLength(1);
  });
});

test('nobody takes a stage that no record knows of', () => {
  const people = ['a', 'b', 'c', 'd', 'e'].map((id) => person(id, { familyName: `Muster${id}` }));
  const panel = talk('p', {
    title: '',
    kind: 'panel',
    contributions: people.map(({ documentId }) => by(documentId)),
  });
  const text = told([panel], { people, language: 'en', event: { attendanceMode: 'online' } });
  expect(text).toMatch(/^Five panelists took part in the discussion: /u);
});

describe('an opinion', () => {
  const keynote = (statement: string, more: Partial<TalkFacts> = {}): string =>
    told([spoke('Licht', { kind: 'keynote', takeaways: [statement], ...more })]);

  test('has the name of who gave the keynote, its words unchanged', () => {
    const said = 'Licht ist die beste Werbung für Optik';
    expect(keynote(`${said}.`)).toContain(`${said}, so Ast.`);
  });

  test.each([
    'Wer bezahlt das Licht am Ende?',
    'Sie sagte: Licht ist gut.',
    'Anna Ast hat das Licht gesehen.',
    'Die „Firma Licht“ wächst seit Jahren.',
    'Acht Lampen genügen.',
  ])('is left alone where it is no plain statement: %s', (statement) => {
    expect(keynote(statement)).not.toContain(', so ');
  });

  test('of two people belongs to neither', () => {
    const contributions = [by('ast', 'gmbh'), by('berg', 'gmbh')];
    expect(keynote('Licht ist die beste Werbung.', { contributions })).not.toContain(', so ');
  });

  test('is attributed at most twice in an article', () => {
    const talks = Array.from({ length: 8 }, (_, index) =>
      talk(String(index), {
        takeaways: ['Das Licht war am Anfang noch aus.', 'Am Ende war das Licht überall an.'],
        contributions: [by(`p${String(index)}`)],
      }),
    );
    const people = talks.map((_, index) =>
      person(`p${String(index)}`, {
        givenName: 'Kim',
        familyName: `Muster${'abcdefgh'.charAt(index)}`,
      }),
    );
    expect(told(talks, { people }).match(/, so /g)).toHaveLength(2);
  });
});

test('greetings go by rank: public offices first, the host last', () => {
  const greeting = (id: string, org: string): TalkFacts =>
    talk(id, { kind: 'welcome', contributions: [by(id, org, { role: 'greeting' })] });
  const text = told([greeting('ast', 'host'), greeting('berg', 'gmbh'), greeting('cetin', 'amt')], {
    involvements: [{ organization: 'host', role: 'host' }],
  });
  expect(text).toMatch(/Cem Cetin .*Ben Berg .*Anna Ast /);
});

describe('what collocates', () => {
  const verbs = (topic: string, language = 'de'): string =>
    Array.from({ length: 40 }, (_, index) =>
      told([spoke(`Titel ${String(index)}`, { topic })], { language }),
    ).join('\n');

  test('an insight is into work, a process, a field', () => {
    expect(verbs('Störsender')).not.toContain('Einblicke');
    expect(verbs('die Forschung')).toContain('Einblicke');
    expect(verbs('jammers', 'en')).not.toContain('insights');
    expect(verbs('coating lenses', 'en')).not.toContain('insights');
    expect(verbs('the research', 'en')).toContain('insights');
  });

  test('of what is their own people tell, they do not look it over', () => {
    expect(verbs('ihren Neubeginn')).not.toMatch(/Überblick|Blick|ging auf/);
    expect(verbs('ihren Neubeginn')).toContain('berichtete über ihren Neubeginn');
    expect(verbs('Störsender')).toMatch(/Überblick[^]*Blick|Blick[^]*Überblick/);
  });

  test('what was done is not discussed, and "on on" is not written', () => {
    expect(verbs('converting 22 tractors', 'en')).not.toContain('discussed');
    expect(verbs('on-site treatment', 'en')).not.toContain(' on on-site');
  });
});

test.each([
  ['talk', /spoke on “Light \d+\.”/],
  ['keynote', /presented the keynote “Light \d+\.”/],
] as const)('nobody speaks "under a title" or "in a keynote": %s', (kind, other) => {
  const seen = Array.from({ length: 12 }, (_, index) =>
    told([spoke(`Light ${String(index)}`, { kind })], { language: 'en' }),
  ).join(' ');
  expect(seen).toMatch(other);
  expect(seen).not.toMatch(/under the title|spoke in/);
});

describe('an organization named again', () => {
  const again = (name: string, shortName?: string, language = 'de'): string =>
    told(
      [
        talk('a', { title: '', topic: 'Licht', contributions: [by('ast', 'o')] }),
        talk('b', { title: '', topic: 'Luft', contributions: [by('berg', 'gmbh')] }),
        talk('p', {
          title: '',
          kind: 'panel',
          contributions: [by('cetin', 'o', { role: 'panelist' }), by('berg', 'gmbh')],
        }),
      ],
      {
        language,
        organizations: [
          ...ORGANIZATIONS,
          organization('o', { name, ...(shortName ? { shortName } : {}) }),
        ],
      },
    );

  test.each([
    ['Verein Licht e. V.', undefined, 'Cem Cetin (Verein Licht)'],
    ['Klinikum Muster Süd', 'Klinikum Muster', 'Cem Cetin (Klinikum Muster)'],
    ['Deutscher Lichtverband', 'DLV', 'Cem Cetin (Deutscher Lichtverband)'],
    ['Licht GmbH', undefined, 'Cem Cetin (Licht GmbH)'],
  ])('is called by what a reader can tell it by: %s', (name, shortName, expected) => {
    for (const language of ['de', 'en']) {
      expect(again(name, shortName, language)).toContain(expected);
      expect(again(name, shortName, language)).toContain(name.replace('Deutscher', ''));
    }
  });
});
