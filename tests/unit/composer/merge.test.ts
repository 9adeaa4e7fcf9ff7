import { blocksToText, compose, merge, resolve, sameBlock, stateOf } from '../../../composer';
import type { Block, Facts, MergedBlock, MergeResult, Section } from '../../../composer';
import { by, organization, person, talk } from './build';
import { networkingLunch } from './events';
import { bodyOf, heading, list, paragraph, section } from './merge.texts';

const LUNCH = networkingLunch('de');
const composed = (given: Facts): Section[] => compose({ facts: given }).sections;
const BASE = composed(LUNCH);

/** Blocks of the lunch, by section. */
const textOf = (id: string, sections = BASE): string =>
  blocksToText(sections.find((one) => one.id === id)?.blocks);

const withoutTalk = (id: string): Facts => ({
  ...LUNCH,
  talks: LUNCH.talks.filter(({ documentId }) => documentId !== id),
});

function edited(id: string, change: (text: string) => string): Block[] {
  return bodyOf(
    BASE.map((one) =>
      one.id === id ? { ...one, blocks: [paragraph(change(blocksToText(one.blocks)))] } : one,
    ),
  );
}

const told = ({ changes }: MergeResult): string[] =>
  changes.map(({ state, section: from }) => (from === undefined ? state : `${state} ${from.id}`));
const decisions = ({ changes }: MergeResult): NonNullable<MergedBlock['decision']>[] =>
  changes.flatMap(({ decision }) => decision ?? []);
const paragraphs = (blocks: unknown): string[] => blocksToText(blocks).split('\n\n');

