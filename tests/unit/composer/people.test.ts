import { blocksToText, compose } from '../../../composer';
import type { PersonFacts } from '../../../composer';
import { by, facts, organization, person, talk } from './build';

type Given = Parameters<typeof facts>[0];

const PEOPLE = [
  person('ast', { givenName: 'Anna', familyName: 'Ast', honorificPrefix: 'Dr.' }),
  person('berg', { givenName: 'Ben', familyName: 'Berg', honorificPrefix: 'Prof. Dr.' }),
  person('aue', { givenName: 'Ute', namePrefix: 'von der', familyName: 'Aue' }),
  person('madonna', { familyName: 'Madonna' }),
];
const ORGANIZATIONS = [
  organization('gmbh', { name: 'Muster GmbH' }),
  organization('institut', { name: 'Institut für Optik', kind: 'research-institute' }),
  organization('siemens', { name: 'Siemens' }),
  organization('ministerium', { name: 'Ministerium für Licht', kind: 'public-body' }),
  organization('stadt', { name: 'Stadt Musterstadt', kind: 'public-body' }),
  organization('ug', { name: 'Licht UG (haftungsbeschränkt)' }),
  organization('vdma', { name: 'VDMA', kind: 'association' }),
];

function article(given: Given): string {
  const { sections } = compose({
    facts: facts({ people: PEOPLE, organizations: ORGANIZATIONS, ...given }),
  });
  return sections
    .map(({ blocks }) => blocksToText(blocks))
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}

describe('an office and its house', () => {
  const spoke = (jobTitle: string, id: string, language = 'de'): string =>
    article({
      language,
      talks: [
        talk('first', { contributions: [by('madonna', 'siemens', { jobTitle: 'Leiterin' })] }),
        talk('t', { title: 'T', contributions: [by('berg', id, { jobTitle })] }),
      ],
    });

  test.each([
    // A state secretary is in the ministry, not at its head.
    ['Staatssekretär', 'ministerium', 'Staatssekretär Berg vom Ministerium für Licht'],
    [
      'Parlamentarische Staatssekretärin',
      'ministerium',
      'Berg, Parlamentarische Staatssekretärin im Ministerium für Licht',
    ],
    ['Leitender Wissenschaftler', 'gmbh', 'Berg, Leitender Wissenschaftler bei der Muster GmbH'],
    ['Senior Scientist', 'gmbh', 'Berg, Senior Scientist bei der Muster GmbH'],
    // Whoever is the mayor is that of the town, and not one who comes from it.
    ['Bürgermeister', 'stadt', 'Berg, Bürgermeister der Stadt Musterstadt'],
    ['Oberbürgermeisterin', 'stadt', 'Berg, Oberbürgermeisterin der Stadt Musterstadt'],
    ['Präsident', 'institut', 'Präsident Berg vom Institut für Optik'],
  ])('%s', (job, id, expected) => {
    expect(spoke(job, id).replace('Prof. Dr. Ben ', '')).toContain(expected);
  });

  test('in English', () => {
    expect(spoke('State Secretary', 'ministerium', 'en')).toContain(
      'Berg, State Secretary at Ministerium für Licht',
    );
  });
});

