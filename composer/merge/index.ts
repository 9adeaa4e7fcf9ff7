export { combine } from './combine';
export { differencesOf } from './differences';
export type { Differences } from './differences';
export { merge } from './merge';
export type { MergeNode } from './node';
export { sameBlock } from './node';
export { resolve } from './resolve';
export type { Choices } from './resolve';
export { stateOf } from './state';
export type { BlockState, SectionState, TextState } from './state';
export type {
  BaseSection,
  Choice,
  Decision,
  DecisionKind,
  MergedBlock,
  MergedState,
  MergeResult,
  OpenBlock,
} from './types';
export { isBehind, updateOf } from './update';
export type { Update } from './update';
export { wordDiff } from './word-diff';
export type { DiffRun } from './word-diff';
