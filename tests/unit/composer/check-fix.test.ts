import { applyFix, blocksToText, check } from '../../../composer';
import type { Block, CheckCode, CheckInput, Finding } from '../../../composer';
import { EVERYBODY, evening } from './check-facts';
import { paragraphs, recapOf } from './check-inputs';

const body = (input: CheckInput): Block[] => [...(input.recap.body ?? [])];
const first = (input: CheckInput, code: CheckCode): Finding => {
  const finding = check(input).find((one) => one.code === code);
  if (finding === undefined) {
    throw new Error(`No ${code}`);
  }
  return finding;
};

function fixed(input: CheckInput, code: CheckCode): { blocks: Block[]; after: CheckCode[] } {
  const { fix } = first(input, code);
  if (fix === undefined) {
    throw new Error(`No fix for ${code}`);
  }
  const blocks = applyFix(body(input), fix);
  const recap = { ...input.recap, body: blocks };
  if (fix.kind === 'set-field' && fix.place.field === 'teaser') {
    recap.teaser = fix.value;
  }
  return { blocks, after: check({ ...input, recap }).map((one) => one.code) };
}

describe('a fix takes its finding away', () => {
  const of = (text: string): CheckInput =>
    recapOf(paragraphs(text, EVERYBODY), { facts: evening() });

  test.each<[CheckCode, CheckInput, string]>([
    [
      'person-missing',
      recapOf(EVERYBODY.replace('Dora von der Heide und ', 'und '), { facts: evening() }),
      'Dora von der Heide',
    ],
    ['person-differs', of('Dr. Frank Gruetzenbachs Muster gefielen.'), 'Frank Grützenbachs Muster'],
    ['person-differs', of('Dora Heide sprach.'), 'Dora von der Heide sprach'],
    ['person-differs', of('Juliane Jäger sprach.'), 'Julia Jäger sprach'],
    ['person-title-missing', of('Frank Grützenbach sprach.'), 'Dr.\u00a0Frank Grützenbach sprach'],
    [
      'person-title-differs',
      of('Prof. Frank Grützenbach sprach.'),
      'Dr.\u00a0Frank Grützenbach sprach',
    ],
    ['person-title-differs', of('Es sprach Dr. Julia Jäger.'), 'Es sprach Julia Jäger.'],
    ['organization-differs', of('Die Musterix AG lud.'), 'Die Musterix GmbH lud'],
    ['organization-differs', of('Das Institut für Photonick lud.'), 'Institut für Photonik lud'],
    ['attendance-differs', of('Rund 280 Gäste kamen.'), 'Rund 180 Gäste kamen'],
    ['talk-count-differs', of('Es gab zwölf Vorträge.'), 'Es gab 2 Vorträge'],
    ['date-differs', of('Am 21. März 2026 lud der Verband ein.'), 'Am 12. März 2026 lud'],
    ['date-differs', of('Am 21.03.2026 lud der Verband ein.'), 'Am 12.03.2026 lud'],
    [
      'weekday-differs',
      of('Am Freitag, 12. März 2026, lud der Verband ein.'),
      'Am Donnerstag, 12. März',
    ],
    ['word-doubled', recapOf('Das ist ein ein Text.'), 'Das ist ein Text.'],
    ['space-doubled', recapOf('Ein  Text.'), 'Ein Text.'],
    ['space-before-punctuation', recapOf('Ein Text .'), 'Ein Text.'],
    ['punctuation-doubled', recapOf('Ein Text.. Noch einer.'), 'Ein Text. Noch einer.'],
    ['punctuation-doubled', recapOf('Was nun?. Noch einer.'), 'Was nun? Noch einer.'],
    ['punctuation-doubled', recapOf('Ein,. Noch einer.'), 'Ein. Noch einer.'],
    ['quotation-mixed', recapOf('Sie sagte: „Ja".'), '„Ja“.'],
    ['block-empty', recapOf(paragraphs('Text.', ' ')), 'Text.'],
  ])('%s', (code, input, expected) => {
    const { blocks, after } = fixed(input, code);
    expect(blocksToText(blocks)).toContain(expected);
    expect(after).toEqual([]);
  });

  test('in a field of the form', () => {
    const input = recapOf('Text.', { recap: { teaser: 'Ein  Text.' } });
    expect(first(input, 'space-doubled').fix).toEqual({
      kind: 'set-field',
      place: { field: 'teaser' },
      value: 'Ein Text.',
    });
    expect(fixed(input, 'space-doubled').after).toEqual([]);
  });

  test('of headings and items', () => {
    const list: Block = {
      type: 'list',
      format: 'unordered',
      children: ['A', '', 'B'].map((text) => ({
        type: 'list-item',
        children: [{ type: 'text', text }],
      })),
    };
    const heading: Block = {
      type: 'heading',
      level: 2,
      children: [{ type: 'text', text: 'Fazit' }],
    };
    const input = recapOf([list, heading]);
    expect(blocksToText(fixed(input, 'block-empty').blocks)).toBe('- A\n- B\n\nFazit');
    expect(blocksToText(fixed(input, 'heading-without-text').blocks)).toBe('- A\n- B');
  });
});

describe('around a fix', () => {
  const rich: Block = {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Frank ', italic: true },
      { type: 'text', text: 'Gruetzen', bold: true },
      {
        type: 'link',
        url: 'https://example.org',
        children: [{ type: 'text', text: 'bach zeigte' }],
      },
      { type: 'text', text: ' Muster.' },
    ],
  };

  test('marks and links of the rest stay', () => {
    const { blocks } = fixed(
      recapOf([...paragraphs(EVERYBODY), rich], { facts: evening() }),
      'person-differs',
    );
    expect(blocks[1]).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Frank ', italic: true },
        { type: 'text', text: 'Grützenbach', bold: true },
        { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: ' zeigte' }] },
        { type: 'text', text: ' Muster.' },
      ],
    });
  });

  test('a link that is unsafe goes, and its text stays; one that can be repaired is', () => {
    const link = (url: string): Block => ({
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Mehr ' },
        { type: 'link', url, children: [{ type: 'text', text: 'hier', bold: true }] },
      ],
    });
    expect(fixed(recapOf([link('javascript:x')]), 'link-unsafe').blocks).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Mehr ' },
          { type: 'text', text: 'hier', bold: true },
        ],
      },
    ]);
    expect(fixed(recapOf([link('www.example.org')]), 'link-broken').blocks).toEqual([
      link('https://www.example.org'),
    ]);
    expect(fixed(recapOf([link('presse@example.org')]), 'link-broken').blocks).toEqual([
      link('mailto:presse@example.org'),
    ]);
  });

  test('the blocks that it is given stay as they are', () => {
    const input = recapOf([...paragraphs(EVERYBODY), rich], { facts: evening() });
    const before = structuredClone(body(input));
    fixed(input, 'person-differs');
    expect(body(input)).toEqual(before);
  });

  test('what is no longer there is left alone', () => {
    const input = recapOf('Ein  Text.');
    const { fix } = first(input, 'space-doubled');
    const other = paragraphs('Neuer Text.');
    expect(fix && applyFix(other, fix)).toEqual(other);
    expect(fix && applyFix([], fix)).toEqual([]);
  });

  test('a text that is nothing but the slip keeps an empty node', () => {
    const fix = {
      kind: 'replace-text',
      block: 0,
      path: [],
      from: 0,
      to: 1,
      expected: 'a',
      text: '',
    } as const;
    expect(applyFix(paragraphs('a'), { ...fix, path: [] })).toEqual(paragraphs(''));
  });
});