describe('the networking lunch, after the programme changed', () => {
  test('a talk was cancelled: its paragraph leaves the text, and can be put back', () => {
    const fresh = composed(withoutTalk('nano'));
    const result = merge({ base: BASE, theirs: bodyOf(BASE), fresh });
    expect(result.body).toEqual(bodyOf(fresh));
    expect(told(result)).toContain('removed talks:raith');
    const [removed] = decisions(result);
    expect(removed).toMatchObject({ kind: 'removed', fresh: [] });
    const back = resolve(result, { [removed?.id ?? '']: 'theirs' });
    expect(back.body).toEqual(bodyOf(BASE));
    expect(told(merge({ base: back.base, theirs: back.body, fresh }))).toContain('own');
  });

  test('a talk was cancelled whose paragraph an editor had changed: it stays, marked, until decided', () => {
    const theirs = edited('talks:raith', (text) => text.replace('tausendmal', 'viel'));
    const fresh = composed(withoutTalk('nano'));
    const result = merge({ base: BASE, theirs, fresh });
    expect(result.body).toEqual(theirs);
    expect(told(result)).toContain('source-gone talks:raith');

    const again = merge({ base: result.base, theirs: result.body, fresh });
    expect(again).toEqual(result);

    const [gone] = decisions(result);
    expect(gone?.kind).toBe('source-gone');
    const out = resolve(result, { [gone?.id ?? '']: 'fresh' });
    expect(out.body).toEqual(bodyOf(fresh));
    const kept = resolve(result, { [gone?.id ?? '']: 'theirs' });
    expect(kept.body).toEqual(theirs);
    expect(kept.base).toEqual(fresh);
    expect(decisions(merge({ base: kept.base, theirs: kept.body, fresh }))).toEqual([]);
  });

  test('a talk that was cancelled takes place after all: nothing is left to decide', () => {
    const theirs = edited('talks:raith', (text) => text.replace('tausendmal', 'viel'));
    const off = merge({ base: BASE, theirs, fresh: composed(withoutTalk('nano')) });
    const on = merge({ base: off.base, theirs: off.body, fresh: BASE });
    expect(on.body).toEqual(theirs);
    expect(on.base).toEqual(BASE);
    expect(told(on)).toContain('edited talks:raith');
  });

  const renamed: Facts = {
    ...LUNCH,
    people: {
      ...LUNCH.people,
      steigerwald: person('steigerwald', {
        honorificPrefix: 'Dr.',
        givenName: 'Michael',
        familyName: 'Steigerwalder',
        grammaticalGender: 'male',
      }),
    },
  };

  test('a speaker was renamed: the name changes, and nothing else', () => {
    const result = merge({ base: BASE, theirs: bodyOf(BASE), fresh: composed(renamed) });
    expect(told(result)).toContain('updated talks:raith');
    expect(result.changes.filter(({ state }) => state !== 'composed')).toHaveLength(1);
    expect(blocksToText(result.body)).toContain(
      'Dr.\u00a0Michael Steigerwalder von der Raith GmbH',
    );
  });

  test('a speaker was renamed where an editor had written on: both are offered, and both in one', () => {
    const theirs = edited('talks:raith', (text) => `${text} Das Publikum fragte lange nach.`);
    const result = merge({ base: BASE, theirs, fresh: composed(renamed) });
    expect(result.body).toEqual(theirs);
    const [decision] = decisions(result);
    expect(decision).toMatchObject({
      kind: 'changed',
      base: BASE.find(({ id }) => id === 'talks:raith')?.blocks,
    });
    const text = blocksToText(resolve(result, { [decision?.id ?? '']: 'combined' }).body);
    expect(text).toContain('Michael Steigerwalder');
    expect(text).toContain('Nanofabrikation. Das Publikum fragte lange nach.');
  });

  test('a name was corrected in the records as an editor had written already: there is nothing to decide', () => {
    const base = [section('a', 'Kim Mustr sprach über Licht und Glas im neuen Labor.')];
    const fresh = [section('a', 'Kim Muster sprach über Licht und Glas im neuen Labor.')];
    const theirs = [paragraph('Kim Muster sprach lange über Licht und Glas im neuen Labor.')];
    const result = merge({ base, theirs, fresh });
    expect(result).toMatchObject({ body: theirs, base: fresh, changes: [{ state: 'edited' }] });
    expect(decisions(result)).toEqual([]);
  });

  test('an editor and the facts changed the same word: no combined version', () => {
    const theirs = edited('talks:raith', (text) => text.replace('Steigerwald ', 'Stegerwald '));
    const [decision] = decisions(merge({ base: BASE, theirs, fresh: composed(renamed) }));
    expect(decision?.kind).toBe('changed');
    expect(decision).not.toHaveProperty('combined');
  });

  const added: Facts = {
    ...LUNCH,
    talks: LUNCH.talks.toSpliced(
      1,
      0,
      talk('optik', {
        title: 'Linsen aus Musterstadt',
        takeaways: ['Kleine Linsen sehen mehr.'],
        contributions: [by('neu', 'linsen')],
      }),
    ),
    people: { ...LUNCH.people, neu: person('neu', { givenName: 'Nora', familyName: 'Neu' }) },
    organizations: {
      ...LUNCH.organizations,
      linsen: organization('linsen', { name: 'Linsen GmbH' }),
    },
  };

  test('a new talk in the middle comes in at its place', () => {
    const fresh = composed(added);
    const result = merge({ base: BASE, theirs: bodyOf(BASE), fresh });
    expect(result.body).toEqual(bodyOf(fresh));
    expect(told(result).slice(1, 4)).toEqual([
      'composed talks:wf',
      'new talks:linsen',
      expect.stringMatching(/talks:raith$/),
    ]);
  });

  test('a new talk comes after its predecessor, also where an editor moved that to the end', () => {
    const body = bodyOf(BASE);
    const theirs = [...body.toSpliced(1, 1), ...body.slice(1, 2)];
    const result = merge({ base: BASE, theirs, fresh: composed(added) });
    expect(told(result).slice(-2)).toEqual(['composed talks:wf', 'new talks:linsen']);
  });

  test('a new talk does not part a paragraph from what an editor wrote on to it', () => {
    const theirs = bodyOf(BASE).toSpliced(2, 0, paragraph('Er nannte dafür drei Gründe.'));
    const result = merge({ base: BASE, theirs, fresh: composed(added) });
    expect(told(result).slice(1, 4)).toEqual(['composed talks:wf', 'own', 'new talks:linsen']);
  });

  test('a new talk does not come under the heading that an editor gave to the next one', () => {
    const theirs = bodyOf(BASE).toSpliced(2, 0, heading('Feiner als ein Haar'));
    const result = merge({ base: BASE, theirs, fresh: composed(added) });
    expect(told(result).slice(1, 4)).toEqual(['composed talks:wf', 'new talks:linsen', 'own']);
  });

  test('an editor joined two paragraphs: they are one edited block, and both facts are offered with it', () => {
    const joined = paragraph(`${textOf('talks:wf')} ${textOf('talks:raith')}`);
    const theirs = bodyOf(BASE).toSpliced(1, 2, joined);
    expect(stateOf(BASE, theirs).sections.slice(1, 3)).toMatchObject([
      { id: 'talks:wf', state: 'edited', blocks: [1] },
      { id: 'talks:raith', state: 'edited', blocks: [1] },
    ]);
    const result = merge({ base: BASE, theirs, fresh: composed(renamed) });
    expect(result.body).toEqual(theirs);
    const [decision, ...more] = decisions(result);
    expect(more).toEqual([]);
    expect(decision?.base).toHaveLength(2);
    const both = resolve(result, { [decision?.id ?? '']: 'combined' }).body;
    expect(blocksToText(both.slice(1, 2))).toBe(
      `${textOf('talks:wf')} ${textOf('talks:raith', composed(renamed))}`,
    );
    expect(resolve(result, { [decision?.id ?? '']: 'fresh' }).body).toEqual(
      bodyOf(composed(renamed)),
    );
  });

  test('an editor split a paragraph: its pieces are one edited block', () => {
    const [first = '', ...rest] = textOf('talks:raith').split(/(?<=dukt\.|Haar\.) /u);
    const theirs = bodyOf(BASE).toSpliced(2, 1, paragraph(first), paragraph(rest.join(' ')));
    const result = merge({ base: BASE, theirs, fresh: composed(renamed) });
    expect(result.body).toEqual(theirs);
    const [decision] = decisions(result);
    expect(decision?.theirs).toHaveLength(2);
    expect(resolve(result, { [decision?.id ?? '']: 'fresh' }).body).toEqual(
      bodyOf(composed(renamed)),
    );
  });

  test('an editor moved networking to the top: it stays there, and still follows the facts', () => {
    const body = bodyOf(BASE);
    const at = BASE.findIndex(({ id }) => id === 'networking');
    const theirs = [...body.slice(at, at + 1), ...body.toSpliced(at, 1)];
    expect(stateOf(BASE, theirs).sections.filter(({ moved }) => moved)).toMatchObject([
      { id: 'networking', state: 'composed' },
    ]);
    const noted = { ...LUNCH, event: { ...LUNCH.event, networkingNote: 'Es gab Suppe.' } };
    const result = merge({ base: BASE, theirs, fresh: composed(noted) });
    expect(told(result).slice(0, 2)).toEqual(['updated networking', 'composed lead']);
    expect(paragraphs(result.body)[0]).toBe('Es gab Suppe.');
  });

  test('talks changed places: the text follows, and what an editor wrote goes with its paragraph', () => {
    const theirs = bodyOf(BASE).toSpliced(2, 0, paragraph('Er nannte dafür drei Gründe.'));
    const fresh = composed({ ...LUNCH, talks: LUNCH.talks.toReversed() });
    const result = merge({ base: BASE, theirs, fresh });
    const order = told(result).map((state) => state.replace(/^\w+ /, ''));
    expect(order.slice(0, 4)).toEqual(['lead', 'talks:raith', 'talks:wf', 'own']);
  });

  test('an editor deleted a paragraph: it stays out, and is offered when its facts change', () => {
    const theirs = bodyOf(BASE).toSpliced(2, 1);
    const same = merge({ base: BASE, theirs, fresh: BASE });
    expect(same.body).toEqual(theirs);
    expect(decisions(same)).toEqual([]);
    expect(told(same)).toContain('deleted talks:raith');

    const result = merge({ base: BASE, theirs, fresh: composed(renamed) });
    expect(result.body).toEqual(theirs);
    const [decision] = decisions(result);
    expect(decision).toMatchObject({ kind: 'deleted', theirs: [] });
    expect(resolve(result, { [decision?.id ?? '']: 'fresh' }).body).toEqual(
      bodyOf(composed(renamed)),
    );
    const out = resolve(result, { [decision?.id ?? '']: 'theirs' });
    expect(decisions(merge({ ...out, theirs: out.body, fresh: composed(renamed) }))).toEqual([]);
  });

  test('a paragraph stays deleted until it is decided, also beside one that reads like it', () => {
    const body = bodyOf(BASE);
    const own = paragraph('Licht, Licht, Licht.');
    const theirs = body.toSpliced(2, 1, own);
    const first = merge({ base: BASE, theirs, fresh: composed(renamed) });
    expect(decisions(first)).toMatchObject([{ kind: 'deleted' }]);
    const [deleted] = first.base.flatMap(({ open = [] }) => open);
    expect(deleted?.stands).toEqual([]);
    // The editor writes something like it at its place.
    const alike = edited('talks:raith', (text) => `${text} Das war es.`);
    const again = merge({ base: first.base, theirs: alike, fresh: composed(renamed) });
    expect(again.body).toEqual(alike);
    expect(decisions(again).map(({ id, kind }) => ({ id, kind }))).toEqual(
      decisions(first).map(({ id, kind }) => ({ id, kind })),
    );
    // Put back as it was, it is offered the new facts.
    const restored = merge({ base: first.base, theirs: body, fresh: composed(renamed) });
    expect(decisions(restored)).toMatchObject([{ kind: 'changed' }]);
  });

  test('what was not decided rests on the facts that the editor saw, however often they change', () => {
    const theirs = edited('talks:raith', (text) => `${text} Das Publikum fragte lange nach.`);
    const first = merge({ base: BASE, theirs, fresh: composed(renamed) });
    const second = merge({ base: first.base, theirs: first.body, fresh: composed(added) });
    const back = told(second).filter((state) => state.endsWith('talks:raith'));
    expect(second.body).toContainEqual(theirs[2]);
    expect(back).toHaveLength(1);
  });
});

