import type { Section, SectionKind, Source } from '../draft';
import type { Block, ListBlock } from '../blocks';
import type { MergeNode } from './node';

/** A block that the text still has as it was composed from older facts, because nobody has decided about it. */
export interface OpenBlock {
  /** Which of the section's blocks it would become; where `gone`, before which of them it stood. */
  at: number;
  /** As it was composed when text and facts last agreed. */
  was: MergeNode;
  /**
   * What stands for it in the text, by the names of the blocks (`namesOf`): none where a person deleted it, several
   * where one split it. Blocks that a person joined have the same ones.
   */
  stands: string[];
  /** The items of a list that are open; its other items are as composed. */
  items?: OpenBlock[];
  /** The facts have no such block any more. */
  gone?: true;
}

/**
 * A section as it is stored with the composition, the base of the next merge: composed from the facts as they are
 * now, with what an editor has not decided yet. A section whose source is gone has no blocks left.
 */
export interface BaseSection extends Section {
  open?: OpenBlock[];
}

/**
 * - `changed`: a person edited the block, and the facts under it changed.
 * - `source-gone`: a person edited the block, and what it speaks of is no longer in the facts. It stays until decided.
 * - `deleted`: a person deleted the block, and the facts under it changed. It stays out until decided.
 * - `removed`: what the block spoke of is no longer in the facts, and nobody had edited it. It left the text; this is
 *   the only merge that offers it.
 */
export type DecisionKind = 'changed' | 'source-gone' | 'deleted' | 'removed';

/** Which version the text gets: the one that a person left, the one of the new facts, or both in one. */
export type Choice = 'theirs' | 'fresh' | 'combined';

/** What an editor is asked. The versions are blocks, in a list its items; an empty version is: nothing stands there. */
export interface Decision {
  /** The same in every merge until it is decided. */
  id: string;
  kind: DecisionKind;
  base: MergeNode[];
  theirs: MergeNode[];
  fresh: MergeNode[];
  /** With the words of both, where they changed different words. */
  combined?: MergeNode[];
}

/**
 * - `composed`: as the facts have it, as before.
 * - `updated`: nobody had edited it; it follows the facts. `before` is what stood there.
 * - `new`: the facts have it for the first time.
 * - `edited`: a person edited it, and the facts under it are the same, or what changed in them is in it already.
 * - `own`: a person wrote it.
 * - `behind`: a person edited it, and the facts under it changed; a decision is open.
 * - `source-gone`, `deleted`, `removed`: see DecisionKind; also `deleted` where nothing is to decide.
 */
export type MergedState =
  | 'composed'
  | 'updated'
  | 'new'
  | 'edited'
  | 'own'
  | 'behind'
  | 'source-gone'
  | 'deleted'
  | 'removed';

/** What the base of the next merge has to remember of a block, but for what stands for it in the text. */
export type Rest = Pick<OpenBlock, 'at' | 'was' | 'gone'> & { section: string };

/** A place in the merged text, in its order: a block as a rule, several where a person split one, none where it is out. */
export interface MergedBlock {
  state: MergedState;
  /** Where it comes from; without, it is a person's own. */
  section?: { id: string; kind: SectionKind; sources: Source[] };
  /** What stands in the body. */
  blocks: MergeNode[];
  before?: MergeNode[];
  decision?: Decision;
  /** A list that both sides changed, merged item by item; the decisions are with the items. */
  list?: { attributes: Omit<ListBlock, 'children'>; items: MergedBlock[] };
  /** Where the base of the next merge has to remember the blocks, until it is decided. */
  rests?: Rest[];
}

export interface MergeResult {
  body: Block[];
  /** To be stored with the composition together with the body. */
  base: BaseSection[];
  /** Joined, their blocks are the body. */
  changes: MergedBlock[];
}
