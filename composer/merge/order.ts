import { typeOf } from './node';
import { alignKeys } from './sequence';
import type { MergedBlock } from './types';

/** A place of the merged text, with the blocks of each version that it comes from, as indices. */
export interface Unit {
  base: number[];
  theirs: number[];
  fresh: number[];
  /** The block of the base that the first of `fresh` is the counterpart of; -1 where there is none. */
  origin: number;
  merged: MergedBlock;
}

const first = (indices: readonly number[]): number => indices[0] ?? -1;

/** The units that people left where they were, of those that stand in all three versions. */
function unmoved(inText: readonly Unit[]): Set<Unit> {
  const everywhere = inText.filter(({ origin }) => origin !== -1);
  const composed = [...everywhere].sort((one, other) => one.origin - other.origin);
  const names = (units: readonly Unit[]): string[] => units.map(({ origin }) => String(origin));
  return new Set(
    alignKeys(names(everywhere), names(composed))
      .map(([index]) => everywhere[index])
      .filter((unit) => unit !== undefined),
  );
}

/** Headings that a person wrote belong to what follows. */
function isOwnHeading({ fresh, merged }: Unit): boolean {
  return fresh.length === 0 && merged.state === 'own' && typeOf(merged.blocks[0]) === 'heading';
}

/**
 * The text as people left it, where those blocks that nobody moved stand in the order of the new facts. What a person
 * wrote or moved stays behind what it stood behind, a heading before what it stood before.
 */
function arrangeText(inText: readonly Unit[]): Unit[] {
  const anchors = unmoved(inText);
  const opening: Unit[] = [];
  const clusters: { anchor: Unit; units: Unit[] }[] = [];
  let headings: Unit[] = [];
  const follow = (units: readonly Unit[]): void => {
    (clusters.at(-1)?.units ?? opening).push(...units);
  };
  for (const unit of inText) {
    if (anchors.has(unit)) {
      clusters.push({ anchor: unit, units: [...headings, unit] });
      headings = [];
    } else if (isOwnHeading(unit)) {
      headings.push(unit);
    } else {
      follow([...headings, unit]);
      headings = [];
    }
  }
  follow(headings);
  clusters.sort((one, other) => first(one.anchor.fresh) - first(other.anchor.fresh));
  return [...opening, ...clusters.flatMap(({ units }) => units)];
}

/**
 * Where to put what comes after the unit at an index: behind what a person wrote on to it, which would otherwise
 * speak of something else; but at the end of the text not behind a person's own ending, such as a signature.
 */
function placeAfter(text: readonly Unit[], index: number): number {
  let place = index + 1;
  for (let unit = text[place]; unit !== undefined; unit = text[place]) {
    if (unit.fresh.length > 0 || isOwnHeading(unit)) {
      return place;
    }
    place += 1;
  }
  return index + 1;
}

/**
 * The units in the order of the merged text: as people left it or, where they did not move anything, as the new facts
 * have it. What is new comes after the counterpart of its predecessor in the new facts.
 */
export function arrange(units: readonly Unit[]): Unit[] {
  const text = arrangeText(
    units
      .filter(({ theirs }) => theirs.length > 0)
      .sort((one, other) => first(one.theirs) - first(other.theirs)),
  );
  const places = new Map<Unit, number>();
  text.forEach((unit, index) => {
    if (unit.fresh.length > 0) {
      places.set(unit, index);
    }
  });
  const byFresh = units
    .flatMap((unit) => unit.fresh.map((fresh) => ({ fresh, unit })))
    .sort((one, other) => one.fresh - other.fresh);
  const start = byFresh.map(({ unit }) => places.get(unit)).find((place) => place !== undefined);
  let place = start ?? text.length;
  const arriving = new Map<number, Unit[]>();
  for (const { unit } of byFresh) {
    const known = places.get(unit);
    if (known === undefined) {
      const others = arriving.get(place);
      if (others === undefined) {
        arriving.set(place, [unit]);
      } else {
        others.push(unit);
      }
    } else {
      place = placeAfter(text, known);
    }
  }
  return [...text, undefined].flatMap((unit, index) => [
    ...(arriving.get(index) ?? []),
    ...(unit === undefined ? [] : [unit]),
  ]);
}