const talks = (...names: string[]): string[] =>
  names.map((name) => `„${name} im Alltag der Fertigung“ – ${name}a Muster (${name} GmbH)`);
const NAMES = Array.from({ length: 40 }, (_, index) => `Thema${String(index)}`);

describe('a list that a person edited', () => {
  const base = [section('programme', 'Das Programm:', list(...talks(...NAMES)))];
  const body = bodyOf(base);
  const withItems = (items: string[]): Block[] => body.toSpliced(1, 1, list(...items));
  const fresh = (items: string[]): Section[] => [
    section('programme', 'Das Programm:', list(...items)),
  ];
  const items = talks(...NAMES);
  const mine = items.with(5, `${items[5] ?? ''}, mit Vorführung`);

  test.each([
    [
      'one talk more',
      items.toSpliced(20, 0, ...talks('Neues')),
      mine.toSpliced(20, 0, ...talks('Neues')),
    ],
    ['one talk less', items.toSpliced(20, 1), mine.toSpliced(20, 1)],
    ['talks in another order', items.toReversed(), mine.toReversed()],
    [
      'one talk changed',
      items.with(7, `${items[7] ?? ''}, neu`),
      mine.with(7, `${items[7] ?? ''}, neu`),
    ],
  ])('takes %s, without a decision', (_, now, expected) => {
    const result = merge({ base, theirs: withItems(mine), fresh: fresh(now) });
    expect(result.body).toEqual(withItems(expected));
    expect(result.base).toEqual(fresh(now));
  });

  test('offers the one item that both changed, and takes the rest', () => {
    const now = items.with(5, (items[5] ?? '').replace('Muster', 'Neuname')).toSpliced(0, 1);
    const result = merge({ base, theirs: withItems(mine), fresh: fresh(now) });
    expect(result.body).toEqual(withItems(mine.toSpliced(0, 1)));
    const again = merge({ base: result.base, theirs: result.body, fresh: fresh(now) });
    expect(again.body).toEqual(result.body);
    const ids = ({ changes }: MergeResult): string[] =>
      changes.flatMap(({ list: merged }) =>
        (merged?.items ?? []).flatMap(({ decision }) =>
          decision?.kind === 'changed' ? [decision.id] : [],
        ),
      );
    expect(ids(result)).toHaveLength(1);
    expect(ids(again)).toEqual(ids(result));
    for (const { changes, ...same } of [result, again]) {
      const [open] = changes.flatMap(({ list: merged }) =>
        (merged?.items ?? []).flatMap(({ decision }) =>
          decision?.kind === 'changed' ? [decision] : [],
        ),
      );
      const both = resolve({ changes, ...same }, { [open?.id ?? '']: 'combined' });
      expect(both.base).toEqual(fresh(now));
      expect(both.body).toEqual(withItems(now.with(4, `${now[4] ?? ''}, mit Vorführung`)));
    }
  });
});