describe('a person named again', () => {
  const twice = (id: string, more: Given = {}): string =>
    article({
      talks: [
        talk('a', { contributions: [by(id, 'gmbh')] }),
        talk('z', { kind: 'closing', contributions: [by(id, 'gmbh')] }),
      ],
      ...more,
    });

  test.each([
    ['ast', 'Das Schlusswort sprach Ast.'],
    ['aue', 'Das Schlusswort sprach von der Aue.'],
    ['madonna', 'Das Schlusswort sprach Madonna.'],
  ])('is called by the family name: %s', (id, expected) => {
    expect(twice(id).replace('hatte', 'sprach').endsWith(expected)).toBe(true);
  });

  test('keeps the given name where somebody else has the same family name', () => {
    const people = [...PEOPLE, person('other', { givenName: 'Otto', familyName: 'Ast' })];
    expect(twice('ast', { people })).toMatch(/Das Schlusswort (?:sprach|hatte) Anna Ast\.$/);
  });

  test('keeps the organization where somebody else has the same name', () => {
    const people = ['one', 'two'].map((id) =>
      person(id, { givenName: 'Thomas', familyName: 'Müller' }),
    );
    const text = article({
      people,
      talks: [
        talk('a', { contributions: [by('one', 'gmbh')] }),
        talk('b', { contributions: [by('two', 'institut')] }),
        talk('z', { kind: 'closing', contributions: [by('one', 'gmbh')] }),
      ],
    });
    expect(text).toMatch(/Das Schlusswort (?:sprach|hatte) Thomas Müller von der Muster GmbH\.$/);
  });

  test('gets the given name back after many others', () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      person(`p${String(index)}`, { givenName: 'Gast', familyName: `Nummer${String(index)}` }),
    );
    const text = article({
      people: [...PEOPLE, ...many],
      talks: [
        talk('a', { contributions: [by('ast', 'gmbh')] }),
        ...many.map(({ documentId }) => talk(documentId, { contributions: [by(documentId)] })),
        talk('z', { kind: 'closing', contributions: [by('ast', 'gmbh')] }),
      ],
    });
    expect(text).toMatch(/Das Schlusswort (?:sprach|hatte) Anna Ast\.$/);
  });

  test('has given and family name in a list, as the others in it', () => {
    const text = article({
      talks: [
        talk('a', { contributions: [by('ast', 'gmbh')] }),
        talk('p', {
          kind: 'panel',
          contributions: [by('ast', 'gmbh'), by('berg', 'institut'), by('aue')],
        }),
      ],
    });
    expect(text).toContain('Anna Ast, Ute von der Aue und Prof. Dr. Ben Berg (Institut für Optik)');
  });

  test('beside somebody new keeps the given name', () => {
    const text = article({
      talks: [
        talk('a', { contributions: [by('ast', 'gmbh')] }),
        talk('b', { contributions: [by('ast', 'gmbh'), by('madonna', 'gmbh')] }),
      ],
    });
    expect(text).toMatch(/Anna Ast/);
    expect(text).not.toMatch(/(?<!Anna )Ast und/);
  });

  test('in a right-to-left script is isolated, in full and in short', () => {
    const people = [person('cohen', { givenName: 'משה', familyName: 'כהן' })];
    const text = article({
      people,
      talks: [
        talk('a', { contributions: [by('cohen', 'gmbh')] }),
        talk('z', { kind: 'closing', contributions: [by('cohen', 'gmbh')] }),
      ],
    });
    expect(text).toContain('\u2068משה כהן\u2069');
    expect(text).toMatch(/Das Schlusswort (?:sprach|hatte) \u2068כהן\u2069\.$/);
  });
});

describe('a job with its organization', () => {
  test.each([
    ['Leiterin Technik', 'gmbh', 'Leiterin Technik der Muster GmbH'],
    ['Geschäftsführer', 'institut', 'Geschäftsführer des Instituts für Optik'],
    ['Geschäftsführerin', 'siemens', 'Geschäftsführerin von Siemens'],
    ['Professor für Licht', 'institut', 'Professor für Licht am Institut für Optik'],
    ['Professor für Licht', 'siemens', 'Professor für Licht bei Siemens'],
    ['Projektmanagerin', 'gmbh', 'Projektmanagerin bei der Muster GmbH'],
    ['Projektmanagerin', 'siemens', 'Projektmanagerin bei Siemens'],
    ['Entwicklungsingenieur', 'institut', 'Entwicklungsingenieur am Institut für Optik'],
    [
      'Wissenschaftliche Mitarbeiterin',
      'institut',
      'Wissenschaftliche Mitarbeiterin am Institut für Optik',
    ],
    ['Vorstand der Muster GmbH', 'gmbh', 'Vorstand der Muster GmbH'],
  ])('%s, %s', (jobTitle, org, expected) => {
    const text = article({ talks: [talk('a', { contributions: [by('ast', org, { jobTitle })] })] });
    expect(text).toContain(`Dr. Anna Ast, ${expected}`);
  });

  test.each([
    ['Head of Quality', 'Head of Quality at Muster GmbH'],
    ['Managing Director', 'Managing Director of Muster GmbH'],
    ['Chief Technology Officer', 'Chief Technology Officer of Muster GmbH'],
    ['Engineer', 'Engineer at Muster GmbH'],
    ['Director General', 'Director General of Muster GmbH'],
    ['Chair of the Supervisory Board', 'Chair of the Supervisory Board of Muster GmbH'],
    ['Editor in Chief', 'Editor in Chief of Muster GmbH'],
  ])('in English: %s', (jobTitle, expected) => {
    const talks = [talk('a', { contributions: [by('ast', 'gmbh', { jobTitle })] })];
    expect(article({ language: 'en', talks })).toContain(`Dr. Anna Ast, ${expected}, `);
  });
});

