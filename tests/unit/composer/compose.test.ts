import {
  blocksToText,
  compose,
  DEFAULT,
  EventNotHeldError,
  obstacleTo,
  recipeFor,
  UnknownLanguageError,
} from '../../../composer';
import type { Draft, Facts, Recipe } from '../../../composer';
import { by, facts, organization, person, talk } from './build';
import { congress, networkingLunch } from './events';

const PEOPLE = [
  person('ast', { givenName: 'Anna', familyName: 'Ast', honorificPrefix: 'Dr.' }),
  person('berg', { givenName: 'Ben', familyName: 'Berg' }),
  person('cetin', { givenName: 'Cem', familyName: 'Cetin' }),
  person('aue', { givenName: 'Ute', namePrefix: 'von der', familyName: 'Aue' }),
];
const ORGANIZATIONS = [
  organization('gmbh', { name: 'Muster GmbH', boilerplate: 'Die Muster GmbH baut Muster.' }),
  organization('institut', { name: 'Institut für Optik', kind: 'research-institute' }),
  organization('vdma', { name: 'VDMA', kind: 'association' }),
  organization('werke', { name: 'Stadtwerke Musterstadt' }),
];

type Given = Parameters<typeof facts>[0];

function draftOf(given: Given): Draft {
  return compose({ facts: facts({ people: PEOPLE, organizations: ORGANIZATIONS, ...given }) });
}

function body({ sections }: Draft): string {
  return sections
    .map(({ blocks }) => blocksToText(blocks))
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}

function section(draft: Draft, kind: string): string {
  const found = draft.sections.filter((one) => one.kind === kind);
  return found
    .map(({ blocks }) => blocksToText(blocks))
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}

const ids = (draft: Draft): string[] => draft.sections.map(({ id }) => id);