describe('what an editor writes is carried through as it stands', () => {
  const own: Block[] = [
    { type: 'quote', children: [{ type: 'text', text: 'Klein\u00a0ist fein.', italic: true }] },
    { type: 'code', language: 'plaintext', children: [{ type: 'text', text: 'a  b' }] },
    {
      type: 'image',
      image: { url: '/uploads/a.jpg', alternativeText: null, mime: 'image/jpeg' },
      children: [{ type: 'text', text: '' }],
    },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: '' },
        { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'hier' }] },
        { type: 'text', text: '', bold: true },
      ],
    },
  ];

  test('quotes, code, pictures, links, marks, empty text nodes', () => {
    const theirs = bodyOf(BASE).toSpliced(2, 0, ...own);
    const result = merge({ base: BASE, theirs, fresh: composed(withoutTalk('nano')) });
    expect(result.body.slice(2, 6)).toEqual(own);
  });

  test('a link that an editor set stays where the facts change another word', () => {
    const base = [section('a', 'Kim Muster sprach über Licht im Labor der Firma.')];
    const theirs: Block[] = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Kim Muster sprach über ' },
          { type: 'link', url: '/licht', children: [{ type: 'text', text: 'Licht', bold: true }] },
          { type: 'text', text: ' im Labor der Firma.' },
        ],
      },
    ];
    const fresh = [section('a', 'Kim Neumuster sprach über Licht im Labor der Firma.')];
    const [decision] = decisions(merge({ base, theirs, fresh }));
    expect(decision?.combined).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Kim Neumuster sprach über ' },
          { type: 'link', url: '/licht', children: [{ type: 'text', text: 'Licht', bold: true }] },
          { type: 'text', text: ' im Labor der Firma.' },
        ],
      },
    ]);
  });
});

