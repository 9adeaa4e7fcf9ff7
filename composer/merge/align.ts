import type { BaseEntry } from './entries';
import { referenceOf } from './entries';
import type { Profile, Weights } from './likeness';
import { containment, pairLike, placesOfWords, profileOf, SELDOM, weightsOf } from './likeness';
import type { MergeNode } from './node';
import { keyOf } from './node';
import { alignKeys } from './sequence';
import { standingOf } from './standing';

/** Between blocks that are paired already, less likeness is enough than across the whole text. */
const FLOOR_IN_PLACE = 0.3;
const FLOOR_ANYWHERE = 0.6;

/** How much of a paragraph has to be found in another one, for the two to have been joined. */
const JOINED = 0.7;

/** Which block of the text came from which of the base; -1 for none. Several share a partner where a person joined or split them. */
export interface TextAlignment {
  toTheirs: number[];
  toBase: number[];
}

/** In place of a partner: known to be deleted. */
const DELETED = -2;

class Pairing {
  readonly toTheirs: number[];
  readonly toBase: number[];
  /** Blocks of the text whose partners are certain: the same as the block, or known beforehand. */
  readonly certain = new Set<number>();

  constructor(
    private readonly baseKeys: readonly string[],
    private readonly theirKeys: readonly string[],
    known: ReadonlyMap<number, readonly number[]>,
  ) {
    this.toTheirs = baseKeys.map(() => -1);
    this.toBase = theirKeys.map(() => -1);
    for (const [base, places] of known) {
      this.toTheirs[base] = places[0] ?? DELETED;
      for (const theirs of places) {
        // Of blocks that were joined, the first.
        this.toBase[theirs] = this.toBase[theirs] === -1 ? base : (this.toBase[theirs] ?? -1);
        this.certain.add(theirs);
      }
    }
  }

  pair(base: number, theirs: number): void {
    this.toTheirs[base] = theirs;
    this.toBase[theirs] = base;
    if (this.baseKeys[base] === this.theirKeys[theirs]) {
      this.certain.add(theirs);
    }
  }

  /** Equal blocks in the same order, with rising indices. */
  pairInOrder(): [number, number][] {
    const base = this.freeBase();
    const theirs = this.freeTheirs();
    const pairs = alignKeys(
      base.map((index) => this.baseKeys[index] ?? ''),
      theirs.map((index) => this.theirKeys[index] ?? ''),
    ).map(([one, other]): [number, number] => [base[one] ?? -1, theirs[other] ?? -1]);
    for (const [one, other] of pairs) {
      this.pair(one, other);
    }
    return pairs;
  }

  freeBase(from = 0, to = this.toTheirs.length): number[] {
    return free(this.toTheirs, from, to);
  }

  freeTheirs(from = 0, to = this.toBase.length): number[] {
    return free(this.toBase, from, to);
  }

  /** Equal blocks that changed places, the first with the first. */
  pairMoved(): void {
    const places = new Map<string, number[]>();
    for (const theirs of this.freeTheirs()) {
      const key = this.theirKeys[theirs] ?? '';
      places.set(key, [...(places.get(key) ?? []), theirs]);
    }
    // What was deleted may have been put back since.
    for (const base of [...this.freeBase(), ...indicesOf(this.toTheirs, DELETED)]) {
      const theirs = places.get(this.baseKeys[base] ?? '')?.shift();
      if (theirs !== undefined) {
        this.pair(base, theirs);
      }
    }
  }
}

function free(partners: readonly number[], from: number, to: number): number[] {
  return indicesOf(partners, -1, from, to);
}

function indicesOf(
  partners: readonly number[],
  partner: number,
  from = 0,
  to = partners.length,
): number[] {
  const indices: number[] = [];
  for (let index = from; index < to; index += 1) {
    if (partners[index] === partner) {
      indices.push(index);
    }
  }
  return indices;
}

/** What a block that is left over may have become a part of. */
interface Wholes {
  parts: readonly Profile[];
  wholes: readonly Profile[];
  /** The whole of each part, -1 for none; attaching writes it. */
  toWhole: number[];
  /** The part that each whole was paired with. */
  toPart: readonly number[];
}

