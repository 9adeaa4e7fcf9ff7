import type { Composition } from '../composition';
import type { ContributionFacts, TalkFacts } from '../facts';
import type { Party, TalkPlan, TalkSubject } from '../language/language';
import { isModerator, wasTakenDown } from '../programme';
import { talkTopic } from '../topic';
import type { Attribution } from './attribution';

/** Whether a talk is an item of the agenda of a meeting. */
function isAgendaItem({ facts: { event } }: Composition, { kind }: TalkFacts): boolean {
  return kind === 'talk' && event.kind === 'general-meeting';
}

/** An item of an agenda needs nobody who reports on it, and a prize is what its title says. */
function noteMissing(composition: Composition, talk: TalkFacts): void {
  const agenda = isAgendaItem(composition, talk);
  const note = (attribute: string): void =>
    composition.miss('talk', talk.documentId, attribute, talk.title);
  if (talk.title === '') {
    note('title');
  }
  if (talk.topic === undefined && !agenda && talk.kind !== 'award') {
    note('topic');
  }
  if (!wasTakenDown(talk)) {
    note('takeaways');
  }
  if (talk.contributions.length === 0 && !agenda) {
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
    ...(wasTakenDown(talk) ? { told: true } : {}),
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
  return parties.length === 0
    ? undefined
    : composition.language.moderation(parties, also, composition.vary);
}

/** Whether somebody is to be named as the moderator of another item of the programme. */
function moderatesElsewhere(
  { facts }: Composition,
  { documentId }: TalkFacts,
  person: string,
): boolean {
  return facts.talks.some(
    (talk) =>
      talk.documentId !== documentId &&
      talk.contributions.some(
        (contribution) => contribution.person === person && isModerator(contribution),
      ),
  );
}

function without(party: Party, organization: string | undefined): Party {
  return {
    ...party,
    organizations: party.organizations.filter(({ documentId }) => documentId !== organization),
  };
}

export interface Telling {
  /** documentId of the organization that the paragraph is about. */
  organization?: string;
  onlyKeynote: boolean;
  /** Those of whom it has been said that they moderated. */
  moderators: Set<string>;
  attribution: Attribution;
}

/**
 * Who gave a talk, about what, and what was said.
 *
 * @param before the talks that the same paragraph has told
 */
export function tellTalk(
  composition: Composition,
  talk: TalkFacts,
  before: readonly TalkFacts[],
  { organization, onlyKeynote, moderators, attribution }: Telling,
): string[] {
  const { language, vary } = composition;
  composition.cite('talk', talk.documentId);
  noteMissing(composition, talk);
  const speaking = talk.contributions.filter((contribution) => !isModerator(contribution));
  const agenda = isAgendaItem(composition, talk);
  const joins = agenda ? undefined : joining(talk, before);
  const winners = speaking.filter(({ role }) => role === 'award-winner');
  const subject = subjectOf(talk);
  const introduced = composition.parties(speaking.filter(({ role }) => role !== 'award-winner'));
  // The third time, a paragraph about an organization no longer needs its name.
  const parties =
    joins === undefined && before.length > 0
      ? introduced.map((party) =>
          party.people.some(({ person }) => composition.hasDouble(person.documentId))
            ? party
            : without(party, organization),
        )
      : introduced;
  const sentences: (string | undefined)[] = [];

  if (agenda && winners.length === 0) {
    sentences.push(language.agendaItem(parties, subject, vary));
  } else if (parties.length > 0) {
    const bare: TalkSubject = winners.length > 0 ? { kind: talk.kind } : subject;
    sentences.push(
      language.talk(
        { ...bare, parties, only: onlyKeynote, ...(joins === undefined ? {} : { joins }) },
        vary,
      ),
    );
  }
  // A prize may come long after the talk: a family name alone would send the reader back.
  const honored = composition.parties(winners).map((party) => ({
    ...party,
    people: party.people.map((appearance) => ({ ...appearance, familiar: false })),
  }));
  if (honored.length > 0) {
    sentences.push(language.award(talk.title === '' ? undefined : talk.title, honored, vary));
  }
  if (!agenda && parties.length === 0 && honored.length === 0) {
    sentences.push(language.talkWithoutPeople(subject, vary));
  }
  const alone =
    speaking.length > 0 &&
    talk.contributions
      .filter(isModerator)
      .every(
        ({ person }) =>
          speaking.every((contribution) => contribution.person === person) &&
          moderatesElsewhere(composition, talk, person),
      );
  return [
    ...sentences,
    ...(agenda ? composition.said(talk) : attribution.of(talk, composition.said(talk))),
    // Whoever speaks alone has nobody to moderate there.
    alone ? undefined : moderationOf(composition, [talk], moderators),
  ].filter((sentence) => sentence !== undefined);
}