describe('whether two blocks are the same', () => {
  const text = (...children: object[]): unknown => ({ type: 'paragraph', children });
  const leaf = (written: string, marks: object = {}): object => ({
    type: 'text',
    text: written,
    ...marks,
  });

  test.each([
    ['text cut into nodes', text(leaf('ab')), text(leaf('a'), leaf('b')), true],
    ['an empty node', text(leaf('ab')), text(leaf('ab'), leaf('')), true],
    ['a mark that is off', text(leaf('ab')), text(leaf('ab', { bold: false })), true],
    ['a no-break space', text(leaf('Dr.\u00a0Muster')), text(leaf('Dr. Muster')), true],
    ['a decomposed umlaut', text(leaf('für')), text(leaf('fu\u0308r')), true],
    [
      'attributes in another order',
      { type: 'heading', level: 2, children: [] },
      { level: 2, children: [], type: 'heading' },
      true,
    ],
    ['a mark', text(leaf('ab')), text(leaf('ab', { bold: true })), false],
    ['a level', { type: 'heading', level: 2 }, { type: 'heading', level: 3 }, false],
    ['an address', text({ type: 'link', url: '/a' }), text({ type: 'link', url: '/b' }), false],
    ['a letter', text(leaf('ab')), text(leaf('aB')), false],
    ['nothing and an empty paragraph', null, text(leaf('')), false],
  ])('%s', (_, one, other, expected) => {
    expect(sameBlock(one, other)).toBe(expected);
    expect(sameBlock(other, one)).toBe(expected);
  });

  test('a no-break space stays as the editor has it', () => {
    const theirs = edited('talks:raith', (written) => written.replaceAll('\u00a0', ' '));
    const result = merge({ base: BASE, theirs, fresh: BASE });
    expect(result.body).toEqual(theirs);
    expect(told(result)).toContain('composed talks:raith');
  });

  test('a word stays as it is in its place, however it is written in another', () => {
    const of = (text: string): Section[] => [section('talks:linsen', text)];
    const base = of('Dr. Ast für A, Dr. Berg für B und Dr.\u00a0Clay kamen zum Kongress.');
    const theirs = bodyOf(
      of('Dr.\u00a0Ast fu\u0308r A, Dr. Berg für B und Dr.\u00a0Clay kamen gern zum Kongress.'),
    );
    const fresh = of('Dr. Ast für A, Dr. Berg für B und Dr. Clay kamen zum Forum.');
    const result = merge({ base, theirs, fresh });
    const [decision] = decisions(result);
    expect(blocksToText(resolve(result, { [decision?.id ?? '']: 'combined' }).body)).toBe(
      'Dr.\u00a0Ast fu\u0308r A, Dr. Berg für B und Dr.\u00a0Clay kamen gern zum Forum.',
    );
  });
});

