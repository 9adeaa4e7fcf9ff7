import fc from 'fast-check';

import { merge, resolve, sameBlock, stateOf, wordDiff } from '../../../composer';
import type { Choice, Decision, MergedBlock, MergeNode, Section } from '../../../composer';
import { keyOf, wordsOf } from '../../../composer/merge/node';
import { bodyOf, edits, oddities, stories, wordEdit } from './merge.texts';

const RUNS = Number(process.env.MERGE_RUNS ?? 100);
const runs = { numRuns: RUNS };
const cases = fc.oneof({ weight: 3, arbitrary: stories }, { weight: 1, arbitrary: oddities });

function decisionsOf(changes: readonly MergedBlock[]): Decision[] {
  return changes.flatMap(({ decision, list }) => [
    ...(decision === undefined ? [] : [decision]),
    ...decisionsOf(list?.items ?? []),
  ]);
}

const open = (changes: readonly MergedBlock[]): Decision[] =>
  decisionsOf(changes).filter(({ kind }) => kind !== 'removed');

/** The blocks of a text and the items of its lists. */
function partsOf(blocks: readonly MergeNode[]): MergeNode[] {
  return blocks.flatMap((block) =>
    block.type === 'list' ? partsOf(block.children as MergeNode[]) : [block],
  );
}

function count(blocks: readonly MergeNode[], wanted: MergeNode): number {
  return blocks.filter((block) => sameBlock(block, wanted)).length;
}

describe('whatever people did to a text and whatever happened to the facts', () => {
  test('no change of facts: the text stays as it is', () => {
    fc.assert(
      fc.property(cases, ({ base, theirs }) => {
        const result = merge({ base, theirs, fresh: structuredClone(base) });
        expect(result.body).toEqual(theirs);
        expect(result.base).toEqual(base);
        expect(decisionsOf(result.changes)).toEqual([]);
      }),
      runs,
    );
  });

  test('no edit by people: the text is that of the new facts', () => {
    fc.assert(
      fc.property(cases, ({ base, fresh }) => {
        const result = merge({ base, theirs: bodyOf(base), fresh });
        expect(result.body).toEqual(bodyOf(fresh));
        expect(result.base).toEqual(fresh);
        expect(open(result.changes)).toEqual([]);
      }),
      runs,
    );
  });

  test('every paragraph and every item that a person wrote or touched stands in the result', () => {
    fc.assert(
      fc.property(cases, ({ base, theirs, fresh }) => {
        const composed = new Set(partsOf(bodyOf(base)).map(keyOf));
        const { body } = merge({ base, theirs, fresh });
        const kept = partsOf(body).map((part) => JSON.stringify(part));
        for (const part of partsOf(theirs)) {
          if (!composed.has(keyOf(part))) {
            expect(kept).toContain(JSON.stringify(part));
            kept.splice(kept.indexOf(JSON.stringify(part)), 1);
          }
        }
      }),
      runs,
    );
  });

  test('merging again changes nothing', () => {
    fc.assert(
      fc.property(cases, ({ base, theirs, fresh }) => {
        const once = merge({ base, theirs, fresh });
        const again = merge({ base: once.base, theirs: once.body, fresh });
        expect(again.body).toEqual(once.body);
      }),
      runs,
    );
  });

  test('what is not decided is offered again, under the same ids and as the same kind', () => {
    fc.assert(
      fc.property(stories, ({ base, theirs, fresh }) => {
        const once = merge({ base, theirs, fresh });
        const again = merge({ base: once.base, theirs: once.body, fresh });
        const offered = (changes: readonly MergedBlock[]): string[] =>
          open(changes)
            .map(({ id, kind }) => `${id} ${kind}`)
            .sort();
        expect(offered(again.changes)).toEqual(offered(once.changes));
      }),
      runs,
    );
  });

  test('what is new in the facts is in the text exactly once', () => {
    fc.assert(
      fc.property(stories, ({ base, theirs, fresh }) => {
        const { body, changes } = merge({ base, theirs, fresh });
        const before = [...partsOf(bodyOf(base)), ...partsOf(theirs)];
        const offered = decisionsOf(changes).flatMap((decision) => partsOf(decision.fresh));
        for (const part of partsOf(bodyOf(fresh))) {
          if (count(before, part) === 0 && count(offered, part) === 0) {
            const inAnEdit = changes.some(
              ({ state, list, section }) =>
                state === 'edited' &&
                list === undefined &&
                fresh.some(({ id, blocks }) => id === section?.id && count(blocks, part) > 0),
            );
            if (!inAnEdit) {
              expect(count(partsOf(body), part)).toBe(count(partsOf(bodyOf(fresh)), part));
            }
          }
        }
      }),
      runs,
    );
  });

  test('the same versions give the same result, and none of them is altered', () => {
    fc.assert(
      fc.property(cases, (versions) => {
        const copy = structuredClone(versions);
        expect(merge(versions)).toEqual(merge(copy));
        expect(versions).toEqual(copy);
      }),
      runs,
    );
  });

  test('deciding all leaves nothing to decide, and another merge changes nothing', () => {
    fc.assert(
      fc.property(
        stories,
        fc.constantFrom<Choice>('theirs', 'fresh'),
        ({ base, theirs, fresh }, choice) => {
          const result = merge({ base, theirs, fresh });
          const ids = decisionsOf(result.changes).map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          const decided = resolve(result, Object.fromEntries(ids.map((id) => [id, choice])));
          expect(decided.base).toEqual(fresh);
          const again = merge({ base: decided.base, theirs: decided.body, fresh });
          expect(again.body).toEqual(decided.body);
          expect(decisionsOf(again.changes)).toEqual([]);
        },
      ),
      runs,
    );
  });

  test('deciding nothing is the result itself', () => {
    fc.assert(
      fc.property(cases, (versions) => {
        const result = merge(versions);
        expect(resolve(result, {})).toEqual({ body: result.body, base: result.base });
      }),
      runs,
    );
  });

  test('where words were changed only under changed facts, taking all of the facts gives their text', () => {
    fc.assert(
      fc.property(stories, fc.array(wordEdit, { minLength: 1, maxLength: 2 }), (story, written) => {
        const { base, fresh } = story;
        const made = new Set(partsOf(bodyOf(fresh)).map(keyOf));
        // Under unchanged facts there is nothing to decide about an edit, and a few words may be changed beyond recognition.
        const theirs = written.reduce((body, edit) => {
          const next = edit(body);
          const touched = partsOf(body).filter((part, index) => part !== partsOf(next)[index]);
          const settles = touched.some((part) => made.has(keyOf(part)) || wordsOf(part).length < 6);
          return settles ? body : next;
        }, bodyOf(base));
        const result = merge({ base, theirs, fresh });
        const all = decisionsOf(result.changes).map(({ id }) => [id, 'fresh']);
        const { body } = resolve(result, Object.fromEntries(all) as Record<string, Choice>);
        expect(body).toEqual(bodyOf(fresh));
      }),
      runs,
    );
  });

  test('another round: edited again, changed again, nothing that people wrote is lost', () => {
    fc.assert(
      fc.property(stories, edits, stories, ({ base, theirs, fresh }, edit, later) => {
        const once = merge({ base, theirs, fresh });
        const edited = edit(once.body);
        const second = merge({ base: once.base, theirs: edited, fresh: later.fresh });
        const composed = new Set(
          partsOf([
            ...bodyOf(once.base),
            ...once.base.flatMap((section) => (section.open ?? []).map(({ was }) => was)),
          ]).map(keyOf),
        );
        for (const part of partsOf(edited)) {
          if (!composed.has(keyOf(part))) {
            expect(partsOf(second.body)).toContainEqual(part);
          }
        }
        expect(merge({ base: second.base, theirs: second.body, fresh: later.fresh }).body).toEqual(
          second.body,
        );
      }),
      runs,
    );
  });
});