describe('a job is never lost', () => {
  const german = (contributions: ReturnType<typeof by>[], more: Given = {}): string =>
    article({ talks: [talk('a', { title: '', topic: 'Licht', contributions })], ...more });

  test('where the grammar of the organization is not known', () => {
    expect(german([by('ast', 'vdma', { jobTitle: 'Leiterin' })])).toContain(
      'Dr. Anna Ast (Leiterin, VDMA)',
    );
  });

  test('where two share a talk', () => {
    expect(
      german([by('ast', 'gmbh', { jobTitle: 'Leiterin Technik' }), by('aue', 'gmbh')]),
    ).toContain('Dr. Anna Ast (Leiterin Technik) und Ute von der Aue von der Muster GmbH');
    expect(german([by('ast', 'gmbh', { jobTitle: 'Leiterin' }), by('aue', 'vdma')])).toContain(
      'Dr. Anna Ast (Leiterin, Muster GmbH) und Ute von der Aue (VDMA)',
    );
  });

  test.each([
    ['de', 'Dr. Anna Ast (Professorin und Gründerin; Muster GmbH, Siemens)'],
    ['en', 'Dr. Anna Ast (Professorin und Gründerin; Muster GmbH, Siemens)'],
  ])('and is welded to neither of two organizations (%s)', (language, expected) => {
    const contributions = [
      by('ast', ['gmbh', 'siemens'], { jobTitle: 'Professorin und Gründerin' }),
    ];
    expect(german(contributions, { language })).toContain(expected);
  });

  test('and an office in a jury is none of the organization', () => {
    expect(german([by('ast', 'institut', { jobTitle: 'Juryvorsitzende' })])).toContain(
      'Juryvorsitzende Dr. Anna Ast (Institut für Optik)',
    );
    expect(
      german([by('ast', 'institut', { jobTitle: 'Chair of the Jury' })], { language: 'en' }),
    ).toContain('Dr. Anna Ast (Chair of the Jury, Institut für Optik)');
  });

  test('and two organizations of one of two people stand in brackets', () => {
    expect(german([by('ast', ['gmbh', 'institut']), by('aue', 'siemens')])).toContain(
      'Dr. Anna Ast (Muster GmbH, Institut für Optik) und Ute von der Aue (Siemens)',
    );
  });
});

describe('a job that stands before the name', () => {
  const second = (jobTitle: string, org: string): string =>
    article({
      talks: [
        talk('a', {
          topic: 'Licht',
          contributions: [by('berg', 'siemens', { jobTitle: 'Leiter' })],
        }),
        talk('b', { topic: 'Luft', contributions: [by('ast', org, { jobTitle })] }),
      ],
    });

  test.each([
    ['Werksleiterin', 'gmbh', 'Werksleiterin Dr. Anna Ast von der Muster GmbH'],
    ['Geschäftsführerin', 'vdma', 'Geschäftsführerin Dr. Anna Ast (VDMA)'],
    ['Leiterin', 'gmbh', 'Dr. Anna Ast, Leiterin der Muster GmbH'],
    ['Leiterin Einkauf', 'gmbh', 'Dr. Anna Ast, Leiterin Einkauf der Muster GmbH'],
    ['Professorin', 'institut', 'Dr. Anna Ast, Professorin am Institut für Optik'],
  ])('is one word that says enough: %s', (job, org, expected) => {
    expect(second(job, org)).toContain(expected);
  });
});

