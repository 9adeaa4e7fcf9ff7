import type { ContributionFacts, Facts, OmissionReason, OmittedFact, TalkFacts } from './facts';
import type { Recipe } from './recipes';

/** The programme of an event, by the part that its items play in an article. */
export interface Programme {
  /** Greetings, with those who gave them; they may be part of a talk that is told elsewhere. */
  greetings: { talk: TalkFacts; contributions: ContributionFacts[] }[];
  panels: TalkFacts[];
  closings: TalkFacts[];
  networking: TalkFacts[];
  /** Talks, keynotes, workshops, posters, pitches, demonstrations, awards. */
  items: TalkFacts[];
}

const NOT_HELD: Record<string, OmissionReason> = {
  cancelled: 'cancelled',
  replaced: 'replaced',
  'no-show': 'no-show',
};

const isGreeting = ({ role }: ContributionFacts): boolean => role === 'greeting';

/** Who led through a talk and gave none. */
export function isModerator({ role }: ContributionFacts): boolean {
  return role === 'moderator' || role === 'host';
}

/** Whether there is anything that a sentence could say. */
function hasContent(talk: TalkFacts): boolean {
  return (
    talk.title !== '' ||
    talk.topic !== undefined ||
    talk.takeaways.length > 0 ||
    talk.contributions.length > 0
  );
}

/** Talks that did not take place, should the facts still have them. */
export function omittedTalks(facts: Facts): OmittedFact[] {
  const known = new Set(facts.omitted.map(({ documentId }) => documentId));
  return facts.talks.flatMap(({ documentId, title, talkStatus }) => {
    const reason = NOT_HELD[talkStatus];
    return reason === undefined || known.has(documentId)
      ? []
      : [{ type: 'talk', documentId, name: title, reason } satisfies OmittedFact];
  });
}

/** Sorts the items of the programme. Breaks are none, and what did not take place is left out. */
export function programmeOf(facts: Facts): Programme {
  const programme: Programme = {
    greetings: [],
    panels: [],
    closings: [],
    networking: [],
    items: [],
  };
  for (const talk of facts.talks) {
    if (NOT_HELD[talk.talkStatus] !== undefined || talk.kind === 'break' || !hasContent(talk)) {
      continue;
    }
    if (talk.kind === 'welcome') {
      programme.greetings.push({ talk, contributions: talk.contributions });
      continue;
    }
    if (talk.kind === 'closing') {
      programme.closings.push(talk);
    } else if (talk.kind === 'networking') {
      programme.networking.push(talk);
    } else {
      const greeters = talk.contributions.filter(isGreeting);
      if (greeters.length > 0) {
        programme.greetings.push({ talk: { ...talk, takeaways: [] }, contributions: greeters });
      }
      const contributions = talk.contributions.filter((contribution) => !isGreeting(contribution));
      if (greeters.length > 0 && contributions.length === 0 && talk.takeaways.length === 0) {
        continue;
      }
      const keynote = talk.kind === 'talk' && contributions.some(({ role }) => role === 'keynote');
      const kind = keynote ? 'keynote' : talk.kind;
      (kind === 'panel' ? programme.panels : programme.items).push({
        ...talk,
        kind,
        contributions,
      });
    }
  }
  return programme;
}

/** Talks that make one paragraph: those of one organization, or a single one. */
export interface TalkGroup {
  /** documentId of the organization, or else of the talk. */
  id: string;
  organization?: string;
  talks: TalkFacts[];
}

/** The organization that all who speak in a talk come from first of all; undefined where they come from several. */
function commonOrganization(talk: TalkFacts, facts: Facts): string | undefined {
  const speaking = talk.contributions.filter(
    (contribution) => !isModerator(contribution) && facts.people[contribution.person] !== undefined,
  );
  const first = speaking.map(({ organizations }) =>
    organizations.find((id) => facts.organizations[id] !== undefined),
  );
  const [organization] = first;
  return first.every((other) => other === organization) ? organization : undefined;
}

/** Talks in groups, in the order of their first talk. */
export function groupTalks(talks: readonly TalkFacts[], facts: Facts): TalkGroup[] {
  const groups = new Map<string, TalkGroup>();
  for (const talk of talks) {
    const organization = commonOrganization(talk, facts);
    const key =
      organization === undefined ? `talk:${talk.documentId}` : `organization:${organization}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { id: organization ?? talk.documentId, organization, talks: [talk] });
    } else {
      group.talks.push(talk);
    }
  }
  return [...groups.values()];
}

export interface TalkPlanning {
  groups: TalkGroup[];
  /** Told in a list. */
  listed: TalkFacts[];
  posters: TalkFacts[];
}

/** Fewer are not worth a list of their own. */
const SHORTEST_LIST = 3;

/** What gets a paragraph and what a line in a list, so that a long programme stays an article. */
export function planTalks(items: readonly TalkFacts[], facts: Facts, recipe: Recipe): TalkPlanning {
  const plainPosters = items.filter(
    ({ kind, takeaways }) => kind === 'poster' && takeaways.length === 0,
  );
  const posters = plainPosters.length > 1 ? plainPosters : [];
  const rest = items.filter((item) => !posters.includes(item));
  const groups = groupTalks(rest, facts);
  const everything = { groups, listed: [], posters };
  if (groups.length <= recipe.paragraphs && rest.length <= 2 * recipe.paragraphs) {
    return everything;
  }

  const weight = ({ kind, takeaways }: TalkFacts): number =>
    (kind === 'keynote' ? 1000 : 0) + takeaways.length;
  const featured = rest
    .filter((talk) => weight(talk) > 0)
    .sort((one, other) => weight(other) - weight(one))
    .slice(0, recipe.featured);
  const listed = rest.filter((talk) => !featured.includes(talk));
  if (listed.length < SHORTEST_LIST) {
    return everything;
  }
  return {
    groups: groupTalks(
      rest.filter((talk) => featured.includes(talk)),
      facts,
    ),
    listed,
    posters,
  };
}
