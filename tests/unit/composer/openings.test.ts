import { blocksToText, compose, recipeFor } from '../../../composer';
import type { Facts, TalkFacts } from '../../../composer';
import { by, facts, organization, person, talk } from './build';

/** How the paragraphs of one article begin, beside each other. */

const TOPICS = {
  de: ['neue Linsen', 'die Fertigung von Glas', 'das Kleben von Glas', 'optische Messtechnik'],
  en: ['new lenses', 'the production of glass', 'bonding glass', 'optical metrology'],
};
const KINDS = ['talk', 'keynote', 'workshop', 'pitch', 'poster'] as const;

/** Everybody is a professor, so that every paragraph about a person would begin with the same words. */
function professors(language: 'de' | 'en', count: number, more: Partial<TalkFacts>): Facts {
  const ids = Array.from({ length: count }, (_, index) => String.fromCharCode(97 + index));
  return facts({
    language,
    talks: ids.map((id, index) =>
      talk(id, {
        title: `Licht ${id}`,
        takeaways: ['Es leuchtet.'],
        contributions: [by(id, id)],
        ...more,
        ...('topic' in more ? { topic: TOPICS[language][index % 4] } : {}),
      }),
    ),
    people: ids.map((id) =>
      person(id, { honorificPrefix: 'Prof. Dr.', givenName: 'Kim', familyName: `Muster${id}` }),
    ),
    organizations: ids.map((id) => organization(id, { name: `Firma ${id} GmbH` })),
  });
}

/** Each with a given name of its own and no title. */
function named(given: Facts): Facts {
  const people = Object.entries(given.people).map(([id, { honorificPrefix, ...rest }]) => [
    id,
    { ...rest, givenName: `Given${id}` },
  ]);
  return { ...given, people: Object.fromEntries(people) as Facts['people'] };
}

function openingsOf(given: Facts): string[] {
  const recipe = recipeFor('networking');
  return compose({ facts: given, recipe })
    .sections.flatMap(({ blocks }) => blocks)
    .filter(({ type }) => type === 'paragraph')
    .map((block) => blocksToText([block]).split(/\s/u).slice(0, 2).join(' '));
}

describe.each(['de', 'en'] as const)('neighboring paragraphs (%s)', (language) => {
  test.each(KINDS.flatMap((kind) => [[kind, 'title'] as const, [kind, 'topic'] as const]))(
    'never begin with the same two words: %s by its %s',
    (kind, form) => {
      for (let count = 2; count <= 5; count += 1) {
        const more = form === 'topic' ? { kind, topic: '' } : { kind };
        const openings = openingsOf(professors(language, count, more));
        openings.forEach((opening, index) => {
          expect(opening).not.toBe(openings[index - 1]);
        });
      }
    },
  );

  test('never begin with the same person, where one greets or sits on a panel next', () => {
    const two = [
      talk('a', { title: 'Licht', takeaways: ['Es leuchtet.'], contributions: [by('p', 'o')] }),
      talk('b', { title: 'Wozu?', kind: 'panel', contributions: [by('p', 'o'), by('q', 'o')] }),
    ];
    const openings = openingsOf(
      facts({
        language,
        talks: two,
        people: [
          person('p', { givenName: 'Ada', familyName: 'Ast' }),
          person('q', { givenName: 'Ben', familyName: 'Berg' }),
        ],
        organizations: [organization('o', { name: 'Muster GmbH' })],
      }),
    );
    expect(openings[1]).not.toBe(openings[0]);
  });

  test('are told alike whether or not a talk that has nothing to do with them stands before them', () => {
    const told = (all: Facts): string[] =>
      compose({ facts: all, recipe: recipeFor('networking') })
        .sections.filter(({ kind }) => kind === 'talks')
        .map(({ blocks }) => blocksToText(blocks));
    const pairs = Array.from({ length: 20 }, (_, seed) => {
      const given = named(professors(language, 6, { kind: 'talk' }));
      const talks = given.talks.map((one, index) => ({
        ...one,
        topic: `${TOPICS[language][0] ?? ''} ${String(seed * 7 + index)}`,
      }));
      return [
        told({ ...given, talks }).slice(2),
        told({ ...given, talks: talks.slice(1) }).slice(1),
      ];
    });
    const same = pairs.flatMap(([all = [], less = []]) =>
      all.filter((text) => less.includes(text)),
    );
    expect(same.length / pairs.flatMap(([all = []]) => all).length).toBeGreaterThan(0.75);
  });
});

test('English paragraphs do not all begin with a name', () => {
  const openings = openingsOf(named(professors('en', 5, { kind: 'talk', topic: '' })));
  expect(openings.some((opening) => !opening.startsWith('Given'))).toBe(true);
  expect(openings.some((opening) => opening.startsWith('Given'))).toBe(true);
});