describe('an office before the name in English', () => {
  const second = (id: string): string =>
    article({
      language: 'en',
      talks: [
        talk('a', { topic: 'light', contributions: [by('berg', 'siemens', { jobTitle: 'Head' })] }),
        talk('b', { topic: 'air', contributions: [by(id, 'gmbh', { jobTitle: 'Director' })] }),
      ],
    });

  test.each([
    ['madonna', 'Director Madonna of Muster GmbH'],
    ['ast', 'Dr. Anna Ast, Director of Muster GmbH,'],
  ])('never stands before another title: %s', (id, expected) => {
    expect(second(id)).toContain(expected);
  });
});

describe('people of one family', () => {
  const ulrichs = (more: Partial<PersonFacts> = {}): string =>
    article({
      people: [
        person('k', { givenName: 'Klaus', familyName: 'Ulrich' }),
        person('t', { givenName: 'Thea', familyName: 'Ulrich', ...more }),
      ],
      talks: [talk('a', { title: '', topic: 'Licht', contributions: [by('k'), by('t')] })],
    });

  test('share its name, unless one of them has a title', () => {
    expect(ulrichs()).toContain('Klaus und Thea Ulrich');
    expect(ulrichs({ honorificPrefix: 'Dr.' })).toContain('Klaus Ulrich und Dr. Thea Ulrich');
    expect(ulrichs({ namePrefix: 'von' })).toContain('Klaus Ulrich und Thea von Ulrich');
  });
});

describe('what stands around a name', () => {
  const one = (
    more: Partial<PersonFacts>,
    language = 'de',
    contribution = by('p', 'gmbh'),
  ): string =>
    article({
      language,
      people: [person('p', { givenName: 'Eva', familyName: 'Muster', ...more })],
      talks: [talk('a', { title: '', topic: 'Licht', contributions: [contribution] })],
    });

  test.each([
    ['M.Sc.', 'Eva Muster, M.Sc., of Muster GmbH '],
    ['Ph.D.', 'Eva Muster, Ph.D., of Muster GmbH '],
  ])('in English: %s', (honorificSuffix, expected) => {
    expect(one({ honorificSuffix }, 'en')).toContain(expected);
    expect(one({ honorificSuffix, honorificPrefix: 'Dr.' }, 'en')).toContain(
      honorificSuffix === 'Ph.D.' ? expected : `Dr. ${expected}`,
    );
  });

  test('a family name that reads like the letters after it stays whole when it comes again', () => {
    const text = article({
      language: 'en',
      people: [person('p', { givenName: 'Eva', familyName: 'Ma', honorificSuffix: 'Ma' })],
      talks: [
        talk('a', { topic: 'light', contributions: [by('p', 'gmbh')] }),
        talk('b', { topic: 'air', contributions: [by('p', 'siemens')] }),
      ],
    });
    expect(text).toContain('Eva Ma, Ma, of Muster GmbH ');
    expect(text).not.toMatch(/(?:^|\s),/u);
    expect(text.match(/, Ma,/gu)).toHaveLength(1);
  });

  test('a title that is written small begins a sentence with a capital', () => {
    expect(one({ honorificPrefix: 'doc. Ing.' }, 'en')).toContain('Doc. Ing. Eva Muster');
    expect(one({ honorificPrefix: 'doc. Ing.' }, 'en')).not.toContain('doc. Ing.');
  });

  test.each([
    ['Sprachforscherin', 'institut', 'Sprachforscherin am Institut für Optik'],
    ['Architekt', 'gmbh', 'Architekt bei der Muster GmbH'],
    ['Fachanwältin für Arbeitsrecht', 'gmbh', 'Fachanwältin für Arbeitsrecht bei der Muster GmbH'],
    ['Chefredakteurin', 'gmbh', 'Chefredakteurin der Muster GmbH'],
    ['Leiter des Instituts', 'institut', 'Leiter des Instituts für Optik'],
    ['Abteilungsleiterin', 'institut', 'Abteilungsleiterin am Institut für Optik'],
    ['Teamleiter Vertrieb', 'gmbh', 'Teamleiter Vertrieb bei der Muster GmbH'],
    ['Referatsleiter', 'ministerium', 'Referatsleiter im Ministerium für Licht'],
    ['Referatsleiter', 'stadt', 'Referatsleiter bei der Stadt Musterstadt'],
    ['Pressesprecherin', 'gmbh', 'Pressesprecherin der Muster GmbH'],
  ])('a profession is at an organization, a function is of it: %s', (jobTitle, org, expected) => {
    expect(one({}, 'de', by('p', org, { jobTitle }))).toContain(`Eva Muster, ${expected}`);
  });
});

