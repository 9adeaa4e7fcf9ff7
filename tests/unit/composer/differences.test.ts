import fc from 'fast-check';

import { differencesOf } from '../../../composer';
import { paragraphs } from './check-inputs';

const between = (one: string[], other: string[]) => {
  const { one: first, other: second } = differencesOf(paragraphs(...one), paragraphs(...other));
  return [[...first], [...second]];
};

describe('the differences between two texts', () => {
  test.each([
    ['none', ['A', 'B'], ['A', 'B'], [], []],
    ['a changed block', ['A', 'B', 'C'], ['A', 'X', 'C'], [1], [1]],
    ['a block more', ['A', 'C'], ['A', 'B', 'C'], [], [1]],
    ['a block less', ['A', 'B', 'C'], ['B', 'C'], [0], []],
    ['a block with another kind of space', ['zu\u00a0zweit'], ['zu zweit'], [], []],
    ['nothing on one side', [], ['A'], [], [0]],
  ])('%s', (_name, one, other, left, right) => {
    expect(between(one, other)).toEqual([left, right]);
  });

  test('what is left of both is the same, in the same order', () => {
    const words = fc.array(fc.constantFrom('A', 'B', 'C', 'D'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [left = [], right = []] = between(one, other);
        expect(one.filter((_word, index) => !left.includes(index))).toEqual(
          other.filter((_word, index) => !right.includes(index)),
        );
      }),
    );
  });
});
