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
      'has both, beside each other',
      ['A', 'x', 'C', 'D', 'E'],
      ['A', 'B', 'y', 'z', 'E'],
      ['A', 'x', 'y', 'z', 'E'],
    ],
    [
      'has both where one changed what stands before what the other added',
      ['A', 'x', 'C', 'D', 'E'],
      ['A', 'B', 'y', 'C', 'D', 'E'],
      ['A', 'x', 'y', 'C', 'D', 'E'],
    ],
    [
      'has what both added in one place, mine first',
      [...text, 'x', 'z'],
      [...text, 'y', 'z'],
      [...text, 'x', 'z', 'y'],
    ],
    [
      'has the spaces that only they changed',
      ['x', 'B', 'C', 'D', 'E'],
      ['A', 'B', 'C', 'D', 'E\u00a0'],
      ['x', 'B', 'C', 'D', 'E\u00a0'],
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

  test('has each block as the one has it who changed it, and mine where both did', () => {
    const changes = fc.uniqueArray(fc.integer({ min: 0, max: 7 }));
    fc.assert(
      fc.property(changes, changes, (own, others) => {
        const base = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
        const changed = (by: number[], mark: string) =>
          base.map((word, index) => (by.includes(index) ? `${word}${mark}` : word));
        const expected = base.map((word, index) =>
          own.includes(index) ? `${word} mine` : others.includes(index) ? `${word} theirs` : word,
        );
        expect(combined(base, changed(own, ' mine'), changed(others, ' theirs'))).toEqual(
          paragraphs(...expected),
        );
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