/** Gives a part to a whole, where its text is in it beside that of the parts that belong to it already. */
function attach(
  { parts, wholes, toWhole, toPart }: Wholes,
  members: Map<number, number[]>,
  part: number,
  whole: number,
): void {
  const profile = parts[part];
  const partner = wholes[whole];
  if (profile === undefined || partner === undefined) {
    return;
  }
  const beside = members.get(whole) ?? [toPart[whole] ?? -1];
  const besides = beside.map((index) => parts[index]).filter((other) => other !== undefined);
  if (containment(profile, partner, besides) >= JOINED) {
    toWhole[part] = whole;
    members.set(whole, [...beside, part]);
  }
}

/** Paragraphs that a person joined: what is left of the base, and stands in an edited block of the text. */
function attachJoined(wholes: Wholes, certain: ReadonlySet<number>): void {
  const { toWhole, toPart } = wholes;
  const edited = [...toPart.keys()].filter((index) => toPart[index] !== -1 && !certain.has(index));
  const places = placesOfWords(wholes.wholes, edited);
  const members = new Map<number, number[]>();
  for (const part of free(toWhole, 0, toWhole.length)) {
    const candidates = new Set(
      [...(wholes.parts[part]?.words.keys() ?? [])].flatMap((word) => {
        const found = places.get(word) ?? [];
        return found.length <= SELDOM ? found : [];
      }),
    );
    for (const whole of candidates) {
      if (toWhole[part] === -1) {
        attach(wholes, members, part, whole);
      }
    }
  }
}

/** The pieces of a paragraph that a person split, which stand together in the text. */
function attachSplit(wholes: Wholes, certain: ReadonlySet<number>): void {
  const { toWhole } = wholes;
  const members = new Map<number, number[]>();
  const attachTo = (part: number, neighbor: number): void => {
    if (toWhole[part] === -1 && !certain.has(neighbor)) {
      attach(wholes, members, part, toWhole[neighbor] ?? -1);
    }
  };
  for (let part = 1; part < toWhole.length; part += 1) {
    attachTo(part, part - 1);
  }
  for (let part = toWhole.length - 2; part >= 0; part -= 1) {
    attachTo(part, part + 1);
  }
}

/**
 * Finds for each block of a text the one of the base that it came from, whatever people did to it.
 *
 * @param theirKeys the normal forms of `theirs`
 */
export function alignText(
  base: readonly BaseEntry[],
  theirs: readonly MergeNode[],
  theirKeys: readonly string[],
): TextAlignment {
  // An entry has one of its versions at least.
  const references = base.map((entry) => referenceOf(entry) as MergeNode);
  const pairing = new Pairing(references.map(keyOf), theirKeys, standingOf(base, theirKeys));
  const inOrder = pairing.pairInOrder();
  pairing.pairMoved();
  const { toTheirs, toBase, certain } = pairing;
  const settled = (): TextAlignment => ({
    toTheirs: toTheirs.map((partner) => Math.max(partner, -1)),
    toBase,
  });
  if (pairing.freeBase().length === 0 || certain.size === theirs.length) {
    return settled();
  }

  const lefts = references.map(profileOf);
  const rights = theirs.map(profileOf);
  const weights: Weights = weightsOf(lefts, rights);
  const pairBest = (left: number[], right: number[], floor: number): void => {
    if (left.length > 0 && right.length > 0) {
      for (const [one, other] of pairLike({ lefts, rights, left, right, weights, floor })) {
        pairing.pair(one, other);
      }
    }
  };
  let last = { base: 0, theirs: 0 };
  for (const [one, other] of [...inOrder, [base.length, theirs.length] as const]) {
    pairBest(
      pairing.freeBase(last.base, one),
      pairing.freeTheirs(last.theirs, other),
      FLOOR_IN_PLACE,
    );
    last = { base: one + 1, theirs: other + 1 };
  }
  pairBest(pairing.freeBase(), pairing.freeTheirs(), FLOOR_ANYWHERE);

  attachJoined({ parts: lefts, wholes: rights, toWhole: toTheirs, toPart: [...toBase] }, certain);
  attachSplit({ parts: rights, wholes: lefts, toWhole: toBase, toPart: [...toTheirs] }, certain);
  return settled();
}
