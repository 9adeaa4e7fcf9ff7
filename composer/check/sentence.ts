import type { Block } from '../blocks';
import { sectionAbout } from '../compose';
import type { Facts, TalkFacts } from '../facts';
import { languageFor } from '../language';
import type { Language } from '../language';
import { obstacleTo } from '../obstacle';
import { recipeFor } from '../recipes';
import { blocksToText } from '../render/text';
import type { Fix } from './findings';
import type { Mention } from './mentions';

/** The sentence with which a fresh composition would name a person; undefined where it would not. */
function composedSentence(
  personId: string,
  talk: TalkFacts,
  facts: Facts,
  language: Language,
): string | undefined {
  const person = facts.people[personId];
  if (person === undefined) {
    return undefined;
  }
  const alone: Facts = {
    ...facts,
    talks: [
      {
        ...talk,
        takeaways: [],
        contributions: talk.contributions.filter(
          (contribution) => contribution.person === personId,
        ),
      },
    ],
    people: { [personId]: person },
    organizations: Object.fromEntries(
      talk.contributions
        .filter((contribution) => contribution.person === personId)
        .flatMap(({ organizations }) => organizations)
        .flatMap((id) => {
          const organization = facts.organizations[id];
          // Who the organization is has been said, or is no part of this sentence.
          return organization === undefined
            ? []
            : [[id, { ...organization, boilerplate: undefined }]];
        }),
    ),
  };
  const section = sectionAbout(
    { facts: alone, language, recipe: recipeFor(facts.event.kind) },
    { type: 'person', documentId: personId },
  );
  const text = section === undefined ? '' : blocksToText(section.blocks);
  return text === '' || text.includes('\n') ? undefined : text;
}

/** Indices of the blocks that name a person, by documentId. */
export function blocksOfPeople(mentions: readonly Mention[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>();
  for (const { people, passage } of mentions) {
    const { place } = passage;
    if (place.field === 'body' && place.block !== undefined) {
      for (const { documentId } of people) {
        blocks.set(documentId, [...(blocks.get(documentId) ?? []), place.block]);
      }
    }
  }
  return blocks;
}

/** The block behind which a talk belongs: the last that names somebody of it, or else of a talk before it. */
function blockOf(
  talkIndex: number,
  facts: Facts,
  blocks: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  for (let index = talkIndex; index >= 0; index -= 1) {
    const found =
      facts.talks[index]?.contributions.flatMap(({ person }) => blocks.get(person) ?? []) ?? [];
    if (found.length > 0) {
      // Whoever spoke before may be named again at the end, in the closing words.
      return index === talkIndex ? Math.max(...found) : Math.min(...found);
    }
  }
  return undefined;
}

/**
 * What inserts the sentence that names somebody of the programme, by documentId: behind what belongs to the same talk.
 *
 * @param blocks indices of the blocks that name a person
 */
export function sentencesNaming(
  facts: Facts,
  blocks: ReadonlyMap<string, readonly number[]>,
  body: readonly Block[],
): (personId: string) => Fix | undefined {
  if (obstacleTo(facts) !== undefined) {
    return () => undefined;
  }
  const language = languageFor(facts.language);
  return (personId) => sentenceNaming(personId, { facts, blocks, body, language });
}

interface Surroundings {
  facts: Facts;
  blocks: ReadonlyMap<string, readonly number[]>;
  body: readonly Block[];
  language: Language;
}

function sentenceNaming(
  personId: string,
  { facts, blocks, body, language }: Surroundings,
): Fix | undefined {
  const index = facts.talks.findIndex(
    ({ kind, contributions }) =>
      kind !== 'break' && contributions.some(({ person }) => person === personId),
  );
  const talk = facts.talks[index];
  const text = talk && composedSentence(personId, talk, facts, language);
  if (text === undefined) {
    return undefined;
  }
  // Without a neighbour in the text, behind the lead.
  const after = blockOf(index, facts, blocks) ?? Math.min(0, body.length - 1);
  return { kind: 'insert-paragraph', after, text };
}