describe('brackets', () => {
  const text = (jobTitle: string, org: string | string[]): string =>
    article({
      talks: [
        talk('a', { title: '', topic: 'Licht', contributions: [by('ast', org, { jobTitle })] }),
      ],
    });

  test('hold a post that is no person, with its organization', () => {
    expect(text('Leitung Qualität', 'gmbh')).toContain(
      'Dr. Anna Ast (Leitung Qualität, Muster GmbH) ',
    );
  });

  test('turn those of a name square', () => {
    expect(text('Gründerin und Rednerin', ['ug', 'vdma'])).toContain(
      '(Gründerin und Rednerin; Licht UG [haftungsbeschränkt], VDMA)',
    );
    expect(text('Gründerin', 'ug')).toContain('Gründerin der Licht UG (haftungsbeschränkt)');
  });
});

describe('a role', () => {
  const moderated = (
    gender: PersonFacts['grammaticalGender'],
    givenName: string,
    id = 'm',
  ): string =>
    article({
      people: [...PEOPLE, person(id, { givenName, familyName: 'Meer', grammaticalGender: gender })],
      talks: [
        talk('p', {
          kind: 'panel',
          contributions: [
            by('ast', 'gmbh'),
            by('berg', 'institut'),
            by(id, 'vdma', { role: 'moderator' }),
          ],
        }),
      ],
    });

  test('is never guessed from a given name', () => {
    for (const name of ['Maria', 'Peter', 'Andrea', 'Kim', 'Toni']) {
      expect(moderated('none', name)).not.toMatch(/Moderator(?:in)?\b/);
    }
  });

  test('may be said where the record knows it', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `m${String(index)}`);
    const seen = ids.map((id) => moderated('female', 'Kim', id));
    expect(seen.filter((text) => text.includes('Moderatorin war')).length).toBeGreaterThan(0);
    expect(seen.filter((text) => /Moderator war|Moderatorin (?!war)/.test(text))).toEqual([]);
    const male = ids.map((id) => moderated('male', 'Kim', id));
    expect(male.filter((text) => text.includes('Moderator war')).length).toBeGreaterThan(0);
  });

  test('is said with the verb that it had before a name was corrected', () => {
    const verb = (text: string): string => text.replaceAll(/Kim|Toni/g, 'X');
    expect(verb(moderated('female', 'Kim'))).toBe(verb(moderated('female', 'Toni')));
  });

  test('of somebody who won a prize', () => {
    const won = (id: string): ReturnType<typeof talk> =>
      talk(id, {
        title: '',
        kind: 'award',
        contributions: [by(id, 'gmbh', { role: 'award-winner' })],
      });
    const genders = ['female', 'male', 'none'] as const;
    const said = genders.map((grammaticalGender) =>
      article({
        people: [
          ...PEOPLE,
          person('first', { givenName: 'Kim', familyName: 'Klee' }),
          person('second', { givenName: 'Toni', familyName: 'Tann', grammaticalGender }),
        ],
        talks: [won('first'), won('second')],
      }),
    );
    expect(said[0]).toContain('Preisträgerin ist Toni Tann');
    expect(said[1]).toContain('Preisträger ist Toni Tann');
    expect(said[2]).toContain('Einen Preis erhielt Toni Tann');
  });
});