describe('the lead', () => {
  const lead = (
    event: NonNullable<Given>['event'],
    hosts: string[] = [],
    language = 'de',
  ): string =>
    section(
      draftOf({
        language,
        event,
        involvements: hosts.map((host) => ({ organization: host, role: 'host' })),
      }),
      'lead',
    );

  test.each<[string, NonNullable<Given>['event'], string[], string]>([
    [
      'a title that is a word for events takes its article',
      { title: 'Optiktag', topic: 'Licht' },
      [],
      'Um Licht ging es beim Optiktag.',
    ],
    [
      'a title with an adjective bends',
      { title: '3. Internationaler Optik-Kongress', topic: 'Licht' },
      ['gmbh'],
      'Um Licht ging es beim 3. Internationalen Optik-Kongress der Muster GmbH.',
    ],
    [
      'a title in the plural',
      { title: 'Optik-Tage', city: 'Ulm' },
      [],
      'Die Optik-Tage fanden in Ulm statt.',
    ],
    [
      'any other title is quoted behind the word for its kind',
      { title: 'Licht im Dunkeln', kind: 'conference', topic: 'Lampen' },
      [],
      'Bei der Konferenz „Licht im Dunkeln“ ging es um Lampen.',
    ],
    [
      'no title',
      { kind: 'workshop', topic: 'Lampen', startDate: '2026-03-01' },
      [],
      'Beim Workshop ging es am 1. März 2026 um Lampen.',
    ],
    [
      'a topic that the title has said',
      {
        title: 'Die Zukunft der Optik',
        kind: 'panel',
        topic: 'die Zukunft der Optik',
        city: 'Ulm',
      },
      [],
      'Die Podiumsdiskussion „Die Zukunft der Optik“ fand in Ulm statt.',
    ],
    [
      'several hosts',
      { title: 'Optiktag', startDate: '2026-03-01' },
      ['gmbh', 'werke'],
      'Am 1. März 2026 fand der Optiktag statt. Eingeladen hatten die Muster GmbH und die Stadtwerke Musterstadt.',
    ],
    [
      'several hosts and a number',
      {
        title: 'Optiktag',
        startDate: '2026-03-01',
        attendance: 1200,
        attendancePrecision: 'about',
      },
      ['institut', 'gmbh'],
      'Rund 1.200 Gäste kamen am 1. März 2026 zum Optiktag. Eingeladen hatten das Institut für Optik und die Muster GmbH.',
    ],
    [
      'a host of unknown grammar stands in the nominative',
      { title: 'Optiktag', city: 'Ulm', attendance: 30, attendancePrecision: 'exact' },
      ['vdma'],
      '30 Gäste kamen zum Optiktag nach Ulm. Eingeladen hatte VDMA.',
    ],
    [
      'a host in the title is not named again',
      { title: 'Sommerempfang der Muster GmbH', city: 'Ulm' },
      ['gmbh'],
      'Der Sommerempfang der Muster GmbH fand in Ulm statt.',
    ],
    [
      'a host alone',
      { title: 'Optiktag' },
      ['werke'],
      'Zum Optiktag hatten die Stadtwerke Musterstadt eingeladen.',
    ],
    [
      'a number alone',
      { title: 'Optiktag', attendance: 12, attendancePrecision: 'exact' },
      [],
      'Zwölf Gäste kamen zum Optiktag.',
    ],
    [
      'one guest',
      { title: 'Optiktag', city: 'Ulm', attendance: 1 },
      [],
      'Ein Gast kam zum Optiktag nach Ulm.',
    ],
    [
      'nobody came',
      { title: 'Optiktag', city: 'Ulm', attendance: 0 },
      [],
      'Der Optiktag fand in Ulm statt.',
    ],
    [
      'online, said by the noun',
      { title: 'Licht', kind: 'training', attendanceMode: 'online', startDate: '2026-03-01' },
      [],
      'Am 1. März 2026 fand die Online-Schulung „Licht“ statt.',
    ],
    [
      'online, said by a sentence',
      {
        title: 'Optiktag',
        kind: 'conference',
        attendanceMode: 'online',
        city: 'Ulm',
        topic: 'Licht',
      },
      [],
      'Um Licht ging es beim Optiktag. Der Optiktag fand online statt.',
    ],
    [
      'moved online',
      {
        title: 'Optiktag',
        eventStatus: 'moved-online',
        city: 'Ulm',
        startDate: '2026-03-01',
        attendance: 50,
      },
      [],
      'Rund 50 Personen nahmen am 1. März 2026 online am Optiktag teil.',
    ],
    [
      'hybrid',
      { title: 'Optiktag', attendanceMode: 'hybrid', city: 'Ulm' },
      [],
      'Der Optiktag fand in Ulm und online statt.',
    ],
    [
      'a venue of known gender',
      { title: 'Optiktag', venueName: 'Alte Schmiede', city: 'Ulm' },
      [],
      'Der Optiktag fand in der Alten Schmiede in Ulm statt.',
    ],
    [
      'a venue that names the city',
      { title: 'Optiktag', venueName: 'Messe Ulm', city: 'Ulm' },
      [],
      'Der Optiktag fand in der Messe Ulm statt.',
    ],
    [
      'a venue of unknown gender',
      { title: 'Optiktag', venueName: 'Kubus Nord', city: 'Ulm' },
      [],
      'Der Optiktag fand in Ulm, Kubus Nord, statt.',
    ],
    [
      'a venue without city',
      { title: 'Optiktag', venueName: 'Kubus Nord' },
      [],
      'Der Optiktag fand am Veranstaltungsort Kubus Nord statt.',
    ],
    [
      'who was there, in whole sentences',
      { title: 'Optiktag', city: 'Ulm', audience: 'Viele kamen zum ersten Mal' },
      [],
      'Der Optiktag fand in Ulm statt. Viele kamen zum ersten Mal.',
    ],
    ['nothing known but the title', { title: 'Optiktag' }, [], ''],
  ])('German: %s', (_, event, hosts, expected) => {
    expect(lead(event, hosts)).toBe(expected);
  });

  test.each<[string, NonNullable<Given>['event'], string[], string]>([
    [
      'the host acts',
      {
        title: 'Optics Day',
        kind: 'conference',
        city: 'Ulm',
        startDate: '2026-03-01',
        topic: 'light',
      },
      ['gmbh'],
      'At Optics Day in Ulm on March 1, 2026, the topic was light. The host was Muster GmbH.',
    ],
    [
      'no host',
      { title: 'Optics Day', startDate: '2026-03-01', endDate: '2026-03-03' },
      [],
      'Optics Day took place from March 1 to 3, 2026.',
    ],
    [
      'topic alone',
      { title: 'Light in the Dark', kind: 'panel', topic: 'lamps' },
      [],
      'At the panel discussion “Light in the Dark,” the focus was on lamps.',
    ],
    [
      'online',
      {
        title: 'Optics Day',
        attendanceMode: 'online',
        startDate: '2026-03-01',
        attendance: 9,
        attendancePrecision: 'exact',
      },
      [],
      'Nine people took part in Optics Day online on March 1, 2026.',
    ],
    [
      'a number',
      { title: 'Optics Day', city: 'Ulm', attendance: 1200, attendancePrecision: 'more-than' },
      [],
      'More than 1,200 guests attended Optics Day in Ulm.',
    ],
    [
      'a number alone',
      { title: 'Optics Day', attendance: 40, attendancePrecision: 'exact' },
      [],
      'Forty guests attended Optics Day.',
    ],
    ['nothing known but the title', { title: 'Optics Day' }, [], ''],
  ])('English: %s', (_, event, hosts, expected) => {
    expect(lead(event, hosts, 'en')).toBe(expected);
  });

  test('does not say the city twice', () => {
    expect(
      lead({ title: 'Optiktag', city: 'Ulm', topic: 'den Standort Ulm', attendance: 40 }, ['gmbh']),
    ).toMatch(
      /^Beim Optiktag der Muster GmbH (?:ging es|drehte sich alles) um den Standort Ulm\. Rund 40 Gäste kamen nach Ulm\.$/,
    );
  });
});

