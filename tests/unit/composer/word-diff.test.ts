import { wordDiff } from '../../../composer';

/** `[-removed-]` and `{+added+}`, the rest as it is. */
function shown(before: string, after: string): string {
  const marks = { kept: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return wordDiff(before, after)
    .map(({ kind, text }) => marks[kind].join(text))
    .join('');
}

describe('the difference of two texts, word by word', () => {
  test.each([
    ['nothing', 'Der Saal war voll.', 'Der Saal war voll.', 'Der Saal war voll.'],
    ['a word', 'Der Saal war voll.', 'Der Raum war voll.', 'Der [-Saal -]{+Raum +}war voll.'],
    ['a sentence at the end', 'Es war voll.', 'Es war voll. Sehr.', 'Es war voll.{+ Sehr.+}'],
    ['a sentence at the start', 'Es war voll.', 'Ja. Es war voll.', '{+Ja. +}Es war voll.'],
    ['all of it', 'Ja.', 'Nein.', '[-Ja.-]{+Nein.+}'],
    ['from nothing', '', 'Neu.', '{+Neu.+}'],
    ['to nothing', 'Alt.', '', '[-Alt.-]'],
    ['a space', 'Dr. Muster', 'Dr.\u00a0Muster', 'Dr.[- -]{+\u00a0+}Muster'],
    ['an emoji', 'Hoch 👩‍🔬!', 'Hoch 👩🏽‍🔬!', 'Hoch [-👩‍🔬!-]{+👩🏽‍🔬!+}'],
    ['an accent of its own', 'a e\u0301', 'a e', 'a [-e\u0301-]{+e+}'],
    ['a line break', 'eins\nzwei', 'eins zwei', 'eins[-\n-]{+ +}zwei'],
  ])('%s', (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });
});
