import fc from 'fast-check';

import { combine } from '../../../composer';
import { paragraphs } from './check-inputs';

const combined = (base: string[], mine: string[], theirs: string[]) =>
  combine(paragraphs(...base), paragraphs(...mine), paragraphs(...theirs));

describe('what two people made of one text', () => {
  const text = ['A', 'B', 'C', 'D', 'E'];

  test.each([
    ['is the text where nobody changed it', text, text, text],
    ['has what only they changed', text, ['A', 'B', 'C', 'D', 'x'], ['A', 'B', 'C', 'D', 'x']],
    ['has what only I changed', ['x', 'B', 'C', 'D', 'E'], text, ['x', 'B', 'C', 'D', 'E']],
    [
      'has both, in different places',
      ['x', 'B', 'C', 'D', 'E'],
      ['A', 'B', 'C', 'D', 'y'],
      ['x', 'B', 'C', 'D', 'y'],
    ],
    [
      'has what was added and taken out by both',
      ['A', 'x', 'B', 'C', 'D', 'E'],
      ['A', 'B', 'C', 'E', 'y'],
      ['A', 'x', 'B', 'C', 'E', 'y'],
    ],
    [
      'is mine where both changed the same',
      ['A', 'x', 'C', 'D', 'E'],
      ['A', 'y', 'C', 'D', 'z'],
      ['A', 'x', 'C', 'D', 'z'],
    ],
    [
      'is mine where I took out what they changed',
      ['A', 'C', 'D', 'E'],
      ['A', 'y', 'C', 'D', 'E'],
      ['A', 'C', 'D', 'E'],
    ],
    [
      'has once what both wrote alike',
      ['A', 'x', 'C', 'D', 'E'],
      ['A', 'x', 'C', 'D', 'E'],
      ['A', 'x', 'C', 'D', 'E'],
    ],
  ])('%s', (_name, mine, theirs, expected) => {
    expect(combined(text, mine, theirs)).toEqual(paragraphs(...expected));
  });

  const words = fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 12 });

  test('is what one of them wrote where the other changed nothing, or the same', () => {
    fc.assert(
      fc.property(words, words, (base, changed) => {
        expect(combined(base, changed, base)).toEqual(paragraphs(...changed));
        expect(combined(base, base, changed)).toEqual(paragraphs(...changed));
        expect(combined(base, changed, changed)).toEqual(paragraphs(...changed));
      }),
    );
  });

  test('has everything that I wrote, and nothing that I took out', () => {
    const texts = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 8 });
    const named = (name: string, numbers: number[]) => numbers.map((number) => `${name}${number}`);
    fc.assert(
      fc.property(texts, texts, texts, texts, texts, (base, kept, own, others, theirs) => {
        const all = named('base ', base);
        const mine = [...all.filter((_, index) => kept.includes(index)), ...named('mine ', own)];
        const other = [
          ...named('theirs ', theirs),
          ...all.filter((_, index) => others.includes(index)),
        ];
        const result = combined(all, mine, other).map((block) => JSON.stringify(block));
        const has = (text: string) => result.some((block) => block.includes(`"${text}"`));
        expect(named('mine ', own).every(has)).toBe(true);
        for (const text of all.filter((one) => !mine.includes(one))) {
          expect(has(text)).toBe(false);
        }
      }),
    );
  });
});
