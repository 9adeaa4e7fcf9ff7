import type { Block } from '../blocks';
import type { Composition } from '../composition';
import { paragraph, spoken } from '../composition';
import type { ContributionFacts, TalkFacts } from '../facts';
import type { Party, TalkPlan, TalkSubject } from '../language/language';
import type { TalkGroup } from '../programme';
import { isModerator } from '../programme';
import { talkTopic } from '../topic';

/** From this many sentences on, every talk of a group has a paragraph of its own. */
const LONG = 2;

function noteMissing(composition: Composition, talk: TalkFacts): void {
  const note = (attribute: string): void =>
    composition.miss('talk', talk.documentId, attribute, talk.title);
  if (talk.title === '') {
    note('title');
  }
  if (talk.topic === undefined) {
    note('topic');
  }
  if (talk.takeaways.length === 0) {
    note('takeaways');
  }
  if (talk.contributions.length === 0) {
    note('contributions');
  }
}

/** What a talk is called. */
export function subjectOf(talk: TalkFacts): TalkSubject {
  const topic = talkTopic(talk.topic);
  return {
    kind: talk.kind,
    ...(topic === undefined ? {} : { topic }),
    ...(talk.title === '' ? {} : { title: talk.title }),
  };
}

function joining(talk: TalkFacts, before: readonly TalkFacts[]): TalkPlan['joins'] {
  const people = ({ contributions }: TalkFacts): string[] =>
    contributions.filter((contribution) => !isModerator(contribution)).map(({ person }) => person);
  const last = before.at(-1);
  if (last === undefined) {
    return undefined;
  }
  const same = people(last);
  const now = people(talk);
  if (now.length === same.length && now.every((person) => same.includes(person))) {
    return 'same-people';
  }
  return before.length === 1 ? 'same-organization' : undefined;
}

/** The sentence that moderators get, once for each of them. */
export function moderationOf(
  composition: Composition,
  talks: readonly TalkFacts[],
  said: Set<string>,
): string | undefined {
  const moderators: ContributionFacts[] = talks
    .flatMap(({ contributions }) => contributions.filter(isModerator))
    .filter(({ person }) => !said.has(person));
  for (const { person } of moderators) {
    said.add(person);
  }
  const parties = composition.parties(moderators);
  const also = moderators.every(({ person }) =>
    talks.some(({ contributions }) =>
      contributions.some(
        (contribution) => contribution.person === person && !isModerator(contribution),
      ),
    ),
  );
  return parties.length === 0 ? undefined : composition.language.moderation(parties, also);
}

function without(party: Party, organization: string | undefined): Party {
  return {
    ...party,
    organizations: party.organizations.filter(({ documentId }) => documentId !== organization),
  };
}

interface Telling {
  organization?: string;
  onlyKeynote: boolean;
  /** Those of whom it has been said that they moderated. */
  moderators: Set<string>;
}

function sentencesOf(
  composition: Composition,
  talk: TalkFacts,
  before: readonly TalkFacts[],
  { organization, onlyKeynote, moderators }: Telling,
): string[] {
  const { language, vary } = composition;
  composition.cite('talk', talk.documentId);
  noteMissing(composition, talk);
  const speaking = talk.contributions.filter((contribution) => !isModerator(contribution));
  const joins = joining(talk, before);
  const winners = speaking.filter(({ role }) => role === 'award-winner');
  const subject = subjectOf(talk);
  const introduced = composition.parties(speaking.filter(({ role }) => role !== 'award-winner'));
  // The third time, a paragraph about an organization no longer needs its name.
  const parties =
    joins === undefined && before.length > 0
      ? introduced.map((party) => without(party, organization))
      : introduced;
  const sentences: (string | undefined)[] = [];

  if (parties.length > 0) {
    const bare: TalkSubject = winners.length > 0 ? { kind: talk.kind } : subject;
    sentences.push(
      language.talk(
        { ...bare, parties, only: onlyKeynote, ...(joins === undefined ? {} : { joins }) },
        vary,
      ),
    );
  }
  if (winners.length > 0) {
    sentences.push(
      language.award(talk.title === '' ? undefined : talk.title, composition.parties(winners)),
    );
  }
  if (parties.length === 0 && winners.length === 0) {
    sentences.push(language.talkWithoutPeople(subject, vary));
  }
  return [
    ...sentences,
    ...spoken(talk.takeaways),
    moderationOf(composition, [talk], moderators),
  ].filter((sentence) => sentence !== undefined);
}

/** A section for each group: who spoke about what, what was said, and who the organization is. */
export function writeTalks(
  composition: Composition,
  groups: readonly TalkGroup[],
  onlyKeynote: boolean,
  moderators: Set<string>,
): void {
  for (const { id, organization, talks } of groups) {
    composition.section(`talks:${id}`, 'talks', () => {
      const separate = talks.length > 1 && talks.some(({ takeaways }) => takeaways.length >= LONG);
      const told = talks.map((talk, index) =>
        sentencesOf(composition, talk, talks.slice(0, index), {
          organization,
          onlyKeynote,
          moderators,
        }),
      );
      const about = composition.boilerplate(
        organization === undefined ? undefined : composition.facts.organizations[organization],
      );
      const [first = [], ...others] = told;
      const blocks: (Block | undefined)[] = separate
        ? [paragraph([...first, about]), ...others.map(paragraph)]
        : [paragraph([...told.flat(), about])];
      return blocks;
    });
  }
}