describe('a paragraph about talks', () => {
  test('is one for all the people of an organization, with the verb in their number', () => {
    const draft = draftOf({
      talks: [
        talk('one', { topic: 'Linsen', contributions: [by('ast', 'gmbh'), by('berg', 'gmbh')] }),
        talk('two', { topic: 'Licht', contributions: [by('cetin', 'institut')] }),
        talk('three', { topic: 'Lampen', contributions: [by('aue', 'gmbh')] }),
      ],
    });
    expect(ids(draft)).toEqual(['talks:gmbh', 'talks:institut']);
    const [first = '', second = ''] = section(draft, 'talks').split('\n\n');
    expect(first).toMatch(/Dr\. Anna Ast und Ben Berg von der Muster GmbH/);
    expect(first).toMatch(/Ute von der Aue, ebenfalls von der Muster GmbH,/);
    expect(first).toMatch(/sprachen|berichteten|gaben|informierten|referierten/);
    expect(first.endsWith('Die Muster GmbH baut Muster.')).toBe(true);
    expect(second).toMatch(/Cem Cetin vom Institut für Optik/);
    expect(draft.sections[0]?.sources).toEqual(
      expect.arrayContaining([
        { type: 'talk', documentId: 'one' },
        { type: 'talk', documentId: 'three' },
        { type: 'person', documentId: 'aue' },
        { type: 'organization', documentId: 'gmbh' },
      ]),
    );
  });

  test('has the topic as it is, or else the title in quotation marks', () => {
    const draft = draftOf({
      talks: [
        talk('a', {
          title: 'Ungenannt',
          topic: 'über die Linsen.',
          contributions: [by('ast', 'gmbh')],
        }),
        talk('b', { title: 'Was nun?', contributions: [by('berg', 'institut')] }),
      ],
    });
    expect(body(draft)).toContain('die Linsen');
    expect(body(draft)).not.toMatch(/Ungenannt|über über/);
    expect(body(draft)).toContain('„Was nun?“');
    expect(body(draft)).not.toMatch(/[?!…]“\./);
  });

  test('has the takeaways unchanged, closed where the full stop was forgotten', () => {
    const draft = draftOf({
      talks: [
        talk('a', {
          takeaways: ['Sie sagte „so“!', 'Ohne Punkt'],
          contributions: [by('ast', 'gmbh')],
        }),
      ],
    });
    expect(body(draft)).toContain('Sie sagte „so“! Ohne Punkt. Die Muster GmbH baut Muster.');
  });

  test('names job and organization of that day in apposition', () => {
    const given = (jobTitle: string, org: string): string =>
      body(
        draftOf({
          talks: [
            talk('a', {
              topic: 'Licht, das leuchtet',
              contributions: [by('ast', org, { jobTitle })],
            }),
          ],
        }),
      );
    expect(given('Leiterin Technik', 'gmbh')).toMatch(
      /^Dr\. Anna Ast, Leiterin Technik der Muster GmbH, /,
    );
    expect(given('Professorin für Licht', 'institut')).toMatch(
      /^Dr\. Anna Ast, Professorin für Licht am Institut für Optik, /,
    );
    expect(given('Referentin beim VDMA', 'vdma')).toMatch(/^Dr\. Anna Ast, Referentin beim VDMA, /);
    expect(given('Referentin', 'vdma')).toMatch(/^Dr\. Anna Ast \(Referentin, VDMA\) /);
  });

  test('puts organizations of unknown grammar in brackets', () => {
    const draft = draftOf({
      talks: [talk('a', { contributions: [by('ast', 'vdma'), by('berg', 'vdma')] })],
    });
    expect(body(draft)).toContain('Dr. Anna Ast und Ben Berg (beide VDMA)');
  });

  test('with people of several organizations is a group of its own', () => {
    const two = draftOf({
      talks: [talk('a', { contributions: [by('ast', 'gmbh'), by('berg', 'institut')] })],
    });
    expect(ids(two)).toEqual(['talks:a']);
    expect(body(two)).toContain(
      'Dr. Anna Ast von der Muster GmbH und Ben Berg vom Institut für Optik',
    );
    const three = draftOf({
      talks: [
        talk('a', { contributions: [by('ast', 'gmbh'), by('berg', 'institut'), by('cetin')] }),
      ],
    });
    expect(body(three)).toContain(
      'Dr. Anna Ast (Muster GmbH), Ben Berg (Institut für Optik) und Cem Cetin',
    );
  });

  test('names both organizations of a person who has two, and none where there is none', () => {
    const draft = draftOf({
      talks: [
        talk('a', { contributions: [by('ast', ['gmbh', 'institut'])] }),
        talk('b', { contributions: [by('berg')] }),
      ],
    });
    expect(body(draft)).toContain('Dr. Anna Ast von der Muster GmbH und vom Institut für Optik');
    expect(body(draft)).not.toMatch(/Ben Berg (?:von|vom|\()/);
    expect(draft.missing).toContainEqual({
      type: 'person',
      documentId: 'berg',
      attribute: 'organization',
      name: 'Ben Berg',
    });
  });

  test('names a person who spoke and moderated once with the title, with both roles', () => {
    const draft = draftOf({
      talks: [
        talk('a', {
          topic: 'Licht',
          contributions: [by('ast', 'gmbh'), by('ast', 'gmbh', { role: 'moderator' })],
        }),
      ],
    });
    expect(body(draft).match(/Dr\. Anna Ast/g)).toHaveLength(1);
    expect(body(draft)).toContain('Ast übernahm auch die Moderation.');
    expect(draft.speakers).toEqual(['ast']);
  });

  test('says title and organization at the first mention only', () => {
    const draft = draftOf({
      talks: [
        talk('a', { topic: 'Licht', contributions: [by('ast', 'gmbh')] }),
        talk('b', { topic: 'Farbe', contributions: [by('ast', 'gmbh')] }),
        talk('c', { kind: 'panel', contributions: [by('ast', 'gmbh'), by('berg', 'institut')] }),
      ],
    });
    expect(body(draft)).toMatch(/(?:Außerdem|Zudem|Darüber hinaus) \p{L}+ Ast /u);
    expect(section(draft, 'panel')).toContain('Anna Ast und Ben Berg (Institut für Optik)');
    expect(body(draft).match(/Dr\./g)).toHaveLength(1);
  });

  test('without anybody who spoke names the talk', () => {
    const draft = draftOf({
      talks: [
        talk('a', { title: 'Eins' }),
        talk('b', { title: 'Zwei', kind: 'demo', topic: 'Licht' }),
        talk('c', { title: '', takeaways: ['Nur das blieb.'] }),
        talk('d', { title: '', contributions: [by('nobody')] }),
      ],
    });
    expect(section(draft, 'talks')).toMatch(
      /^(?:Auf dem Programm stand|Zum Programm gehörte) der Vortrag „Eins“\. In der Vorführung „Zwei“ ging es um Licht\. Nur das blieb\.$/,
    );
  });

  test('is not made of breaks, of networking, or of what did not take place', () => {
    const draft = draftOf({
      talks: [
        talk('pause', { kind: 'break' }),
        talk('lunch', { kind: 'networking', takeaways: ['Es gab Suppe.'] }),
        talk('gone', { talkStatus: 'cancelled', contributions: [by('ast', 'gmbh')] }),
        talk('other', { talkStatus: 'replaced' }),
        talk('absent', { talkStatus: 'no-show' }),
      ],
    });
    expect(ids(draft)).toEqual(['networking']);
    expect(body(draft)).toBe('Es gab Suppe.');
    expect(draft.omitted.map(({ documentId, reason }) => [documentId, reason])).toEqual([
      ['gone', 'cancelled'],
      ['other', 'replaced'],
      ['absent', 'no-show'],
    ]);
    expect(draft.speakers).toEqual([]);
  });

  test('has a verb that fits the kind', () => {
    const of = (kind: string, given: Parameters<typeof talk>[1] = {}): string =>
      body(
        draftOf({
          talks: [talk('a', { kind, title: 'T', contributions: [by('berg')], ...given })],
        }),
      );
    expect(of('keynote')).toMatch(
      /hielt die Keynote „T“|Die Keynote „T“ hielt|steuerte die Keynote „T“ bei|in der Keynote (?:unter dem Titel )?„T“/i,
    );
    expect(of('keynote', { topic: 'Licht' })).toMatch(
      /die Keynote über Licht|in der Keynote über Licht/i,
    );
    expect(of('workshop')).toMatch(
      /(?:leitete|gestaltete|gab) den Workshop „T“|Den Workshop „T“ (?:leitete|gestaltete|gab) /,
    );
    expect(of('poster')).toMatch(/(?:zeigte|präsentierte|stellte) das Poster „T“|Das Poster „T“ /);
    expect(of('pitch')).toMatch(/den Pitch „T“|mit dem Pitch „T“ an/i);
    expect(of('demo')).toMatch(/(?:leitete|zeigte) die Vorführung „T“|Die Vorführung „T“ /);
    expect(of('talk', { title: '' })).toMatch(
      /hielt einen Vortrag|gehörte zu den Referierenden|kam mit einem Vortrag zu Wort/,
    );
    expect(of('award', { contributions: [by('berg', 'gmbh', { role: 'award-winner' })] })).toBe(
      'Den Preis „T“ erhielt Ben Berg von der Muster GmbH. Die Muster GmbH baut Muster.',
    );
  });

  test('says "the" keynote of a single one, and "a" keynote of several', () => {
    const key = (id: string, who: string): ReturnType<typeof talk> =>
      talk(id, { kind: 'keynote', topic: 'Licht', contributions: [by(who)] });
    expect(body(draftOf({ talks: [key('a', 'ast')] }))).toMatch(/(?:die|der) Keynote/i);
    const both = body(draftOf({ talks: [key('a', 'ast'), key('b', 'berg')] }));
    expect(both.match(/eine(?:r)? Keynote/gi)).toHaveLength(2);
  });
});

describe('greetings, discussions and closings', () => {
  test('one who opened', () => {
    const draft = draftOf({
      talks: [
        talk('w', { kind: 'welcome', contributions: [by('ast', 'gmbh', { jobTitle: 'Chefin' })] }),
      ],
    });
    expect(section(draft, 'greetings')).toMatch(
      /^Dr\. Anna Ast, Chefin der Muster GmbH, (?:begrüßte die Gäste|sprach zur Eröffnung|hieß die Gäste willkommen)\.$/,
    );
  });

  test('several who opened, with their offices', () => {
    const draft = draftOf({
      talks: [
        talk('w', {
          kind: 'welcome',
          contributions: [by('ast', 'gmbh', { jobTitle: 'Chefin' }), by('berg', 'institut')],
        }),
        talk('t', {
          contributions: [by('cetin', 'vdma', { role: 'greeting' }), by('aue', 'werke')],
        }),
      ],
    });
    expect(section(draft, 'greetings')).toBe(
      'Grußworte sprachen Dr. Anna Ast (Chefin, Muster GmbH), Ben Berg (Institut für Optik) und Cem Cetin (VDMA).',
    );
    expect(section(draft, 'talks')).toContain('Ute von der Aue von den Stadtwerken Musterstadt');
    expect(section(draft, 'talks')).not.toContain('Cetin');
  });

  test('in Swiss German without ß, but for names and what people wrote', () => {
    const draft = draftOf({
      language: 'de-CH',
      people: [person('gross', { givenName: 'Jürgen', familyName: 'Groß' }), ...PEOPLE],
      talks: [
        talk('w', { kind: 'welcome', contributions: [by('gross'), by('berg', 'gmbh')] }),
        talk('a', {
          title: 'Spaß',
          takeaways: ['Es macht Spaß.'],
          contributions: [by('berg', 'gmbh')],
        }),
        talk('b', { title: 'Gruß', contributions: [by('berg', 'gmbh')] }),
      ],
    });
    expect(section(draft, 'greetings')).toBe(
      'Grussworte sprachen Jürgen Groß und Ben Berg (Muster GmbH).',
    );
    expect(section(draft, 'talks')).toMatch(
      /«Spaß».*Es macht Spaß\. (?:Ausserdem|Zudem|Darüber hinaus) .*«Gruß»/,
    );
  });

  test('a discussion with twelve and a moderator is one paragraph', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      person(`p${String(index)}`, { familyName: `Gast${String(index)}` }),
    );
    const draft = draftOf({
      people: [...PEOPLE, ...many],
      talks: [
        talk('p', {
          title: 'Wohin?',
          kind: 'panel',
          takeaways: ['Man war sich einig.'],
          contributions: [
            by('ast', 'vdma', { role: 'moderator' }),
            ...many.map(({ documentId }) => by(documentId, 'gmbh', { role: 'panelist' })),
          ],
        }),
      ],
    });
    expect(ids(draft)).toEqual(['panel:p']);
    expect(draft.sections[0]?.blocks).toHaveLength(1);
    expect(body(draft)).toMatch(
      /^Unter dem Titel „Wohin\?“ diskutierten auf dem Podium Gast0 \(Muster GmbH\), .* und Gast11 \(Muster GmbH\)\. (?:Es moderierte|Durch die Diskussion führte|Die Runde leitete) Dr\. Anna Ast \(VDMA\)\. Man war sich einig\.$/,
    );
    expect(draft.speakers).toHaveLength(13);
  });

  test('a discussion about a topic', () => {
    const contributions = [by('ast', 'gmbh'), by('berg', 'institut')];
    expect(
      body(
        draftOf({
          talks: [talk('p', { title: '', kind: 'panel', topic: 'die Zukunft', contributions })],
        }),
      ),
    ).toBe(
      'Über die Zukunft diskutierten auf dem Podium Dr. Anna Ast (Muster GmbH) und Ben Berg (Institut für Optik).',
    );
  });

  test('last words, verdict, and who made it possible', () => {
    const draft = draftOf({
      event: { kind: 'congress', verdict: 'Es war gut.\n\nEs wird besser' },
      involvements: [
        { organization: 'gmbh', role: 'sponsor' },
        { organization: 'werke', role: 'partner' },
        { organization: 'institut', role: 'funder' },
        { organization: 'vdma', role: 'exhibitor' },
      ],
      talks: [talk('c', { kind: 'closing', contributions: [by('ast', 'gmbh')] })],
    });
    expect(section(draft, 'exhibition')).toBe(
      'In der begleitenden Ausstellung präsentierte sich VDMA.',
    );
    expect(section(draft, 'closing')).toBe(
      [
        'Das Schlusswort sprach Dr. Anna Ast von der Muster GmbH.',
        'Es war gut.',
        'Es wird besser.',
      ].join('\n\n'),
    );
    expect(section(draft, 'thanks')).toBe(
      [
        'Unterstützt wurde der Kongress von der Muster GmbH und den Stadtwerken Musterstadt. Gefördert wurde er vom Institut für Optik.',
      ].join('\n\n'),
    );
    expect(draft.organizations).toEqual(['vdma', 'gmbh', 'werke', 'institut']);
  });
});

