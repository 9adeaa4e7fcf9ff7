import type { Facts, Section } from '../../composer';
import { blocksToText } from '../../composer/render/text';
import { isNamed } from '../names/in-text';
import { isRecord } from '../visitors/model';

/** Who is erased: the names as texts may have them. */
export interface Erased {
  documentId: string;
  /** Without titles. */
  name: string;
  /** With the particles before it. */
  familyName: string;
}

const ofOthers =
  ({ documentId }: Erased) =>
  (source: { documentId: string }): boolean =>
    source.documentId !== documentId;

/** Leaves out every text that has the name; what is left has the same shape. */
function withoutName(value: unknown, erased: Erased): unknown {
  const names = (text: unknown): boolean =>
    typeof text === 'string' && isNamed([text], erased.name);
  if (Array.isArray(value)) {
    return value.filter((item) => !names(item)).map((item) => withoutName(item, erased));
  }
  if (!isRecord(value)) {
    return names(value) ? '' : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, withoutName(part, erased)]),
  );
}

/** The facts that an article was composed from, without a person. */
export function factsWithout(facts: Facts, erased: Erased): Facts {
  const { [erased.documentId]: _erased, ...people } = facts.people;
  const rest: Facts = {
    ...facts,
    people,
    talks: facts.talks.map((talk) => ({
      ...talk,
      contributions: talk.contributions.filter(({ person }) => person !== erased.documentId),
      ...(talk.quotes
        ? { quotes: talk.quotes.filter(({ person }) => person !== erased.documentId) }
        : {}),
    })),
    omitted: facts.omitted.filter(ofOthers(erased)),
  };
  return withoutName(rest, erased) as Facts;
}

function tellsOf({ sources, blocks }: Section, erased: Erased): boolean {
  const texts = blocksToText(blocks).split('\n');
  return (
    isNamed(texts, erased.name) ||
    (!sources.every(ofOthers(erased)) && isNamed(texts, erased.familyName))
  );
}

/**
 * The text that an article was composed as, without a person: sections that name them are as they would have been without,
 * so that the article's own text counts as written by an editor there.
 *
 * @param fresh composed of the facts without them
 */
export const sectionsWithout = (
  sections: readonly Section[],
  fresh: readonly Section[],
  erased: Erased,
): Section[] =>
  sections.map((section) => {
    const other = fresh.find(({ id }) => id === section.id);
    const blocks = !tellsOf(section, erased)
      ? section.blocks
      : other && !tellsOf(other, erased)
        ? other.blocks
        : [];
    return { ...section, sources: section.sources.filter(ofOthers(erased)), blocks };
  });