describe('any JSON as a body', () => {
  test('is carried through', () => {
    fc.assert(
      fc.property(stories, fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())), (story, body) => {
        const theirs: unknown = body;
        const same = merge({ base: story.base, theirs, fresh: story.base });
        expect(same.body).toEqual(Array.isArray(theirs) ? theirs : []);
        const changed = merge({ base: story.base, theirs, fresh: story.fresh });
        for (const value of Array.isArray(theirs) ? (theirs as unknown[]) : []) {
          expect(changed.body).toContainEqual(value);
        }
        stateOf(story.base, theirs);
        merge({ base: theirs as Section[], theirs, fresh: story.fresh });
      }),
      runs,
    );
  });
});

describe('the state of a text', () => {
  test('of a text that nobody touched is composed, with its sections', () => {
    fc.assert(
      fc.property(stories, ({ base }) => {
        const { blocks, sections } = stateOf(base, bodyOf(base));
        expect(blocks.every(({ state }) => state === 'composed')).toBe(true);
        expect(blocks.map(({ section }) => section?.id)).toEqual(
          base.flatMap(({ id, blocks: made }) => made.map(() => id)),
        );
        expect(sections.every(({ state, moved }) => state === 'composed' && !moved)).toBe(true);
      }),
      runs,
    );
  });
});

describe('the difference in words', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'a',
          'b',
          'Dr.\u00a0Muster',
          ' ',
          '\u00a0',
          '\n',
          '👩‍👩‍👧‍👦',
          'e\u0301',
          ' \u0301',
          'Wort',
          'Ende.',
        ),
        {
          maxLength: 40,
        },
      )
      .map((words) => words.join('')),
    fc
      .array(fc.constantFrom('der ', 'Saal ', 'ist ', 'voll. '), { maxLength: 60 })
      .map((words) => words.join('')),
  );

  test('loses nothing, invents nothing and breaks no grapheme', () => {
    const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const diff = wordDiff(before, after);
        const joined = (without: string): string =>
          diff
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join('');
        expect(joined('added')).toBe(before);
        expect(joined('removed')).toBe(after);
        for (const [whole, without] of [
          [before, 'added'],
          [after, 'removed'],
        ] as const) {
          const borders = new Set([...segmenter.segment(whole)].map(({ index }) => index));
          let length = 0;
          for (const { kind, text } of diff) {
            if (kind !== without) {
              expect(borders).toContain(length);
              length += text.length;
            }
          }
        }
      }),
      runs,
    );
  });
});