describe('a long programme', () => {
  test('gives paragraphs to what was taken down and to keynotes, and lists the rest by track', () => {
    const draft = compose({ facts: congress() });
    expect(draft.sections.filter(({ kind }) => kind === 'keynotes')).toHaveLength(1);
    expect(draft.sections.filter(({ kind }) => kind === 'talks')).toHaveLength(4);
    const programme = draft.sections.find(({ id }) => id === 'programme');
    expect(programme?.blocks.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'list',
      'heading',
      'list',
      'heading',
      'list',
    ]);
    expect(draft.talks).toHaveLength(44);
    expect(blocksToText(programme?.blocks)).toContain(
      '- „Beitrag Nummer 7: Was nun?“ – Gerda Muster7 (Beispiel 7 GmbH)',
    );
  });

  test('of sixty posters is one list', () => {
    const posters = Array.from({ length: 60 }, (_, index) =>
      talk(`p${String(index)}`, {
        kind: 'poster',
        contributions: [by('ast', 'gmbh', { role: 'author' })],
      }),
    );
    const draft = draftOf({ talks: posters });
    expect(ids(draft)).toEqual(['programme']);
    expect(draft.sections[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'list']);
    expect(body(draft)).toMatch(/^Zu sehen waren 60 Poster:/);
    expect(draft.talks).toHaveLength(60);
  });

  test('of sixty talks that were all taken down keeps to the paragraphs of the recipe and loses no sentence', () => {
    const talks = Array.from({ length: 60 }, (_, index) =>
      talk(`t${String(index)}`, {
        takeaways: [`Satz ${String(index)} blieb hängen.`],
        contributions: [by('ast', 'gmbh')],
      }),
    );
    const draft = draftOf({ talks });
    const paragraphs = draft.sections
      .flatMap(({ blocks }) => blocks)
      .filter(({ type }) => type === 'paragraph');
    expect(paragraphs.length).toBeLessThanOrEqual(recipeFor('other').limits.featured + 2);
    for (let index = 0; index < 60; index += 1) {
      expect(body(draft)).toContain(`Satz ${String(index)} blieb hängen.`);
    }
  });

  test('of three hundred talks is a number, by track where there are tracks', () => {
    const of = (tracks: string[]): Draft =>
      draftOf({
        talks: Array.from({ length: 300 }, (_, index) =>
          talk(`t${String(index)}`, {
            contributions: [by('berg', 'gmbh')],
            ...(tracks.length === 0 ? {} : { track: tracks[index % tracks.length] ?? '' }),
            takeaways: index === 7 ? ['Nur hier wurde mitgeschrieben.'] : [],
          }),
        ),
      });
    const plain = of([]);
    expect(ids(plain)).toEqual(['talks:gmbh', 'programme']);
    expect(section(plain, 'programme')).toBe('Das weitere Programm umfasste 299 Beiträge.');
    expect(body(plain)).toContain('Nur hier wurde mitgeschrieben.');
    expect(section(of(['Optik', 'Chemie']), 'programme')).toBe(
      'Das weitere Programm umfasste 299 Beiträge in zwei Themenblöcken: Optik (150) und Chemie (149).',
    );
    // A talk that is only counted is none that the article is about.
    expect(plain.talks).toEqual(['t7']);
  });

  test('that would be listed too long still has every sentence that was taken down', () => {
    const talks = Array.from({ length: 120 }, (_, index) =>
      talk(`t${String(index)}`, {
        takeaways: index % 4 === 0 ? [`Satz ${String(index)} blieb hängen.`] : [],
        contributions: [by('ast', 'gmbh')],
      }),
    );
    const draft = draftOf({ talks });
    for (let index = 0; index < 120; index += 4) {
      expect(body(draft)).toContain(`Satz ${String(index)} blieb hängen.`);
    }
    expect(section(draft, 'programme')).toMatch(/Das weitere Programm umfasste 90 Beiträge\.$/);
  });
});

