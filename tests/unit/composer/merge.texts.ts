import fc from 'fast-check';

import { compose } from '../../../composer';
import type { Block, Facts, ListBlock, MergeNode, Section, TalkFacts } from '../../../composer';
import { by, facts, organization, person, talk } from './build';

/** Texts to merge: facts and what may happen to them, texts and what people do to them. */

export function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

export function heading(text: string): Block {
  return { type: 'heading', level: 3, children: [{ type: 'text', text }] };
}

export function list(...items: string[]): ListBlock {
  return {
    type: 'list',
    format: 'unordered',
    children: items.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
  };
}

export function section(id: string, ...blocks: (Block | string)[]): Section {
  return {
    id,
    kind: 'talks',
    sources: [
      { type: 'event', documentId: 'event' },
      { type: 'talk', documentId: id },
    ],
    blocks: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  };
}

export function bodyOf(sections: readonly Section[]): Block[] {
  return structuredClone(sections.flatMap(({ blocks }) => blocks));
}

const WORDS =
  'Licht Glas Sensor Laser Labor Wafer Strahl Linse Pumpe Kanal Messung Probe Spiegel Faser Chip Kleber Bauteil ' +
  'Anlage Verfahren Schicht Welle Strom Kristall Mikroskop Düse Ventil Gehäuse Fertigung Reinraum Prüfung';
