import { check, compose } from '../../../composer';
import type {
  Block,
  CheckCode,
  CheckInput,
  CheckSeverities,
  Draft,
  Facts,
  Finding,
} from '../../../composer';

/** A paragraph for each text. */
export function paragraphs(...texts: string[]): Block[] {
  return texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

/** A recap with nothing wrong but what the test puts in. */
export function recapOf(
  body: string | Block[],
  given: Partial<CheckInput> & { language?: string } = {},
): CheckInput {
  return {
    language: 'de',
    ...given,
    recap: {
      kind: 'recap',
      title: 'Ein Abend für kleine Technik',
      teaser: 'Was der Abend brachte.',
      body: typeof body === 'string' ? paragraphs(body) : body,
      ...given.recap,
    },
  };
}

export const blocksOf = (draft: Draft): Block[] => draft.sections.flatMap(({ blocks }) => blocks);

/** What the builder would check right after composing. */
export function composedInput(facts: Facts): CheckInput {
  const draft = compose({ facts });
  const { title, kicker = '', teaser = '' } = draft;
  return {
    language: facts.language,
    facts,
    recap: { kind: 'recap', title, kicker, teaser, body: blocksOf(draft) },
  };
}

export function codesOf(input: CheckInput, severities: CheckSeverities = {}): CheckCode[] {
  return check(input, { severities }).map(({ code }) => code);
}

/** The findings of one code, by what they say. */
export function findingsOf(input: CheckInput, code: CheckCode): Finding[] {
  return check(input).filter((finding) => finding.code === code);
}

/**
 * What a composed text may lack: how long a headline is, the topic decides that an editor typed, and where nothing is
 * known beyond what the headline and the lead say, there is no teaser.
 */
export const LEFT_TO_EDITORS: CheckSeverities = {
  'search-title-long': 'off',
  'teaser-missing': 'off',
  'search-description-missing': 'off',
};