describe('the draft', () => {
  test('has the theme as its headline and the event above it', () => {
    expect(compose({ facts: networkingLunch('de') })).toMatchObject({
      kicker: 'IVAM-Networking Lunch',
      title: 'Der Wirtschaftsstandort Dortmund',
      recipe: { id: 'networking' },
    });
  });

  test.each([
    ['conference', 'die Zukunft der Optik', 'Die Zukunft der Optik'],
    ['conference', 'den Standort Ulm', 'Der Standort Ulm'],
    ['conference', 'den digitalen Wandel', 'Der digitale Wandel'],
    ['conference', 'den Menschen in der Fabrik', 'Im Gespräch über den Menschen in der Fabrik'],
    ['conference', 'die Frage, wer zahlt', 'Wer zahlt'],
    ['conference', 'neue Lichtquellen', 'Neue Lichtquellen'],
    ['panel', 'den Menschen in der Fabrik', 'Diskussion über den Menschen in der Fabrik'],
  ])('headline for a %s about %s', (kind, topic, expected) => {
    expect(draftOf({ event: { title: 'Optiktag', kind, topic } }).title).toBe(expected);
  });

  test('has the event as its headline where there is no theme, with its kind above it', () => {
    expect(draftOf({ event: { title: 'Licht', kind: 'conference' } })).toMatchObject({
      title: 'Licht',
      kicker: 'Konferenz',
    });
    expect(
      draftOf({ event: { title: 'Optik-Konferenz', kind: 'conference' } }).kicker,
    ).toBeUndefined();
    expect(draftOf({ event: { kind: 'conference' } })).toMatchObject({ title: 'Konferenz' });
    expect(draftOf({ language: 'en', event: { title: 'Light', kind: 'award' } }).kicker).toBe(
      'Award ceremony',
    );
  });

  test('keeps to the lengths of the fields', () => {
    const long = 'Wort 👩‍👩‍👧‍👦 '.repeat(60);
    const draft = draftOf({
      event: {
        title: long.slice(0, 255),
        kind: 'conference',
        topic: `die Lampe ${long.slice(0, 240)}`,
        venueName: long,
        city: long,
      },
    });
    expect(draft.title.length).toBeLessThanOrEqual(255);
    expect(draft.kicker?.length).toBeLessThanOrEqual(80);
    expect(draft.teaser?.length).toBeLessThanOrEqual(600);
    expect(`${draft.title}${draft.kicker ?? ''}${draft.teaser ?? ''}`).not.toMatch(
      /\p{Surrogate}/u,
    );
  });

  test('is about those whom it names, in the order of their first mention', () => {
    const draft = compose({ facts: networkingLunch('de') });
    expect(draft.speakers).toEqual(['jaeger', 'gruetzenbach', 'steigerwald']);
    expect(draft.organizations).toEqual(['ivam', 'wf', 'raith']);
    expect(draft.talks).toEqual(['location', 'nano']);
  });

  test('names what the recipe wanted and the records do not have', () => {
    const draft = draftOf({
      event: { title: 'Optiktag', kind: 'networking' },
      talks: [talk('a', { title: 'Eins', contributions: [by('berg')] })],
    });
    expect(draft.missing.map(({ type, attribute }) => `${type}.${attribute}`)).toEqual([
      'event.topic',
      'event.startsAt',
      'event.city',
      'event.involvements',
      'event.attendance',
      'talk.topic',
      'talk.takeaways',
      'person.organization',
      'event.networkingNote',
      'event.verdict',
    ]);
    expect(compose({ facts: networkingLunch('de') }).missing).toEqual([]);
  });

  test('asks for no place of what was online, and for the date of what was all day', () => {
    const attributes = draftOf({ event: { attendanceMode: 'online', allDay: true } }).missing.map(
      ({ attribute }) => attribute,
    );
    expect(attributes).toContain('startDate');
    expect(attributes).not.toContain('city');
  });

  test('passes on what was left out of the facts', () => {
    const omitted: Facts['omitted'] = [
      { type: 'person', documentId: 'x', name: 'X', reason: 'hidden' },
    ];
    expect(draftOf({ omitted }).omitted).toEqual(omitted);
  });

  test('is not made of an event that did not take place', () => {
    const cancelled = facts({ event: { eventStatus: 'cancelled' } });
    expect(obstacleTo(cancelled)).toBe('cancelled');
    expect(() => compose({ facts: cancelled })).toThrow(EventNotHeldError);
    expect(obstacleTo(facts({ event: { eventStatus: 'rescheduled' } }))).toBeUndefined();
  });

  test.each(['fr', 'nonsense_code!', ''])(
    'is not made in a language that we do not have: %p',
    (language) => {
      const foreign = facts({ language, event: { title: 'Optiktag', city: 'Ulm' } });
      expect(obstacleTo(foreign)).toBe('language-unknown');
      expect(() => compose({ facts: foreign })).toThrow(UnknownLanguageError);
    },
  );

  test('says of a cancelled event that it was cancelled, whatever the language', () => {
    expect(obstacleTo(facts({ language: 'fr', event: { eventStatus: 'cancelled' } }))).toBe(
      'cancelled',
    );
  });

  test('is the same for composed and decomposed letters, and has no marks that turn the page around', () => {
    const draft = draftOf({
      people: [person('ast', { givenName: 'Ju\u0308rgen\u202e', familyName: '  Gro\u00df ' })],
      talks: [talk('a', { topic: 'Licht,\u0000 das leuchtet', contributions: [by('ast')] })],
    });
    expect(body(draft)).toMatch(/^Jürgen Groß .*Licht, das leuchtet\.$/);
  });

  test('follows the recipe that is given', () => {
    const recipe: Recipe = {
      ...DEFAULT,
      id: 'short',
      version: 3,
      sections: [{ kind: 'closing' }, { kind: 'lead' }],
    };
    const draft = compose({ facts: networkingLunch('de'), recipe });
    expect(draft.recipe).toEqual({ id: 'short', version: 3 });
    expect(ids(draft)).toEqual(['closing', 'lead']);
    expect(draft.speakers).toEqual([]);
  });

  test('has sections of unique ids even where documentIds repeat between types', () => {
    const draft = draftOf({
      people: [person('x'), person('y')],
      organizations: [organization('same', { name: 'Muster GmbH' })],
      talks: [
        talk('a', { contributions: [by('x', 'same')] }),
        talk('same', { contributions: [by('y')] }),
      ],
    });
    expect(ids(draft)).toEqual(['talks:same', 'talks:same-2']);
  });

  test.each(['de', 'en'])(
    'introduces who led a discussion and took part in it once (%s)',
    (language) => {
      const draft = draftOf({
        language,
        people: [
          person('ast', { honorificPrefix: 'Dr.', givenName: 'Ida', familyName: 'Ast' }),
          person('berg', { givenName: 'Bo', familyName: 'Berg' }),
        ],
        talks: [
          talk('a', {
            kind: 'panel',
            title: 'Was nun?',
            contributions: [
              by('ast', [], { role: 'moderator' }),
              by('berg', [], { role: 'moderator' }),
              by('ast'),
            ],
          }),
        ],
      });
      expect(body(draft).match(/Ast/gu)).toEqual(['Ast']);
      expect(body(draft)).toMatch(/Dr\.\sIda Ast/u);
      expect(body(draft)).toContain('Bo Berg');
    },
  );
});