describe('the example of docs/merge.md', () => {
  const base = [
    section('talks:linsen', 'Kim Muster von der Linsen GmbH sprach über Licht.'),
    section('networking', 'Beim Mittagessen war Zeit für Gespräche.'),
  ];
  const fresh = [
    section('talks:linsen', 'Kim Neumuster von der Linsen GmbH sprach über Licht.'),
    section('networking', 'Beim Abendessen war Zeit für Gespräche.'),
  ];
  const written =
    'Kim Muster von der Linsen GmbH sprach über Licht. Das Publikum fragte lange nach.';
  const theirs = [paragraph(written), ...bodyOf(base).slice(1), paragraph('Wir danken allen.')];

  test('is what happens', () => {
    const result = merge({ base, theirs, fresh });
    expect(told(result)).toEqual(['behind talks:linsen', 'updated networking', 'own']);
    expect(paragraphs(result.body)).toEqual([
      written,
      'Beim Abendessen war Zeit für Gespräche.',
      'Wir danken allen.',
    ]);
    const again = merge({ base: result.base, theirs: result.body, fresh });
    expect(decisions(again)).toEqual(decisions(result));

    const [decision] = decisions(again);
    const decided = resolve(again, { [decision?.id ?? '']: 'combined' });
    expect(paragraphs(decided.body)[0]).toBe(
      'Kim Neumuster von der Linsen GmbH sprach über Licht. Das Publikum fragte lange nach.',
    );
    expect(decided.base).toEqual(fresh);
  });

  test('ids that are not there, and choices that are not on offer, decide nothing', () => {
    const result = merge({ base, theirs: bodyOf(base).slice(1), fresh });
    const [deleted] = decisions(result);
    expect(deleted?.kind).toBe('deleted');
    const same = { body: result.body, base: result.base };
    expect(resolve(result, { nothing: 'fresh' })).toEqual(same);
    expect(resolve(result, { [deleted?.id ?? '']: 'combined' })).toEqual(same);
  });
});

describe('odd input', () => {
  test.each([
    ['null', null],
    ['a string', 'text'],
    ['nonsense', [null, 1, 'x', [], {}, { type: 'list', children: 7 }, { children: [null] }]],
  ])('a body that is %s', (_, body: unknown) => {
    const fresh = composed(withoutTalk('nano'));
    expect(merge({ base: BASE, theirs: body, fresh }).body).toEqual(
      Array.isArray(body) ? body : [],
    );
    expect(stateOf(BASE, body).sections).toHaveLength(BASE.length);
  });

  test('a body nested ten thousand deep', () => {
    let deep: unknown = { type: 'paragraph', children: [] };
    for (let depth = 0; depth < 10_000; depth += 1) {
      deep = { type: 'list', format: 'unordered', children: [deep] };
    }
    expect(merge({ base: BASE, theirs: [deep], fresh: BASE }).body[0]).toBe(deep);
  });

  test('an article without a composition: what is composed comes after what is there', () => {
    const theirs = [paragraph('Eigener Text.')];
    const result = merge({ base: [], theirs, fresh: BASE });
    expect(result.body).toEqual([...theirs, ...bodyOf(BASE)]);
  });
});