const word = fc.constantFrom(...WORDS.split(' '));
const sentence = fc
  .array(word, { minLength: 3, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`);

const NUMBERS = Array.from({ length: 10 }, (_, index) => index);

const talkFacts = (number: number): fc.Arbitrary<TalkFacts> =>
  fc
    .record({
      title: sentence,
      topic: fc.option(sentence),
      takeaways: fc.array(sentence, { maxLength: 3 }),
      from: fc.integer({ min: 0, max: 9 }),
      kind: fc.constantFrom('talk', 'talk', 'talk', 'keynote', 'poster', 'panel'),
    })
    .map(({ title, topic, takeaways, from, kind }) =>
      talk(`t${String(number)}`, {
        title: title.replace('.', ''),
        kind,
        ...(topic === null ? {} : { topic: `die ${topic.replace('.', '')}` }),
        takeaways,
        contributions: [by(`p${String(number)}`, `o${String(from)}`)],
      }),
    );

/** An event with up to ten talks; with more than a recipe tells in paragraphs, some of them in a list. */
export const someFacts: fc.Arbitrary<Facts> = fc
  .record({
    language: fc.constantFrom('de', 'en'),
    kind: fc.constantFrom('networking', 'congress', 'other'),
    many: fc.boolean(),
    talks: fc.tuple(...NUMBERS.map(talkFacts)),
    count: fc.integer({ min: 0, max: 10 }),
    networkingNote: fc.option(sentence, { nil: undefined }),
    verdict: fc.option(sentence, { nil: undefined }),
    highlights: fc.array(sentence, { maxLength: 2 }),
  })
  .map(({ language, kind, many, talks, count, networkingNote, verdict, highlights }) =>
    facts({
      language,
      event: {
        title: 'Tag der kleinen Teile',
        kind,
        startDate: '2026-03-12',
        city: 'Musterstadt',
        highlights,
        ...(networkingNote === undefined ? {} : { networkingNote }),
        ...(verdict === undefined ? {} : { verdict }),
      },
      involvements: [{ organization: 'o0', role: 'host' }],
      talks: [
        ...talks.slice(0, count),
        ...(many
          ? Array.from({ length: 14 }, (_, index) =>
              talk(`m${String(index)}`, {
                title: `${WORDS.split(' ')[index] ?? ''} im Alltag`,
                contributions: [by(`m${String(index)}`, `o${String(index % 9)}`)],
              }),
            )
          : []),
      ],
      people: [
        ...NUMBERS.map((number) =>
          person(`p${String(number)}`, { givenName: 'Kim', familyName: `Muster${String(number)}` }),
        ),
        ...Array.from({ length: 14 }, (_, index) =>
          person(`m${String(index)}`, { familyName: `Beispiel${String(index)}` }),
        ),
      ],
      organizations: NUMBERS.map((number) =>
        organization(`o${String(number)}`, { name: `Firma ${String(number)} GmbH` }),
      ),
    }),
  );

type Change = (facts: Facts) => Facts;

const at = <Value>(values: readonly Value[], index: number): Value | undefined =>
  values.length === 0 ? undefined : values[index % values.length];

const talkChanged =
  (index: number, change: (talk: TalkFacts) => TalkFacts): Change =>
  (given) => {
    const changed = at(given.talks, index);
    return { ...given, talks: given.talks.map((item) => (item === changed ? change(item) : item)) };
  };

const place = fc.nat({ max: 40 });

const change: fc.Arbitrary<Change> = fc.oneof(
  place.map((index): Change => (given) => ({
    ...given,
    talks: given.talks.filter((item) => item !== at(given.talks, index)),
  })),
  fc.tuple(place, sentence).map(([index, title]): Change => (given) => ({
    ...given,
    talks: given.talks.toSpliced(
      index % (given.talks.length + 1),
      0,
      talk(`new${title}`, {
        title: title.replace('.', ''),
        takeaways: [title],
        contributions: [by('p3', 'o7')],
      }),
    ),
  })),
  place.map((index): Change => (given) => {
    const moved = at(given.talks, index);
    return moved === undefined
      ? given
      : { ...given, talks: [moved, ...given.talks.filter((item) => item !== moved)] };
  }),
  fc
    .tuple(place, sentence)
    .map(([index, title]) => talkChanged(index, (item) => ({ ...item, title }))),
  fc.tuple(place, sentence).map(([index, takeaway]) =>
    talkChanged(index, (item) => ({
      ...item,
      takeaways: [takeaway, ...item.takeaways.slice(1)],
    })),
  ),
  place.map((index): Change => (given) => {
    const id = `o${String(index % 10)}`;
    return {
      ...given,
      organizations: { ...given.organizations, [id]: organization(id, { name: 'Umbenannt AG' }) },
    };
  }),
  place.map((index): Change => (given) => {
    const id = `p${String(index % 10)}`;
    return { ...given, people: { ...given.people, [id]: person(id, { familyName: 'Neuname' }) } };
  }),
  fc.option(sentence, { nil: undefined }).map((verdict): Change => ({ event, ...given }) => {
    const { verdict: _former, ...rest } = event;
    return { ...given, event: { ...rest, ...(verdict === undefined ? {} : { verdict }) } };
  }),
);

export const changes: fc.Arbitrary<Change> = fc
  .array(change, { minLength: 1, maxLength: 4 })
  .map((all) => (given) => all.reduce((sum, one) => one(sum), given));

export type Edit = (body: Block[]) => Block[];

function retold(node: MergeNode, tell: (text: string) => string): MergeNode {
  const [child] = node.children;
  return child?.type === 'text'
    ? ({
        ...node,
        children: [{ ...child, text: tell(child.text) }, ...node.children.slice(1)],
      } as MergeNode)
    : node;
}

const blockChanged =
  (index: number, tell: (text: string) => string): Edit =>
  (body) => {
    const block = at(body, index);
    return body.map((other) => {
      if (other !== block) {
        return other;
      }
      const item = other.type === 'list' ? at(other.children, index) : undefined;
      return (
        other.type === 'list'
          ? {
              ...other,
              children: other.children.map((child) =>
                child === item ? retold(child, tell) : child,
              ),
            }
          : retold(other, tell)
      ) as Block;
    });
  };

/** A word changed in a block, or in an item of a list. */
export const wordEdit: fc.Arbitrary<Edit> = fc
  .tuple(place, place, fc.constantFrom('Handarbeit', 'Feinsinn', 'Wagnis'))
  .map(([index, which, written]) =>
    blockChanged(index, (text) => {
      const words = text.split(' ');
      return words.map((one, spot) => (spot === which % words.length ? written : one)).join(' ');
    }),
  );

const others: fc.Arbitrary<Edit>[] = [
  fc
    .tuple(place, sentence)
    .map(([index, added]) => blockChanged(index, (text) => `${text} Nebenbei: ${added}`)),
  fc.tuple(place, sentence, fc.constantFrom(paragraph, heading)).map(
    ([index, added, make]): Edit =>
      (body) =>
        body.toSpliced(index % (body.length + 1), 0, make(`Eigenes ${added}`)),
  ),
  place.map(
    (index): Edit =>
      (body) =>
        body.filter((block) => block !== at(body, index)),
  ),
  fc.tuple(place, place).map(([from, to]): Edit => (body) => {
    const block = at(body, from);
    const rest = body.filter((other) => other !== block);
    return block === undefined ? body : rest.toSpliced(to % (rest.length + 1), 0, block);
  }),
  place.map((index): Edit => (body) => {
    const spot = index % Math.max(1, body.length);
    const block = body[spot];
    const [child] = block?.children ?? [];
    if (block?.type !== 'paragraph' || child?.type !== 'text') {
      return body;
    }
    const middle = child.text.indexOf('. ') + 1;
    return middle === 0
      ? body
      : body.toSpliced(
          spot,
          1,
          paragraph(child.text.slice(0, middle)),
          paragraph(child.text.slice(middle + 1)),
        );
  }),
  place.map((index): Edit => (body) => {
    const spot = index % Math.max(1, body.length - 1);
    const pair = body.slice(spot, spot + 2);
    const texts = pair.map(({ type, children: [child] }) =>
      type === 'paragraph' && child?.type === 'text' ? child.text : undefined,
    );
    return pair.length < 2 || texts.includes(undefined)
      ? body
      : body.toSpliced(spot, 2, paragraph(texts.join(' ')));
  }),
  place.map((index): Edit => (body) => {
    const spot = index % Math.max(1, body.length);
    const block = body[spot];
    const [child] = block?.children ?? [];
    return block?.type !== 'paragraph' || child?.type !== 'text'
      ? body
      : body.toSpliced(spot, 1, {
          type: 'paragraph',
          children: [
            { type: 'text', text: child.text.slice(0, 5) },
            { type: 'text', text: child.text.slice(5), bold: true },
          ],
        });
  }),
];

export const edits: fc.Arbitrary<Edit> = fc
  .array(fc.oneof(wordEdit, ...others), { minLength: 1, maxLength: 5 })
  .map((all) => (body) => all.reduce((sum, one) => one(sum), body));

/** Three versions as they come about: composed, edited by people, composed from other facts. */
export const stories = fc
  .record({ given: someFacts, change: changes, edit: edits })
  .map(({ given, change: happen, edit }) => {
    const base = compose({ facts: given }).sections;
    return { base, theirs: edit(bodyOf(base)), fresh: compose({ facts: happen(given) }).sections };
  });

const few = fc.constantFrom('', 'a', 'b', 'Ein Satz steht hier wie dort.', 'Ein Satz steht hier.');
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  few.map(paragraph),
  few.map(heading),
  fc.array(few, { maxLength: 3 }).map((items) => list(...items)),
);
const anySections: fc.Arbitrary<Section[]> = fc
  .uniqueArray(fc.constantFrom('lead', 'one', 'two', 'three'), { maxLength: 4 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.array(anyBlock, { minLength: 1, maxLength: 4 }).map((blocks) => section(id, ...blocks)),
      ),
    ),
  );

/** Three versions that nobody would write: many equal blocks, empty ones, nothing in common. */
export const oddities = fc.record({
  base: anySections,
  theirs: fc.array(anyBlock, { maxLength: 8 }),
  fresh: anySections,
});
