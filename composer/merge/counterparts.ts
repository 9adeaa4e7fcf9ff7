import type { BaseEntry, FreshEntry, SectionReference } from './entries';
import type { Profile, Weights } from './likeness';
import { pairLike, profileOf, weightsOf } from './likeness';
import { keyOf, typeOf } from './node';
import { alignKeys } from './sequence';

const FLOOR_IN_SECTION = 0.3;
const FLOOR_ELSEWHERE = 0.6;

function groupBySection(sections: readonly SectionReference[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  sections.forEach(({ id }, index) => {
    const known = groups.get(id);
    if (known === undefined) {
      groups.set(id, [index]);
    } else {
      known.push(index);
    }
  });
  return groups;
}

function talksOf({ sources }: SectionReference): Set<string> {
  return new Set(sources.filter(({ type }) => type === 'talk').map(({ documentId }) => documentId));
}

function sameTalks(one: SectionReference, other: SectionReference): boolean {
  const talks = talksOf(one);
  const others = talksOf(other);
  return talks.size === others.size && [...talks].every((id) => others.has(id));
}

/** Whether two sections of different ids speak of the same: of a talk, or both of none and in the same part. */
function related(one: SectionReference, talks: Set<string>, other: SectionReference): boolean {
  const others = other.sources.filter(({ type }) => type === 'talk');
  return talks.size === 0 && others.length === 0
    ? one.kind === other.kind
    : others.some(({ documentId }) => talks.has(documentId));
}

class Counterparts {
  readonly toFresh: number[];
  private readonly taken = new Set<number>();
  private profiles: { lefts: Profile[]; rights: Profile[]; weights: Weights } | undefined;

  constructor(
    private readonly base: readonly BaseEntry[],
    private readonly fresh: readonly FreshEntry[],
    private readonly freshKeys: readonly string[],
  ) {
    this.toFresh = base.map(() => -1);
  }

  pair(base: number, fresh: number): void {
    this.toFresh[base] = fresh;
    this.taken.add(fresh);
  }

  freeBase(indices: readonly number[]): number[] {
    return indices.filter((index) => this.toFresh[index] === -1);
  }

  freeFresh(indices: readonly number[]): number[] {
    return indices.filter((index) => !this.taken.has(index));
  }

  pairEqual(base: readonly number[], fresh: readonly number[]): void {
    const pairs = alignKeys(
      base.map((index) => keyOf(this.nodeAt(index))),
      fresh.map((index) => this.freshKeys[index] ?? ''),
    );
    for (const [one, other] of pairs) {
      this.pair(base[one] ?? -1, fresh[other] ?? -1);
    }
  }

  pairAlike(base: readonly number[], fresh: readonly number[], floor: number): void {
    const left = this.freeBase(base);
    const right = this.freeFresh(fresh);
    if (left.length > 0 && right.length > 0) {
      for (const [one, other] of pairLike({ ...this.profile(), left, right, floor })) {
        this.pair(one, other);
      }
    }
  }

  /** What stands between the same neighbors is the same block with another text, where the section speaks of the same. */
  pairInPlace(base: readonly number[], fresh: readonly number[]): void {
    let before = 0;
    let after = 0;
    const close = (baseTo: number, freshTo: number): void => {
      const lefts = this.freeBase(base.slice(before, baseTo));
      const rights = this.freeFresh(fresh.slice(after, freshTo));
      if (lefts.length === rights.length) {
        lefts.forEach((index, place) => {
          const partner = rights[place] ?? -1;
          if (typeOf(this.nodeAt(index)) === typeOf(this.fresh[partner]?.node)) {
            this.pair(index, partner);
          }
        });
      }
      before = baseTo + 1;
      after = freshTo + 1;
    };
    base.forEach((index, place) => {
      const partner = fresh.indexOf(this.toFresh[index] ?? -1);
      if (partner >= after) {
        close(place, partner);
      }
    });
    close(base.length, fresh.length);
  }

  private profile(): NonNullable<Counterparts['profiles']> {
    if (this.profiles === undefined) {
      const lefts = this.base.map((entry) => profileOf(nodeOf(entry)));
      const rights = this.fresh.map(({ node }) => profileOf(node));
      this.profiles = { lefts, rights, weights: weightsOf(lefts, rights) };
    }
    return this.profiles;
  }

  private nodeAt(index: number): unknown {
    const entry = this.base[index];
    return entry === undefined ? undefined : nodeOf(entry);
  }
}

function nodeOf({ composed, was }: BaseEntry): NonNullable<BaseEntry['was']> {
  // Readable as what the facts said last, because that is what the new facts are compared with.
  return (composed ?? was) as NonNullable<BaseEntry['was']>;
}

function pairElsewhere(
  counterparts: Counterparts,
  {
    base,
    fresh,
    baseBySection,
    freshBySection,
  }: {
    base: readonly BaseEntry[];
    fresh: readonly FreshEntry[];
    baseBySection: Map<string, number[]>;
    freshBySection: Map<string, number[]>;
  },
): void {
  const added = [...freshBySection.values()]
    .map((indices) => counterparts.freeFresh(indices))
    .filter((indices) => indices.length > 0);
  for (const indices of added.length === 0 ? [] : baseBySection.values()) {
    const left = counterparts.freeBase(indices);
    const one = base[left[0] ?? -1]?.section;
    if (one === undefined) {
      continue;
    }
    const talks = talksOf(one);
    for (const right of added) {
      const other = fresh[right[0] ?? -1]?.section;
      if (other !== undefined && related(one, talks, other)) {
        counterparts.pairAlike(left, right, FLOOR_ELSEWHERE);
      }
    }
  }
}

/**
 * Finds for each block of the base the one that the new facts make of it; -1 for none. First by the section's id,
 * which is stable, and within a section by equality, likeness and place; then among sections that share a talk, since
 * a section changes its id when a talk changes its organization.
 *
 * @param freshKeys the normal forms of `fresh`
 * @param inPlace whether a block may be recognized by its place alone
 */
export function counterpartsOf({
  base,
  fresh,
  freshKeys,
  inPlace,
}: {
  base: readonly BaseEntry[];
  fresh: readonly FreshEntry[];
  freshKeys: readonly string[];
  inPlace: boolean;
}): number[] {
  const counterparts = new Counterparts(base, fresh, freshKeys);
  const freshBySection = groupBySection(fresh.map(({ section }) => section));
  const baseBySection = groupBySection(base.map(({ section }) => section));
  for (const [id, indices] of baseBySection) {
    const partners = freshBySection.get(id) ?? [];
    const present = indices.filter((index) => base[index]?.composed !== undefined);
    counterparts.pairEqual(present, partners);
    counterparts.pairAlike(present, partners, FLOOR_IN_SECTION);
    const one = base[present[0] ?? -1]?.section;
    const other = fresh[partners[0] ?? -1]?.section;
    const single = present.length === 1 && partners.length === 1;
    if (inPlace && one !== undefined && other !== undefined && (single || sameTalks(one, other))) {
      counterparts.pairInPlace(present, partners);
    }
    // What was gone may be back.
    const away = indices.filter((index) => base[index]?.composed === undefined);
    counterparts.pairEqual(away, counterparts.freeFresh(partners));
    counterparts.pairAlike(away, partners, FLOOR_IN_SECTION);
  }
  pairElsewhere(counterparts, { base, fresh, baseBySection, freshBySection });
  return counterparts.toFresh;
}
