import type { Block } from '../blocks';
import type { Composition } from '../composition';
import { paragraph } from '../composition';
import type { SectionKind } from '../draft';
import type { TalkFacts } from '../facts';
import type { TalkGroup } from '../programme';
import { groupTalks } from '../programme';
import { tellTalk } from './telling';
import type { Telling } from './telling';

/** From this many sentences on, every talk of a group has a paragraph of its own. */
const LONG = 2;

type Teller = Omit<Telling, 'organization'>;

function tellGroup(
  composition: Composition,
  { organization, talks }: TalkGroup,
  teller: Teller,
): (Block | undefined)[] {
  const separate = talks.length > 1 && talks.some(({ takeaways }) => takeaways.length >= LONG);
  const told = talks.map((talk, index) =>
    tellTalk(composition, talk, talks.slice(0, index), { ...teller, organization }),
  );
  const about = composition.boilerplate(
    organization === undefined ? undefined : composition.facts.organizations[organization],
  );
  const [first = [], ...others] = told;
  return separate
    ? [paragraph([...first, about]), ...others.map(paragraph)]
    : [paragraph([...told.flat(), about])];
}

/** A section for each group: who spoke about what, what was said, and who the organization is. */
export function writeTalks(
  composition: Composition,
  groups: readonly TalkGroup[],
  teller: Teller,
): void {
  for (const group of groups) {
    composition.section(`talks:${group.id}`, 'talks', () => tellGroup(composition, group, teller));
  }
}

/** A section for each keynote or award, whoever gave it. */
export function writeEach(
  composition: Composition,
  kind: Extract<SectionKind, 'keynotes' | 'awards'>,
  talks: readonly TalkFacts[],
  teller: Teller,
): void {
  for (const talk of talks) {
    composition.section(`${kind}:${talk.documentId}`, kind, () =>
      groupTalks([talk], composition.facts).flatMap((group) =>
        tellGroup(composition, group, teller),
      ),
    );
  }
}
